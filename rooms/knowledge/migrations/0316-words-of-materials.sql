-- The library is searched by words without every text being read: what the list looks through, as pairs of signs (0005, 0106).

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_knowledge') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_knowledge;
  end if;
end $$;

alter table knowledge_material add column words tsvector not null generated always as (mingcha.pairs_in(title, number, category, text)) stored;
create index knowledge_material_words on knowledge_material using gin (words) with (fastupdate = off);
