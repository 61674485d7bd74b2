-- The archive of a round lies under a key of its own, which goes with the key of any inspection whose papers are in it.

create table documents_bundle_unit (
  bundle      uuid not null references documents_bundle (id),
  inspection  uuid not null,
  authority   uuid not null,
  primary key (bundle, inspection)
);
comment on table documents_bundle_unit is 'keeps: insert';
create index documents_bundle_unit_inspection on documents_bundle_unit (inspection);

alter table documents_bundle drop constraint documents_bundle_state_check;
alter table documents_bundle add constraint documents_bundle_state_check
  check (state in ('asked', 'working', 'ready', 'failed', 'destroyed'));

-- Archives made before lie under the key of their round, together with signed copies: of them the key of the file goes.
do $$
begin
  if to_regclass('mingcha.planning_inspection') is not null then
    insert into mingcha.documents_bundle_unit (bundle, inspection, authority)
      select b.id, i.id, b.authority from mingcha.documents_bundle b join mingcha.planning_inspection i on i.round = b.round
      where b.state = 'ready';
  end if;
end $$;

-- As in 0043; the keys of the archives go with it. One that has no key yet gets an empty row, so that none is made.
create or replace function mingcha.destroy_key(by_destruction uuid) returns void
  language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  decided documents_destruction;
begin
  select * into strict decided from documents_destruction d where d.id = by_destruction for update;
  if decided.state <> 'destroyed' or decided.decided_by is null or decided.decided_by = decided.proposed_by then
    raise exception 'two persons have not decided so' using errcode = 'check_violation', constraint = 'documents_destruction_two';
  end if;
  update documents_key k set wrapped = null, destroyed_at = decided.decided_at where k.inspection = decided.inspection;
  insert into documents_key (inspection, authority, wrapped, destroyed_at)
    select u.bundle, u.authority, null, decided.decided_at from documents_bundle_unit u where u.inspection = decided.inspection
    on conflict (inspection) do update set wrapped = null, destroyed_at = excluded.destroyed_at where documents_key.wrapped is not null;
end $$;
