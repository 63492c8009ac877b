-- Who is paid, and where. The row of a payee is what payouts and changes of account wait for.
create table payments.payee (
  id    uuid primary key,
  since timestamptz not null
);

create table payments.payee_account (
  id          bigint generated always as identity primary key,
  payee       uuid not null references payments.payee,
  bank        text not null,
  number      text not null,
  holder      text not null,
  named_at    timestamptz not null,
  counts_from timestamptz not null
);
create index on payments.payee_account (payee, id desc);
create trigger append_only before update or delete or truncate on payments.payee_account
  for each statement execute function payments.refuse_change();

create table payments.payout_run (
  id            uuid primary key,
  state         text not null check (state in ('proposed', 'released', 'withdrawn')),
  proposer      uuid not null,
  proposer_name text not null,
  proposed_at   timestamptz not null,
  decider       uuid,
  decider_name  text,
  decided_at    timestamptz,
  check ((state = 'proposed') = (decider is null)),
  check (state <> 'released' or decider <> proposer)
);

create table payments.payout (
  id         uuid primary key,
  run        uuid not null references payments.payout_run,
  payee      uuid not null references payments.payee,
  amount     bigint not null check (amount > 0),
  bank       text not null,
  number     text not null,
  holder     text not null,
  state      text not null
    check (state in ('proposed', 'withdrawn', 'released', 'queued', 'submitted', 'completed', 'failed')),
  reference  text unique,
  failure    text,
  mishap     text,
  touched_at timestamptz not null,
  closed_at  timestamptz,
  unique (run, payee),
  check ((state in ('withdrawn', 'completed', 'failed')) = (closed_at is not null)),
  check ((state = 'failed') = (mishap is not null))
);
create index on payments.payout (payee, id desc);
create index on payments.payout (state, touched_at) where state in ('released', 'queued', 'submitted', 'completed');

-- What the bank told us unasked. Kept once, acted on by whoever follows the log.
create table payments.payout_notice (
  id            uuid primary key,
  reference     text not null,
  status        text not null,
  updated_at    text not null,
  error_code    text,
  error_message text,
  body          text not null,
  received_at   timestamptz not null,
  unique (reference, status, updated_at)
);
