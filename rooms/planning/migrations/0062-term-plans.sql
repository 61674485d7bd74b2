-- The plan of a term (一届巡察工作规划, S3-03) in versions: its rounds, and which body is inspected in which. An approved version is never
-- changed: an amendment is the next version.

create table planning_term_plan (
  id           uuid not null primary key,
  authority    uuid not null,
  term         uuid not null,
  number       int  not null check (number between 1 and 99),
  amends       uuid,
  reason       text not null default '' check (length(reason) <= 2000),
  state        text not null collate "C" check (state in ('drafted', 'submitted', 'approved', 'superseded')),
  drafted_on   date not null,
  submitted_on date,
  decided_on   date,
  version      int  not null default 1,
  unique (id, authority),
  constraint planning_term_plan_number unique (term, number),
  foreign key (term, authority) references planning_term (id, authority),
  foreign key (amends, authority) references planning_term_plan (id, authority),
  check (state not in ('approved', 'superseded') or decided_on is not null)
);
create index planning_term_plan_authority on planning_term_plan (authority);
create unique index planning_term_plan_open on planning_term_plan (term) where state in ('drafted', 'submitted');
create unique index planning_term_plan_valid on planning_term_plan (term) where state = 'approved';

create table planning_plan_round (
  id         uuid not null primary key,
  authority  uuid not null,
  term_plan  uuid not null,
  year       int  not null check (year between 2000 and 2200),
  place      int  not null check (place between 1 and 99),
  name       text not null check (length(name) between 1 and 100),
  kind       text not null collate "C" check (kind in ('regular', 'special', 'mobile', 'raised', 'crossed', 'village', 'lookBack',
               'withAudit', 'linked')),
  version    int  not null default 1,
  unique (id, term_plan),
  constraint planning_plan_round_place unique (term_plan, year, place) deferrable initially deferred,
  foreign key (term_plan, authority) references planning_term_plan (id, authority)
);
comment on table planning_plan_round is 'keeps: insert, update, delete';
create index planning_plan_round_authority on planning_plan_round (authority);

create table planning_slot (
  authority  uuid not null,
  term_plan  uuid not null,
  plan_round uuid not null,
  body       uuid not null references registry_organisation (id),
  way        text not null collate "C" check (way in ('direct', 'extended')),
  primary key (term_plan, body),
  foreign key (plan_round, term_plan) references planning_plan_round (id, term_plan),
  foreign key (term_plan, authority) references planning_term_plan (id, authority)
);
comment on table planning_slot is 'keeps: insert, update, delete';
create index planning_slot_authority on planning_slot (authority, term_plan, body) include (plan_round, way);
create index planning_slot_round on planning_slot (plan_round);

create table planning_remark (
  id         uuid not null primary key,
  authority  uuid not null,
  term_plan  uuid not null,
  verdict    text not null collate "C" check (verdict in ('approve', 'sendBack')),
  text       text not null check (length(text) between 1 and 4000),
  document   text not null default '' check (length(document) <= 200),
  by         uuid not null,
  on_day     date not null,
  at_version int  not null,
  foreign key (term_plan, authority) references planning_term_plan (id, authority)
);
comment on table planning_remark is 'keeps: insert';
create index planning_remark_plan on planning_remark (term_plan, on_day);
create index planning_remark_authority on planning_remark (authority);
