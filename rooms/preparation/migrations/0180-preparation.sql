-- What is prepared before a team enters (domain 2.2 row 2): cooperation of departments, profile, points, lists, one plan per unit.

create table preparation_cooperation (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  kind        text not null collate "C" check (kind in ('request', 'support', 'briefing', 'before', 'during', 'after')),
  department  text not null collate "C" check (length(department) between 1 and 40),
  shared      text not null collate "C" check (shared in ('information', 'guidance', 'talent', 'results')),
  support     text not null default '' collate "C" check (support in ('', 'records', 'staff', 'experts')),
  state       text not null collate "C" check (state in ('proposed', 'asked', 'answered', 'declined', 'withdrawn')),
  subject     text not null check (length(subject) between 1 and 200),
  detail      text not null default '' check (length(detail) <= 5000),
  asked_by    uuid not null,
  asked_on    date not null,
  due_on      date check (due_on >= asked_on),
  decided_by  uuid,
  reason      text not null default '' check (length(reason) <= 1000),
  contact     text not null default '' check (length(contact) <= 200),
  answer      text not null default '' check (length(answer) <= 20000),
  -- State secrets belong on a network of their own (domain 3.3 rule 7): the table cannot hold them.
  secrecy     text not null default 'internal' collate "C" constraint preparation_cooperation_secrecy check (secrecy in ('public', 'internal')),
  count       int  not null default 0 check (count between 0 and 1000000),
  answered_by uuid,
  answered_on date,
  version     int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  check ((state = 'answered') = (answered_on is not null and answer <> '')),
  check ((kind = 'support') = (support <> '')),
  -- A request for support is decided by another than who made it.
  check (decided_by <> asked_by)
);
create index preparation_cooperation_inspection on preparation_cooperation (inspection);
create index preparation_cooperation_authority on preparation_cooperation (authority, department);

create table preparation_intake (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  department text not null collate "C" check (length(department) between 1 and 40),
  secrecy    text not null collate "C" check (secrecy in ('public', 'internal')),
  file_name  text not null check (length(file_name) between 1 and 200),
  sha256     text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  rows       int  not null check (rows > 0),
  added      int  not null check (added >= 0),
  same       int  not null check (same >= 0),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  check (added + same = rows)
);
create index preparation_intake_authority on preparation_intake (authority, on_day);

create table preparation_item (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  intake     uuid not null references preparation_intake (id),
  department text not null collate "C" check (length(department) between 1 and 40),
  kind       text not null check (length(kind) between 1 and 40),
  matter     text not null check (length(matter) between 1 and 2000),
  count      int  not null check (count between 0 and 1000000),
  digest     text not null collate "C" check (digest ~ '^[0-9a-f]{64}$'),
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint preparation_item_once unique (inspection, digest)
);
create index preparation_item_authority on preparation_item (authority, department);

create table preparation_profile (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null unique,
  leaders    text not null default '' check (length(leaders) <= 5000),
  party      text not null default '' check (length(party) <= 5000),
  business   text not null default '' check (length(business) <= 5000),
  social     text not null default '' check (length(social) <= 5000),
  sector     text not null default '' check (length(sector) <= 5000),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority)
);
create index preparation_profile_authority on preparation_profile (authority);

create table preparation_point (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  cooperation uuid references preparation_cooperation (id),
  kind        text not null collate "C" check (kind in ('conflict', 'risk', 'weak')),
  text        text not null check (length(text) between 1 and 1000),
  by          uuid not null,
  on_day      date not null,
  version     int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority)
);
create index preparation_point_inspection on preparation_point (inspection);
create index preparation_point_authority on preparation_point (authority);

create table preparation_earlier (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  task       uuid not null,
  round_name text not null check (length(round_name) between 1 and 100),
  number     int  not null,
  title      text not null check (length(title) between 1 and 200),
  text       text not null default '' check (length(text) <= 5000),
  state      text not null collate "C",
  degree     text not null collate "C",
  due_on     date,
  pulled_on  date not null,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint preparation_earlier_once unique (inspection, task)
);
create index preparation_earlier_authority on preparation_earlier (authority);

