-- Every module that has something to tell keeps its own log, of one shape.
create procedure create_event_log(module text) language plpgsql as $$
begin
  execute format($ddl$
    create table %1$I.log (
      id      bigint generated always as identity primary key,
      xid     xid8 not null default pg_current_xact_id(),
      kind    text not null,
      payload jsonb not null,
      at      timestamptz not null
    );
    create index on %1$I.log (xid, id);
    create table %1$I.log_cursor (
      reader     text primary key,
      xid        xid8 not null default '0',
      id         bigint not null default 0,
      attempts   int not null default 0,
      last_error text
    );
    create table %1$I.log_parked (
      reader    text not null,
      entry_id  bigint not null references %1$I.log,
      error     text not null,
      parked_at timestamptz not null,
      primary key (reader, entry_id)
    );
  $ddl$, module);
end;
$$;
