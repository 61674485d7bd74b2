-- 省统筹、市推进、县主责、乡整改 (S4-02): who carries an item of a village now; and the town that owns its rectification (S4-05), which reads it and
-- accepts it before the leader in charge signs.

alter table rectification_task add column owner uuid;
alter table rectification_task add column level text collate "C" check (level in ('province', 'city', 'county', 'town'));
alter table rectification_task add column accepted_by uuid;
alter table rectification_task add column accepted_on date;
alter table rectification_task add check ((accepted_by is null) = (accepted_on is null));
alter table rectification_task add check (accepted_by <> claimed_by);
alter table rectification_task add check (level <> 'town' or owner is not null);

update rectification_task t set owner = p.id, level = case when p.id is null then 'county' else 'town' end
  from registry_organisation o left join registry_organisation p on p.id = o.parent and p.level = 'town'
  where o.id = t.body and o.level = 'village';
update rectification_task t set level = 'county'
  where t.level = 'town' and exists (
    select from rectification_escalation e where e.task = t.id and e.level = 'county' and e.state in ('raised', 'accepted'));

create index rectification_task_owner on rectification_task (owner, clock_on, id) where owner is not null;
create index rectification_task_level on rectification_task (authority, level, clock_on, id) where level is not null;

alter table rectification_measure add column owner uuid;
alter table rectification_progress add column owner uuid;
alter table rectification_proof add column owner uuid;
alter table rectification_check add column owner uuid;
alter table rectification_stage add column owner uuid;
alter table rectification_rule add column owner uuid;
alter table rectification_rule_gap add column owner uuid;
update rectification_measure c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_progress c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_proof c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_check c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_stage c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_rule c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;
update rectification_rule_gap c set owner = t.owner from rectification_task t where t.id = c.task and t.owner is not null;

alter table rectification_check drop constraint rectification_check_step_check;
alter table rectification_check add check (step in ('accept', 'countersign', 'check', 'close', 'return', 'defer', 'reopen', 'level'));
alter table rectification_check drop constraint rectification_check_hat_check;
alter table rectification_check add check (hat in ('principal', 'in_charge', 'office', 'discipline'));
