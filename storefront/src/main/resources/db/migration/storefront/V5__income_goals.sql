-- What a maker wants to earn in a month. A goal counts from its month on, until she sets another; no amount ends it.
create table storefront.income_goal (
  maker uuid not null,
  month date not null check (extract(day from month) = 1),
  amount bigint check (amount > 0),
  primary key (maker, month)
);
