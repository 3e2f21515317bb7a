-- What lets programs act for people. Only a fingerprint of each secret is known.
create table access_token (
    token_id text primary key,
    account_id text not null,
    name text,
    made_at timestamptz not null,
    document json not null
);

create index access_token_account on access_token (account_id, made_at desc);
