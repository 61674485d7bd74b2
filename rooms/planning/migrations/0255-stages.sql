-- What each stage of an inspection asks of the team, from the office's lists by kind, and that the leader signed for it (S1-08, S0-04).

create table planning_stage_list (
  id         uuid   not null primary key,
  authority  uuid   not null,
  kind       text   not null collate "C" check (kind in ('', 'regular', 'special', 'mobile', 'raised', 'crossed', 'village', 'lookBack',
    'withAudit', 'linked')),
  stage      text   not null collate "C" check (stage in ('preparation', 'fieldwork', 'reporting', 'feedback', 'results', 'revisit')),
  items      text[] not null check (cardinality(items) between 1 and 60),
  set_by     uuid   not null,
  set_on     date   not null,
  version    int    not null default 1,
  constraint planning_stage_list_once unique (authority, kind, stage)
);

create table planning_stage_check (
  id         uuid  not null primary key,
  authority  uuid  not null,
  inspection uuid  not null references planning_inspection (id),
  stage      text  not null collate "C" check (stage in ('preparation', 'fieldwork', 'reporting', 'feedback', 'results', 'revisit')),
  state      text  not null collate "C" check (state in ('open', 'signed')),
  items      jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) between 1 and 60),
  result     text  not null default '' check (length(result) <= 2000),
  begun_by   uuid  not null,
  begun_on   date  not null,
  signed_by  uuid,
  signed_on  date,
  version    int   not null default 1,
  constraint planning_stage_check_once unique (inspection, stage),
  check ((state = 'signed') = (signed_by is not null and signed_on is not null and result <> ''))
);
create index planning_stage_check_authority on planning_stage_check (authority, state);

-- What the leader signed stays as he signed it.
create function mingcha.keep_stage_checks() returns trigger language plpgsql as $$
begin
  if old.state = 'signed' then
    raise exception 'a stage that is signed for is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on planning_stage_check for each row execute function mingcha.keep_stage_checks();
revoke execute on function mingcha.keep_stage_checks() from public;
