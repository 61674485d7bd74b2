-- Counts are appended as changes, never updated, so that no two acts wait for one cell (traps 37).

create table statistics_delta (
  id        uuid   not null primary key,
  authority uuid   not null,
  measure   text   not null collate "C",
  day       date   not null,
  n         bigint not null
);
comment on table statistics_delta is 'keeps: insert';
create index statistics_delta_sum on statistics_delta (authority, measure, day) include (n);
