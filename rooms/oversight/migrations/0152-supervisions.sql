-- 整改监督情况报告 (T15): what the discipline body and the organisation department saw of a body's rectification, each once.
create table oversight_supervision (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  plan        uuid    not null references rectification_plan (id),
  department  text    not null collate "C" check (department in ('discipline', 'organisation')),
  ended_on    date    not null,
  due_on      date,
  provisional boolean not null,
  tasks       int     not null check (tasks = closed + long_term + "left"),
  closed      int     not null check (closed >= 0),
  long_term   int     not null check (long_term >= 0),
  "left"      int     not null check ("left" >= 0),
  returned    int     not null check (returned between 0 and tasks),
  situation   text    not null check (length(situation) between 1 and 5000),
  problems    text    not null check (length(problems) <= 5000),
  proposal    text    not null check (length(proposal) <= 5000),
  filed_by    uuid    not null,
  filed_on    date    not null check (filed_on > ended_on),
  version     int     not null default 1,
  constraint oversight_supervision_once unique (plan, department)
);
comment on table oversight_supervision is 'keeps: insert';
create index oversight_supervision_authority on oversight_supervision (authority, filed_on desc, id);
create index oversight_supervision_inspection on oversight_supervision (inspection);
