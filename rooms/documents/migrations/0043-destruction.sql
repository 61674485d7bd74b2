-- Destroying an inspection's key by two persons: every file of it is unreadable then, here and in every backup whose keys are written anew.

create table documents_destruction (
  id           uuid        not null primary key,
  authority    uuid        not null,
  inspection   uuid        not null,
  reason       text        not null collate "C" check (reason in ('retentionEnded', 'order')),
  basis        text        not null check (length(basis) between 1 and 200),
  state        text        not null collate "C" check (state in ('proposed', 'destroyed', 'rejected')),
  proposed_by  uuid        not null,
  proposed_at  timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  files        int         not null default 0 check (files >= 0),
  bytes        bigint      not null default 0 check (bytes >= 0),
  list         text        collate "C" check (list ~ '^[0-9a-f]{64}$'),
  version      int         not null default 1,
  unique (id, inspection),
  constraint documents_destruction_two check (state <> 'destroyed' or decided_by <> proposed_by),
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((state = 'destroyed') = (list is not null)),
  foreign key (proposed_by, authority) references identity_person (id, authority),
  foreign key (decided_by, authority) references identity_person (id, authority)
);
create index documents_destruction_authority on documents_destruction (authority, proposed_at desc);
create unique index documents_destruction_once on documents_destruction (inspection) where state <> 'rejected';

-- The list of what was destroyed; it stays when the files and their rows are gone.
create table documents_destroyed_file (
  id           uuid   not null primary key,
  authority    uuid   not null,
  inspection   uuid   not null,
  destruction  uuid   not null,
  name         text   not null,
  kind         text   not null collate "C",
  size         bigint not null,
  sha256       text   collate "C",
  foreign key (destruction, inspection) references documents_destruction (id, inspection)
);
comment on table documents_destroyed_file is 'keeps: insert';
create index documents_destroyed_file_destruction on documents_destroyed_file (destruction, name, id);
create index documents_destroyed_file_authority on documents_destroyed_file (authority);

-- The row of a destroyed key stays, empty: what refers to it still does, and no other key takes its place. Keys lie in one place of a
-- backup that each backup replaces, never in the dated ones.
alter table documents_key alter column wrapped drop not null, add column destroyed_at timestamptz;
alter table documents_key add check ((wrapped is null) = (destroyed_at is not null));
comment on table documents_key is E'keeps: insert\nbackup: keys';

create function mingcha.no_way_back() returns trigger language plpgsql set search_path = mingcha, pg_temp as $$
begin
  if old.wrapped is null then
    raise exception 'a destroyed key does not come back' using errcode = 'check_violation', constraint = 'documents_key_destroyed';
  end if;
  return new;
end $$;
revoke execute on function mingcha.no_way_back() from public;
create trigger no_way_back before update on documents_key for each row execute function mingcha.no_way_back();

-- The only way a key goes, and only after two persons decided so.
create function mingcha.destroy_key(by_destruction uuid) returns void
  language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  decided documents_destruction;
begin
  select * into strict decided from documents_destruction d where d.id = by_destruction for update;
  if decided.state <> 'destroyed' or decided.decided_by is null or decided.decided_by = decided.proposed_by then
    raise exception 'two persons have not decided so' using errcode = 'check_violation', constraint = 'documents_destruction_two';
  end if;
  update documents_key k set wrapped = null, destroyed_at = decided.decided_at where k.inspection = decided.inspection;
end $$;
revoke execute on function mingcha.destroy_key(uuid) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_documents') then
    grant execute on function mingcha.destroy_key(uuid) to mingcha_hand_documents;
  end if;
end $$;
