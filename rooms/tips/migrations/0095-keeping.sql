-- How tips are kept: scans of letters, thresholds of a flood that the office sets, counts for those who see nothing but counts, and keys that two
-- persons destroy.

-- ── scans ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- A letter may be scanned into a PDF; scans stand behind the four files that a tip itself may carry.
alter table tips_file drop constraint tips_file_kind_check, drop constraint tips_file_place_check;
alter table tips_file add check (kind in ('jpeg', 'png', 'webp', 'txt', 'pdf')), add check (place between 1 and 24);

-- ── thresholds of a flood ────────────────────────────────────────────────────────────────────────────────────────────────

-- Each setting with its reason, in the place of the one before it; the last is what tips_gate says.
create table tips_threshold (
  id         uuid not null primary key,
  authority  uuid not null,
  replaces   uuid,
  flood_at   int  not null check (flood_at between 1 and 100000),
  most       int  not null check (most between flood_at and 100000),
  reason     text not null check (length(reason) between 1 and 500),
  by         uuid not null,
  since_day  date not null,
  version    int  not null default 1,
  unique (id, authority),
  -- Two who change it at once: one of them is told to look again.
  constraint tips_threshold_chain unique nulls not distinct (authority, replaces),
  foreign key (replaces, authority) references tips_threshold (id, authority)
);
comment on table tips_threshold is 'keeps: insert';

-- ── counts (S: no tip, no small cell) ────────────────────────────────────────────────────────────────────────────────────

-- How many came in a month, by one side at a time; n is empty where it would say too much.
create table tips_count (
  authority  uuid not null,
  month      date not null check (extract(day from month) = 1),
  side       text not null collate "C" check (side in ('all', 'against', 'channel', 'named', 'state')),
  key        text not null collate "C",
  n          int  check (n >= 5),
  primary key (authority, month, side, key)
);
comment on table tips_count is 'keeps: insert, delete';

-- Counts the month of a tip anew, by the hand that wrote the tip. Fewer than five are not said; and where those not said are together fewer than five,
-- the sum would give them away: then the next smallest is not said either.
create function mingcha.tip_counted() returns trigger language plpgsql set search_path = mingcha, pg_temp as $$
declare
  of_month date := new.received_on - (extract(day from new.received_on)::int - 1);
begin
  perform pg_advisory_xact_lock(hashtextextended('tips counted ' || new.authority || of_month, 0));
  delete from tips_count c where c.authority = new.authority and c.month = of_month;
  insert into tips_count (authority, month, side, key, n)
  with counted as (
    select s.side, s.key, count(*)::int as n
    from tips_tip t cross join lateral (values
      ('all', ''), ('against', t.against), ('channel', t.channel), ('named', case when t.named then 'yes' else 'no' end),
      ('state', case when t.state in ('held', 'received') then 'waiting' else t.state end)
    ) s(side, key)
    where t.authority = new.authority and t.received_on >= of_month and t.received_on < (of_month + interval '1 month')::date
    group by s.side, s.key
  ), summed as (
    select side, key, n, coalesce(sum(n) over (partition by side order by n, key rows between unbounded preceding and 1 preceding), 0) as before
    from counted
  )
  select new.authority, of_month, side, key, case when n >= 5 and before not between 1 and 4 then n end from summed;
  return null;
end $$;
revoke execute on function mingcha.tip_counted() from public;
create trigger tip_counted after insert or update of state, against on tips_tip for each row execute function mingcha.tip_counted();

-- What is there is counted by touching one tip of each month.
update tips_tip set against = against where id in (
  select distinct on (authority, received_on - (extract(day from received_on)::int - 1)) id from tips_tip
  order by authority, received_on - (extract(day from received_on)::int - 1));

-- ── keys that two persons destroy ────────────────────────────────────────────────────────────────────────────────────────

