-- 交接清单: besides sheets also what else was open (fact sheets, talks, visits, borrowed papers), and the day on which the receiver took it over.
alter table findings_handover
  add column other       jsonb not null default '[]' check (jsonb_typeof(other) = 'array'),
  add column accepted_on date,
  add column version     int   not null default 1,
  drop constraint findings_handover_sheets_check,
  add constraint findings_handover_some check (cardinality(sheets) + jsonb_array_length(other) between 1 and 300);
comment on table findings_handover is 'keeps: insert, update accepted_on, update version';
create index findings_handover_waiting on findings_handover (to_person) where accepted_on is null;

-- What was handed over before there was an acceptance was signed on paper.
update findings_handover set accepted_on = on_day;
