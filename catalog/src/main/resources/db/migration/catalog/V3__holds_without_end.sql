-- A hold ends when its purchase is paid or expires; nobody ever looked at a time.
alter table catalog.stock_hold drop column until;
