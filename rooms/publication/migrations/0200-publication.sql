-- Publication (公开): what the public may see of an inspection and of what became of it (S3-19, S4-10, S4-13; domain 2.2 row 18, 4.14, 7; T14).

-- 公开任务: runs from the receipt of the written review opinion; done when both circular and public text are out.
create table publication_disclosure (
  id              uuid    not null primary key,
  authority       uuid    not null,
  inspection      uuid    not null,
  body            uuid    not null,
  opinion_number  text    not null check (length(opinion_number) between 1 and 100),
  received_on     date    not null,
  due_on          date,
  provisional     boolean not null default false,
  party_on        date    check (party_on >= received_on),
  public_on       date    check (public_on >= received_on),
  opened_by       uuid    not null,
  version         int     not null default 1,
  constraint publication_disclosure_once unique (inspection)
);
create index publication_disclosure_authority on publication_disclosure (authority, due_on);
create index publication_disclosure_body on publication_disclosure (body);

-- 拟不公开事项: one row per task and list (party, public), with one of five reasons and the leading group's consent.
create table publication_withholding (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  body          uuid not null,
  task          uuid not null,
  title         text not null check (length(title) between 1 and 200),
  list          text not null collate "C" check (list in ('party', 'public')),
  reason        text not null collate "C" check (reason in ('stateSecret', 'unpublishedCase', 'hype', 'petition', 'sensitive')),
  text          text not null check (length(text) between 1 and 2000),
  state         text not null collate "C" check (state in ('proposed', 'forwarded', 'consented', 'refused', 'withdrawn')),
  proposed_by   uuid not null,
  proposed_on   date not null,
  forwarded_by  uuid,
  forwarded_on  date,
  opinion       text not null default '' check (length(opinion) <= 2000),
  decided_by    uuid,
  decided_on    date,
  decision      text not null default '' check (length(decision) <= 2000),
  version       int  not null default 1,
  foreign key (task, inspection) references rectification_task (id, inspection),
  check (state not in ('consented', 'refused') or (decided_by is not null and forwarded_by is not null)),
  check (decided_by <> forwarded_by and decided_by <> proposed_by)
);
create unique index publication_withholding_open on publication_withholding (task, list) where state in ('proposed', 'forwarded', 'consented');
create index publication_withholding_authority on publication_withholding (authority, state);
create index publication_withholding_inspection on publication_withholding (inspection);
create index publication_withholding_body on publication_withholding (body);

-- 公开件. `document`: the canonical text that was published, `hash` its SHA-256.
create table publication_page (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  body          uuid not null,
  kind          text not null collate "C" check (kind in ('entry', 'feedback', 'progress', 'rectification', 'party')),
  side          text not null collate "C" check (side in ('office', 'body')),
  village       uuid,
  place         text not null default '' check (length(place) <= 200),
  unit_name     text not null check (length(unit_name) between 1 and 200),
  round_name    text not null check (length(round_name) between 1 and 200),
  slug          text not null unique collate "C" check (slug ~ '^[a-z0-9]{8}$'),
  title         text not null check (length(title) between 1 and 200),
  text          text not null default '' check (length(text) <= 20000),
  contact       text not null default '' check (length(contact) <= 200),
  from_day      date not null,
  until_day     date not null check (until_day >= from_day),
  state         text not null collate "C" check (state in ('drafted', 'published', 'withdrawn')),
  written_by    uuid not null,
  withheld      int  not null default 0 check (withheld >= 0),
  published_by  uuid,
  published_on  date,
  document      text check (length(document) <= 2000000),
  hash          text collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  withdrawn_by  uuid,
  withdrawn_on  date,
  withdrawal    text not null default '' check (length(withdrawal) <= 500),
  version       int  not null default 1,
  constraint publication_page_inspection unique (id, inspection),
  check ((side = 'office') = (kind in ('entry', 'feedback'))),
  check (village is null or kind in ('progress', 'rectification')),
  check ((village is null) = (place = '')),
  check ((state = 'drafted') = (hash is null)),
  check ((hash is null) = (document is null) and (hash is null) = (published_on is null)),
  check ((state = 'withdrawn') = (withdrawn_on is not null))
);
create unique index publication_page_once on publication_page (inspection, kind, place) where kind <> 'progress' and state <> 'withdrawn';
create index publication_page_authority on publication_page (authority, state, published_on desc);
create index publication_page_team on publication_page (inspection);
create index publication_page_body on publication_page (body);

