-- What was approved needs a kind of paper, or one paper of that kind: then its number stands behind the kind.
create or replace function catalog.live(day date)
returns table (
  id uuid, slug text, maker_id uuid, approved_version int, published_at timestamptz, approved_at timestamptz,
  away_until date)
language sql stable as $$
  select l.id, l.slug, l.maker_id, l.approved_version, l.published_at, l.approved_at,
    (select max(a.until_day) from catalog.away a
     where a.maker_id = l.maker_id and live.day between a.from_day and a.until_day)
  from catalog.listing l
  join catalog.maker m on m.id = l.maker_id and m.standing = 'OPEN'
  where l.approved_version is not null
    and (l.papers = '{}' or not exists (
      select from unnest(l.papers) need
      where not exists (
        select from catalog.permit p
        where p.maker_id = l.maker_id and need in (p.kind, p.kind || ' ' || p.number) and p.state = 'VALID'
          and (p.expires_on is null or p.expires_on >= live.day))))
$$;

-- What came out of one kitchen on one day of one thing.
create table catalog.batch (
  id         uuid primary key,
  maker_id   uuid not null references catalog.maker,
  listing_id uuid not null references catalog.listing,
  code       text not null unique,
  made_on    date not null,
  use_by     date not null check (use_by >= made_on),
  pieces     int not null check (pieces > 0),
  grinder    text not null,
  note       text not null,
  made_at    timestamptz not null,
  recall     jsonb
);
create index on catalog.batch (maker_id, made_on desc);
create index on catalog.batch (listing_id, use_by);

-- Which pieces of which batch went out with which order; an order that is sent says it once.
create table catalog.batch_use (
  batch_id     uuid not null references catalog.batch,
  order_number text not null,
  variant_id   uuid not null,
  quantity     int not null check (quantity > 0),
  at           timestamptz not null,
  primary key (order_number, variant_id, batch_id)
);
create index on catalog.batch_use (batch_id);
