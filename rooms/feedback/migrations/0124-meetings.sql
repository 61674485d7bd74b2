-- 反馈会 with the commitment of each unit (S2-10), and the list of a village handed to its town too (S4-11).

create table feedback_meeting (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  opinion     uuid not null,
  gathering   uuid not null,
  title       text not null check (length(title) between 1 and 200),
  day         date not null,
  place       text not null check (length(place) between 1 and 200),
  host        text not null check (length(host) between 1 and 100),
  recorded_by uuid not null,
  speaker     text not null default '' check (length(speaker) <= 100),
  commitment  text not null default '' check (length(commitment) <= 20000),
  version     int  not null default 1,
  constraint feedback_meeting_once unique (opinion, gathering),
  foreign key (opinion, inspection) references feedback_opinion (id, inspection),
  check ((speaker = '') = (commitment = ''))
);
create index feedback_meeting_authority on feedback_meeting (authority, day desc, id);
create index feedback_meeting_inspection on feedback_meeting (inspection);
create index feedback_meeting_body on feedback_meeting (body);

create table feedback_town_copy (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  upper        uuid not null,
  body_name    text not null check (length(body_name) between 1 and 200),
  upper_name   text not null check (length(upper_name) between 1 and 200),
  opinion      uuid not null,
  number       text not null collate "C",
  delivered_on date not null,
  place        text not null check (length(place) between 1 and 200),
  delivered_by uuid not null,
  received_on  date check (received_on >= delivered_on),
  signed_name  text not null default '' check (length(signed_name) <= 50),
  received_by  uuid,
  version      int  not null default 1,
  constraint feedback_town_copy_once unique (opinion),
  unique (id, upper),
  foreign key (opinion, inspection) references feedback_opinion (id, inspection),
  check (body <> upper),
  check ((received_on is null) = (received_by is null) and (received_on is null) = (signed_name = ''))
);
create index feedback_town_copy_authority on feedback_town_copy (authority, delivered_on desc, id);
create index feedback_town_copy_inspection on feedback_town_copy (inspection);
create index feedback_town_copy_body on feedback_town_copy (body);
create index feedback_town_copy_upper on feedback_town_copy (upper);

create table feedback_town_item (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  upper       uuid not null,
  copy        uuid not null,
  item        uuid not null,
  number      int  not null,
  title       text not null,
  text        text not null,
  main_duty   text not null check (length(main_duty) between 1 and 200),
  direct_duty text not null check (length(direct_duty) between 1 and 200),
  constraint feedback_town_item_once unique (copy, item),
  foreign key (copy, upper) references feedback_town_copy (id, upper)
);
comment on table feedback_town_item is 'keeps: insert';
create index feedback_town_item_authority on feedback_town_item (authority);
create index feedback_town_item_inspection on feedback_town_item (inspection);
create index feedback_town_item_body on feedback_town_item (body);
create index feedback_town_item_upper on feedback_town_item (upper);
