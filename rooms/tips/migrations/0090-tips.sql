-- Tips (信访举报, domain 2.7): what comes in from outside, what becomes of it, and who may open what.
-- Nothing here says when something came in but the day, and no order of rows says it either: whole days go in at once, shuffled.

-- The key that tips are sealed to; its secret part is wrapped by the office's ring.
create table tips_office_key (
  sole     boolean not null primary key default true check (sole),
  public   bytea   not null check (octet_length(public) = 32),
  wrapped  bytea   not null
);
comment on table tips_office_key is E'keeps: insert\nbackup: keys';

-- From so many tips waiting on, those that prove no work are held; from `most` on all are. Nothing is refused.
create table tips_gate (
  sole      boolean not null primary key default true check (sole),
  flood_at  int     not null default 200 check (flood_at between 1 and 100000),
  most      int     not null default 2000 check (most >= flood_at)
);
insert into tips_gate default values;

create table tips_counter (
  authority  uuid not null,
  year       int  not null,
  last       int  not null check (last > 0),
  primary key (authority, year)
);

-- The public page of one inspected unit (S1-35).
create table tips_page (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null unique,
  body        uuid not null,
  slug        text not null unique collate "C" check (slug ~ '^[a-z0-9]{8}$'),
  round_name  text not null check (length(round_name) between 1 and 100),
  unit_name   text not null check (length(unit_name) between 1 and 200),
  phone       text not null default '' check (length(phone) <= 100),
  hours       text not null default '' check (length(hours) <= 200),
  address     text not null default '' check (length(address) <= 200),
  mailbox     text not null default '' check (length(mailbox) <= 200),
  from_day    date not null,
  until_day   date not null check (until_day >= from_day),
  open        boolean not null,
  version     int  not null default 1
);
create index tips_page_authority on tips_page (authority, until_day desc);

-- What came in today, as it came: sealed. Rewritten in another order whenever something comes (mingcha.stir_tips).
create table tips_waiting (
  id       uuid    not null primary key,
  kind     text    not null collate "C" check (kind in ('tip', 'more')),
  day      date    not null,
  page     uuid    references tips_page (id),
  held     boolean not null,
  locator  bytea   not null check (octet_length(locator) = 32),
  box      jsonb   not null,
  check ((kind = 'tip') = (page is not null))
);
alter table tips_waiting alter column box set storage external;
comment on table tips_waiting is 'keeps: delete';
create unique index tips_waiting_locator on tips_waiting (locator) where kind = 'tip';

create table tips_tip (
  id               uuid not null primary key,
  authority        uuid not null,
  inspection       uuid,
  body             uuid,
  serial           int  not null check (serial > 0),
  number           text not null collate "C" check (length(number) between 1 and 60),
  channel          text not null collate "C" check (channel in ('web', 'letter', 'call', 'visit')),
  against          text not null collate "C" check (against in ('unit', 'team')),
  named            boolean not null,
  received_on      date not null,
  received_by      uuid,
  received_with    uuid,
  state            text not null collate "C"
                   check (state in ('held', 'received', 'inScope', 'immediate', 'referred', 'forwarded', 'merged', 'closed')),
  with_team        boolean not null default false,
  with_discipline  boolean not null default false,
  with_organisation boolean not null default false,
  about_persons    uuid[] not null default '{}' check (cardinality(about_persons) <= 20),
  merged_into      uuid references tips_tip (id),
  reason           text not null default '' check (length(reason) <= 2000),
  triaged_by       uuid,
  triaged_on       date,
  closed_on        date,
  outcome          text not null default '' check (length(outcome) <= 2000),
  told_on          date,
  result_told_on   date,
  tell_by          date,
  forward_by       date,
  result_by        date,
  hash             text not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  version          int  not null default 1,
  constraint tips_tip_number unique (authority, number),
  -- 反映巡察组的，不到巡察组 (S2-19).
  check (not (against = 'team' and with_team)),
  check ((state = 'merged') <= (merged_into is not null)),
  check (merged_into <> id),
  check (state in ('held', 'received') or (triaged_by is not null and reason <> '')),
  check ((state = 'closed') = (closed_on is not null)),
  check (not with_team or inspection is not null),
  -- Visitors are received by two (domain 2.7).
  check (channel <> 'visit' or (received_by is not null and received_with is not null and received_by <> received_with))
);
create index tips_tip_authority on tips_tip (authority, received_on desc);
create index tips_tip_inspection on tips_tip (inspection) where inspection is not null;

