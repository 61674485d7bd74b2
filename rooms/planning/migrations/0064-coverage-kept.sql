-- Coverage of a whole authority, counted through by a job and kept as sums of each home (the area a body stands in) and kind; what changed since is marked
-- by home and counted anew by who asks, so that a figure is exact at every moment (decision 0084).

create table planning_cover (
  authority     uuid not null,
  -- What the sums rest on: term, plan and definition.
  ground        uuid not null,
  home          uuid not null,
  kind          text not null collate "C",
  path          text not null collate "C",
  -- From when until before when they hold if nothing is marked: the day they were counted on, and the first later day that stands in a row.
  as_of         date not null,
  next_on       date,
  plan_scope    int  not null,
  plan_direct   int  not null,
  plan_extended int  not null,
  plan_done     int  not null,
  plan_reached  int  not null,
  scope         int  not null,
  direct        int  not null,
  extended      int  not null,
  under_way     int  not null,
  planned       int  not null,
  never         int  not null,
  primary key (authority, ground, home, kind),
  check (next_on > as_of)
);
comment on table planning_cover is E'keeps: insert, delete\nbackup: never';

-- Homes in which something changed since. Only added to by acts, so that none waits for another.
create table planning_stirred (
  id        uuid not null primary key,
  authority uuid not null,
  home      uuid not null
);
comment on table planning_stirred is E'keeps: insert, delete\nbackup: never';
create index planning_stirred_home on planning_stirred (authority, home);

-- The home of a body: itself if it is an area, else what it belongs to; none is all zeros.
create function mingcha.home_of(id uuid, parent uuid, kind text) returns uuid language sql immutable parallel safe as $$
  select coalesce(case when kind in ('province', 'city', 'county', 'town', 'township', 'subdistrict') then id else parent end,
    '00000000-0000-0000-0000-000000000000'::uuid)
$$;
revoke execute on function mingcha.home_of(uuid, uuid, text) from public;

-- Marks the homes of bodies and of those they went up in: what was inspected of the one counts for the other (撤并).
create function mingcha.stir_homes(bodies uuid[]) returns void language sql volatile security definer set search_path = mingcha, pg_temp as $$
  with recursive line (id) as (
    select unnest(bodies)
    union
    select o.successor from line join registry_organisation o on o.id = line.id where o.successor is not null
  )
  insert into planning_stirred (id, authority, home)
    select gen_random_uuid(), authority, home
    from (select distinct o.authority, home_of(o.id, o.parent, o.kind) as home from registry_organisation o join line on line.id = o.id) homes
$$;
revoke execute on function mingcha.stir_homes(uuid[]) from public;

-- Inspections and extensions: once for each statement, however many rows it writes.
create function mingcha.stir_by_bodies() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform stir_homes(array(select distinct body from olds));
  end if;
  if tg_op <> 'DELETE' then
    perform stir_homes(array(select distinct body from news));
  end if;
  return null;
end $$;
revoke execute on function mingcha.stir_by_bodies() from public;

-- Organisations: where they stand now and stood before, those they go up in now and went up in before, and those that stand in them.
create function mingcha.stir_by_organisations() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    insert into planning_stirred (id, authority, home)
      select gen_random_uuid(), authority, home
      from (select authority, home_of(id, parent, kind) as home from olds union select authority, id from olds) homes;
    perform stir_homes(array(select distinct successor from olds where successor is not null));
  end if;
  if tg_op <> 'DELETE' then
    perform stir_homes(array(select id from news));
  end if;
  return null;
end $$;
revoke execute on function mingcha.stir_by_organisations() from public;

do $$
declare
  room text;
begin
  foreach room in array array['planning_inspection', 'planning_extension', 'registry_organisation'] loop
    execute format('create trigger stir_new after insert on %I referencing new table as news for each statement execute function mingcha.%I()',
      room, case room when 'registry_organisation' then 'stir_by_organisations' else 'stir_by_bodies' end);
    execute format('create trigger stir_both after update on %I referencing new table as news old table as olds for each statement execute function mingcha.%I()',
      room, case room when 'registry_organisation' then 'stir_by_organisations' else 'stir_by_bodies' end);
    execute format('create trigger stir_old after delete on %I referencing old table as olds for each statement execute function mingcha.%I()',
      room, case room when 'registry_organisation' then 'stir_by_organisations' else 'stir_by_bodies' end);
  end loop;
end $$;