-- While it waits for the night, a tip's sealed key lies apart from its words too: words lie in every dated backup, keys in the newest alone.
-- Rewritten together with what waits, so that its rows tell no order either.
create table tips_waiting_key (
  public  text not null primary key collate "C",
  sealed  text not null collate "C"
);
comment on table tips_waiting_key is E'keeps: delete\nbackup: keys';
insert into tips_waiting_key (public, sealed)
  select distinct on (box ->> 'key') box ->> 'key', box ->> 'keySealed' from tips_waiting where kind = 'tip' order by box ->> 'key';
update tips_waiting set box = box - 'keySealed' where kind = 'tip';

alter table tips_key alter column sealed drop not null, add column destroyed_on date;
alter table tips_key add check ((sealed is null) = (destroyed_on is not null));
create index tips_key_public on tips_key (public);

-- The shares of an identity go with the key, hence lie with the keys; no reference, for keys come back later than what they open.
alter table tips_share drop constraint tips_share_tip_fkey, drop constraint tips_share_holder_fkey;
comment on table tips_share is 'backup: keys';

create table tips_destruction (
  id             uuid not null primary key,
  authority      uuid not null,
  tip            uuid not null references tips_tip (id),
  number         text not null collate "C",
  received_on    date not null,
  -- Whom the tip is about does not learn by this either that there was one.
  about_persons  uuid[] not null,
  reason         text not null collate "C" check (reason in ('retentionEnded', 'order')),
  basis          text not null check (length(basis) between 1 and 200),
  state          text not null collate "C" check (state in ('proposed', 'destroyed', 'rejected')),
  proposed_by    uuid not null,
  proposed_on    date not null,
  decided_by     uuid,
  decided_on     date,
  messages       int  not null default 0 check (messages >= 0),
  files          int  not null default 0 check (files >= 0),
  identity       boolean not null default false,
  list           text collate "C" check (list ~ '^[0-9a-f]{64}$'),
  version        int  not null default 1,
  constraint tips_destruction_two check (state <> 'destroyed' or decided_by <> proposed_by),
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_on is null)),
  check ((state = 'destroyed') = (list is not null))
);
create index tips_destruction_authority on tips_destruction (authority, proposed_on desc);
create unique index tips_destruction_once on tips_destruction (tip) where state <> 'rejected';

create function mingcha.no_tip_key_comes_back() returns trigger language plpgsql set search_path = mingcha, pg_temp as $$
begin
  if old.sealed is null then
    raise exception 'a destroyed key does not come back' using errcode = 'check_violation', constraint = 'tips_key_destroyed';
  end if;
  return new;
end $$;
revoke execute on function mingcha.no_tip_key_comes_back() from public;
create trigger no_way_back before update on tips_key for each row execute function mingcha.no_tip_key_comes_back();

-- The only way a tip's key goes, and only after two persons decided so; the shares of its identity go with it.
create function mingcha.destroy_tip_key(by_destruction uuid) returns void
  language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  decided tips_destruction;
begin
  select * into strict decided from tips_destruction d where d.id = by_destruction for update;
  if decided.state <> 'destroyed' or decided.decided_by is null or decided.decided_by = decided.proposed_by then
    raise exception 'two persons have not decided so' using errcode = 'check_violation', constraint = 'tips_destruction_two';
  end if;
  update tips_key k set sealed = null, destroyed_on = decided.decided_on where k.tip = decided.tip;
  delete from tips_share s where s.tip = decided.tip;
end $$;
revoke execute on function mingcha.destroy_tip_key(uuid) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_tips') then
    grant execute on function mingcha.destroy_tip_key(uuid) to mingcha_hand_tips;
  end if;
end $$;