-- The key of one tip, sealed to the office's. It lies with the keys in a backup, apart from what it opens; hence no reference.
create table tips_key (
  tip        uuid  not null primary key,
  authority  uuid  not null,
  public     text  not null collate "C",
  sealed     text  not null collate "C"
);
comment on table tips_key is E'keeps: insert\nbackup: keys';

-- By what a receipt is found again, and the key answers to its bearer are sealed to.
create table tips_receipt (
  locator    bytea not null primary key check (octet_length(locator) = 32),
  tip        uuid  not null unique references tips_tip (id),
  authority  uuid  not null,
  tipster    text  not null collate "C"
);
comment on table tips_receipt is 'keeps: insert';

-- What was said, both ways; sealed to the key of the tip. `outward`: an answer, sealed to the bearer of the receipt.
create table tips_message (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid,
  tip         uuid not null references tips_tip (id),
  kind        text not null collate "C" check (kind in ('first', 'more', 'accepted', 'result', 'answer')),
  day         date not null,
  by          uuid,
  sealed      text not null collate "C" check (length(sealed) between 80 and 200000),
  outward     text not null default '' collate "C" check (length(outward) <= 200000)
);
alter table tips_message alter column sealed set storage external, alter column outward set storage external;
comment on table tips_message is 'keeps: insert';
create index tips_message_tip on tips_message (tip, day);
create index tips_message_authority on tips_message (authority);
create index tips_message_inspection on tips_message (inspection) where inspection is not null;

create table tips_file (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid,
  tip         uuid not null references tips_tip (id),
  message     uuid not null references tips_message (id),
  place       int  not null check (place between 1 and 4),
  kind        text not null collate "C" check (kind in ('jpeg', 'png', 'webp', 'txt')),
  size        int  not null check (size between 1 and 8388608),
  sealed      text not null collate "C" check (length(sealed) <= 11200000)
);
alter table tips_file alter column sealed set storage external;
comment on table tips_file is 'keeps: insert';
create index tips_file_tip on tips_file (tip);
create index tips_file_authority on tips_file (authority);
create index tips_file_inspection on tips_file (inspection) where inspection is not null;

-- Who opened which tip, why, in which session; it closes by itself after a quarter of an hour.
create table tips_reading (
  id           uuid        not null primary key,
  authority    uuid        not null,
  about        uuid        not null references tips_tip (id),
  opened_by    uuid        not null,
  opened_on    date        not null,
  purpose      text        not null check (length(purpose) between 1 and 500),
  opened_for   text        not null default coalesce(current_setting('m.session', true), ''),
  opened_until timestamptz not null default now() + interval '15 minutes'
);
comment on table tips_reading is 'keeps: insert';
create index tips_reading_open on tips_reading (opened_by, opened_until);
create index tips_reading_authority on tips_reading (authority);
create index tips_reading_about on tips_reading (about);

-- Where a tip was passed on to, why, and what came back.
create table tips_referral (
  id          uuid not null primary key,
  authority   uuid not null,
  tip         uuid not null references tips_tip (id),
  kind        text not null collate "C" check (kind in ('department', 'discipline', 'organisation', 'superior')),
  to_body     uuid,
  to_name     text not null check (length(to_name) between 1 and 100),
  recipient   text not null default '' collate "C" check (length(recipient) <= 200),
  reason      text not null check (length(reason) between 1 and 2000),
  by          uuid not null,
  on_day      date not null,
  report_by   date,
  receipt     text not null default '' check (length(receipt) <= 2000),
  receipt_on  date,
  version     int  not null default 1,
  check ((receipt = '') = (receipt_on is null))
);
create index tips_referral_tip on tips_referral (tip);
create index tips_referral_authority on tips_referral (authority);

-- The three who hold the identities of tipsters together; the public half of a key each made in his own browser.
create table tips_holder (
  id          uuid not null primary key,
  authority   uuid not null,
  person      uuid not null,
  seat        int  not null check (seat between 1 and 3),
  public_key  text not null default '' collate "C" check (public_key ~ '^([A-Za-z0-9_-]{43})?$'),
  active      boolean not null,
  since_day   date not null,
  until_day   date,
  version     int  not null default 1,
  check (active = (until_day is null))
);
create unique index tips_holder_seat on tips_holder (authority, seat) where active;
create unique index tips_holder_person on tips_holder (authority, person) where active;
create index tips_holder_of on tips_holder (person);

