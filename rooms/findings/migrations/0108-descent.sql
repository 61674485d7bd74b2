-- 拆分、合并 (domain 2.3): a sheet whose place others took. What was signed stays as it was signed, and counts no more.

alter table findings_sheet drop constraint findings_sheet_state_check;
alter table findings_sheet add constraint findings_sheet_state_check check (state in
  ('suspected', 'dropped', 'drafted', 'supported', 'checked', 'signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced'));

create table findings_descent (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  how         text    not null collate "C" check (how in ('split', 'merge')),
  from_sheet  uuid    not null,
  from_number text    not null collate "C" check (length(from_number) between 1 and 60),
  to_sheet    uuid    not null,
  to_number   text    not null collate "C" check (length(to_number) between 1 and 60),
  signed      boolean not null,
  reason      text    not null check (length(reason) between 1 and 2000),
  by          uuid    not null,
  on_day      date    not null,
  constraint findings_descent_once unique (from_sheet, to_sheet),
  foreign key (from_sheet, inspection) references findings_sheet (id, inspection),
  foreign key (to_sheet, inspection) references findings_sheet (id, inspection),
  check (from_sheet <> to_sheet)
);
comment on table findings_descent is 'keeps: insert';
create index findings_descent_inspection on findings_descent (inspection);
create index findings_descent_authority on findings_descent (authority) where signed;
create index findings_descent_to on findings_descent (to_sheet);
