-- The latest check of each projection: how far it is, and what it found. From no event: a rebuild of the projections leaves it.
create table projection_check (
    projection text primary key,
    takes_over boolean not null,
    started_by text not null,
    started_at timestamptz not null,
    reached bigint not null default -1,
    target bigint not null default -1,
    finished_at timestamptz,
    failure text,
    events bigint,
    missing bigint,
    surplus bigint,
    different bigint,
    parked bigint,
    examples text[]
);

comment on column projection_check.started_by is 'account of the administrator';
comment on column projection_check.failure is 'class of what stopped it; null unless something did';
