-- One certificate per code, one code per certificate, for ever.

create table event_store.verification_code (
    code text collate "C" primary key,
    certificate_id text collate "C" not null unique
);
