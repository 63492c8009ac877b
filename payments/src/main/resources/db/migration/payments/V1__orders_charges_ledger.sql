create schema if not exists payments;
call create_event_log('payments');

-- The books. Written once; the triggers below see to it.
create table payments.ledger_transaction (
  reference text primary key,
  because   text,
  at        timestamptz not null
);

create table payments.ledger_posting (
  id          bigint generated always as identity primary key,
  reference   text not null references payments.ledger_transaction,
  line        bigint not null,
  source      text not null,
  destination text not null,
  amount      bigint not null check (amount > 0),
  at          timestamptz not null,
  check (source <> destination),
  unique (reference, line)
);
create index on payments.ledger_posting (source, id);
create index on payments.ledger_posting (destination, id);

create function payments.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The books are never changed, only reversed (% of %)', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end;
$$;
create trigger append_only before update or delete or truncate on payments.ledger_transaction
  for each statement execute function payments.refuse_change();
create trigger append_only before update or delete or truncate on payments.ledger_posting
  for each statement execute function payments.refuse_change();

-- What lies in each account, kept with every posting. Every sale touches the accounts of the world and the platform:
-- these are kept in stripes, so that sales do not wait for each other.
create table payments.ledger_balance (
  account text not null,
  stripe  int not null,
  amount  bigint not null,
  primary key (account, stripe)
) with (fillfactor = 70);

create function payments.ledger_stripe(account text, reference text) returns int language sql immutable
return case when account like 'world:%' or account like 'platform:%' then hashtext(reference) & 15 else 0 end;

create function payments.refuse_overdraft() returns trigger language plpgsql as $$
begin
  raise exception 'Account % would fall to %', new.account, new.amount using errcode = 'check_violation';
end;
$$;
create trigger never_below_zero after insert or update on payments.ledger_balance
  for each row when (new.amount < 0 and new.account not like 'world:%' and new.account not like 'platform:%')
  execute function payments.refuse_overdraft();
