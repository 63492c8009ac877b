-- What the queue asks of thousands of waiting versions must not read their contents.
alter table catalog.listing_version
  add column craft text generated always as (lower(content ->> 'craft')) stored;

drop index catalog.listing_version_submitted_at_idx, catalog.listing_version_submitted_at_idx1;
create index listing_version_submitted on catalog.listing_version (submitted_at, listing_id)
  include (number, craft) where state = 'Submitted';
create index listing_version_submitted_by_craft on catalog.listing_version (craft, submitted_at, listing_id)
  include (number) where state = 'Submitted';
create index listing_version_checked on catalog.listing_version (submitted_at, listing_id)
  include (number, craft) where state = 'Checked';

-- Who looks at a version just now; the verdict, not this, is what is kept for good.
create table catalog.review_assignment (
  listing_id   uuid not null,
  number       int not null,
  officer_id   uuid not null,
  officer_name text not null,
  at           timestamptz not null,
  primary key (listing_id, number),
  foreign key (listing_id, number) references catalog.listing_version
);
create index on catalog.review_assignment (officer_id);

-- The report of a month's faults.
create index on catalog.verdict (at) where state in ('Checked', 'Returned', 'Declined');
