-- What an office already has (既有材料): opinions and items taken over from it, and what each document said of each item.

alter table feedback_opinion add column taken_over boolean not null default false;

create table feedback_statement (
  id               uuid    not null primary key,
  authority        uuid    not null,
  inspection       uuid    not null,
  body             uuid    not null,
  item             uuid    not null,
  source           uuid    not null,
  kind             text    not null collate "C" check (kind in ('rectificationReport', 'feedback', 'ledger')),
  path             text    not null check (length(path) <= 300),
  finding          text    not null check (length(finding) between 1 and 5000),
  measures         text    not null,
  status           text    collate "C" check (status in ('done', 'basicallyDone', 'stageDone', 'inProgress', 'notDone', 'longTerm')),
  status_text      text    not null default '' check (length(status_text) <= 20000),
  goal             text    not null default '' check (length(goal) <= 2000),
  leader_name      text    not null default '' check (length(leader_name) <= 50),
  unit_name        text    not null default '' check (length(unit_name) <= 200),
  responsible_name text    not null default '' check (length(responsible_name) <= 50),
  due_on           date,
  concentrated     boolean,
  lasting          boolean,
  rules_made       int     check (rules_made between 0 and 1000000),
  recovered_fen    bigint  check (recovered_fen between 0 and 1000000000000000),
  held_to_account  int     check (held_to_account between 0 and 1000000),
  alike_found      int     check (alike_found between 0 and 1000000),
  campaigns        int     check (campaigns between 0 and 1000000),
  closed_on        date,
  closing_opinion  text    not null default '' check (length(closing_opinion) <= 2000),
  public_text      text    not null default '' check (length(public_text) <= 2000),
  from_line        int     not null check (from_line > 0),
  to_line          int     not null check (to_line >= from_line),
  page             int     check (page > 0),
  by               uuid    not null,
  on_day           date    not null,
  revision         int     not null default 1,
  version          int     not null default 1,
  constraint feedback_statement_once unique (item, kind),
  foreign key (item, inspection) references feedback_item (id, inspection)
);
create index feedback_statement_team on feedback_statement (inspection);
create index feedback_statement_authority on feedback_statement (authority, inspection);
create index feedback_statement_body on feedback_statement (body, inspection);
create index feedback_statement_source on feedback_statement (source);
