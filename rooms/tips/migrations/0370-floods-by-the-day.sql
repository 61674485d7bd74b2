-- A flood is judged at night, by whole days, and no answer to a sender says how many others came (0094). What waits is written about once:
-- rows and small boxes are stirred whenever something comes, large boxes each hour.

-- ── what waits ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Whether the sender computed or answered a sum; what follows from it is decided once the day is over.
alter table tips_waiting add column proven boolean;
update tips_waiting set proven = not held;
alter table tips_waiting alter column proven set not null, drop column held;

-- How many attachments were left out because too much had come that day; the words came in any case.
alter table tips_message add column files_left int not null default 0 check (files_left between 0 and 4);

-- From what the bounds of a day are drawn: nobody outside can know where they lie.
alter table tips_gate add column secret uuid not null default gen_random_uuid();

-- Half of `largest` to all of it, another each day. Drawn, not set: whoever fills up to a bound that he knew would see by it that somebody else came.
create function mingcha.drawn_bound(largest bigint, of_what text) returns bigint language sql stable set search_path = mingcha, pg_temp as $$
  select largest / 2 + ((hashtextextended(secret || of_what || (now() at time zone 'Asia/Shanghai')::date, 0) & 1048575) * (largest / 2)) / 1048576
  from tips_gate
$$;
revoke execute on function mingcha.drawn_bound(bigint, text) from public;

-- What of a box is taken today: all of it; without its files, where those would be too much (64 to 128 MB of a day for what proved nothing, 512 to
-- 1024 MB for the rest); null once so much waits (4 to 8 GB) that the disk of the whole house is in question. Its own size does not decide.
create function mingcha.taken_of(box jsonb) returns jsonb language plpgsql stable set search_path = mingcha, pg_temp as $$
declare
  waits bigint := (select coalesce(sum(pg_column_size(w.box)), 0) from tips_waiting w where w.day = (now() at time zone 'Asia/Shanghai')::date);
  proves boolean := box ->> 'proven' is not distinct from 'true';
begin
  if waits > mingcha.drawn_bound(8::bigint << 30, 'all') then
    return null;
  elsif waits > mingcha.drawn_bound(case when proves then 1024 else 128 end::bigint << 20, case when proves then 'proven' else 'files' end) then
    return box || jsonb_build_object('files', '[]'::jsonb, 'filesLeft', jsonb_array_length(box -> 'files'));
  end if;
  return box || '{"filesLeft": 0}';
end $$;
revoke execute on function mingcha.taken_of(jsonb) from public;

-- Gives as many rows as `most_rows`, chosen by chance, new ids in another order, so that all bear the mark of one transaction and where they lie says
-- nothing. Boxes among them are written anew up to `most_bytes`, small ones first; of the others only the row is (the box stands outside it).
drop function mingcha.stir_tips();
create function mingcha.stir_tips(most_rows int, most_bytes bigint) returns void
  language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  chosen uuid[];
  whole uuid[];
  one uuid;
begin
  perform pg_advisory_xact_lock(5201319);
  chosen := array(select id from tips_waiting order by random() limit most_rows);
  whole := array(select id from (
    select id, sum(size) over (order by size > most_bytes, r) as bytes
      from (select id, pg_column_size(box) as size, random() as r from tips_waiting where id = any (chosen)) w
    ) s where bytes <= most_bytes);
  with gone as (
    delete from tips_waiting w where w.id = any (whole) returning w.*
  )
  insert into tips_waiting (id, kind, day, page, proven, locator, box)
  select gen_random_uuid(), kind, day, page, proven, locator, box from gone order by random();
  for one in select id from unnest(chosen) c(id) where id <> all (whole) order by random() loop
    update tips_waiting set id = gen_random_uuid() where id = one;
  end loop;
  with gone as (
    delete from tips_waiting_key where public = any (array(select public from tips_waiting_key order by random() limit most_rows)) returning *
  )
  insert into tips_waiting_key (public, sealed) select public, sealed from gone order by random();
end $$;
revoke execute on function mingcha.stir_tips(int, bigint) from public;

-- ── what the public page may call ────────────────────────────────────────────────────────────────────────────────────────

-- As before, without whether a flood goes on.
create or replace function outside.pages() returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select jsonb_build_object(
    'key', (select encode(public, 'base64') from tips_office_key),
    'holders', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', public_key) order by seat), '[]')
      from tips_holder where active and public_key <> ''),
    'pages', (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'round', round_name, 'unit', unit_name, 'phone', phone,
        'hours', hours, 'address', address, 'mailbox', mailbox, 'from', from_day, 'until', until_day) order by unit_name collate "C"), '[]')
      from tips_page where open and until_day >= (now() at time zone 'Asia/Shanghai')::date))
$$;

