-- One table per view. Personal text has columns of its own, so that erasing it leaves no trace in a document.
-- Documents are json, not jsonb: the order of languages in a text matters, and jsonb would lose it.

-- Part of every PostgreSQL distribution; the owner of the database may create it.
create extension if not exists pg_trgm;

create table program (
    program_row_id text primary key,
    program_id text not null,
    version bigint not null,
    state text,
    latest_version bigint,
    definition json not null,
    unique (program_id, version)
);

create table account (
    account_id text primary key,
    name text,
    email text,
    search_text text not null,
    roles text not null,
    language text not null,
    disabled boolean not null,
    erased boolean not null,
    opened_at timestamptz not null
);

create index account_latest on account (opened_at desc, account_id desc);
create index account_search on account using gin (search_text gin_trgm_ops);

create table enrolment (
    enrolment_id text primary key,
    learner_id text not null,
    decline_reason text,
    awaiting_since timestamptz,
    changed_at timestamptz not null,
    document json not null
);

create index enrolment_learner on enrolment (learner_id, changed_at desc);
create index enrolment_awaiting on enrolment (awaiting_since, enrolment_id) where awaiting_since is not null;

create table certificate (
    certificate_id text primary key,
    code text not null unique,
    learner_id text not null,
    holder_name text,
    note text,
    search_text text not null,
    decision text,
    issued_at timestamptz not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    document json not null
);

-- Covers the search by status, so that a page is found without a look at the rows before it.
create index certificate_latest on certificate (issued_at desc, certificate_id desc)
    include (decision, valid_from, valid_until);
create index certificate_learner on certificate (learner_id, issued_at desc);
create index certificate_decision on certificate (decision, issued_at desc, certificate_id desc) where decision is not null;
create index certificate_begins on certificate (valid_from) where decision is null;
create index certificate_ends on certificate (valid_until) where decision is null and valid_until is not null;
create index certificate_search on certificate using gin (search_text gin_trgm_ops);
