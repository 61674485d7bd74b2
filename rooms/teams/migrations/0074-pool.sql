-- The pool (人才库, S0-27, S1-31, S4-25): who was put forward, checked, admitted; what each brings; trainings; ties from which recusals follow.

create table teams_nomination (
  id           uuid not null primary key,
  authority    uuid not null references identity_authority (id),
  body         uuid not null,
  person       uuid not null references identity_person (id),
  skills       text[] not null check (cardinality(skills) between 1 and 7),
  sectors      text[] not null,
  may          text not null collate "C" check (may in ('leader', 'deputy', 'member')),
  source       text not null collate "C",
  level        text not null collate "C" check (level in ('city', 'county', 'township')),
  text         text not null check (length(text) <= 2000),
  nominated_on date not null,
  outcome      text not null collate "C" check (outcome in ('open', 'admitted', 'refused', 'withdrawn')),
  decided_on   date,
  reason       text not null default '' check (length(reason) <= 2000),
  version      int  not null default 1,
  unique (id, authority),
  foreign key (body, authority) references registry_organisation (id, authority),
  check ((outcome = 'open') = (decided_on is null))
);
create unique index teams_nomination_open on teams_nomination (person) where outcome = 'open';
create index teams_nomination_authority on teams_nomination (authority, nominated_on desc);
create index teams_nomination_body on teams_nomination (body);

create table teams_vetting (
  id         uuid not null primary key,
  authority  uuid not null,
  nomination uuid not null,
  hat        text not null collate "C" check (hat in ('discipline', 'organisation')),
  verdict    text not null collate "C" check (verdict in ('clear', 'doubt')),
  note       text not null check (length(note) <= 2000),
  by         uuid not null,
  on_day     date not null,
  constraint teams_vetting_once unique (nomination, hat),
  foreign key (nomination, authority) references teams_nomination (id, authority)
);
comment on table teams_vetting is 'keeps: insert';
create index teams_vetting_authority on teams_vetting (authority, hat);

create table teams_pool_member (
  id          uuid not null primary key,
  authority   uuid not null references identity_authority (id),
  person      uuid not null references identity_person (id),
  nomination  uuid references teams_nomination (id),
  skills      text[] not null check (cardinality(skills) between 1 and 7),
  sectors     text[] not null,
  may         text not null collate "C" check (may in ('leader', 'deputy', 'member')),
  source      text not null collate "C",
  level       text not null collate "C" check (level in ('city', 'county', 'township')),
  home        uuid,
  away_from   date,
  away_until  date,
  away_why    text not null default '' check (length(away_why) <= 200),
  admitted_on date not null,
  left_on     date,
  left_why    text not null default '' check (length(left_why) <= 2000),
  version     int  not null default 1,
  foreign key (home, authority) references registry_organisation (id, authority),
  check (away_until is null or away_from <= away_until)
);
create unique index teams_pool_member_person on teams_pool_member (person) where left_on is null;
create index teams_pool_member_authority on teams_pool_member (authority) where left_on is null;
create index teams_pool_member_of on teams_pool_member (person);

create table teams_training (
  id        uuid not null primary key,
  authority uuid not null references identity_authority (id),
  round     uuid references planning_round (id),
  title     text not null check (length(title) between 1 and 200),
  on_day    date not null,
  hours     int  not null check (hours between 1 and 500),
  place     text not null check (length(place) <= 100),
  text      text not null check (length(text) <= 4000),
  version   int  not null default 1,
  unique (id, authority)
);
create index teams_training_authority on teams_training (authority, on_day desc);

create table teams_attendance (
  id        uuid not null primary key,
  authority uuid not null,
  training  uuid not null,
  person    uuid not null references identity_person (id),
  hours     int  not null check (hours between 1 and 500),
  constraint teams_attendance_once unique (training, person),
  foreign key (training, authority) references teams_training (id, authority)
);
comment on table teams_attendance is 'keeps: insert, delete';
create index teams_attendance_person on teams_attendance (person);
create index teams_attendance_authority on teams_attendance (authority);

create table teams_tie (
  id          uuid not null primary key,
  authority   uuid not null references identity_authority (id),
  person      uuid not null references identity_person (id),
  body        uuid not null,
  kind        text not null collate "C" check (kind in ('spouse', 'blood', 'collateral', 'inLaw', 'hometown', 'longWork', 'earlierPost',
                'superior', 'classmate', 'clan')),
  detail      text not null check (length(detail) <= 500),
  until_day   date,
  declared_by uuid not null,
  declared_at timestamptz not null,
  version     int  not null default 1,
  constraint teams_tie_once unique (person, body, kind),
  foreign key (body, authority) references registry_organisation (id, authority)
);
create index teams_tie_authority on teams_tie (authority, person);

-- A recusal may follow from a tie; a hard one is never lifted, and nobody is appointed past any recusal, whichever way he comes.
alter table teams_recusal add column hard boolean not null default false;
alter table teams_recusal add column derived boolean not null default false;
alter table teams_recusal add constraint teams_recusal_hard check (not hard or lifted_at is null);

create function mingcha.keep_recused_out() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'teams_appointment' then
    if exists (
      select from mingcha.teams_assignment s
      join mingcha.teams_recusal k on k.inspection = s.inspection and k.person = new.person and k.lifted_at is null
      where s.team = new.team) then
      raise exception 'recused' using errcode = '23514', constraint = 'teams_appointment_recused';
    end if;
  elsif exists (
    select from mingcha.teams_appointment a
    join mingcha.teams_recusal k on k.inspection = new.inspection and k.person = a.person and k.lifted_at is null
    where a.team = new.team and a.ended_at is null) then
    raise exception 'recused' using errcode = '23514', constraint = 'teams_appointment_recused';
  end if;
  return new;
end $$;

create trigger recused_stay_out before insert on teams_appointment for each row execute function mingcha.keep_recused_out();
create trigger recused_stay_out before insert or update of team on teams_assignment
for each row execute function mingcha.keep_recused_out();

revoke execute on function mingcha.keep_recused_out() from public;
grant execute on function mingcha.keep_recused_out() to mingcha_hand_teams;
