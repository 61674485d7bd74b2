-- 反馈情况党内通报 (4.14 公开反馈): told within the party, apart from what the public reads; to whom it went and when is kept beside it.
alter table feedback_paper
  drop constraint feedback_paper_kind_check,
  add constraint feedback_paper_kind_check check (kind in ('meetingPlan', 'speech', 'pressRelease', 'circular')),
  add column circulated_on date,
  add column circulated_to text not null default '' check (length(circulated_to) <= 300),
  add constraint feedback_paper_circulated check (
    (circulated_on is null) = (circulated_to = '') and (circulated_on is null or (kind = 'circular' and state = 'approved')));
