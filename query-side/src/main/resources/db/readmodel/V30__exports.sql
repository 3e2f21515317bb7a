-- Exports of certificates, and the way to find those of one program.
alter table certificate add column program_id text;
update certificate set program_id = document #>> '{content,programId}';
alter table certificate alter column program_id set not null;

-- In the order in which exports read.
create index certificate_program on certificate (program_id, issued_at, certificate_id);

create table export (
    export_id text primary key,
    requested_by text not null,
    text text,
    state text not null,
    requested_at timestamptz not null,
    document json not null
);

create index export_latest on export (requested_at desc, export_id desc);
create index export_running on export (requested_at, export_id) where state = 'RUNNING';
