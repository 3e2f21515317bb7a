-- Open credentials: their places in the status lists, and which of them are not to be relied on.

create table credential (
    certificate_id text primary key,
    learner_id text not null,
    status_list bigint,
    status_index bigint,
    recipient_hash text,
    recipient_salt text,
    suspended boolean not null,
    ended boolean not null,
    withheld boolean not null,
    changed_at timestamptz,
    unique (status_list, status_index)
);

create index credential_learner on credential (learner_id);
create index credential_withheld on credential (status_list) where withheld;
create index credential_changed on credential (status_list, changed_at desc nulls last);
