-- Borrowed papers and visits are searched by words without every row being read: what their lists look through, as pairs of signs (0005, 0106).
alter table fieldwork_loan add column words tsvector not null generated always as (mingcha.pairs_in(number collate "default", title)) stored;
create index fieldwork_loan_words on fieldwork_loan using gin (words) with (fastupdate = off);

alter table fieldwork_visit add column words tsvector not null generated always as (mingcha.pairs_in(number collate "default", subject, place)) stored;
create index fieldwork_visit_words on fieldwork_visit using gin (words) with (fastupdate = off);
