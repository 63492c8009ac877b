-- A cart is an intention: ids, quantities and the price that the buyer saw. Every change counts its version up, so that
-- what is bought is what was looked at.
create table storefront.cart (
  id uuid primary key,
  version int not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz
);
create index on storefront.cart (changed_at);

create table storefront.cart_line (
  cart uuid not null references storefront.cart on delete cascade,
  place bigint generated always as identity,
  variant uuid not null,
  quantity int not null check (quantity > 0),
  seen_price bigint not null check (seen_price >= 0),
  primary key (cart, variant)
);
