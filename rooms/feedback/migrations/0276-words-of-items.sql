-- The list of items of opinions is searched by words without every item being read: its titles as pairs of signs (0005, 0106).

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_feedback') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_feedback;
  end if;
end $$;

alter table feedback_item add column words tsvector not null generated always as (mingcha.pairs_in(title)) stored;
create index feedback_item_words on feedback_item using gin (words) with (fastupdate = off);
