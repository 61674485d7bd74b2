-- Whether, on which days and by which ways somebody is told how much waits for him, and what was sent. Neither holds a word of what waits.

create table notices_setting (
  id        uuid   not null primary key,
  authority uuid   not null,
  person    uuid   not null,
  days      text[] not null check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ways      text[] not null check (ways <@ array['mail', 'hook']),
  mail      text   not null default '' check (length(mail) <= 254),
  hook      text   not null default '' check (length(hook) <= 64),
  version   int    not null default 1,
  constraint notices_setting_once unique (person),
  check (not 'mail' = any (ways) or mail <> ''),
  check (not 'hook' = any (ways) or hook <> '')
);

create table notices_reminder (
  id        uuid not null primary key,
  authority uuid not null,
  person    uuid not null,
  on_day    date not null,
  way       text not null collate "C" check (way in ('mail', 'hook')),
  state     text not null collate "C" check (state in ('waiting', 'sent', 'nothing', 'refused', 'failed')),
  waiting   int  not null check (waiting >= 0),
  late      int  not null check (late between 0 and waiting),
  tries     int  not null check (tries >= 0),
  answer    text not null collate "C" default '' check (answer ~ '^[a-z0-9-]{0,40}$'),
  version   int  not null default 1,
  constraint notices_reminder_once unique (person, on_day, way)
);
comment on table notices_reminder is 'keeps: insert, update, delete';
create index notices_reminder_day on notices_reminder (on_day);
