-- 逐级汇总: figures go up as signed packages of counts with their definitions, never a case. Whoever is below is named with the key of its log;
-- what is corrected is replaced by a further package, and stays to be read.

create table statistics_subordinate (
  id        uuid    not null primary key,
  authority uuid    not null,
  name      text    not null check (length(name) between 1 and 100),
  origin    text    not null collate "C" check (length(origin) between 1 and 100),
  verifier  text    not null collate "C" check (length(verifier) between 1 and 300),
  active    boolean not null default true,
  added_by  uuid    not null,
  added_on  date    not null,
  version   int     not null default 1
);
create unique index statistics_subordinate_origin on statistics_subordinate (authority, origin) where active;

create table statistics_package (
  id          uuid    not null primary key,
  authority   uuid    not null,
  direction   text    not null collate "C" check (direction in ('made', 'taken')),
  subordinate uuid    references statistics_subordinate (id),
  office      text    not null check (length(office) between 1 and 100),
  from_month  text    not null collate "C" check (from_month ~ '^[0-9]{4}-[0-9]{2}$'),
  until_month text    not null collate "C" check (until_month ~ '^[0-9]{4}-[0-9]{2}$'),
  number      int     not null check (number > 0),
  sha256      text    not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  replaces    text    collate "C" check (replaces ~ '^[0-9a-f]{64}$'),
  state       text    not null collate "C" check (state in ('current', 'replaced')),
  content     text    not null check (length(content) <= 1000000),
  note        text    check (length(note) <= 1000000),
  by          uuid    not null,
  on_day      date    not null,
  version     int     not null default 1,
  check ((direction = 'taken') = (subordinate is not null)),
  check ((direction = 'taken') = (note is not null)),
  check (from_month <= until_month)
);
create unique index statistics_package_current on statistics_package (authority, direction, coalesce(subordinate, '00000000-0000-0000-0000-000000000000'), from_month, until_month)
  where state = 'current';
create unique index statistics_package_once on statistics_package (authority, direction, sha256);
