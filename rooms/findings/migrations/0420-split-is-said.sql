-- 拆分、合并 (domain 2.3): what was said of a sheet whose place others took says that, and not that it is followed up no more.

alter table findings_verdict drop constraint findings_verdict_step_check;
alter table findings_verdict add constraint findings_verdict_step_check check (step in
  ('check', 'sign', 'factCheck', 'meeting', 'route', 'drop', 'regroup', 'revise', 'show'));
update findings_verdict v set step = 'regroup', passed = true
  where v.step = 'drop' and exists (select from findings_descent d where d.from_sheet = v.sheet);
