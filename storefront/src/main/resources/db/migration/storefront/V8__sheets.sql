-- A table that an officer sent, with every row as it was judged: what is run later is what was looked at. It is kept for
-- a while only, for its rows name people.
create table storefront.sheet (
  id         uuid primary key,
  account    uuid not null references storefront.account,
  kind       text not null check (kind in ('PRODUCTS', 'TRAINEES')),
  name       text not null,
  separator  text not null,
  header     jsonb not null,
  state      text not null check (state in ('LOOKED_AT', 'RUNNING', 'DONE')),
  sent_at    timestamptz not null,
  started_at timestamptz,
  ended_at   timestamptz,
  expires_at timestamptz not null,
  check ((state = 'LOOKED_AT') = (started_at is null)),
  check ((state = 'DONE') = (ended_at is not null))
);
create index on storefront.sheet (account, sent_at);
create index on storefront.sheet (expires_at);
create index on storefront.sheet (started_at) where state = 'RUNNING';

-- The verdict is what would happen, the outcome what did.
create table storefront.sheet_row (
  sheet   uuid not null references storefront.sheet on delete cascade,
  number  int not null,
  cells   jsonb not null,
  verdict text not null check (verdict in ('NEW', 'THERE', 'REFUSED')),
  title   text not null,
  faults  jsonb not null,
  outcome text check (outcome in ('NEW', 'THERE', 'REFUSED')),
  primary key (sheet, number)
);
create index on storefront.sheet_row (sheet, number) where outcome is null;

-- What was made of rows, whichever table they stood in: the key is what the row says, so no row makes two things.
create table storefront.sheet_made (
  key  text primary key,
  made uuid not null,
  at   timestamptz not null
);