-- As before; keys of what waits are rewritten with it.
create or replace function mingcha.stir_tips() returns void language sql security definer set search_path = mingcha, pg_temp as $$
  with picked as (
    select id from (
      select id, row_number() over (order by r) as n, sum(size) over (order by r) as bytes
        from (select id, pg_column_size(box) as size, random() as r from tips_waiting) w
    ) chosen where n <= 64 and bytes <= 33554432
  ), gone as (
    delete from tips_waiting w using picked where w.id = picked.id returning w.*
  ), keys as (
    delete from tips_waiting_key k using gone where gone.kind = 'tip' and k.public = gone.box ->> 'key' returning k.*
  ), again as (
    insert into tips_waiting_key (public, sealed) select public, sealed from keys order by random()
  )
  insert into tips_waiting (id, kind, day, page, held, locator, box)
  select gen_random_uuid(), kind, day, page, held, locator, box from gone order by random()
$$;

-- As before; the sealed key goes to the keys.
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
  -- The key of another tip can only be taken over on purpose: nobody draws the same 32 bytes.
  if exists (select from tips_waiting_key where public = box ->> 'key') or exists (select from tips_key where public = box ->> 'key') then
    return 'shape';
  end if;
  select count(*) into waiting from tips_waiting where kind = 'tip';
  surplus := waiting >= gate.most or (waiting >= gate.flood_at and box ->> 'proven' is distinct from 'true');
  insert into tips_waiting_key (public, sealed) values (box ->> 'key', box ->> 'keySealed');
  insert into tips_waiting (id, kind, day, page, held, locator, box)
  values (gen_random_uuid(), 'tip', (now() at time zone 'Asia/Shanghai')::date, at, surplus, wanted, box - 'page' - 'locator' - 'proven' - 'keySealed');
  perform mingcha.stir_tips();
  return case when surplus then 'held' else 'kept' end;
end $$;

-- As before; to a tip whose key was destroyed nothing is added, for nobody could open it.
create or replace function outside.put_more(bearer text, box jsonb) returns boolean language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  wanted bytea := mingcha.locator_of(bearer);
begin
  if mingcha.is_message(box) is not true
    or not (exists (select from tips_receipt r join tips_key k on k.tip = r.tip where r.locator = wanted and k.destroyed_on is null)
      or exists (select from tips_waiting w where w.locator = wanted and w.kind = 'tip'))
    or (select count(*) from tips_waiting w where w.locator = wanted and w.kind = 'more') >= 50
  then
    return false;
  end if;
  perform pg_advisory_xact_lock(5201319);
  insert into tips_waiting (id, kind, day, held, locator, box)
  values (gen_random_uuid(), 'more', (now() at time zone 'Asia/Shanghai')::date, false, wanted, jsonb_build_object('words', box -> 'words', 'files', box -> 'files'));
  perform mingcha.stir_tips();
  return true;
end $$;

-- As before; of a tip whose key was destroyed it says so.
create or replace function outside.answers(bearer text) returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select coalesce(
    (select jsonb_build_object(
      'key', k.public, 'state', case when k.destroyed_on is null then t.state else 'destroyed' end, 'day', t.received_on, 'hash', t.hash,
      'answers', (select coalesce(jsonb_agg(jsonb_build_object('day', m.day, 'kind', m.kind, 'sealed', m.outward) order by m.day, m.id), '[]')
        from tips_message m where m.tip = t.id and m.outward <> ''),
      'record', (select jsonb_build_object('bytes', encode(r.bytes, 'base64'), 'salt', encode(r.salt, 'hex'), 'entry', encode(r.entry, 'hex'), 'leaf', r.leaf)
        from ledger_record r where r.about = t.id and r.kind in ('tip.received', 'tip.registered') limit 1))
     from tips_receipt f join tips_tip t on t.id = f.tip left join tips_key k on k.tip = t.id where f.locator = mingcha.locator_of(bearer)),
    (select jsonb_build_object('key', w.box ->> 'key', 'state', 'waiting', 'day', w.day, 'hash', w.box ->> 'hash', 'answers', '[]'::jsonb, 'record', null)
     from tips_waiting w where w.kind = 'tip' and w.locator = mingcha.locator_of(bearer)))
$$;
