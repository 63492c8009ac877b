-- A charge whose money went back, or was taken back, after it was paid, and a purchase that no other charge pays:
-- the money that is held for its makers stays held.
alter table payments.charge add column disputed boolean not null default false;
alter table payments.purchase add column disputed boolean not null default false;
