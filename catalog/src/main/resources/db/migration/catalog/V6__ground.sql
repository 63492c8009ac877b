-- Days on which a maker is away: her goods stay in sight and cannot be bought.
create table catalog.away (
  id        uuid primary key,
  maker_id  uuid not null references catalog.maker,
  from_day  date not null,
  until_day date not null,
  reason    text not null,
  check (from_day <= until_day)
);
create index on catalog.away (maker_id, from_day);
create index on catalog.away (from_day);
create index on catalog.away (until_day);

-- A paper that lets her sell food. One without a last day holds until it is withdrawn.
create table catalog.permit (
  id         uuid primary key,
  maker_id   uuid not null references catalog.maker,
  kind       text not null check (kind in ('SPP_IRT', 'BPOM_MD', 'SLHS', 'HALAL', 'GRINDER')),
  number     text not null,
  issuer     text not null,
  scope      text not null,
  issued_on  date not null,
  expires_on date check (expires_on >= issued_on),
  state      text not null check (state in ('PENDING', 'VALID', 'REFUSED', 'WITHDRAWN')),
  reason     text,
  image      uuid,
  sent_at    timestamptz not null,
  decided_by jsonb,
  decided_at timestamptz
);
create index on catalog.permit (maker_id, kind);
create index on catalog.permit (expires_on) where state = 'VALID';
create index on catalog.permit (sent_at) where state = 'PENDING';

-- The kinds of papers that the approved version needs, written with its approval.
alter table catalog.listing add column papers text[] not null default '{}';

-- What was taken out of the shop window keeps the day on which it first came in.
alter table catalog.listing drop constraint listing_check;
alter table catalog.listing add check (approved_version is null or published_at is not null);

-- What may be seen on a day: its maker may sell, a version of it is approved, and every paper that this one needs holds
-- on that day. With away_until, the last day of her holiday, it can be seen and not bought. Nowhere is it noted down
-- that a listing is live.
create function catalog.live(day date)
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
        where p.maker_id = l.maker_id and p.kind = need and p.state = 'VALID'
          and (p.expires_on is null or p.expires_on >= live.day))))
$$;

-- The last day whose changes were told; one row.
create table catalog.calendar (
  single boolean primary key default true check (single),
  day  date not null
);
