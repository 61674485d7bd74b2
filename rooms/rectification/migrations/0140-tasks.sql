-- Rectification (整改, domain 2.6, 4.14, 4.15): one task per acknowledged item, its measures, reports, proofs, checks and stages.
-- `charge` (分管领导) is repeated on children because that leader sees only what is his.

create table rectification_plan (
  id                       uuid    not null primary key,
  authority                uuid    not null,
  inspection               uuid    not null,
  body                     uuid    not null,
  opinion                  uuid    not null unique,
  state                    text    not null collate "C" check (state in ('drafted', 'submitted', 'returned', 'approved')),
  text                     text    not null default '' check (length(text) <= 20000),
  received_on              date    not null,
  due_on                   date,
  provisional              boolean not null,
  concentrated_until       date,
  concentrated_provisional boolean not null,
  submission               int     not null default 0,
  submitted_by             uuid,
  submitted_on             date,
  approved_on              date,
  version                  int     not null default 1,
  unique (id, inspection)
);
create index rectification_plan_state on rectification_plan (authority, state, due_on, id);
create index rectification_plan_team on rectification_plan (inspection);
create index rectification_plan_body on rectification_plan (body, due_on, id);

create table rectification_plan_check (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  plan       uuid    not null,
  submission int     not null,
  hat        text    not null collate "C" check (hat in ('office', 'discipline', 'organisation')),
  passed     boolean not null,
  comment    text    not null default '' check (length(comment) <= 2000),
  by         uuid    not null,
  on_day     date    not null,
  unique (plan, submission, hat),
  constraint rectification_check_person unique (plan, submission, by),
  foreign key (plan, inspection) references rectification_plan (id, inspection)
);
comment on table rectification_plan_check is 'keeps: insert';

create table rectification_task (
  id               uuid    not null primary key,
  authority        uuid    not null,
  inspection       uuid    not null,
  body             uuid    not null,
  plan             uuid    not null,
  opinion          uuid    not null,
  item             uuid    not null unique,
  number           int     not null check (number > 0),
  title            text    not null check (length(title) between 1 and 200),
  text             text    not null check (length(text) <= 5000),
  category         text    not null collate "C",
  subcategory      text    not null default '' collate "C",
  chapter          text    not null default '',
  key              boolean not null default false,
  key_reason       text    not null default '',
  state            text    not null collate "C" check (state in ('unclaimed', 'claimed', 'planned', 'submitted', 'inProgress', 'claimedDone',
                     'countersigned', 'checked', 'closed', 'returned', 'longTerm', 'reopened', 'withdrawn')),
  degree           text    not null default 'open' collate "C" check (degree in ('open', 'mostly', 'done')),
  goal             text    not null default '' check (length(goal) <= 2000),
  charge           uuid,
  leader_kind      text    collate "C" check (leader_kind in ('principal', 'member', 'inCharge')),
  leader_name      text    not null default '' check (length(leader_name) <= 50),
  unit             uuid,
  unit_name        text    not null default '' check (length(unit_name) <= 200),
  responsible_name text    not null default '' check (length(responsible_name) <= 50),
  received_on      date    not null,
  plan_due_on      date,
  due_on           date    check (due_on >= received_on),
  concentrated     boolean not null default true,
  lasting          boolean not null default false,
  long_due_on      date,
  long_reason      text    not null default '' check (length(long_reason) <= 2000),
  clock_on         date,
  summary          text    not null default '' check (length(summary) <= 5000),
  claimed_by       uuid,
  claimed_on       date,
  countersigned_by uuid,
  countersigned_on date,
  checked_by       uuid,
  checked_on       date,
  closed_by        uuid,
  closed_on        date,
  closing_opinion  text    not null default '' check (length(closing_opinion) <= 2000),
  public_text      text    not null default '' check (length(public_text) <= 2000),
  returns          int     not null default 0,
  reopenings       int     not null default 0,
  version          int     not null default 1,
  unique (id, inspection),
  unique (plan, number),
  foreign key (plan, inspection) references rectification_plan (id, inspection),
  check (state <> 'closed' or (claimed_by is not null and countersigned_by is not null and checked_by is not null and closed_by is not null)),
  check (countersigned_by <> claimed_by),
  check (checked_by <> claimed_by),
  check (checked_by <> countersigned_by),
  check (closed_by <> checked_by),
  check (closed_by <> claimed_by)
);
create index rectification_task_due on rectification_task (authority, clock_on, id);
create index rectification_task_state on rectification_task (authority, state, clock_on, id);
create index rectification_task_category on rectification_task (authority, category, clock_on, id);
create index rectification_task_team on rectification_task (inspection, clock_on, id);
create index rectification_task_body on rectification_task (body, clock_on, id);
create index rectification_task_charge on rectification_task (charge, clock_on, id);

