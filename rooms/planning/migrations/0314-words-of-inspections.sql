-- Inspections and their tempos are searched by the name of the unit without every inspection being read: names as pairs of signs (0005, 0106).

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_planning') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_planning;
  end if;
end $$;

alter table planning_inspection add column words tsvector not null generated always as (mingcha.pairs_in(name)) stored;
create index planning_inspection_words on planning_inspection using gin (words) with (fastupdate = off);
