-- 交接清单 (traps 45): open sheets that went from one handler to another, who settled it and why. Written once.
create table findings_handover (
  id          uuid   not null primary key,
  authority   uuid   not null,
  inspection  uuid   not null,
  from_person uuid   not null,
  to_person   uuid   not null,
  by          uuid   not null,
  on_day      date   not null,
  reason      text   not null check (length(reason) between 1 and 500),
  sheets      uuid[] not null check (cardinality(sheets) between 1 and 100),
  constraint findings_handover_two check (from_person <> to_person)
);
comment on table findings_handover is 'keeps: insert';
create index findings_handover_inspection on findings_handover (inspection, on_day desc, id);
create index findings_handover_authority on findings_handover (authority, on_day desc, id);
