-- 升级记录: that a clock climbed to a height on a day, and when it was stopped; no word of what it runs for (S0-24, S1-24).
create table notices_climb (
  id            uuid    not null primary key,
  authority     uuid    not null,
  code          text    not null collate "C" check (code ~ '^T[0-3][0-9]$'),
  noun          text    not null collate "C" check (length(noun) between 1 and 60),
  about         uuid    not null,
  inspection    uuid,
  level         text    not null collate "C" check (level in ('office', 'leadingGroup', 'committee')),
  due_on        date    not null,
  on_day        date    not null check (on_day > due_on),
  ended_on      date    check (ended_on >= on_day),
  link          text    not null collate "C" check (length(link) <= 200),
  shown         boolean not null,
  about_persons uuid[]  not null check (cardinality(about_persons) <= 120),
  version       int     not null default 1
);
create unique index notices_climb_once on notices_climb (code, about, level, due_on);
create index notices_climb_authority on notices_climb (authority, on_day desc, id);
create index notices_climb_open on notices_climb (authority, code) where ended_on is null;
