-- A tip may say which published item is not fixed (S4-13).

-- The public number of the published item that a tip says is not fixed; empty where it says so of none.
alter table tips_tip add column item text not null default '' collate "C" check (item ~ '^([a-z0-9]{8}-[0-9]{1,4})?$');
create index tips_tip_item on tips_tip (item) where item <> '';

-- Whether that number is of an item that stands published for the inspection of a tip's page. Nothing is, until the room publication says what.
create function mingcha.is_published_item(said text, at_page uuid) returns boolean language sql stable set search_path = mingcha, pg_catalog as $$
  select false
$$;

-- As before, and: a tip may say which published item is not fixed. Such a one is taken as long as the item stands published, whether the page is
-- still open for others or not.
create or replace function outside.put_tip(box jsonb) returns text language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  at uuid := (select id from tips_page where slug = box ->> 'page' and (open or mingcha.is_published_item(box ->> 'item', id)));
  wanted bytea := mingcha.locator_of(box ->> 'locator');
  gate tips_gate := (select g from tips_gate g);
  waiting int;
  surplus boolean;
begin
  if at is null or not (mingcha.is_box(box -> 'locator', 43, 43) and mingcha.is_box(box -> 'tipster', 43, 43)
    and mingcha.is_box(box -> 'key', 43, 43) and mingcha.is_box(box -> 'keySealed', 100, 200)
    and coalesce(box ->> 'hash', '') ~ '^[0-9a-f]{64}$' and box ->> 'against' in ('unit', 'team')
    and (coalesce(box ->> 'item', '') = '' or mingcha.is_published_item(box ->> 'item', at))
    and mingcha.is_message(box) and coalesce(mingcha.is_identity(box -> 'identity'), false)) is true
  then
    return 'shape';
  end if;
  perform pg_advisory_xact_lock(5201319);
  if exists (select from tips_receipt where locator = wanted) or exists (select from tips_waiting where locator = wanted and kind = 'tip') then
    return 'known';
  end if;
  select count(*) into waiting from tips_waiting where kind = 'tip';
  surplus := waiting >= gate.most or (waiting >= gate.flood_at and box ->> 'proven' is distinct from 'true');
  insert into tips_waiting (id, kind, day, page, held, locator, box)
  values (gen_random_uuid(), 'tip', (now() at time zone 'Asia/Shanghai')::date, at, surplus, wanted, box - 'page' - 'locator' - 'proven');
  perform mingcha.stir_tips();
  return case when surplus then 'held' else 'kept' end;
end $$;

revoke execute on function mingcha.is_published_item(text, uuid) from public;
