-- Every claim of a code takes the next number of the institution's register; a claim that is undone leaves a gap.

alter table event_store.verification_code
    add column number bigint generated always as identity unique;
