-- 谈心谈话、征求意见 before a democratic-life meeting (domain 4.14): the body's own until it reports on the meeting.

alter table rectification_life_meeting add constraint rectification_life_meeting_inspection unique (id, inspection);

create table rectification_life_talk (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  meeting    uuid    not null,
  kind       text    not null collate "C" check (kind in ('talk', 'opinion')),
  on_day     date    not null,
  place      text    not null check (length(place) between 1 and 200),
  speaker    text    not null check (length(speaker) between 1 and 100),
  partner    text    not null check (length(partner) between 1 and 100),
  text       text    not null check (length(text) between 1 and 5000),
  views      text    not null default '' check (length(views) <= 2000),
  told       boolean not null default false,
  by         uuid    not null,
  struck     text    not null default '' check (length(struck) <= 500),
  version    int     not null default 1,
  foreign key (meeting, inspection) references rectification_life_meeting (id, inspection)
);
create index rectification_life_talk_meeting on rectification_life_talk (meeting, on_day, id);
create index rectification_life_talk_authority on rectification_life_talk (authority, told);
create index rectification_life_talk_team on rectification_life_talk (inspection, told);
create index rectification_life_talk_body on rectification_life_talk (body);
