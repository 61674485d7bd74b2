-- Figures are divided by what they are made of (category, standing), and by area, round and kind of body. They follow from the rows they
-- speak of: what was counted before is forgotten here and counted anew by the job that folds.

delete from statistics_delta;
delete from statistics_total;

alter table statistics_delta
  add column part  text not null default '' collate "C" check (length(part) <= 60),
  add column area  uuid,
  add column round uuid,
  add column kind  text not null default '' collate "C";
drop index statistics_delta_sum;
create index statistics_delta_sum on statistics_delta (authority, measure, day) include (part, area, round, kind, n);

alter table statistics_total
  add column part text not null default '' collate "C",
  drop constraint statistics_total_pkey,
  add primary key (authority, measure, day, part);

-- The same sums by month for each area, round and kind: what a table of areas reads, whatever the number of days and things behind it.
create table statistics_cell (
  authority uuid   not null,
  measure   text   not null collate "C",
  side      text   not null collate "C" check (side in ('area', 'round', 'kind')),
  key       text   not null collate "C",
  part      text   not null collate "C",
  month     date   not null check (extract(day from month) = 1),
  n         bigint not null,
  primary key (authority, measure, side, month, key, part) include (n)
);

-- Where an inspection stands, as it was when it was first counted: a merger later moves no figure.
create table statistics_place (
  id        uuid not null primary key,
  authority uuid not null,
  round     uuid not null,
  area      uuid,
  kind      text not null collate "C"
);
create index statistics_place_side on statistics_place (authority, area);

-- What each thing was last counted as: the difference to what it is now is what is appended.
create table statistics_counted (
  thing     uuid  not null primary key,
  authority uuid  not null,
  area      uuid,
  round     uuid,
  kind      text  not null collate "C",
  counts    jsonb not null check (jsonb_typeof(counts) = 'array')
);

-- By which definitions everything was last counted through.
create table statistics_generation (
  whole      boolean not null primary key default true check (whole),
  generation int     not null
);
