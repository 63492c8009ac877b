-- Whether a variant is made for whoever asks once too few pieces are free; it moves with price and stock, unreviewed.
alter table catalog.stock add column to_order boolean not null default false;
create index on catalog.stock (listing_id) where to_order;

-- When a hold that nobody has ended by then is looked at again.
alter table catalog.stock_hold add column until timestamptz;
create index on catalog.stock_hold (until) where state = 'held';

-- What a maker says that she makes in a usual week. Nobody says it for her.
create table catalog.capacity (
  maker_id uuid not null references catalog.maker,
  craft    text not null,
  per_week int not null check (per_week >= 0),
  said_at  timestamptz not null,
  primary key (maker_id, craft)
);

-- Weekdays on which she never works: 1 is Monday, 7 Sunday.
create table catalog.day_off (
  maker_id uuid not null references catalog.maker,
  weekday  int not null check (weekday between 1 and 7),
  primary key (maker_id, weekday)
);

-- Days on which she works less than usual, so not at all for buyers; they can go on ordering for later.
create table catalog.blackout (
  id         uuid primary key,
  maker_id   uuid not null references catalog.maker,
  from_day   date not null,
  until_day  date not null,
  occasion   text not null,
  check (from_day <= until_day)
);
create index on catalog.blackout (maker_id, until_day);

-- Pieces that somebody ordered and the weeks in which they are made.
create table catalog.capacity_use (
  ref        uuid not null,
  variant_id uuid not null references catalog.stock,
  maker_id   uuid not null,
  craft      text not null,
  week       date not null check (extract(isodow from week) = 1),
  pieces     int not null check (pieces > 0),
  state      text not null check (state in ('held', 'committed', 'released')),
  until      timestamptz not null,
  primary key (ref, variant_id, week),
  foreign key (maker_id, craft) references catalog.capacity
);
create index on catalog.capacity_use (maker_id, craft, week) where state <> 'released';
create index on catalog.capacity_use (until) where state = 'held';
