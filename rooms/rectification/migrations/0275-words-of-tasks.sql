-- The list, board and ledger of tasks are searched by words without every task being read: what they look through, as pairs of signs (0005, 0106).

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_rectification') then
    grant execute on function mingcha.pairs_in(text[]) to mingcha_hand_rectification;
  end if;
end $$;

alter table rectification_task add column words tsvector not null
  generated always as (mingcha.pairs_in(title, text, unit_name)) stored;
create index rectification_task_words on rectification_task using gin (words) with (fastupdate = off);