-- The secret half, closed by a passphrase that only the holder knows.
create table tips_holder_key (
  id         uuid not null primary key,
  authority  uuid not null,
  holder     uuid not null unique,
  person     uuid not null,
  closed     text not null collate "C" check (length(closed) between 100 and 400)
);
comment on table tips_holder_key is E'keeps: insert\nbackup: keys';
create index tips_holder_key_person on tips_holder_key (person);

-- An identity under a random key, of which each of the three holders has a sealed share; two together open it, in a browser of theirs. One row per
-- holder: the share is his alone, the sealed identity the same in all three.
create table tips_share (
  id           uuid not null primary key,
  authority    uuid not null,
  tip          uuid not null references tips_tip (id),
  number       text not null collate "C",
  received_on  date not null,
  key          text not null collate "C",
  seat         int  not null check (seat between 1 and 3),
  holder       uuid not null references tips_holder (id),
  person       uuid not null,
  sealed       text not null collate "C" check (length(sealed) between 100 and 20000),
  share        text not null collate "C" check (length(share) between 100 and 400),
  version      int  not null default 1,
  unique (tip, seat),
  unique (tip, person)
);
create index tips_share_person on tips_share (person);

-- That one holder asks to open an identity, for what, and that another hands him his share.
create table tips_opening (
  id            uuid not null primary key,
  authority     uuid not null,
  tip           uuid not null references tips_tip (id),
  state         text not null collate "C" check (state in ('asked', 'granted', 'declined', 'opened')),
  purpose       text not null check (length(purpose) between 1 and 500),
  asked_by      uuid not null,
  asked_on      date not null,
  asker_key     text not null collate "C",
  answered_by   uuid,
  answered_on   date,
  share         text not null default '' collate "C" check (length(share) <= 400),
  opened_on     date,
  version       int  not null default 1,
  -- No holder opens alone.
  check (answered_by <> asked_by),
  check ((state in ('granted', 'opened')) = (share <> '')),
  check ((state = 'opened') = (opened_on is not null))
);
create index tips_opening_authority on tips_opening (authority);

-- Writes what waits anew, in another order and under other ids, as much of it as 64 rows and 32 MB: all rows then bear the mark of one
-- transaction, and where they lie says nothing. The lock: one at a time.
create function mingcha.stir_tips() returns void language sql security definer set search_path = mingcha, pg_temp as $$
  with picked as (
    select id from (
      select id, row_number() over (order by r) as n, sum(size) over (order by r) as bytes
        from (select id, pg_column_size(box) as size, random() as r from tips_waiting) w
    ) chosen where n <= 64 and bytes <= 33554432
  ), gone as (
    delete from tips_waiting w using picked where w.id = picked.id returning w.*
  )
  insert into tips_waiting (id, kind, day, page, held, locator, box)
  select gen_random_uuid(), kind, day, page, held, locator, box from gone order by random()
$$;
revoke execute on function mingcha.stir_tips() from public;

-- ── the four functions of the public page, and all that its login can do ─────────────────────────────────────────────────

create function outside.pages() returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select jsonb_build_object(
    'key', (select encode(public, 'base64') from tips_office_key),
    'holders', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', public_key) order by seat), '[]')
      from tips_holder where active and public_key <> ''),
    'flood', (select count(*) >= (select flood_at from tips_gate) from tips_waiting where kind = 'tip'),
    'pages', (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'round', round_name, 'unit', unit_name, 'phone', phone,
        'hours', hours, 'address', address, 'mailbox', mailbox, 'from', from_day, 'until', until_day) order by unit_name collate "C"), '[]')
      from tips_page where open and until_day >= (now() at time zone 'Asia/Shanghai')::date))
$$;

