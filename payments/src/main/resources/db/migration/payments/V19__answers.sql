-- A maker who cannot make what was paid says so, and why. The order ends there, and its money waits in the account of
-- its purchase until it is given back. Not to be mixed up with one that was called off before anybody paid.
alter table payments.maker_order drop constraint maker_order_state_check;
alter table payments.maker_order add constraint maker_order_state_check check (
  state in ('awaiting_payment', 'paid', 'accepted', 'declined', 'sent', 'received', 'completed', 'cancelled', 'refunded',
            'disputed'));
create index on payments.maker_order (number) where state = 'declined';

create table payments.order_decline (
  order_number text primary key references payments.maker_order,
  reason       text not null check (length(reason) between 1 and 500),
  account      uuid not null,
  at           timestamptz not null
);
create trigger append_only before update or delete or truncate on payments.order_decline
  for each statement execute function payments.refuse_change();

-- By when the maker is to say whether she makes it, counted from the payment; orders from before this day do not say.
alter table payments.maker_order add column answer_by timestamptz;
create index on payments.maker_order (answer_by) where state = 'paid';

-- Of what a maker was reminded: of each thing once, whoever looks.
create table payments.order_reminder (
  order_number text not null references payments.maker_order,
  kind         text not null check (kind in ('answer_soon', 'answer_over', 'send_soon')),
  at           timestamptz not null,
  primary key (order_number, kind)
);