-- As before; 'kept' says nothing of others. Written before the lock is asked for, so that nobody waits while eight megabytes go to the disk.
create or replace function outside.put_tip(box jsonb) returns text language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  at uuid := (select id from tips_page where slug = box ->> 'page' and (open or mingcha.is_published_item(box ->> 'item', id)));
  wanted bytea := mingcha.locator_of(box ->> 'locator');
  taken jsonb;
begin
  if at is null or not (mingcha.is_box(box -> 'locator', 43, 43) and mingcha.is_box(box -> 'tipster', 43, 43)
    and mingcha.is_box(box -> 'key', 43, 43) and mingcha.is_box(box -> 'keySealed', 100, 200)
    and coalesce(box ->> 'hash', '') ~ '^[0-9a-f]{64}$' and box ->> 'against' in ('unit', 'team')
    and (coalesce(box ->> 'item', '') = '' or mingcha.is_published_item(box ->> 'item', at))
    and mingcha.is_message(box) and coalesce(mingcha.is_identity(box -> 'identity'), false)) is true
  then
    return 'shape';
  end if;
  if exists (select from tips_receipt where locator = wanted) or exists (select from tips_waiting where locator = wanted and kind = 'tip') then
    return 'known';
  end if;
  -- The key of another tip can only be taken over on purpose: nobody draws the same 32 bytes.
  if exists (select from tips_key where public = box ->> 'key') then
    return 'shape';
  end if;
  taken := mingcha.taken_of(box);
  if taken is null then
    return 'full';
  end if;
  insert into tips_waiting_key (public, sealed) values (box ->> 'key', box ->> 'keySealed') on conflict do nothing;
  if not found then
    return 'shape';
  end if;
  taken := taken - 'page' - 'locator' - 'proven' - 'keySealed';
  insert into tips_waiting (id, kind, day, page, proven, locator, box)
  values (gen_random_uuid(), 'tip', (now() at time zone 'Asia/Shanghai')::date, at, box ->> 'proven' is not distinct from 'true', wanted, taken)
  on conflict (locator) where kind = 'tip' do nothing;
  if not found then
    delete from tips_waiting_key where public = box ->> 'key';
    return 'known';
  end if;
  perform mingcha.stir_tips(64, 262144);
  return 'kept';
end $$;

-- As before; under the bounds of the day like a tip.
create or replace function outside.put_more(bearer text, box jsonb) returns boolean language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  wanted bytea := mingcha.locator_of(bearer);
  taken jsonb;
begin
  if mingcha.is_message(box) is not true
    or not (exists (select from tips_receipt r join tips_key k on k.tip = r.tip where r.locator = wanted and k.destroyed_on is null)
      or exists (select from tips_waiting w where w.locator = wanted and w.kind = 'tip'))
    or (select count(*) from tips_waiting w where w.locator = wanted and w.kind = 'more') >= 50
  then
    return false;
  end if;
  taken := mingcha.taken_of(box);
  if taken is null then
    return false;
  end if;
  taken := jsonb_build_object('words', taken -> 'words', 'files', taken -> 'files', 'filesLeft', taken -> 'filesLeft');
  insert into tips_waiting (id, kind, day, proven, locator, box)
  values (gen_random_uuid(), 'more', (now() at time zone 'Asia/Shanghai')::date, box ->> 'proven' is not distinct from 'true', wanted, taken);
  perform mingcha.stir_tips(64, 262144);
  return true;
end $$;

-- As before, and: attachments that were left out are told once the day is over; that a tip was held for somebody to look at is told to nobody outside,
-- for by it a sender would learn afterwards how many others came that day.
create or replace function outside.answers(bearer text) returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select coalesce(
    (select jsonb_build_object(
      'key', k.public, 'day', t.received_on, 'hash', t.hash,
      'state', case when k.destroyed_on is not null then 'destroyed' when t.state = 'held' then 'received' else t.state end,
      'filesLeft', (select coalesce(sum(m.files_left), 0) from tips_message m where m.tip = t.id),
      'answers', (select coalesce(jsonb_agg(jsonb_build_object('day', m.day, 'kind', m.kind, 'sealed', m.outward) order by m.day, m.id), '[]')
        from tips_message m where m.tip = t.id and m.outward <> ''),
      'record', (select jsonb_build_object('bytes', encode(r.bytes, 'base64'), 'salt', encode(r.salt, 'hex'), 'entry', encode(r.entry, 'hex'), 'leaf', r.leaf)
        from ledger_record r where r.about = t.id and r.kind in ('tip.received', 'tip.registered') limit 1))
     from tips_receipt f join tips_tip t on t.id = f.tip left join tips_key k on k.tip = t.id where f.locator = mingcha.locator_of(bearer)),
    (select jsonb_build_object('key', w.box ->> 'key', 'state', 'waiting', 'day', w.day, 'hash', w.box ->> 'hash', 'filesLeft', 0,
      'answers', '[]'::jsonb, 'record', null)
     from tips_waiting w where w.kind = 'tip' and w.locator = mingcha.locator_of(bearer)))
$$;
