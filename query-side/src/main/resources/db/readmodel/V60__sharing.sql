-- What of a certificate strangers may not fetch. Rows that are there already withhold nothing: nobody could choose so far.
alter table certificate add column withheld text;

-- How often a certificate was verified on a day, in UTC. From no event: a rebuild of the projections leaves it.
create table verification_count (
    certificate_id text not null,
    day date not null,
    verifications bigint not null,
    primary key (certificate_id, day)
);
create index verification_count_day on verification_count using brin (day);
