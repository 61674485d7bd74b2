-- 延期 also of a plan and of the reports on it (S1-24): what is to be later, and of which plan.

alter table rectification_prolongation alter column task drop not null;
alter table rectification_prolongation add column subject text not null default 'task' collate "C" check (subject in ('task', 'plan', 'report'));
alter table rectification_prolongation alter column subject drop default;
alter table rectification_prolongation add column plan uuid;
alter table rectification_prolongation add foreign key (plan, inspection) references rectification_plan (id, inspection);
alter table rectification_prolongation add check ((subject = 'task') = (task is not null));
alter table rectification_prolongation add check ((subject = 'task') = (plan is null));
create unique index rectification_prolongation_open_plan on rectification_prolongation (plan, subject) where state = 'asked' and plan is not null;
create index rectification_prolongation_plan on rectification_prolongation (plan) where plan is not null;
