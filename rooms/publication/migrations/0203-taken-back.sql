-- What one person alone had published before two were asked for can still be taken back.
alter table publication_page drop constraint publication_page_two;
alter table publication_page add constraint publication_page_two
  check (state = 'withdrawn' or (published_by <> written_by and (side = 'body' or published_by <> all (writers)))) not valid;
