-- The villages of the ground as those of a whole nation: provinces, cities and counties above the towns; who was inspected when; a term plan
-- in force with a place for every village; every fifth village reached by extension of its town. Setting: b.authority. As administrator.

set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set search_path = mingcha;

create temp table nation as
  with way as (select n, 1 + (n - 1) % 2800 as county from generate_series(1, 2800) n)
  select county as n, gen_random_uuid() as id, 1 + (county - 1) % 330 as city from way;
create temp table city as select n, gen_random_uuid() as id, 1 + (n - 1) % 31 as province from generate_series(1, 330) n;
create temp table province as select n, gen_random_uuid() as id from generate_series(1, 31) n;

insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select id, current_setting('b.authority')::uuid, null, 'province', 'province', '第' || n || '省', false, 's', id::text, '2017-01-01' from province;
insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select c.id, current_setting('b.authority')::uuid, p.id, 'city', 'city', '第' || c.n || '市', false, 's', p.id || '/' || c.id, '2017-01-01'
  from city c join province p on p.n = c.province;
insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select k.id, current_setting('b.authority')::uuid, c.id, 'county', 'county', '第' || k.n || '县', false, 's', p.id || '/' || c.id || '/' || k.id, '2017-01-01'
  from nation k join city c on c.n = k.city join province p on p.n = c.province;

create temp table town as
  select t.id, k.id as parent, p.id || '/' || c.id || '/' || k.id || '/' || t.id as path
  from (select id, row_number() over (order by id) as n from registry_organisation where kind = 'town') t
  join nation k on k.n = 1 + (t.n - 1) % 2800 join city c on c.n = k.city join province p on p.n = c.province;
create index on town (id);
update registry_organisation o set parent = t.parent, path = t.path, registered_on = '2017-01-01' from town t where o.id = t.id;
update registry_organisation o set path = t.path || '/' || o.id, registered_on = '2017-01-01' from town t where o.parent = t.id;
delete from registry_organisation where kind = 'county' and name = '青江县';

update planning_inspection set entered_on = enter_on where state in ('entered', 'closed');
update planning_inspection set exited_on = exit_on where state = 'closed';

-- Every fifth village besides by the inspection of another of its town.
insert into planning_extension (id, authority, inspection, body, name, state, covered_on)
  select gen_random_uuid(), i.authority, i.id, o.id, o.name, 'visited', i.enter_on + 3
  from (select id, name, row_number() over (order by id) as n from registry_organisation where kind = 'village') o
  join (select id, authority, enter_on, row_number() over (order by id) as n from planning_inspection where state = 'closed') i on i.n = o.n
  where o.n % 5 = 0;

create temp table plan as select gen_random_uuid() as id, id as term, authority from planning_term order by number desc limit 1;
insert into planning_term_plan (id, authority, term, number, state, drafted_on, submitted_on, decided_on)
  select id, authority, term, 1, 'approved', '2018-01-02', '2018-01-03', '2018-01-10' from plan;
create temp table foreseen as select n, gen_random_uuid() as id from generate_series(1, 36) n;
insert into planning_plan_round (id, authority, term_plan, year, place, name, kind)
  select f.id, authority, plan.id, 2018 + (f.n - 1) / 4, 1 + (f.n - 1) % 4, '第' || f.n || '轮', 'village' from foreseen f, plan;
insert into planning_slot (authority, term_plan, plan_round, body, way)
  select plan.authority, plan.id, f.id, o.id, case when o.n % 4 = 0 then 'extended' else 'direct' end
  from (select id, row_number() over (order by id) as n from registry_organisation where kind = 'village') o
  join foreseen f on f.n = 1 + o.n % 36, plan where o.n % 10 <> 0;
