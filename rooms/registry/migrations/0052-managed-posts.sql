-- 干部管理权限 of a single post (S0-10): whose cadre its holder is, where that is not what the organisation says.
alter table registry_post add column managed_by text collate "C" check (managed_by in ('province', 'city', 'county', 'town', 'village'));
