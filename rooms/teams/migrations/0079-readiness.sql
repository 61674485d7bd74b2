-- What must be true before a round is staffed and mobilised (domain 2.1): declarations on recusal filed and checked, skills there or their lack accepted.
create table teams_declaration (
  id          uuid not null primary key,
  authority   uuid not null,
  round       uuid not null,
  team        uuid not null,
  appointment uuid not null references teams_appointment (id),
  person      uuid not null references identity_person (id),
  nothing     boolean not null,
  text        text not null check (length(text) <= 2000),
  filed_by    uuid not null,
  filed_on    date not null,
  checked_by  uuid,
  checked_on  date,
  version     int  not null default 1,
  constraint teams_declaration_once unique (appointment),
  foreign key (team, round) references teams_team (id, round),
  check (nothing or text <> ''),
  check ((checked_by is null) = (checked_on is null)),
  check (checked_by <> person)
);
create index teams_declaration_authority on teams_declaration (authority, round);
create index teams_declaration_person on teams_declaration (person);

alter table teams_team add column lack_reason text not null default '' check (length(lack_reason) <= 500);

-- Rounds staffed before there were declarations are taken as they stand: nothing is asked of a round once it is staffed.
