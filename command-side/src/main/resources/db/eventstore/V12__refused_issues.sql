-- Certificates that fell due and could not be issued, for an operator to look at.

create table event_store.refused_issue (
    enrolment_id text collate "C" primary key,
    refusal text not null,
    refused_at timestamptz not null
);
