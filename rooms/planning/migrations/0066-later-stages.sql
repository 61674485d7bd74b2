-- A shortened set leaves out stages after the entry too (S4-08): of several villages of a township the report, the feedback or the visit afterwards is one.

alter table planning_stage_set
  add column leaves_out text[] not null default '{}' check (leaves_out <@ array['reporting', 'feedback', 'results', 'revisit']);
alter table planning_stage_set alter column leaves_out drop default;
alter table planning_stage_set drop constraint planning_stage_set_check;
alter table planning_stage_set add constraint planning_stage_set_check check (skips_preparation or merges_notice or leaves_out <> '{}');
