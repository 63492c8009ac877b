-- The day on which what must be made first is ready; a late payment moves the sending, never before it.
alter table payments.maker_order add column ready_by date;
