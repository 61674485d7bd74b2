-- 拆分、合并 (domain 2.3): a sheet that others took the place of before it was signed says so, and does not stand among what is verified no further.

alter table findings_sheet drop constraint findings_sheet_state_check;
alter table findings_sheet add constraint findings_sheet_state_check check (state in
  ('suspected', 'dropped', 'drafted', 'supported', 'checked', 'signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced', 'recast'));
alter table findings_sheet drop constraint findings_sheet_steps;
alter table findings_sheet add constraint findings_sheet_steps check
  (state in ('suspected', 'dropped', 'drafted', 'supported', 'checked', 'recast') or (checked_by is not null and signed_by is not null));
alter table findings_sheet drop constraint findings_sheet_two;
alter table findings_sheet add constraint findings_sheet_two check (state in ('suspected', 'dropped', 'drafted', 'recast') or handler_two is not null);

update findings_sheet s set state = 'recast'
  where s.state = 'dropped' and exists (select from findings_descent d where d.from_sheet = s.id);
