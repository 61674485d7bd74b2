-- Tasks taken over from what an office already had: a document says they are closed, nobody signed that here.

alter table rectification_task add column taken_over boolean not null default false;
alter table rectification_task drop constraint rectification_task_check1;
alter table rectification_task add constraint rectification_task_closed
  check (state <> 'closed' or (taken_over and closed_by is null)
    or (claimed_by is not null and countersigned_by is not null and checked_by is not null and closed_by is not null));