-- What was published stays as it was; all that can still happen to it is to be taken back.
create function mingcha.keep_publications() returns trigger language plpgsql as $$
begin
  if old.state <> 'drafted' and (new.document, new.hash, new.slug, new.published_on, new.published_by, new.title, new.text)
     is distinct from (old.document, old.hash, old.slug, old.published_on, old.published_by, old.title, old.text)
     or old.state = 'withdrawn' then
    raise exception 'what was published is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on publication_page for each row execute function mingcha.keep_publications();

-- 公开条目: the published part of a task. `number`: its public number, by which anybody can say that it is not fixed.
create table publication_item (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  page        uuid not null,
  task        uuid not null,
  place       int  not null check (place between 1 and 2000),
  number      text not null unique collate "C" check (number ~ '^[a-z0-9]{8}-[0-9]{1,4}$'),
  title       text not null check (length(title) between 1 and 200),
  text        text not null default '' check (length(text) <= 2000),
  degree      text not null collate "C" check (degree in ('open', 'mostly', 'done', 'longTerm')),
  version     int  not null default 1,
  foreign key (page, inspection) references publication_page (id, inspection),
  foreign key (task, inspection) references rectification_task (id, inspection),
  constraint publication_item_task unique (page, task)
);
comment on table publication_item is 'keeps: insert, update, delete';
create index publication_item_authority on publication_item (authority);
create index publication_item_team on publication_item (inspection);
create index publication_item_body on publication_item (body);

-- What a scan found and a person left standing, with the reason.
create table publication_kept (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  side        text not null collate "C" check (side in ('office', 'body')),
  page        uuid not null,
  kind        text not null collate "C" check (kind in ('phone', 'name', 'titled', 'email')),
  text        text not null check (length(text) between 1 and 200),
  reason      text not null check (length(reason) between 1 and 500),
  by          uuid not null,
  on_day      date not null,
  constraint publication_kept_once unique (page, kind, text),
  foreign key (page, inspection) references publication_page (id, inspection)
);
comment on table publication_kept is 'keeps: insert';
create index publication_kept_authority on publication_kept (authority);
create index publication_kept_body on publication_kept (body);

-- 张贴、宣讲、村民会议: where and when it was made known (S4-10, S4-13).
create table publication_posting (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  page        uuid,
  way         text not null collate "C" check (way in ('board', 'meeting', 'broadcast', 'household', 'group', 'stall', 'other')),
  place       text not null check (length(place) between 1 and 200),
  on_day      date not null,
  reached     int  not null default 0 check (reached between 0 and 1000000),
  text        text not null default '' check (length(text) <= 5000),
  file        uuid,
  file_name   text not null default '' check (length(file_name) <= 255),
  by          uuid not null,
  version     int  not null default 1,
  constraint publication_posting_seal foreign key (file, inspection) references documents_seal (file, inspection),
  foreign key (page, inspection) references publication_page (id, inspection),
  check (way not in ('board', 'meeting') or file is not null or text <> '')
);
comment on table publication_posting is 'keeps: insert';
create index publication_posting_authority on publication_posting (authority, on_day desc);
create index publication_posting_team on publication_posting (inspection);
create index publication_posting_body on publication_posting (body);

-- 满意度: counted, never kept one by one: no identity, no order, no time finer than a day.
create table publication_satisfaction (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  page         uuid not null,
  day          date not null,
  source       text not null collate "C" check (source in ('web', 'paper')),
  satisfied    int  not null default 0 check (satisfied >= 0),
  mostly       int  not null default 0 check (mostly >= 0),
  unsatisfied  int  not null default 0 check (unsatisfied >= 0),
  unsure       int  not null default 0 check (unsure >= 0),
  constraint publication_satisfaction_day unique (page, day, source),
  foreign key (page, inspection) references publication_page (id, inspection)
);
create index publication_satisfaction_authority on publication_satisfaction (authority);

-- ── what the public page may call besides: published pages, their place in the log, a counter ─────────────────────────────

-- Every page that was published, and those taken back with the day.
create function outside.published() returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'kind', kind, 'unit', unit_name, 'place', place, 'title',
      case state when 'published' then title else '' end, 'on', published_on, 'withdrawn', withdrawn_on)
      order by published_on desc, slug), '[]')
    from (select * from publication_page where state <> 'drafted' and kind <> 'party' order by published_on desc limit 5000) p