create table rectification_measure (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  task       uuid not null,
  charge     uuid,
  place      int  not null check (place > 0),
  kind       text not null collate "C" check (kind in ('rules', 'recovery', 'accountability', 'alike', 'campaign', 'other')),
  text       text not null check (length(text) between 1 and 2000),
  due_on     date,
  degree     text not null default 'open' collate "C" check (degree in ('open', 'mostly', 'done')),
  version    int  not null default 1,
  constraint rectification_measure_place unique (task, place),
  foreign key (task, inspection) references rectification_task (id, inspection)
);
comment on table rectification_measure is 'keeps: insert, update, delete';
create index rectification_measure_kind on rectification_measure (kind, task);

create table rectification_progress (
  id              uuid    not null primary key,
  authority       uuid    not null,
  inspection      uuid    not null,
  body            uuid    not null,
  task            uuid    not null,
  charge          uuid,
  text            text    not null check (length(text) between 1 and 5000),
  rules_made      int     not null check (rules_made between 0 and 1000000),
  recovered_fen   bigint  not null check (recovered_fen between 0 and 1000000000000000),
  held_to_account int     not null check (held_to_account between 0 and 1000000),
  alike_found     int     not null check (alike_found between 0 and 1000000),
  campaigns       int     not null check (campaigns between 0 and 1000000),
  by              uuid    not null,
  on_day          date    not null,
  struck          boolean not null default false,
  strike_reason   text    not null default '' check (length(strike_reason) <= 500),
  version         int     not null default 1,
  unique (id, task),
  foreign key (task, inspection) references rectification_task (id, inspection)
);
create index rectification_progress_task on rectification_progress (task, on_day);

create table rectification_proof (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  task       uuid    not null,
  charge     uuid,
  progress   uuid    not null,
  kind       text    not null collate "C" check (kind in ('rules', 'recovery', 'accountability', 'alike', 'campaign', 'other')),
  file       uuid    not null,
  name       text    not null check (length(name) between 1 and 255),
  sha256     text    not null collate "C",
  by         uuid    not null,
  on_day     date    not null,
  struck     boolean not null default false,
  constraint rectification_proof_once unique (progress, file, kind),
  constraint rectification_proof_seal foreign key (file, inspection) references documents_seal (file, inspection),
  foreign key (task, inspection) references rectification_task (id, inspection),
  foreign key (progress, task) references rectification_progress (id, task)
);
create index rectification_proof_task on rectification_proof (task);
create index rectification_proof_file on rectification_proof (file);

create table rectification_check (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  task       uuid    not null,
  charge     uuid,
  step       text    not null collate "C" check (step in ('countersign', 'check', 'close', 'return', 'defer', 'reopen')),
  passed     boolean not null,
  comment    text    not null default '' check (length(comment) <= 2000),
  by         uuid    not null,
  hat        text    not null collate "C" check (hat in ('in_charge', 'office', 'discipline')),
  on_day     date    not null,
  foreign key (task, inspection) references rectification_task (id, inspection)
);
comment on table rectification_check is 'keeps: insert, update charge';
create index rectification_check_task on rectification_check (task);

create table rectification_stage (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  task        uuid not null,
  charge      uuid,
  place       int  not null check (place > 0),
  target      text not null check (length(target) between 1 and 1000),
  due_on      date not null,
  state       text not null collate "C" check (state in ('open', 'reported', 'closed')),
  report      text not null default '' check (length(report) <= 5000),
  reported_by uuid,
  reported_on date,
  closed_by   uuid,
  closed_on   date,
  version     int  not null default 1,
  unique (task, place),
  foreign key (task, inspection) references rectification_task (id, inspection)
);

create table rectification_leader (
  id        uuid    not null primary key,
  authority uuid    not null,
  name      text    not null check (length(name) between 1 and 50),
  title     text    not null default '' check (length(title) <= 100),
  active    boolean not null
);
create index rectification_leader_authority on rectification_leader (authority);
