-- 监督执纪四种形态 (S1-12) on the secretary's opinion on a person.
alter table reports_disposal add column form text not null default '' collate "C"
  check (form in ('', 'first', 'second', 'third', 'fourth'));
alter table reports_disposal add constraint reports_disposal_form_of_person check (form = '' or about = 'person');
