-- Every slug that a listing has, or had in the shop window: an address that was given away goes on leading to it, and
-- to no other. Claimed before the listing is written, by whoever comes first.
create table catalog.slug (
  slug       text primary key,
  listing_id uuid not null references catalog.listing deferrable initially deferred
);
create index on catalog.slug (listing_id);
insert into catalog.slug (slug, listing_id) select slug, id from catalog.listing;

-- When what is shown was approved, for those who look again only at what has changed.
alter table catalog.listing add column approved_at timestamptz;
update catalog.listing l set approved_at = coalesce(
  (select max(v.at) from catalog.verdict v
   where v.listing_id = l.id and v.number = l.approved_version and v.state = 'Approved'),
  l.published_at)
where l.approved_version is not null;
