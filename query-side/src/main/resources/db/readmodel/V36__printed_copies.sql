-- Printed copies by post. Programs say whether they offer them, so their table is filled again from the first event.
truncate program;
delete from parked_event where projection = 'program';
delete from projection_position where projection = 'program';

create table printed_copy (
    copy_id text primary key,
    learner_id text not null,
    address text,
    tracking text,
    state text not null,
    changed_at timestamptz not null,
    document json not null
);

create index printed_copy_learner on printed_copy (learner_id);
create index printed_copy_queue on printed_copy (state, changed_at, copy_id) where address is not null;
