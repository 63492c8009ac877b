-- Counts the changes of a listing's content, so that of two who write over the same one only the first succeeds.
alter table catalog.listing add column revision int not null default 1;
