-- the maker's face or her hands at work, shown beside her goods; she need not have one
alter table catalog.maker add column portrait uuid;
