-- What follows from a group: campaigns, lists for departments to check themselves by, special reports, letters of advice with their suggestions.

create table commons_campaign (
  id            uuid not null primary key,
  authority     uuid not null,
  "group"       uuid not null,
  lead          uuid not null,
  title         text not null check (length(title) between 1 and 200),
  measures      text not null check (length(measures) between 1 and 5000),
  starts_on     date not null,
  due_on        date not null check (due_on >= starts_on),
  state         text not null collate "C" check (state in ('underWay', 'ended', 'stopped')),
  result        text not null default '' check (length(result) <= 5000),
  rules_made    int  not null default 0 check (rules_made between 0 and 10000),
  rules_amended int  not null default 0 check (rules_amended between 0 and 10000),
  opened_by     uuid not null,
  opened_on     date not null,
  ended_by      uuid,
  ended_on      date,
  version       int  not null default 1,
  foreign key ("group", authority) references commons_group (id, authority),
  check ((state = 'underWay') = (ended_on is null)),
  check (state = 'underWay' or result <> '')
);
create index commons_campaign_state on commons_campaign (authority, state, due_on, id);
create index commons_campaign_group on commons_campaign ("group");

create table commons_checklist (
  id          uuid not null primary key,
  authority   uuid not null,
  "group"     uuid not null,
  body        uuid not null,
  title       text not null check (length(title) between 1 and 200),
  ask         text not null check (length(ask) between 1 and 2000),
  due_on      date not null,
  state       text not null collate "C" check (state in ('sent', 'received', 'answered', 'settled')),
  points      int  not null check (points between 1 and 30),
  sent_by     uuid not null,
  sent_on     date not null,
  received_by uuid,
  received_on date,
  answered_by uuid,
  answered_on date,
  opinion     text not null default '' check (length(opinion) <= 2000),
  settled_by  uuid,
  settled_on  date,
  version     int  not null default 1,
  unique (id, body),
  foreign key ("group", authority) references commons_group (id, authority),
  check ((state = 'sent') = (received_on is null)),
  check ((state = 'settled') = (settled_on is not null))
);
create index commons_checklist_state on commons_checklist (authority, state, due_on, id);
create index commons_checklist_body on commons_checklist (body, due_on, id);
create index commons_checklist_group on commons_checklist ("group");

create table commons_point (
  id        uuid not null primary key,
  authority uuid not null,
  body      uuid not null,
  checklist uuid not null,
  place     int  not null check (place between 1 and 30),
  text      text not null check (length(text) between 1 and 1000),
  found     int  check (found between 0 and 100000),
  measures  text not null default '' check (length(measures) <= 2000),
  foreign key (checklist, body) references commons_checklist (id, body),
  unique (checklist, place)
);
create index commons_point_authority on commons_point (authority);
create index commons_point_body on commons_point (body);

create table commons_special (
  id           uuid not null primary key,
  authority    uuid not null,
  "group"      uuid not null,
  title        text not null check (length(title) between 1 and 200),
  situation    text not null check (length(situation) between 1 and 20000),
  causes       text not null default '' check (length(causes) <= 5000),
  proposals    text not null default '' check (length(proposals) <= 5000),
  sheets       uuid[] not null check (cardinality(sheets) between 1 and 200),
  units        int  not null check (units > 0),
  state        text not null collate "C" check (state in ('drafted', 'submitted', 'heard')),
  drafted_by   uuid not null,
  drafted_on   date not null,
  submitted_by uuid,
  submitted_on date,
  instruction  text not null default '' check (length(instruction) <= 2000),
  heard_by     uuid,
  heard_on     date,
  version      int  not null default 1,
  foreign key ("group", authority) references commons_group (id, authority),
  check ((state = 'drafted') = (submitted_on is null)),
  check ((state = 'heard') = (heard_on is not null)),
  check (state = 'drafted' or (causes <> '' and proposals <> ''))
);
create index commons_special_state on commons_special (authority, state, drafted_on, id);
create index commons_special_group on commons_special ("group");

create table commons_advisory (
  id           uuid not null primary key,
  authority    uuid not null,
  "group"      uuid,
  body         uuid not null,
  title        text not null check (length(title) between 1 and 200),
  number       text not null default '' check (length(number) <= 100),
  problems     text not null check (length(problems) between 1 and 5000),
  units        int  not null check (units between 1 and 100000),
  cause        text not null check (length(cause) between 1 and 3000),
  copies       text not null default '' check (length(copies) <= 500),
  state        text not null collate "C"
               check (state in ('drafted', 'consulted', 'approved', 'issued', 'received', 'answered', 'judged', 'supervised', 'closed', 'dropped')),
  suggestions  int  not null check (suggestions between 1 and 20),
  due_on       date,
  provisional  boolean not null default false,
  consulted    text not null default '' check (length(consulted) <= 2000),
  opinion      text not null default '' check (length(opinion) <= 2000),
  effect       text not null default '' check (length(effect) <= 5000),
  drafted_by   uuid not null,
  drafted_on   date not null,
  approved_by  uuid,
  approved_on  date,
  issued_by    uuid,
  issued_on    date,
  received_by  uuid,
  received_on  date,
  answered_by  uuid,
  answered_on  date,
  judged_by    uuid,
  judged_on    date,
  closed_by    uuid,
  closed_on    date,
  version      int  not null default 1,
  unique (id, body),
  foreign key ("group", authority) references commons_group (id, authority),
  check (approved_by <> drafted_by),
  check ((issued_on is null) = (number = '')),
  check ((received_on is null) = (due_on is null)),
  check ((state = 'closed') = (closed_on is not null))
);
create index commons_advisory_state on commons_advisory (authority, state, due_on, id);
create index commons_advisory_body on commons_advisory (body, due_on, id);
create index commons_advisory_group on commons_advisory ("group");

create table commons_suggestion (
  id         uuid not null primary key,
  authority  uuid not null,
  body       uuid not null,
  advisory   uuid not null,
  place      int  not null check (place between 1 and 20),
  text       text not null check (length(text) between 1 and 2000),
  -- Whether its letter is before those who decide, and whether it was sent.
  shown      boolean not null default false,
  out        boolean not null default false,
  measures   text not null default '' check (length(measures) <= 2000),
  rules_made int  not null default 0 check (rules_made between 0 and 1000),
  verdict    text not null default '' collate "C" check (verdict in ('', 'adopted', 'partly', 'declined')),
  reason     text not null default '' check (length(reason) <= 1000),
  foreign key (advisory, body) references commons_advisory (id, body),
  unique (advisory, place),
  check (shown or not out),
  check (verdict not in ('partly', 'declined') or reason <> '')
);
create index commons_suggestion_authority on commons_suggestion (authority);
create index commons_suggestion_body on commons_suggestion (body);
comment on table commons_suggestion is 'keeps: insert, update, delete';
