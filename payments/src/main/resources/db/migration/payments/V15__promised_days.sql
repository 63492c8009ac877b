-- Within how many days of the payment an order is to be ready, as its buyer was told when it was placed; orders from
-- before this day do not say.
alter table payments.maker_order add column promised_days int check (promised_days >= 0);
