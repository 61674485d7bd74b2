-- What a scan was read to be of, in full: number and title of the paper, as the server made it, so that no browser is asked for them again.
alter table documents_arrival
  add column paper_number text check (length(paper_number) <= 60),
  add column paper_title  text check (length(paper_title) between 1 and 200);
update documents_arrival a set paper_number = c.number, paper_title = c.title
  from documents_signed_copy c where c.file = a.file;

-- The versions of a paper that were taken to be printed stand in the log: found by the thing they are about, among many readings. The bytes of a record
-- are UTF-8 whatever the database speaks, so that what they say never changes.
create function mingcha.thing_taken(bytes bytea) returns text
  language sql immutable parallel safe set search_path = mingcha, pg_temp as $$
  select convert_from(bytes, 'UTF8')::jsonb #>> '{facts,thing}';
$$;
revoke execute on function mingcha.thing_taken(bytea) from public;
grant execute on function mingcha.thing_taken(bytea) to mingcha_hand_ledger;
create index ledger_record_paper_taken on ledger_record (mingcha.thing_taken(bytes), at desc) where kind = 'paper.taken';
