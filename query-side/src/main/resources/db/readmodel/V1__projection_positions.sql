-- How far each projection has come, and which node works on it. Written in the transaction that writes its rows.
create table projection_position (
    projection text primary key,
    token text,
    token_type text,
    position bigint not null,
    owner text,
    claimed_at timestamptz not null
);

-- Events that a projection could not handle, and those that wait behind them. Nothing personal is kept here: the event
-- itself stays in the event store.
create table parked_event (
    arrival bigint generated always as identity,
    projection text not null,
    scope text not null check (scope in ('ROW', 'AGGREGATE')),
    key text not null,
    position bigint not null,
    event_identifier text not null,
    aggregate_identifier text not null,
    sequence_number bigint not null,
    event_type text not null,
    error text,
    parked_at timestamptz not null default now(),
    primary key (projection, event_identifier, scope, key)
);

comment on column parked_event.arrival is 'the order in which the projection met them: an event that became visible late comes after later ones';
comment on column parked_event.position is 'of the projection when it met the event';
comment on column parked_event.key is 'of the row concerned (ROW), or of the aggregate where the rows are not known (AGGREGATE)';
comment on column parked_event.error is 'class of the failure; null for an event that waits behind an earlier one';
