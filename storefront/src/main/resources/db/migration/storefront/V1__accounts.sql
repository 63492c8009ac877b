create schema if not exists storefront;
call create_event_log('storefront');

-- Random keys that all replicas share, made at the first start.
create table storefront.secret (
  name text primary key,
  value bytea not null
);

create table storefront.account (
  id uuid primary key,
  kind text not null check (kind in ('buyer', 'maker', 'staff')),
  phone text unique,
  email text unique,
  name text,
  maker uuid,
  roles text[] not null default '{}',
  password text,
  totp_secret text,
  totp_step bigint not null default 0,
  created_at timestamptz not null,
  check ((kind = 'staff') = (email is not null and password is not null and totp_secret is not null)),
  check ((kind = 'staff') = (phone is null)),
  check ((kind = 'maker') = (maker is not null))
);

-- Only the hash of a session's token is kept: whoever reads this table cannot sign in with it.
create table storefront.session (
  token_hash bytea primary key,
  id uuid not null unique,
  account uuid not null references storefront.account,
  factors smallint not null,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index on storefront.session (account) where revoked_at is null;
create index on storefront.session (expires_at);

create table storefront.one_time_code (
  ticket uuid primary key,
  phone text not null,
  code_hash bytea not null,
  tries smallint not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on storefront.one_time_code (expires_at);

create table storefront.sign_in_event (
  id bigint generated always as identity primary key,
  account uuid,
  kind text not null,
  address text not null,
  at timestamptz not null
);
create index on storefront.sign_in_event (account, id);

create function storefront.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'storefront.% is only added to', tg_table_name;
end $$;
create trigger sign_in_event_stays before update or delete on storefront.sign_in_event
  for each statement execute function storefront.refuse_change();

-- Counts may be lost in a crash: nothing but a little patience hangs on them.
create unlogged table storefront.rate_limit (
  key text primary key,
  next_turn timestamptz not null
);
create index on storefront.rate_limit (next_turn);
