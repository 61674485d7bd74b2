-- 面上问题通报 (S2-09): a slip with a theme is a briefing on what many units have in common.
alter table feedback_slip add column theme text not null default '' check (length(theme) <= 200);
