-- By which digest a document of which certificate is recognised. Nothing personal, so erasing a person leaves it.
create table recorded_document (
    sha256 text primary key,
    certificate_id text not null,
    length bigint not null,
    renderer text not null,
    recorded_at timestamptz not null
);