-- Whether text is base64url of the right length.
create function mingcha.is_box(said jsonb, shortest int, longest int) returns boolean language sql immutable set search_path = pg_catalog as $$
  select coalesce(jsonb_typeof(said) = 'string' and length(said #>> '{}') between shortest and longest and (said #>> '{}') ~ '^[A-Za-z0-9_-]+$', false)
$$;

-- Whether a message and its files are of the form that is kept.
create function mingcha.is_message(box jsonb) returns boolean language sql immutable set search_path = mingcha, pg_catalog as $$
  select mingcha.is_box(box -> 'words', 80, 200000) and jsonb_typeof(box -> 'files') = 'array' and jsonb_array_length(box -> 'files') <= 4
    and not exists (select from jsonb_array_elements(box -> 'files') f where not (
      mingcha.is_box(f -> 'sealed', 80, 11200000) and f ->> 'kind' in ('jpeg', 'png', 'webp', 'txt')
      and (f ->> 'size') ~ '^[1-9][0-9]{0,6}$' and (f ->> 'size')::int <= 8388608))
$$;

create function mingcha.is_identity(box jsonb) returns boolean language sql stable set search_path = mingcha, pg_catalog as $$
  select jsonb_typeof(box) = 'null' or (
    mingcha.is_box(box -> 'sealed', 100, 20000) and jsonb_typeof(box -> 'shares') = 'array' and jsonb_array_length(box -> 'shares') = 3
    and not exists (select from jsonb_array_elements(box -> 'shares') s where not mingcha.is_box(s, 100, 400))
    and (select count(distinct h.seat) = 3 and jsonb_array_length(box -> 'holders') = 3 from jsonb_array_elements_text(box -> 'holders') w
      join tips_holder h on h.id::text = w))
$$;

-- A locator as it is kept: its hash.
create function mingcha.locator_of(said text) returns bytea language sql immutable set search_path = pg_catalog as $$
  select sha256(convert_to(said, 'UTF8'))
$$;

create function outside.put_tip(box jsonb) returns text language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  at uuid := (select id from tips_page where slug = box ->> 'page' and open);
  wanted bytea := mingcha.locator_of(box ->> 'locator');
  gate tips_gate := (select g from tips_gate g);
  waiting int;
  surplus boolean;
begin
  if at is null or not (mingcha.is_box(box -> 'locator', 43, 43) and mingcha.is_box(box -> 'tipster', 43, 43)
    and mingcha.is_box(box -> 'key', 43, 43) and mingcha.is_box(box -> 'keySealed', 100, 200)
    and coalesce(box ->> 'hash', '') ~ '^[0-9a-f]{64}$' and box ->> 'against' in ('unit', 'team')
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

-- What a bearer adds to his tip; false where there is none, where it is not of the form, or for the fifty-first of a day.
create function outside.put_more(bearer text, box jsonb) returns boolean language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  wanted bytea := mingcha.locator_of(bearer);
begin
  if mingcha.is_message(box) is not true
    or not (exists (select from tips_receipt r where r.locator = wanted) or exists (select from tips_waiting w where w.locator = wanted and w.kind = 'tip'))
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

-- What a bearer finds: where his tip stands, sealed answers, and the record of his filing for whoever wants to prove it against the log.
create function outside.answers(bearer text) returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select coalesce(
    (select jsonb_build_object(
      'key', k.public, 'state', t.state, 'day', t.received_on, 'hash', t.hash,
      'answers', (select coalesce(jsonb_agg(jsonb_build_object('day', m.day, 'kind', m.kind, 'sealed', m.outward) order by m.day, m.id), '[]')
        from tips_message m where m.tip = t.id and m.outward <> ''),
      'record', (select jsonb_build_object('bytes', encode(r.bytes, 'base64'), 'salt', encode(r.salt, 'hex'), 'entry', encode(r.entry, 'hex'), 'leaf', r.leaf)
        from ledger_record r where r.about = t.id and r.kind in ('tip.received', 'tip.registered') limit 1))
     from tips_receipt f join tips_tip t on t.id = f.tip left join tips_key k on k.tip = t.id where f.locator = mingcha.locator_of(bearer)),
    (select jsonb_build_object('key', w.box ->> 'key', 'state', 'waiting', 'day', w.day, 'hash', w.box ->> 'hash', 'answers', '[]'::jsonb, 'record', null)
     from tips_waiting w where w.kind = 'tip' and w.locator = mingcha.locator_of(bearer)))
$$;

revoke execute on all functions in schema outside from public;
revoke execute on function mingcha.is_box(jsonb, int, int), mingcha.is_message(jsonb), mingcha.is_identity(jsonb), mingcha.locator_of(text) from public;
grant execute on function outside.pages(), outside.put_tip(jsonb), outside.put_more(text, jsonb), outside.answers(text) to mingcha_public;
