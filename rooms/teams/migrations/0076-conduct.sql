-- Conduct of teams: pledges, self-checks, contacts reported (S1-32, S2-17), the inspected body's rating (S2-18), complaints that reach the office
-- and not the team (S2-19), sub-groups, branch meetings (S2-14, S2-15), appraisals in words (S3-09).

create table teams_pledge (
  id        uuid not null primary key,
  authority uuid not null,
  round     uuid not null,
  team      uuid not null,
  person    uuid not null references identity_person (id),
  kind      text not null collate "C" check (kind in ('secrecy', 'discipline')),
  on_day    date not null,
  constraint teams_pledge_once unique (team, person, kind),
  foreign key (team, round) references teams_team (id, round)
);
comment on table teams_pledge is 'keeps: insert';
create index teams_pledge_authority on teams_pledge (authority, on_day desc);
create index teams_pledge_person on teams_pledge (person);

create table teams_self_check (
  id        uuid not null primary key,
  authority uuid not null,
  round     uuid not null,
  team      uuid not null,
  person    uuid not null references identity_person (id),
  on_day    date not null,
  broken    text[] not null,
  text      text not null check (length(text) <= 2000),
  foreign key (team, round) references teams_team (id, round),
  check (cardinality(broken) = 0 or length(text) > 0)
);
comment on table teams_self_check is 'keeps: insert';
create index teams_self_check_authority on teams_self_check (authority, on_day desc);
create index teams_self_check_person on teams_self_check (person);

create table teams_contact (
  id          uuid not null primary key,
  authority   uuid not null,
  round       uuid not null,
  team        uuid not null,
  person      uuid not null references identity_person (id),
  kind        text not null collate "C" check (kind in ('prying', 'pleading', 'gift', 'other')),
  on_day      date not null,
  who         text not null check (length(who) between 1 and 200),
  text        text not null check (length(text) <= 2000),
  reported_at timestamptz not null,
  handled_on  date,
  handling    text not null default '' check (length(handling) <= 2000),
  version     int not null default 1,
  foreign key (team, round) references teams_team (id, round)
);
create index teams_contact_authority on teams_contact (authority, reported_at desc);
create index teams_contact_person on teams_contact (person);

create table teams_conduct (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  team       uuid not null references teams_team (id),
  objections text[] not null,
  text       text not null check (length(text) <= 2000),
  on_day     date not null,
  constraint teams_conduct_once unique (inspection),
  foreign key (inspection, body) references planning_inspection (id, body)
);
comment on table teams_conduct is 'keeps: insert';
create index teams_conduct_authority on teams_conduct (authority, on_day desc);
create index teams_conduct_body on teams_conduct (body);

create table teams_complaint (
  id          uuid not null primary key,
  authority   uuid not null,
  unit        uuid not null references planning_inspection (id),
  team        uuid not null references teams_team (id),
  channel     text not null collate "C" check (channel in ('system', 'letter', 'call', 'visit')),
  text        text not null check (length(text) between 1 and 4000),
  by_person   uuid references identity_person (id),
  received_on date not null,
  founded     boolean,
  answer      text not null default '' check (length(answer) <= 4000),
  answered_on date,
  version     int not null default 1,
  check ((founded is null) = (answered_on is null))
);
create index teams_complaint_authority on teams_complaint (authority, received_on desc);
create index teams_complaint_person on teams_complaint (by_person);

create table teams_module (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null references planning_inspection (id),
  team       uuid not null references teams_team (id),
  name       text not null check (length(name) between 1 and 60),
  task       text not null check (length(task) <= 2000),
  members    uuid[] not null,
  version    int not null default 1
);
create index teams_module_inspection on teams_module (inspection);
create index teams_module_authority on teams_module (authority);

create table teams_meeting (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null references planning_inspection (id),
  team       uuid not null references teams_team (id),
  on_day     date not null,
  secretary  uuid not null,
  topic      text not null check (length(topic) between 1 and 200),
  text       text not null check (length(text) <= 4000),
  present    uuid[] not null
);
comment on table teams_meeting is 'keeps: insert';
create index teams_meeting_inspection on teams_meeting (inspection, on_day desc);
create index teams_meeting_authority on teams_meeting (authority);

create table teams_appraisal (
  id          uuid not null primary key,
  authority   uuid not null,
  round       uuid not null,
  team        uuid not null,
  appointment uuid not null references teams_appointment (id),
  person      uuid not null references identity_person (id),
  text        text not null check (length(text) between 1 and 4000),
  by          uuid not null,
  on_day      date not null,
  answer      text not null default '' check (length(answer) <= 4000),
  answered_on date,
  version     int not null default 1,
  constraint teams_appraisal_once unique (appointment),
  foreign key (team, round) references teams_team (id, round)
);
create index teams_appraisal_authority on teams_appraisal (authority, on_day desc);
create index teams_appraisal_person on teams_appraisal (person);
