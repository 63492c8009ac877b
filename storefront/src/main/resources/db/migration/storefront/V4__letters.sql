-- Letters by the key of what they tell: taken in hand, then sent.
create table storefront.letter (
  key text primary key,
  taken_at timestamptz not null,
  sent_at timestamptz
);
create index on storefront.letter (taken_at);
