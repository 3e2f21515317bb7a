-- The signatures of credentials as tokens, made once and kept. From no event: a rebuild of the projections leaves them, and
-- whatever is lost is made anew when it is asked for.
create table token_signature (
    certificate_id text primary key,
    form text not null,
    signature text not null
);
