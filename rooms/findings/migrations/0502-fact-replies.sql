-- 事实确认单: what the team replies to an explanation or an objection, which the body reads (section 7: an objection is tracked to an answer).

alter table findings_fact_sheet add column reply text not null default '' check (length(reply) <= 5000);
