-- 议事规则 (S0-03): of each matter besides its bodies the record that is required, and whether the approver must hold a post in his body (S0-01).
-- Reports and feedback have always gone by meetings; every other approval is as it was until the office says otherwise.

alter table policies_competence
  add column record text not null default 'approval' collate "C" check (record in ('approval', 'meeting')),
  add column posts boolean not null default false;
update policies_competence set record = 'meeting' where matter in ('report', 'feedback');
alter table policies_competence alter column record drop default, alter column posts drop default;

-- 议决登记: who decided what, in one place: a meeting, or somebody by his hat; and what was opened again, which takes away what was decided before.
create table policies_ruling (
  id           uuid not null primary key,
  authority    uuid not null references identity_authority (id),
  matter       text not null collate "C",
  thing        uuid not null,
  step         text not null collate "C" check (step in ('agreed', 'changes', 'returned', 'deferred', 'noted', 'approved', 'reopened')),
  body         text collate "C" check (body in ('team', 'leadingGroup', 'secretary', 'standing')),
  conference   uuid,
  item         uuid,
  by           uuid not null,
  hat          text not null collate "C",
  organisation uuid,
  post         uuid,
  superior     uuid,
  on_day       date not null,
  at           timestamptz not null,
  check ((body is null) = (step in ('approved', 'reopened'))),
  check ((body is null) = (conference is null) and (body is null) = (item is null))
);
comment on table policies_ruling is 'keeps: insert';
create index policies_ruling_thing on policies_ruling (thing, at);
create index policies_ruling_authority on policies_ruling (authority);

-- The rooms that decide and approve stand below this one: their hands write a row, and none of them the table.
create function mingcha.note_ruling(ruling jsonb) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  insert into policies_ruling select * from jsonb_populate_record(null::policies_ruling, ruling)
$$;
revoke execute on function mingcha.note_ruling(jsonb) from public;
do $$
declare
  hand text;
begin
  for hand in select rolname from pg_roles where rolname in ('mingcha_hand_planning', 'mingcha_hand_teams', 'mingcha_hand_reports',
    'mingcha_hand_transfers', 'mingcha_hand_commons', 'mingcha_hand_publication') loop
    execute format('grant execute on function mingcha.note_ruling(jsonb) to %I', hand);
  end loop;
end $$;
