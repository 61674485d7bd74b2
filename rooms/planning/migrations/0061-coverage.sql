-- Who was inspected and who was not: what counts as inspected (口径), dated; bodies beneath to which an inspection extends (延伸);
-- and what is to be reached until when, by area and kind (S4-03).

create table planning_definition (
  id         uuid    not null primary key,
  authority  uuid    not null,
  from_day   date    not null,
  finished   text    not null collate "C" check (finished in ('entered', 'exited', 'closed')),
  heirs      boolean not null,
  citation   text    not null check (length(citation) between 1 and 500),
  version    int     not null default 1,
  constraint planning_definition_once unique (authority, from_day)
);
comment on table planning_definition is 'keeps: insert';
-- Offices that were set up before this table came; those set up later get theirs with their limits.
insert into planning_definition (id, authority, from_day, finished, heirs, citation)
  select gen_random_uuid(), id, '2000-01-01', 'exited', true, '《中国共产党巡视工作条例》一届任期内巡视巡察全覆盖（默认口径，待本单位文件确认）' from identity_authority;

create table planning_extension (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  name       text not null check (length(name) between 1 and 80),
  state      text not null collate "C" check (state in ('listed', 'visited', 'dropped')),
  covered_on date,
  note       text not null default '' check (length(note) <= 2000),
  version    int  not null default 1,
  constraint planning_extension_once unique (inspection, body),
  foreign key (inspection, authority) references planning_inspection (id, authority),
  foreign key (body) references registry_organisation (id),
  check ((state = 'visited') = (covered_on is not null))
);
create index planning_extension_authority on planning_extension (authority, body) include (covered_on, state);

create table planning_aim (
  id         uuid    not null primary key,
  authority  uuid    not null,
  term       uuid    not null,
  area       uuid    references registry_organisation (id),
  kind       text    collate "C" check (kind in ('province', 'city', 'county', 'town', 'township', 'subdistrict', 'village',
               'community', 'department', 'institution', 'enterprise', 'school', 'hospital', 'other')),
  percent    int     not null check (percent between 1 and 100),
  extended   boolean not null,
  by_day     date    not null,
  basis      text    not null check (length(basis) between 1 and 200),
  version    int     not null default 1,
  constraint planning_aim_once unique nulls not distinct (term, area, kind, by_day),
  foreign key (term, authority) references planning_term (id, authority)
);
comment on table planning_aim is 'keeps: insert, update, delete';
create index planning_aim_authority on planning_aim (authority);
create index planning_aim_area on planning_aim (area) where area is not null;

create index planning_inspection_coverage on planning_inspection (authority, body)
  include (entered_on, exited_on, state, open);
