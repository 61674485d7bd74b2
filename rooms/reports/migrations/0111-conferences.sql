-- Meetings that hear and decide (S0-02, S0-03, S3-01, S3-02), who sat with which papers, how was voted, what was given to whom to do, and the
-- secretary's opinions on key persons and matters (S3-04).

alter table reports_report add column agreed_by text[] not null default '{}';

create table reports_conference (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  kind       text not null collate "C" check (kind in ('team', 'leadingGroup', 'secretary', 'standing', 'study')),
  state      text not null collate "C" check (state in ('called', 'held', 'minuted', 'cancelled')),
  title      text not null check (length(title) between 1 and 200),
  on_day     date not null,
  place      text not null check (length(place) between 1 and 200),
  called_by  uuid not null,
  called_on  date not null,
  held_on    date,
  number     text not null default '' collate "C",
  minutes    text not null default '' check (length(minutes) <= 20000),
  minuted_by uuid,
  minuted_on date,
  reason     text not null default '' check (length(reason) <= 500),
  version    int  not null default 1,
  unique (id, kind),
  check ((kind = 'team') = (inspection is not null)),
  check ((state in ('held', 'minuted')) = (held_on is not null)),
  check ((state = 'minuted') = (minuted_on is not null and number <> ''))
);
create index reports_conference_newest on reports_conference (authority, on_day desc, id);
create index reports_conference_inspection on reports_conference (inspection);

create table reports_agenda_item (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  kind       text not null collate "C",
  conference uuid not null,
  place      int  not null,
  matter     text not null collate "C",
  title      text not null check (length(title) between 1 and 200),
  report     uuid references reports_report (id),
  outcome    text not null collate "C" check (outcome in ('pending', 'agreed', 'changes', 'returned', 'deferred', 'noted')),
  decision   text not null default '' check (length(decision) <= 5000),
  in_favour  int  not null default 0,
  against    int  not null default 0,
  abstained  int  not null default 0,
  decided_on date,
  version    int  not null default 1,
  unique (conference, place),
  unique (id, kind),
  foreign key (conference, kind) references reports_conference (id, kind),
  check ((outcome = 'pending') = (decided_on is null))
);
create index reports_agenda_item_report on reports_agenda_item (report);
create index reports_agenda_item_authority on reports_agenda_item (authority, matter);
create index reports_agenda_item_inspection on reports_agenda_item (inspection);

create table reports_presence (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  kind       text not null collate "C",
  conference uuid not null,
  person     uuid not null,
  capacity   text not null collate "C" check (capacity in ('chair', 'member', 'attending', 'inCharge', 'recorder')),
  title      text not null,
  on_day     date not null,
  venue      text not null,
  present    boolean,
  reason     text not null default '' check (length(reason) <= 500),
  version    int  not null default 1,
  constraint reports_presence_once unique (conference, person),
  foreign key (conference, kind) references reports_conference (id, kind)
);
create unique index reports_presence_chair on reports_presence (conference) where capacity = 'chair';
create index reports_presence_person on reports_presence (person, on_day desc);
create index reports_presence_authority on reports_presence (authority);
create index reports_presence_inspection on reports_presence (inspection);

create table reports_seat_paper (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid,
  kind        text not null collate "C",
  conference  uuid not null,
  item        uuid not null,
  person      uuid not null,
  title       text not null check (length(title) between 1 and 200),
  report      uuid,
  copy_number int  not null,
  given_on    date not null,
  returned_on date,
  version     int  not null default 1,
  unique (conference, copy_number),
  constraint reports_seat_paper_once unique (item, person),
  foreign key (item, kind) references reports_agenda_item (id, kind),
  foreign key (conference, kind) references reports_conference (id, kind)
);
create index reports_seat_paper_person on reports_seat_paper (person);
create index reports_seat_paper_authority on reports_seat_paper (authority);
create index reports_seat_paper_inspection on reports_seat_paper (inspection);

create table reports_ballot (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  kind       text not null collate "C",
  conference uuid not null,
  item       uuid not null,
  person     uuid not null,
  vote       text not null collate "C" check (vote in ('for', 'against', 'abstain')),
  dissent    text not null check (length(dissent) <= 2000),
  unique (item, person),
  foreign key (item, kind) references reports_agenda_item (id, kind)
);
comment on table reports_ballot is 'keeps: insert';
create index reports_ballot_conference on reports_ballot (conference);
create index reports_ballot_authority on reports_ballot (authority);
create index reports_ballot_inspection on reports_ballot (inspection);

create table reports_decision_task (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid,
  kind         text not null collate "C",
  conference   uuid not null,
  item         uuid not null,
  title        text not null check (length(title) between 1 and 200),
  owner        uuid not null,
  state        text not null collate "C" check (state in ('open', 'reported', 'done')),
  due_on       date not null,
  result       text not null default '' check (length(result) <= 2000),
  reported_on  date,
  confirmed_by uuid,
  confirmed_on date,
  extensions   int  not null default 0,
  reason       text not null default '' check (length(reason) <= 500),
  version      int  not null default 1,
  foreign key (item, kind) references reports_agenda_item (id, kind),
  check ((state = 'done') = (confirmed_on is not null)),
  check (confirmed_by <> owner)
);
create index reports_decision_task_due on reports_decision_task (authority, state, due_on);
create index reports_decision_task_owner on reports_decision_task (owner, state);
create index reports_decision_task_conference on reports_decision_task (conference);
create index reports_decision_task_inspection on reports_decision_task (inspection);

create table reports_disposal (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  report     uuid not null,
  item       uuid not null references reports_agenda_item (id),
  about      text not null collate "C" check (about in ('person', 'matter', 'problem')),
  subject    text not null check (length(subject) between 1 and 200),
  way        text not null collate "C",
  opinion    text not null check (length(opinion) between 1 and 2000),
  by         uuid not null,
  on_day     date not null,
  done_on    date,
  done       text not null default '' check (length(done) <= 2000),
  done_by    uuid,
  version    int  not null default 1,
  foreign key (report, inspection) references reports_report (id, inspection),
  check ((done_on is null) = (done_by is null))
);
create index reports_disposal_report on reports_disposal (report);
create index reports_disposal_authority on reports_disposal (authority, on_day desc);
