-- Until when the history is reflected in the rows of a projection. Kept so that a node that starts while the history cannot
-- be reached still knows how old its answers are.
create table projection_heartbeat (
    projection text primary key,
    position bigint not null,
    reflected_until timestamptz not null
);
