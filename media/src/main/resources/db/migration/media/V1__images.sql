create schema if not exists media;
call create_event_log('media');

create table media.image (
  id          uuid primary key,
  owner       uuid not null,
  state       text not null check (state in ('received', 'ready', 'refused')),
  width       int,
  height      int,
  reason      text,
  received_at timestamptz not null,
  check ((state = 'ready') = (width is not null and height is not null)),
  check ((state = 'refused') = (reason is not null))
);
create index on media.image (owner);
