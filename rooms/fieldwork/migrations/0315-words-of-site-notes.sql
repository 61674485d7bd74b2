-- Notes of the site are searched by words without every note being read: what the list looks through, as pairs of signs (0005, 0106).

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_fieldwork') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_fieldwork;
  end if;
end $$;

alter table fieldwork_site_record add column words tsvector not null generated always as (mingcha.pairs_in(number collate "default", subject, place, text)) stored;
create index fieldwork_site_record_words on fieldwork_site_record using gin (words) with (fastupdate = off);
