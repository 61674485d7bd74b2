-- The list of sheets is searched by words without every sheet being read: what the list looks through, as pairs of signs.

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_findings') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_findings;
  end if;
end $$;

alter table findings_sheet add column words tsvector not null
  generated always as (mingcha.pairs_in(title, number collate "default", overview)) stored;
create index findings_sheet_words on findings_sheet using gin (words) with (fastupdate = off);
