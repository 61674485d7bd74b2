-- On what a sheet is founded: when it was done, and the rules in the versions in force then (S1-13, domain 4.11).

alter table findings_sheet
  add column acted_from  date,
  add column acted_until date,
  add column rules       jsonb not null default '[]',
  add constraint findings_sheet_acted check (acted_until is null or (acted_from is not null and acted_until >= acted_from)),
  add constraint findings_sheet_rules check (jsonb_typeof(rules) = 'array' and jsonb_array_length(rules) <= 20);
