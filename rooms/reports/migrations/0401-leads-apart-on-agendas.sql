-- Whom a lead is about is not told by an agenda that it is there: an item that names a lead stands apart from the others, behind them and numbered for itself,
-- so that what is left for him has no hole; walls look at `plain`, and at the lead.
alter table reports_agenda_item add column plain boolean not null default true;
update reports_agenda_item set plain = false where matter = 'lead' and thing is not null;
alter table reports_agenda_item alter column plain drop default, add check (plain or (matter = 'lead' and thing is not null));
alter table reports_seat_paper add column plain boolean not null default true;
update reports_seat_paper p set plain = false from reports_agenda_item a where a.id = p.item and not a.plain;
alter table reports_seat_paper alter column plain drop default;

-- Meetings that were called before: 1, 2, 3 over what everybody reads; leads from 1001 on.
update reports_agenda_item set place = place + 2000;
update reports_agenda_item a set place = n.place
from (select id, row_number() over (partition by conference, plain order by place) + case when plain then 0 else 1000 end as place from reports_agenda_item) n
where n.id = a.id;

-- Numbered copies of a lead's papers are numbered by its item.
alter table reports_seat_paper drop constraint reports_seat_paper_conference_copy_number_key;
create unique index reports_seat_paper_numbered on reports_seat_paper (conference, copy_number) where plain;
create unique index reports_seat_paper_numbered_apart on reports_seat_paper (item, copy_number) where not plain;
