-- A maker's road from her first word to the day she leaves. The standing is the state of her last step, for those who
-- only ask whether she may sell: OPEN may, nobody else.
alter table catalog.maker drop constraint maker_standing_check;
alter table catalog.maker add constraint maker_standing_check check (standing in
  ('APPLIED', 'INVITED', 'PREPARING', 'OPEN', 'SUSPENDED', 'ENDED', 'REFUSED'));

-- Who led a maker into which state, when and why, for ever.
create table catalog.maker_step (
  id       bigint generated always as identity primary key,
  maker_id uuid not null references catalog.maker,
  state    text not null,
  at       timestamptz not null,
  by_id    uuid not null,
  by_name  text not null,
  reason   text,
  until    timestamptz,
  check ((state in ('SUSPENDED', 'ENDED', 'REFUSED')) = (reason is not null)),
  check ((state = 'INVITED') = (until is not null))
);
create index on catalog.maker_step (maker_id, id);
create trigger append_only before update or delete on catalog.maker_step
  for each row execute function catalog.refuse_change();

insert into catalog.maker_step (maker_id, state, at, by_id, by_name, reason)
select id, standing, enrolled_at, '00000000-0000-0000-0000-000000000000', 'Pasar Rusun',
  case when standing = 'OPEN' then null else '-' end
from catalog.maker order by enrolled_at, id;

-- What a training ended with: a certificate, which opens its craft until it is revoked. At most one of a craft holds.
alter table catalog.training
  add column id             uuid not null default gen_random_uuid(),
  add column number         text not null default upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)),
  add column instructor     text not null default '',
  add column issued_on      date,
  add column revoked_at     timestamptz,
  add column revoked_by     text,
  add column revoked_reason text;
update catalog.training set issued_on = make_date(year, 1, 1);
alter table catalog.training alter column issued_on set not null;
alter table catalog.training alter column id drop default;
alter table catalog.training alter column number drop default;
alter table catalog.training drop constraint training_pkey;
alter table catalog.training add primary key (id);
alter table catalog.training add unique (number);
alter table catalog.training add check (
  (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null));
create unique index training_opens on catalog.training (maker_id, craft) where revoked_at is null;
create index on catalog.training (maker_id);

-- What a maker wrote of herself and an officer has not read yet; the story that hangs is with the maker.
create table catalog.story (
  maker_id uuid primary key references catalog.maker,
  text     text not null,
  sent_at  timestamptz not null,
  refused  text
);
