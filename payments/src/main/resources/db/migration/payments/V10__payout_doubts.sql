-- Payouts of which the bank says that they arrived although we gave their money back: until a person has looked, their
-- payees are not paid, or they would be paid twice.
create table payments.payout_doubt (
  payout     uuid primary key references payments.payout,
  payee      uuid not null references payments.payee,
  raised_at  timestamptz not null,
  verdict    text check (verdict in ('paid', 'unpaid')),
  judge      uuid,
  judge_name text,
  judged_at  timestamptz,
  check ((verdict is null) = (judge is null)),
  check ((verdict is null) = (judge_name is null)),
  check ((verdict is null) = (judged_at is null))
);
create index on payments.payout_doubt (payee) where verdict is null;

-- How often a payout did not go on at the bank since it last did.
alter table payments.payout add column tries int not null default 0;
create index on payments.payout (tries) where state in ('released', 'queued') and tries > 0;
