-- 入户走访 (S4-09) unit by unit, beside the talks with key posts: one number. Whom the team called on stands with its visits.
alter table fieldwork_key_talks add column households int not null default 0 check (households >= 0);

update fieldwork_key_talks k set households = (select count(*) from fieldwork_visit v
  where v.inspection = k.inspection and v.kind = 'household' and v.state = 'held');

-- Units that were left without a talk, and were called on.
insert into fieldwork_key_talks (id, authority, inspection, body, on_day, posts, talked, households)
select gen_random_uuid(), i.authority, i.id, i.body, i.entered_on, 0, 0, count(*)
from planning_inspection i join fieldwork_visit v on v.inspection = i.id and v.kind = 'household' and v.state = 'held'
where i.entered_on is not null and not exists (select from fieldwork_key_talks k where k.inspection = i.id)
group by i.id, i.authority, i.body, i.entered_on;
