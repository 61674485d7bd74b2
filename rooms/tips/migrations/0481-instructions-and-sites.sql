-- 来信来电来访登记表 (domain 4.8): the discipline a tip speaks of, and what a leader says of its triage (领导意见), by another than who triaged it.
alter table tips_tip
  add column discipline text not null default '' collate "C"
    check (discipline in ('', 'political', 'organisational', 'integrity', 'masses', 'work', 'life')),
  add column instruction text not null default '' check (length(instruction) <= 2000),
  add column instructed_by uuid references identity_person (id),
  add column instructed_on date,
  add constraint tips_tip_instructed check (
    (instructed_by is null) = (instructed_on is null) and (instructed_by is null) = (instruction = '')
  );

-- Where the public pages are reached, as the poster prints it.
alter table tips_page add column site text not null default '' collate "C" check (length(site) <= 120);
