-- 标签 (S4-17): 民生 and what else a problem touches besides its category.
alter table findings_sheet add column themes text not null default '' collate "C" check (length(themes) <= 200);
