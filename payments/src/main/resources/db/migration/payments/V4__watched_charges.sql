-- Attempts that ended unpaid are asked about for a while.
create index on payments.charge (until) where state in ('denied', 'expired');
