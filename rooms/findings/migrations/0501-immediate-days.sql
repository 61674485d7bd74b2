-- 立行立改: another day with its reason beside the first (2.2: 延期 needs an approver and a reason), and what a clerk wrote for the principal to report.

alter table findings_immediate
  add column first_due_on  date,
  add column due_reason    text not null default '' check (length(due_reason) <= 2000),
  add column draft_measure text not null default '' check (length(draft_measure) <= 2000),
  add column draft_result  text not null default '' check (length(draft_result) <= 5000),
  add constraint findings_immediate_redated check ((first_due_on is null) = (due_reason = ''));
