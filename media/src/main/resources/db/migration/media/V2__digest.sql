-- SHA-256 of the bytes as they came, so that a picture can be told from every other for good; null for those that came
-- before.
alter table media.image add column digest text check (digest ~ '^[0-9a-f]{64}$');
