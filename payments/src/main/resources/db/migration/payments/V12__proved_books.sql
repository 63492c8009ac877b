-- The platform's accounts lie in stripes, one of which may well be below zero; together they may not. Only what takes
-- money from one adds them up. Two who take at the same moment do not see each other: that the nightly proof finds.
create function payments.refuse_overdraft_of_stripes() returns trigger language plpgsql as $$
declare
  total bigint;
begin
  select sum(amount) into total from payments.ledger_balance where account = new.account;
  if total < 0 then
    raise exception 'Account % would fall to %', new.account, total using errcode = 'check_violation';
  end if;
  return null;
end;
$$;
create trigger platform_never_below_zero_at_first after insert on payments.ledger_balance
  for each row when (new.account like 'platform:%' and new.amount < 0)
  execute function payments.refuse_overdraft_of_stripes();
create trigger platform_never_below_zero after update on payments.ledger_balance
  for each row when (new.account like 'platform:%' and new.amount < old.amount)
  execute function payments.refuse_overdraft_of_stripes();

-- What the nightly proof of the books found.
create table payments.ledger_proof (
  night     date primary key,
  proved_at timestamptz not null,
  imbalance bigint not null,
  faults    text[] not null
);
