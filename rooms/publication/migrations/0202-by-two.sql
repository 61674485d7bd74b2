-- What goes public was looked at by two (domain 2.2 rows 4, 13, 18): who changed what of a page is known, and who changed it last does not publish it; what the
-- office makes public, nobody who wrote in it at all.
alter table publication_page add column writers uuid[] not null default '{}';
update publication_page set writers = array[written_by];
alter table publication_page alter column writers drop default;
-- What was published before by one stays as it is.
alter table publication_page add constraint publication_page_two
  check (published_by <> written_by and (side = 'body' or published_by <> all (writers))) not valid;
