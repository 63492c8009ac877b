create schema if not exists catalog;
call create_event_log('catalog');

create table catalog.tower (
  slug     text primary key,
  name     text not null,
  district text not null,
  city     text not null,
  about    text not null
);

create table catalog.maker (
  id          uuid primary key,
  slug        text not null unique,
  name        text not null,
  tower       text not null references catalog.tower,
  story       text not null,
  standing    text not null check (standing in ('OPEN', 'SUSPENDED', 'ENDED')),
  enrolled_at timestamptz not null
);
create index on catalog.maker (tower);

create table catalog.training (
  maker_id uuid not null references catalog.maker,
  craft    text not null,
  batch    text not null,
  year     int not null,
  primary key (maker_id, craft)
);

create table catalog.listing (
  id               uuid primary key,
  maker_id         uuid not null references catalog.maker,
  slug             text not null unique,
  approved_version int,
  published_at     timestamptz,
  created_at       timestamptz not null,
  check ((approved_version is null) = (published_at is null))
);
create index on catalog.listing (maker_id, created_at desc);
create index on catalog.listing (published_at desc, id desc) where approved_version is not null;

create table catalog.listing_version (
  listing_id  uuid not null references catalog.listing,
  number      int not null,
  content     jsonb not null,
  state       text not null,
  state_data  jsonb not null,
  submitted_at timestamptz,
  primary key (listing_id, number)
);
create index on catalog.listing_version (submitted_at) where state = 'Submitted';
create index on catalog.listing_version (submitted_at) where state = 'Checked';

-- Who decided what and when, for ever.
create table catalog.verdict (
  id         bigint generated always as identity primary key,
  listing_id uuid not null,
  number     int not null,
  state      text not null,
  state_data jsonb not null,
  at         timestamptz not null,
  foreign key (listing_id, number) references catalog.listing_version
);
create index on catalog.verdict (listing_id, number);

create function catalog.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end;
$$;
create trigger append_only before update or delete on catalog.verdict
  for each row execute function catalog.refuse_change();

create table catalog.variant (
  id         uuid primary key,
  listing_id uuid not null references catalog.listing,
  position   int not null,
  name       text not null,
  price      bigint not null check (price > 0),
  unique (listing_id, position)
);

create table catalog.stock (
  variant_id uuid primary key,
  listing_id uuid not null,
  on_hand    int not null check (on_hand >= 0),
  held       int not null default 0 check (held >= 0 and held <= on_hand)
);
create index on catalog.stock (listing_id);

create table catalog.stock_hold (
  ref        uuid not null,
  variant_id uuid not null references catalog.stock,
  quantity   int not null check (quantity > 0),
  state      text not null check (state in ('held', 'committed', 'released')),
  until      timestamptz not null,
  primary key (ref, variant_id)
);
