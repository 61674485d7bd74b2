-- 本轮重点 as tags of sheets (S1-05): ids and titles of the round's topics, in the order of its plan.
alter table findings_sheet
  add column topics jsonb not null default '[]',
  add constraint findings_sheet_topics check (jsonb_typeof(topics) = 'array' and jsonb_array_length(topics) <= 10);
