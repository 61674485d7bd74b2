-- Teams, their units and members, and who keeps out (一次一授权, 回避). What a team hat reaches is computed from these alone: 0071.

create table teams_team (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  number     int  not null check (number between 1 and 99),
  name       text not null check (length(name) between 1 and 100),
  mandate    text not null default '' check (length(mandate) <= 4000),
  version    int  not null default 1,
  unique (id, round),
  constraint teams_team_number unique (round, number),
  foreign key (round, authority) references planning_round (id, authority)
);
create index teams_team_authority on teams_team (authority);

create table teams_assignment (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  inspection uuid not null,
  team       uuid not null,
  version    int  not null default 1,
  constraint teams_assignment_inspection unique (inspection),
  foreign key (inspection, round) references planning_inspection (id, round),
  foreign key (team, round) references teams_team (id, round)
);
comment on table teams_assignment is 'keeps: insert, update, delete';
create index teams_assignment_team on teams_assignment (team);
create index teams_assignment_authority on teams_assignment (authority);

create table teams_appointment (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  team       uuid not null,
  person     uuid not null references identity_person (id),
  role       text not null collate "C" check (role in ('leader', 'deputy', 'member')),
  from_day   date not null,
  until_day  date not null,
  origin     text not null collate "C" check (origin in ('office', 'seconded', 'engaged')),
  skill      text not null collate "C"
             check (skill in ('party', 'discipline', 'organisation', 'finance', 'audit', 'sector', 'general')),
  basis      text not null default '' check (length(basis) <= 200),
  ended_at   timestamptz,
  end_reason text not null default '' check (length(end_reason) <= 2000),
  version    int  not null default 1,
  foreign key (team, round) references teams_team (id, round),
  check (from_day <= until_day)
);
create unique index teams_appointment_leader on teams_appointment (team) where role = 'leader' and ended_at is null;
create unique index teams_appointment_person on teams_appointment (round, person) where ended_at is null;
create index teams_appointment_live on teams_appointment (person, role) where ended_at is null;
create index teams_appointment_team on teams_appointment (team);
create index teams_appointment_authority on teams_appointment (authority, round);

create table teams_recusal (
  id          uuid        not null primary key,
  authority   uuid        not null,
  inspection  uuid        not null,
  round       uuid        not null,
  person      uuid        not null references identity_person (id),
  kind        text        not null collate "C" check (kind in ('kinship', 'locality', 'duty', 'clan', 'request')),
  reason      text        not null check (length(reason) between 1 and 2000),
  declared_by uuid        not null,
  declared_at timestamptz not null,
  lifted_at   timestamptz,
  lift_reason text        not null default '' check (length(lift_reason) <= 2000),
  version     int         not null default 1,
  foreign key (inspection, round) references planning_inspection (id, round)
);
create unique index teams_recusal_live on teams_recusal (inspection, person) where lifted_at is null;
create index teams_recusal_person on teams_recusal (person) where lifted_at is null;
create index teams_recusal_authority on teams_recusal (authority, declared_at desc);

create table teams_seat (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  announced   boolean not null,
  team        uuid    not null references teams_team (id),
  team_name   text    not null,
  appointment uuid    not null references teams_appointment (id),
  person      uuid    not null,
  name        text    not null,
  role        text    not null collate "C" check (role in ('leader', 'deputy', 'member')),
  from_day    date    not null,
  until_day   date    not null,
  constraint teams_seat_once unique (inspection, person),
  foreign key (inspection, body) references planning_inspection (id, body)
);
comment on table teams_seat is 'keeps: insert, update, delete';
create index teams_seat_team on teams_seat (team);
create index teams_seat_body on teams_seat (body) where announced;
create index teams_seat_authority on teams_seat (authority, inspection);
