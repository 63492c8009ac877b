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

-- What is bought. A purchase is what the payer pays; in it, one order per payee moves on its own.
create table payments.purchase (
  id          uuid primary key,
  number      text not null unique,
  cart        uuid not null unique,
  link_hash   text not null unique,
  state       text not null check (state in ('awaiting_payment', 'paid', 'expired', 'cancelled')),
  payer_name  text not null,
  payer_phone text not null,
  payer_email text,
  total       bigint not null check (total > 0),
  placed_at   timestamptz not null,
  pay_before  timestamptz not null,
  flagged     boolean not null default false
);
create index on payments.purchase (placed_at desc, id desc);
create index on payments.purchase (pay_before) where state = 'awaiting_payment';

create table payments.maker_order (
  number         text primary key,
  purchase       uuid not null references payments.purchase,
  place          int not null,
  payee          uuid not null,
  payee_name     text not null,
  state          text not null check (state in ('awaiting_payment', 'paid', 'accepted', 'sent', 'received', 'completed',
                                                'cancelled', 'refunded', 'disputed')),
  method         text not null,
  pickup         text,
  address        jsonb,
  goods          bigint not null check (goods >= 0),
  fee            bigint not null check (fee >= 0),
  discount       bigint not null default 0 check (discount >= 0),
  total          bigint not null check (total = goods + fee - discount),
  commission     bigint not null check (commission between 0 and goods),
  resi           text,
  paid_at        timestamptz,
  silent_after   timestamptz,
  complete_after timestamptz,
  unique (purchase, payee)
);
create index on payments.maker_order (payee, paid_at desc, number) where paid_at is not null;
create index on payments.maker_order (silent_after) where state = 'sent';
create index on payments.maker_order (complete_after) where state = 'received';

create table payments.order_line (
  order_number text not null references payments.maker_order,
  line         int not null,
  item         uuid not null,
  description  text not null,
  quantity     int not null check (quantity > 0),
  price        bigint not null check (price >= 0),
  basis_points int not null check (basis_points between 0 and 10000),
  commission   bigint not null check (commission between 0 and quantity * price),
  primary key (order_number, line)
);

create table payments.order_step (
  id           bigint generated always as identity primary key,
  order_number text not null references payments.maker_order,
  state        text not null,
  at           timestamptz not null
);
create index on payments.order_step (order_number, id);

-- What the platform keeps: the newest rule that has begun, a payee's own before the one for all (payee is null).
create table payments.commission_rule (
  id           bigint generated always as identity primary key,
  payee        uuid,
  basis_points int not null check (basis_points between 0 and 10000),
  begins_at    timestamptz not null
);
create index on payments.commission_rule (payee, begins_at desc, id desc);

-- Attempts to take the money of a purchase, one open at a time, and what the gateway tells us unasked.
create table payments.charge (
  id           uuid primary key,
  purchase     uuid not null references payments.purchase,
  number       text not null,
  attempt      int not null check (attempt > 0),
  order_id     text not null unique,
  amount       bigint not null check (amount > 0),
  finish       text not null,
  state        text not null check (state in ('opening', 'awaiting_payer', 'unknown', 'paid', 'denied', 'expired',
                                              'refunded')),
  token        text,
  redirect_url text,
  method       text,
  flag         text,
  opened_at    timestamptz not null,
  until        timestamptz not null,
  changed_at   timestamptz not null,
  looked_at    timestamptz not null,
  unique (purchase, attempt),
  check (state <> 'awaiting_payer' or (token is not null and redirect_url is not null)),
  check (state not in ('paid', 'refunded') or method is not null)
);
create unique index charge_open on payments.charge (purchase) where state in ('opening', 'awaiting_payer', 'unknown');
create index on payments.charge (looked_at) where state in ('opening', 'awaiting_payer', 'unknown');
create index on payments.charge (changed_at desc) where flag is not null;

create table payments.charge_notice (
  id             uuid primary key,
  order_id       text not null,
  transaction_id text not null,
  status         text not null,
  status_code    text not null,
  refunds        int not null,
  body           text not null,
  received_at    timestamptz not null,
  unique (transaction_id, status, status_code, refunds, order_id)
);
