-- Deltas are folded into one row for each day of a measure by a job (traps 37): a figure is what is folded and what is not yet, in one
-- statement, and so exact at every moment.

create table statistics_total (
  authority uuid   not null,
  measure   text   not null collate "C",
  day       date   not null,
  n         bigint not null,
  primary key (authority, measure, day)
);
comment on table statistics_delta is 'keeps: insert, update, delete';
