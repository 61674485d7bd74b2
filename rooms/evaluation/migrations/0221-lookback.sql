-- 回头看: an inspection bound to an earlier one, item by item, with a verdict on each.

create table evaluation_lookback (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  earlier      uuid,
  state        text not null collate "C" check (state in ('bound', 'started', 'reported', 'concluded')),
  bound_by     uuid not null,
  bound_on     date not null,
  started_by   uuid,
  started_on   date,
  report       text not null default '' check (length(report) <= 10000),
  reported_by  uuid,
  reported_on  date,
  opinion      text not null default '' check (length(opinion) <= 2000),
  concluded_by uuid,
  concluded_on date,
  version      int  not null default 1,
  constraint evaluation_lookback_once unique (inspection),
  unique (id, inspection),
  check (earlier <> inspection),
  check (concluded_by <> reported_by),
  check ((state = 'bound') = (started_on is null)),
  check ((state = 'concluded') = (concluded_on is not null)),
  check (state not in ('reported', 'concluded') or report <> '')
);
create index evaluation_lookback_state on evaluation_lookback (authority, state, bound_on desc, id);
create index evaluation_lookback_body on evaluation_lookback (body, id);

create table evaluation_lookback_item (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  lookback    uuid    not null,
  source      text    not null collate "C" check (source in ('task', 'superior')),
  task        uuid,
  origin      text    not null check (length(origin) between 1 and 200),
  number      int     not null,
  title       text    not null check (length(title) between 1 and 400),
  text        text    not null check (length(text) <= 5000),
  done        text    not null default '' check (length(done) <= 5000),
  closed      boolean not null,
  verdict     text    collate "C" check (verdict in ('fixed', 'partly', 'notFixed', 'rebounded')),
  evidence    text    not null default '' check (length(evidence) <= 5000),
  file        uuid,
  file_name   text    not null default '' check (length(file_name) <= 255),
  judged_by   uuid,
  judged_on   date,
  reopened_on date,
  out         boolean not null default false,
  version     int     not null default 1,
  unique (lookback, task),
  unique (lookback, number),
  check ((source = 'task') = (task is not null)),
  check ((verdict is null) = (judged_on is null)),
  check (verdict is null or evidence <> ''),
  check (verdict <> 'rebounded' or closed),
  foreign key (lookback, inspection) references evaluation_lookback (id, inspection)
);
comment on table evaluation_lookback_item is 'keeps: insert, update, delete';
create index evaluation_lookback_item_authority on evaluation_lookback_item (authority);
create index evaluation_lookback_item_team on evaluation_lookback_item (inspection);
create index evaluation_lookback_item_body on evaluation_lookback_item (body);
create index evaluation_lookback_item_task on evaluation_lookback_item (task) where task is not null;
