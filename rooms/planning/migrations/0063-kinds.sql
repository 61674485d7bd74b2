-- Kinds of inspection and what each requires; villages: what is known of them, how each is inspected and why (S3-18, S4-07); shortened
-- stage sets (S4-08); the responsibilities of the five levels (S4-23).

alter table planning_round drop constraint planning_round_kind_check;
alter table planning_round add constraint planning_round_kind_check check (kind in ('regular', 'special', 'mobile', 'raised', 'crossed',
  'village', 'lookBack', 'withAudit', 'linked'));

create table planning_round_manner (
  id              uuid not null primary key,
  authority       uuid not null,
  round           uuid not null unique,
  checklist       text not null default '' check (length(checklist) <= 20000),
  leave_by        text not null default '' check (length(leave_by) <= 100),
  leave_document  text not null default '' check (length(leave_document) <= 200),
  audit_project   text not null default '' check (length(audit_project) <= 100),
  superior_round  text not null default '' check (length(superior_round) <= 200),
  relation        text not null default '' collate "C" check (relation in ('', 'together', 'entrusted', 'follows')),
  version         int  not null default 1,
  foreign key (round, authority) references planning_round (id, authority)
);
create index planning_round_manner_authority on planning_round_manner (authority);

create table planning_stage_set (
  id           uuid    not null primary key,
  authority    uuid    not null,
  name         text    not null check (length(name) between 1 and 60),
  skips_preparation boolean not null,
  merges_notice     boolean not null,
  from_day     date    not null,
  until_day    date,
  citation     text    not null check (length(citation) between 1 and 500),
  version      int     not null default 1,
  unique (id, authority),
  check (skips_preparation or merges_notice)
);
create index planning_stage_set_authority on planning_stage_set (authority);

create table planning_unit_manner (
  id              uuid not null primary key,
  authority       uuid not null,
  inspection      uuid not null unique,
  kind            text collate "C" check (kind in ('regular', 'special', 'mobile', 'raised', 'crossed', 'village', 'lookBack', 'withAudit',
                    'linked')),
  earlier         uuid,
  leave_by        text not null default '' check (length(leave_by) <= 100),
  leave_document  text not null default '' check (length(leave_document) <= 200),
  audit_project   text not null default '' check (length(audit_project) <= 100),
  stage_set       uuid,
  version         int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  foreign key (earlier, authority) references planning_inspection (id, authority),
  foreign key (stage_set, authority) references planning_stage_set (id, authority)
);
create index planning_unit_manner_authority on planning_unit_manner (authority);

create table planning_village_facts (
  id         uuid   not null primary key,
  authority  uuid   not null,
  body       uuid   not null references registry_organisation (id),
  year       int    not null check (year between 2000 and 2200),
  people     int    not null check (people between 0 and 1000000),
  income     numeric(16, 0) not null check (income >= 0),
  conflicts  int    not null check (conflicts between 0 and 100000),
  version    int    not null default 1,
  constraint planning_village_facts_once unique (body, year)
);
create index planning_village_facts_authority on planning_village_facts (authority, body, year desc);

create table planning_mode_table (
  id         uuid not null primary key,
  authority  uuid not null,
  from_day   date not null,
  lines      jsonb not null,
  otherwise  text not null collate "C" check (otherwise in ('direct', 'withTown', 'special')),
  citation   text not null check (length(citation) between 1 and 500),
  version    int  not null default 1,
  constraint planning_mode_table_once unique (authority, from_day)
);
comment on table planning_mode_table is 'keeps: insert';
insert into planning_mode_table (id, authority, from_day, lines, otherwise, citation)
  select gen_random_uuid(), id, '2000-01-01',
    '[{"measure": "conflicts", "atLeast": 10, "mode": "special"}, {"measure": "income", "atLeast": 100, "mode": "direct"}, {"measure": "people", "atLeast": 3000, "mode": "direct"}]',
    'withTown', '因村制宜：按经济总量、矛盾、体量（默认分档，待本单位文件确认）' from identity_authority;

create table planning_village_mode (
  id         uuid not null primary key,
  authority  uuid not null,
  term       uuid not null,
  body       uuid not null references registry_organisation (id),
  mode       text not null collate "C" check (mode in ('direct', 'withTown', 'special')),
  proposed   text collate "C" check (proposed in ('direct', 'withTown', 'special')),
  reason     text not null check (length(reason) between 1 and 2000),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  constraint planning_village_mode_once unique (term, body),
  foreign key (term, authority) references planning_term (id, authority)
);
create index planning_village_mode_authority on planning_village_mode (authority, body);

create table planning_duty (
  id         uuid not null primary key,
  authority  uuid not null,
  matter     text not null check (length(matter) between 1 and 100),
  level      text not null collate "C" check (level in ('province', 'city', 'county', 'town', 'village')),
  text       text not null check (length(text) between 1 and 1000),
  leads      boolean not null,
  version    int  not null default 1,
  constraint planning_duty_once unique (authority, matter, level)
);
comment on table planning_duty is 'keeps: insert, update, delete';
