-- What files say, cut into excerpts that can be searched: a copy, left out of backups, made again after a restore, gone with the file or with the key
-- of its inspection (traps 32). An excerpt bears the walls of its file.

-- The pairs of neighbouring signs of a text, each with a mark before it: Chinese has no words to split by. A pair is found by `@@`, which keeps its
-- index under row security where it is leakproof (traps 15).
create function mingcha.pairs_of(mark text, said text) returns tsvector language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_to_tsvector(array_agg(distinct mark || sign || next)), ''::tsvector)
  from (select sign, lead(sign) over (order by n) as next from regexp_split_to_table(lower(said), '') with ordinality split(sign, n)) signs
  where next is not null
$$;
revoke execute on function mingcha.pairs_of(text, text) from public;

-- The mark of a circle: who may not see it does not look for it, so that it costs no time either. Capital while others than team and office do not see it.
create function mingcha.mark_of(circle text, opened boolean) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case circle when 'team' then 't' when 'rectification' then 'r' when 'opinion' then case when opened then 'o' else 'O' end
    when 'office' then 'f' else case when opened then 'p' else 'P' end end
$$;
revoke execute on function mingcha.mark_of(text, boolean) from public;

create table search_excerpt (
  id          uuid     not null primary key,
  authority   uuid     not null,
  inspection  uuid     not null,
  body        uuid,
  circle      text     not null collate "C",
  opened      boolean  not null,
  document    uuid     not null,
  number      int      not null check (number >= 0),
  text        text     not null check (length(text) between 1 and 2000),
  words       tsvector not null generated always as (mingcha.pairs_of(mingcha.mark_of(circle, opened), text)) stored,
  constraint search_excerpt_once unique (document, number)
);
comment on table search_excerpt is E'keeps: insert, delete\nbackup: never';
create index search_excerpt_words on search_excerpt using gin (words) with (fastupdate = off);
create index search_excerpt_inspection on search_excerpt (inspection);
create index search_excerpt_body on search_excerpt (body) where body is not null;
create index search_excerpt_authority on search_excerpt (authority, circle);

-- Which files were read for it, which wait, and why one could not be read.
create table search_reading (
  file        uuid        not null primary key,
  authority   uuid        not null,
  inspection  uuid        not null,
  state       text        not null collate "C" check (state in ('waiting', 'reading', 'read', 'unreadable')),
  reason      text        collate "C",
  tries       int         not null default 0,
  at          timestamptz not null default now(),
  check ((state = 'unreadable') <= (reason is not null))
);
comment on table search_reading is E'keeps: insert, update, delete\nbackup: never';
create index search_reading_open on search_reading (at desc) where state in ('waiting', 'reading');
create index search_reading_inspection on search_reading (inspection);

-- A file that is kept waits to be read; what it says goes with it, and is shown to others when it is.
create function mingcha.keep_excerpts() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  if new.state <> 'kept' then
    delete from search_excerpt where document = new.id;
    delete from search_reading where file = new.id;
  elsif old.state <> 'kept' then
    insert into search_reading (file, authority, inspection, state) values (new.id, new.authority, new.inspection, 'waiting') on conflict do nothing;
  elsif new.opened <> old.opened then
    update search_excerpt set opened = new.opened where document = new.id;
  end if;
  return null;
end $$;
revoke execute on function mingcha.keep_excerpts() from public;
create trigger keep_excerpts after update of state, opened on documents_file for each row execute function mingcha.keep_excerpts();

-- With the key of an inspection everything read out of its files is gone, in the same transaction.
create function mingcha.forget_excerpts() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  delete from search_excerpt where inspection = new.inspection;
  delete from search_reading where inspection = new.inspection;
  return null;
end $$;
revoke execute on function mingcha.forget_excerpts() from public;
create trigger forget_excerpts after update of wrapped on documents_key for each row when (new.wrapped is null) execute function mingcha.forget_excerpts();

-- Files kept of which nothing is known here: those of a house that came to be searched, and all of them after a restore. Gives how many.
create function mingcha.note_unread() returns bigint language sql volatile security definer set search_path = mingcha, pg_temp as $$
  with noted as (
    insert into search_reading (file, authority, inspection, state, at)
      select f.id, f.authority, f.inspection, 'waiting', f.at from documents_file f
      where f.state = 'kept' and not exists (select from search_reading r where r.file = f.id)
      on conflict do nothing returning 1
  ) select count(*) from noted
$$;
revoke execute on function mingcha.note_unread() from public;

-- Migrations may run before a room's hand is made, where only some rooms are there.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_search') then
    grant execute on function mingcha.pairs_of(text, text), mingcha.mark_of(text, boolean), mingcha.note_unread() to mingcha_hand_search;
  end if;
end $$;

select mingcha.note_unread();
