-- Agenda and minutes name people in the order in which they were named when the meeting was called (次序). Seats of before keep the order they were shown in.
alter table reports_presence add column place integer not null default 0;
update reports_presence as seat set place = numbered.n
from (select id, row_number() over (partition by conference order by id) as n from reports_presence) as numbered
where numbered.id = seat.id;
alter table reports_presence alter column place drop default;
