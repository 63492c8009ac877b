-- What a version says stays as it was sent, whatever becomes of it. (A migration that must write over what was sent
-- drops this trigger and says why.)
create function catalog.refuse_new_content() returns trigger language plpgsql as $$
begin
  raise exception 'version % of listing % was sent: what it says stays', old.number, old.listing_id;
end;
$$;
create trigger content_stays before update on catalog.listing_version
  for each row
  when (old.state <> 'Draft' and (old.content is distinct from new.content or old.number <> new.number
                                  or old.listing_id <> new.listing_id))
  execute function catalog.refuse_new_content();
create trigger version_stays before delete on catalog.listing_version
  for each row when (old.state <> 'Draft') execute function catalog.refuse_change();

-- Who asked how much for what, and how many there were said to be, for ever; what buyers take is not said here.
create table catalog.offer_change (
  id               bigint generated always as identity primary key,
  variant_id       uuid not null references catalog.variant,
  listing_id       uuid not null references catalog.listing,
  price_before     bigint,
  price_after      bigint,
  available_before int,
  available_after  int,
  officer          jsonb, -- who wrote it for the maker; null when she did herself
  at               timestamptz not null,
  check ((price_before is null) = (price_after is null)),
  check ((available_before is null) = (available_after is null)),
  check (price_after is not null or available_after is not null)
);
create index on catalog.offer_change (listing_id, id);
create trigger append_only before update or delete on catalog.offer_change
  for each row execute function catalog.refuse_change();
