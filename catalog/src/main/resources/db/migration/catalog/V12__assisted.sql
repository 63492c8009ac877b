-- What an instructor began for a maker. The row comes before the listing, so that nobody can lay hands on one that is
-- there already.
create table catalog.assisted (
  listing_id uuid primary key,
  maker_id   uuid not null references catalog.maker,
  officer_id uuid not null,
  officer    jsonb not null,
  begun_at   timestamptz not null,
  answer     text
);
create index on catalog.assisted (officer_id, begun_at desc);
create index on catalog.listing_version (listing_id) where state = 'Offered';
