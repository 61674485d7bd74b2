-- 转督办 (S3-22): what a leader in charge wants to hear of is a matter of its own.
alter table oversight_matter drop constraint oversight_matter_reason_check;
alter table oversight_matter add constraint oversight_matter_reason_check
  check (reason in ('taskLate', 'planLate', 'reportLate', 'returned', 'reopened', 'slipUrged'));
