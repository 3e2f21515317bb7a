-- Who signs in. Rows here are no facts: they are claimed, replaced and, on erasure, deleted.

create table event_store.email_index (
    -- HMAC-SHA-256 of the address under a secret key: unique without being readable.
    hmac bytea primary key,
    account_id text collate "C" not null unique
);

create table event_store.password (
    account_id text collate "C" primary key,
    hash text not null,
    disabled boolean not null default false,
    changed_at timestamptz not null default now()
);