create table preparation_focus (
  id          uuid not null primary key,
  authority   uuid not null,
  list        text not null collate "C" check (list in ('focus', 'problem', 'question', 'outline', 'paper')),
  body_kind   text not null default '' collate "C" check (length(body_kind) <= 40),
  sector      text not null default '' check (length(sector) <= 40),
  text        text not null check (length(text) between 1 and 1000),
  basis       text not null default '' check (length(basis) <= 500),
  state       text not null collate "C" check (state in ('proposed', 'admitted', 'retired')),
  proposed_by uuid not null,
  proposed_on date not null,
  decided_by  uuid,
  decided_on  date,
  version     int  not null default 1,
  constraint preparation_focus_once unique (authority, list, body_kind, sector, text)
);
create index preparation_focus_authority on preparation_focus (authority, state);
create index preparation_focus_proposed on preparation_focus (proposed_by);

create table preparation_line (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  list       text    not null collate "C" check (list in ('focus', 'problem', 'question', 'outline', 'paper')),
  text       text    not null check (length(text) between 1 and 1000),
  source     text    not null collate "C" check (source in ('own', 'library', 'point', 'earlier', 'item')),
  origin     uuid,
  place      int     not null check (place > 0),
  standing   boolean not null,
  by         uuid    not null,
  on_day     date    not null,
  version    int     not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  check ((source = 'own') = (origin is null)),
  -- Drafted again, a list takes up nothing twice, nor what somebody struck out.
  constraint preparation_line_once unique (inspection, list, origin)
);
create index preparation_line_authority on preparation_line (authority);

create table preparation_unit_plan (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  issue        int  not null check (issue > 0),
  state        text not null collate "C" check (state in ('drafted', 'submitted', 'approved')),
  goals        text not null default '' check (length(goals) <= 5000),
  methods      text not null default '' check (length(methods) <= 5000),
  division     text not null default '' check (length(division) <= 5000),
  content      text not null default '' check (length(content) <= 4000000),
  hash         text collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  opinion      text not null default '' check (length(opinion) <= 2000),
  drafted_by   uuid not null,
  drafted_on   date not null,
  submitted_by uuid,
  submitted_on date,
  decided_by   uuid,
  decided_on   date,
  version      int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint preparation_plan_issue unique (inspection, issue),
  check ((state = 'drafted') = (hash is null)),
  check (state <> 'approved' or decided_on is not null),
  check (decided_by <> submitted_by)
);
create index preparation_unit_plan_authority on preparation_unit_plan (authority, state);

-- An approved plan is not rewritten; another issue follows it.
create function mingcha.keep_plans() returns trigger language plpgsql as $$
begin
  if old.state = 'approved' then
    raise exception 'an approved plan is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on preparation_unit_plan for each row execute function mingcha.keep_plans();

create table preparation_joint_entry (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  audit_number text not null check (length(audit_number) between 1 and 100),
  audit_office text not null check (length(audit_office) between 1 and 100),
  contact      text not null default '' check (length(contact) <= 200),
  entered_on   date not null,
  by           uuid not null,
  version      int  not null default 1,
  unique (id, inspection),
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint preparation_joint_once unique (inspection)
);
create index preparation_joint_authority on preparation_joint_entry (authority);

create table preparation_shared_matter (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  entry      uuid not null,
  found_by   text not null collate "C" check (found_by in ('team', 'audit')),
  text       text not null check (length(text) between 1 and 1000),
  ours       text not null default '' check (length(ours) <= 2000),
  ours_on    date,
  theirs     text not null default '' check (length(theirs) <= 2000),
  theirs_on  date,
  by         uuid not null,
  version    int  not null default 1,
  foreign key (entry, inspection) references preparation_joint_entry (id, inspection)
);
create index preparation_shared_inspection on preparation_shared_matter (inspection);
create index preparation_shared_authority on preparation_shared_matter (authority);
