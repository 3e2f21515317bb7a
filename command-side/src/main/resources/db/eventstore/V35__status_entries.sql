-- One place in the status lists per certificate, for ever. The events say which; this only sees to it that no two get one.

create table event_store.status_entry (
    certificate_id text collate "C" primary key,
    ordinal bigint generated always as identity (minvalue 0 start 0) unique
);

-- Who knows the seed can tell in which order the certificates of a list were issued, and no more.
create table event_store.status_shuffle (
    single boolean primary key default true check (single),
    seed bytea not null
);

insert into event_store.status_shuffle (seed)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
