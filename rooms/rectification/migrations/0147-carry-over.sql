-- 接续合并: an earlier item, or what a document says of one, held against the present item; each conflict with both values, which stay.

create table rectification_carry_over (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  task         uuid not null,
  charge       uuid,
  owner        uuid,
  kind         text not null collate "C" check (kind in ('task', 'statement')),
  source       uuid not null check (source <> task),
  source_title text not null check (length(source_title) between 1 and 500),
  state        text not null collate "C" check (state in ('open', 'settled', 'dropped')),
  reason       text not null default '' check (length(reason) <= 500),
  by           uuid not null,
  on_day       date not null,
  settled_by   uuid,
  settled_on   date,
  version      int  not null default 1,
  unique (id, inspection),
  foreign key (task, inspection) references rectification_task (id, inspection),
  check ((state = 'open') = (settled_by is null))
);
create unique index rectification_carry_over_once on rectification_carry_over (task, source) where state <> 'dropped';
create index rectification_carry_over_authority on rectification_carry_over (authority, state, on_day, id);
create index rectification_carry_over_team on rectification_carry_over (inspection);
create index rectification_carry_over_body on rectification_carry_over (body);
create index rectification_carry_over_source on rectification_carry_over (source);

create table rectification_carry_line (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  task       uuid    not null,
  charge     uuid,
  owner      uuid,
  carry_over uuid    not null,
  place      int     not null check (place > 0),
  field      text    not null collate "C" check (field in ('goal', 'leaderName', 'unitName', 'responsibleName', 'dueOn', 'summary', 'measure')),
  present    text    not null default '' check (length(present) <= 5000),
  earlier    text    not null check (length(earlier) between 1 and 5000),
  verdict    text    collate "C" check (verdict in ('present', 'earlier')),
  filled     boolean not null,
  reason     text    not null default '' check (length(reason) <= 500),
  decided_by uuid,
  decided_on date,
  version    int     not null default 1,
  unique (carry_over, place),
  foreign key (carry_over, inspection) references rectification_carry_over (id, inspection),
  check (present <> earlier),
  check (not filled or (present = '' and verdict = 'earlier')),
  check (filled or (verdict is null) = (decided_by is null))
);
