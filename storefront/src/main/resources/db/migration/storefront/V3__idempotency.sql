-- Answers to calls that their clients may repeat. A call is the hash of its method, path and key, because the path of a
-- payment holds the secret of its purchase. Without a status the call is still running, or its process died.
create table storefront.idempotency (
  call text primary key,
  body_hash text not null,
  begun_at timestamptz not null,
  tried_at timestamptz not null,
  status smallint,
  content_type text,
  location text,
  body text,
  check ((status is null) = (content_type is null) and (status is null) = (body is null))
);
create index on storefront.idempotency (begun_at);
