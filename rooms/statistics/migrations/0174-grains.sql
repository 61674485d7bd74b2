-- The same sums by year and for all time, so that a table of whole years reads a row for each cell and not for each month.
alter table statistics_cell
  drop constraint statistics_cell_side_check,
  add constraint statistics_cell_side_check check (side in ('area', 'round', 'kind', 'area.year', 'round.year', 'kind.year',
    'area.all', 'round.all', 'kind.all'));
insert into statistics_cell (authority, measure, side, key, part, month, n)
  select authority, measure, side || '.year', key, part, date_trunc('year', month)::date, sum(n) from statistics_cell group by 1, 2, 3, 4, 5, 6
  union all
  select authority, measure, side || '.all', key, part, date '0001-01-01', sum(n) from statistics_cell group by 1, 2, 3, 4, 5;
