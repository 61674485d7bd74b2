-- 制度立改废 (S0-26): what the body made, amended or abolished because of a task, each with its file; and why reports count otherwise.

create table rectification_rule (
  id            uuid    not null primary key,
  authority     uuid    not null,
  inspection    uuid    not null,
  body          uuid    not null,
  task          uuid    not null,
  charge        uuid,
  action        text    not null collate "C" check (action in ('made', 'amended', 'abolished')),
  title         text    not null check (length(title) between 1 and 200),
  document      text    not null default '' check (length(document) <= 100),
  on_day        date    not null,
  file          uuid    not null,
  file_name     text    not null check (length(file_name) between 1 and 255),
  sha256        text    not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  by            uuid    not null,
  struck        boolean not null default false,
  strike_reason text    not null default '' check (length(strike_reason) <= 500),
  version       int     not null default 1,
  check (struck = (strike_reason <> '')),
  foreign key (task, inspection) references rectification_task (id, inspection),
  constraint rectification_rule_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
create unique index rectification_rule_once on rectification_rule (task, action, title) where not struck;
create index rectification_rule_authority on rectification_rule (authority, on_day desc, id);
create index rectification_rule_team on rectification_rule (inspection, on_day desc, id);
create index rectification_rule_body on rectification_rule (body, on_day desc, id);
create index rectification_rule_charge on rectification_rule (charge, on_day desc, id);
create index rectification_rule_task on rectification_rule (task, on_day desc, id);
create index rectification_rule_file on rectification_rule (file);

create table rectification_rule_gap (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  task       uuid not null,
  charge     uuid,
  reported   int  not null check (reported >= 0),
  entered    int  not null check (entered >= 0),
  reason     text not null check (length(reason) between 1 and 500),
  by         uuid not null,
  on_day     date not null,
  check (reported <> entered),
  foreign key (task, inspection) references rectification_task (id, inspection)
);
comment on table rectification_rule_gap is 'keeps: insert, update charge';
create index rectification_rule_gap_task on rectification_rule_gap (task, reported, entered);
