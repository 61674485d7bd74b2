-- Where a task was carried before it was raised, so that it comes back there.
alter table rectification_escalation
  add column former text collate "C" check (former in ('town', 'county', 'city', 'province'));
