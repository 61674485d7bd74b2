-- What a team is charged with is read by the office and by that team alone: it leaves the row every team reads. The office's row has no
-- inspection; each unit of the team carries a copy.

create table teams_mandate (
  id         uuid not null primary key,
  authority  uuid not null,
  team       uuid not null references teams_team (id),
  inspection uuid,
  text       text not null default '' check (length(text) <= 4000)
);
comment on table teams_mandate is 'keeps: insert, update, delete';
create unique index teams_mandate_team on teams_mandate (team) where inspection is null;
create unique index teams_mandate_inspection on teams_mandate (inspection);

insert into teams_mandate (id, authority, team, text) select gen_random_uuid(), authority, id, mandate from teams_team;
insert into teams_mandate (id, authority, team, inspection, text)
select gen_random_uuid(), a.authority, a.team, a.inspection, t.mandate from teams_assignment a join teams_team t on t.id = a.team;
alter table teams_team drop column mandate;