$$;

-- One page: the document as it was published, its fingerprint, and the record of the publishing with the last signed head of the log. Of a
-- page that was taken back only the fingerprint and the day. `tip`: the page by which a tip about it goes in; `asks`: whether sheets are counted.
create function outside.publication(wanted text) returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select jsonb_build_object(
      'slug', p.slug, 'kind', p.kind, 'unit', p.unit_name, 'hash', p.hash, 'on', p.published_on, 'withdrawn', p.withdrawn_on,
      'document', case p.state when 'published' then p.document end,
      'tip', (select t.slug from tips_page t where t.inspection = p.inspection),
      'asks', p.state = 'published' and p.kind in ('progress', 'rectification') and (now() at time zone 'Asia/Shanghai')::date <= p.until_day,
      'record', (select jsonb_build_object('bytes', encode(r.bytes, 'base64'), 'salt', encode(r.salt, 'hex'), 'entry', encode(r.entry, 'hex'), 'leaf', r.leaf)
        from ledger_record r where r.about = p.id and r.kind = 'publication.published' limit 1),
      'head', (select jsonb_build_object('size', c.size, 'note', c.note) from ledger_checkpoint c order by c.size desc limit 1))
    from publication_page p where p.slug = wanted and p.state <> 'drafted' and p.kind <> 'party'
$$;

-- Hashes of the log below its last signed head, by which a page is proved to be in it; hashes are all they are.
create function outside.log_tile(wanted_level int, wanted_tile bigint) returns jsonb language sql stable security definer set search_path = mingcha, pg_temp as $$
  select case when wanted_level = 0 then
    (select coalesce(jsonb_agg(encode(sha256('\x00'::bytea || l.entry), 'base64') order by l.number), '[]') from ledger_leaf l
      where l.number >= wanted_tile * 256 and l.number < least((wanted_tile + 1) * 256, (select max(size) from ledger_checkpoint)))
  else
    (select coalesce(jsonb_agg(encode(n.hash, 'base64') order by n.number), '[]') from ledger_node n
      where n.level = wanted_level and n.number >= wanted_tile * 256 and n.number < (wanted_tile + 1) * 256)
  end
$$;

-- Counts one answer of a satisfaction sheet; a page counts no more than 5,000 a day from the web.
create function outside.count_sheet(wanted text, answer text) returns text language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  today date := (now() at time zone 'Asia/Shanghai')::date;
  p publication_page := (select q from publication_page q where q.slug = wanted and q.state = 'published'
    and q.kind in ('progress', 'rectification') and today <= q.until_day);
begin
  if p.id is null or answer is null or answer not in ('satisfied', 'mostly', 'unsatisfied', 'unsure') then
    return 'closed';
  end if;
  insert into publication_satisfaction as s (id, authority, inspection, body, page, day, source, satisfied, mostly, unsatisfied, unsure)
  values (gen_random_uuid(), p.authority, p.inspection, p.body, p.id, today, 'web', (answer = 'satisfied')::int, (answer = 'mostly')::int,
    (answer = 'unsatisfied')::int, (answer = 'unsure')::int)
  on conflict (page, day, source) do update set satisfied = s.satisfied + excluded.satisfied, mostly = s.mostly + excluded.mostly,
    unsatisfied = s.unsatisfied + excluded.unsatisfied, unsure = s.unsure + excluded.unsure
    where s.satisfied + s.mostly + s.unsatisfied + s.unsure < 5000;
  return case when found then 'counted' else 'full' end;
end $$;

-- Whether that number is of an item that stands published for the inspection of a tip's page; by it tips are bound to items (put_tip).
create or replace function mingcha.is_published_item(said text, at_page uuid) returns boolean language sql stable set search_path = mingcha, pg_catalog as $$
  select exists (select from publication_item i join publication_page p on p.id = i.page join tips_page t on t.inspection = p.inspection
    where i.number = said and t.id = at_page and p.state = 'published' and p.kind <> 'party')
$$;

revoke execute on function mingcha.keep_publications() from public;
revoke execute on all functions in schema outside from public;
grant execute on function outside.published(), outside.publication(text), outside.log_tile(int, bigint), outside.count_sheet(text, text) to mingcha_public;
