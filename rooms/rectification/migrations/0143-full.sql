-- Rectification in full: days moved with reason and approver, what was closed drawn and looked at again, each hat's own notes,
-- the democratic-life meeting, and what a new principal takes up.

create table rectification_prolongation (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  task       uuid not null,
  charge     uuid,
  title      text not null check (length(title) between 1 and 200),
  state      text not null collate "C" check (state in ('asked', 'granted', 'refused', 'withdrawn')),
  approver   text not null collate "C" check (approver in ('office', 'leading_group')),
  "from"     date not null,
  wanted     date not null,
  reason     text not null check (length(reason) between 1 and 2000),
  asked_by   uuid not null,
  asked_on   date not null,
  comment    text not null default '' check (length(comment) <= 2000),
  decided_by uuid,
  decided_on date,
  version    int  not null default 1,
  foreign key (task, inspection) references rectification_task (id, inspection),
  check (wanted > "from"),
  check ((state in ('granted', 'refused')) = (decided_by is not null)),
  check (decided_by <> asked_by)
);
create unique index rectification_prolongation_open on rectification_prolongation (task) where state = 'asked';
create index rectification_prolongation_state on rectification_prolongation (authority, state, asked_on, id);
create index rectification_prolongation_team on rectification_prolongation (inspection);
create index rectification_prolongation_body on rectification_prolongation (body);
create index rectification_prolongation_charge on rectification_prolongation (charge);

create table rectification_spot_draw (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  population text not null collate "C" check (population ~ '^[0-9a-f]{64}$'),
  total      int  not null check (total > 0),
  size       int  not null check (size between 1 and total),
  seed       text not null collate "C" check (seed ~ '^[0-9a-f]{64}$'),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1
);
comment on table rectification_spot_draw is 'keeps: insert';
create index rectification_spot_draw_authority on rectification_spot_draw (authority, on_day, id);

create table rectification_spot (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  draw       uuid not null references rectification_spot_draw (id),
  task       uuid not null,
  number     int  not null,
  title      text not null check (length(title) between 1 and 200),
  closed_by  uuid,
  state      text not null collate "C" check (state in ('waiting', 'stands', 'relapsed')),
  seen       text not null default '' check (length(seen) <= 2000),
  by         uuid,
  on_day     date,
  version    int  not null default 1,
  foreign key (task, inspection) references rectification_task (id, inspection),
  check ((state = 'waiting') = (by is null)),
  check (by <> closed_by)
);
create unique index rectification_spot_once on rectification_spot (draw, task);
create unique index rectification_spot_waiting on rectification_spot (task) where state = 'waiting';
create index rectification_spot_state on rectification_spot (authority, state, id);

create table rectification_remark (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  task       uuid not null,
  hat        text not null collate "C" check (hat in ('office', 'discipline', 'organisation', 'leading_group', 'principal', 'clerk', 'in_charge')),
  text       text not null check (length(text) between 1 and 2000),
  by         uuid not null,
  on_day     date not null,
  foreign key (task, inspection) references rectification_task (id, inspection)
);
comment on table rectification_remark is 'keeps: insert';
create index rectification_remark_task on rectification_remark (task, on_day, id);
create index rectification_remark_authority on rectification_remark (authority, hat);
create index rectification_remark_body on rectification_remark (body);

create table rectification_life_meeting (
  id           uuid    not null primary key,
  authority    uuid    not null,
  inspection   uuid    not null,
  body         uuid    not null,
  plan         uuid    not null,
  state        text    not null collate "C" check (state in ('due', 'requested', 'held', 'reported')),
  due_on       date,
  provisional  boolean not null default false,
  request      text    not null default '' check (length(request) <= 5000),
  planned_on   date,
  requested_by uuid,
  requested_on date,
  held_on      date,
  talks        int     not null default 0 check (talks >= 0),
  opinions     int     not null default 0 check (opinions >= 0),
  criticisms   int     not null default 0 check (criticisms >= 0),
  report       text    not null default '' check (length(report) <= 20000),
  reported_by  uuid,
  reported_on  date,
  version      int     not null default 1,
  foreign key (plan, inspection) references rectification_plan (id, inspection),
  check ((state = 'due') = (requested_on is null)),
  check ((state in ('held', 'reported')) = (held_on is not null)),
  check ((state = 'reported') = (reported_on is not null))
);
create unique index rectification_life_meeting_plan on rectification_life_meeting (plan);
create index rectification_life_meeting_state on rectification_life_meeting (authority, state, due_on, id);
create index rectification_life_meeting_team on rectification_life_meeting (inspection);
create index rectification_life_meeting_body on rectification_life_meeting (body, due_on);

create table rectification_succession (
  id          uuid  not null primary key,
  authority   uuid  not null,
  body        uuid  not null,
  person      uuid  not null,
  named_on    date  not null,
  tasks       jsonb not null check (jsonb_typeof(tasks) = 'array'),
  accepted_on date,
  version     int   not null default 1
);
comment on table rectification_succession is 'keeps: insert, update accepted_on, update version';
create index rectification_succession_authority on rectification_succession (authority, named_on, id);
create index rectification_succession_body on rectification_succession (body);
