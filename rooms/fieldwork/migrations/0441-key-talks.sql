-- 覆盖测评 (S0-12) unit by unit: how many of the key posts of the inspected body were talked with. Two numbers; who was talked with stands with the talks.
create table fieldwork_key_talks (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null unique,
  body       uuid not null,
  on_day     date not null,
  posts      int  not null check (posts >= 0),
  talked     int  not null check (talked between 0 and posts),
  version    int  not null default 1
);
create index fieldwork_key_talks_authority on fieldwork_key_talks (authority, on_day);
create index fieldwork_key_talks_body on fieldwork_key_talks (body);

-- Units on site, and those left at which talks were held: posts that had not ceased when the team left.
insert into fieldwork_key_talks (id, authority, inspection, body, on_day, posts, talked)
select gen_random_uuid(), i.authority, i.id, i.body, i.entered_on, count(p.id), count(p.id) filter (where exists (
  select from fieldwork_partner n join fieldwork_talk t on t.id = n.talk
  where n.post = p.id and t.inspection = i.id and t.state in ('recorded', 'confirmed')
    and (i.state <> 'entered' or p.from_day is null or t.held_on >= p.from_day)))
from planning_inspection i
left join registry_post p on p.body = i.body and p.key
  and (p.until_day is null and p.holder_name is not null or p.until_day > i.exited_on)
where i.entered_on is not null and i.state in ('entered', 'exited', 'closed')
  and (i.state = 'entered' or exists (select from fieldwork_talk t where t.inspection = i.id and t.state <> 'planned'))
group by i.id, i.authority, i.body, i.entered_on;
