-- The day on which the buyer was told that what must be made first is ready; null when it was said to lie ready.
alter table storefront.cart_line add column seen_by date;
