-- Templates of certificates: one row for the template as a whole with its draft (version 0), one for each version.
create table template (
    template_row_id text primary key,
    template_id text not null,
    version bigint not null,
    title text not null,
    state text,
    design text not null,
    latest_version bigint,
    draft_number bigint,
    changed_at timestamptz not null,
    content json not null,
    unique (template_id, version)
);

create table template_image (
    image_id text primary key,
    picture json not null
);
