-- The feedback opinion (反馈意见, domain 4.13), its numbered items, the receipt and what the body says to each item.

create table feedback_opinion (
  id                       uuid    not null primary key,
  authority                uuid    not null,
  inspection               uuid    not null,
  body                     uuid    not null,
  number                   text    not null collate "C" check (length(number) between 1 and 100),
  overall                  text    not null default '' check (length(overall) <= 5000),
  other_matters            text    not null default '' check (length(other_matters) <= 5000),
  requirements             text    not null default '' check (length(requirements) <= 5000),
  contact                  text    not null default '' check (length(contact) <= 200),
  state                    text    not null collate "C" check (state in ('drafted', 'approved', 'delivered', 'received')),
  drafted_by               uuid    not null,
  drafted_on               date    not null,
  approved_by              uuid,
  approved_on              date,
  principal_on             date,
  principal_place          text    not null default '' check (length(principal_place) <= 200),
  body_on                  date,
  body_place               text    not null default '' check (length(body_place) <= 200),
  delivered_by             uuid,
  received_on              date,
  plan_due_on              date,
  plan_provisional         boolean not null default false,
  concentrated_until       date,
  concentrated_provisional boolean not null default false,
  report_due_on            date,
  report_provisional       boolean not null default false,
  version                  int     not null default 1,
  unique (id, inspection),
  constraint feedback_opinion_inspection unique (inspection),
  constraint feedback_opinion_number unique (authority, number),
  check ((state in ('delivered', 'received')) = (body_on is not null)),
  check ((state = 'received') = (received_on is not null)),
  check (received_on >= body_on)
);
create index feedback_opinion_newest on feedback_opinion (authority, drafted_on desc, id);
create index feedback_opinion_state on feedback_opinion (authority, state, drafted_on desc, id);
create index feedback_opinion_body on feedback_opinion (body, drafted_on desc, id);

create table feedback_item (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  opinion     uuid    not null,
  number      int     not null check (number > 0),
  title       text    not null check (length(title) between 1 and 200),
  text        text    not null check (length(text) <= 5000),
  category    text    not null collate "C",
  subcategory text    not null default '' collate "C",
  chapter     text    not null default '' check (length(chapter) <= 100),
  key         boolean not null default false,
  key_reason  text    not null default '' check (length(key_reason) <= 500),
  state       text    not null collate "C"
              check (state in ('listed', 'acknowledged', 'explained', 'objected', 'answered', 'withdrawn')),
  delivered   boolean not null default false,
  revision    int     not null default 1,
  version     int     not null default 1,
  unique (id, inspection),
  constraint feedback_item_number unique (opinion, number) deferrable initially deferred,
  foreign key (opinion, inspection) references feedback_opinion (id, inspection)
);
comment on table feedback_item is 'keeps: insert, update, delete';
create index feedback_item_team on feedback_item (inspection, number);
create index feedback_item_state on feedback_item (authority, state, inspection, number);
create index feedback_item_body on feedback_item (body, inspection, number);

create table feedback_origin (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  item       uuid not null unique,
  opinion    uuid not null,
  sheet      uuid not null,
  serial     int  not null,
  revision   int  not null,
  hash       text not null collate "C",
  title      text not null,
  text       text not null,
  constraint feedback_origin_sheet unique (opinion, sheet),
  foreign key (item, inspection) references feedback_item (id, inspection),
  foreign key (opinion, inspection) references feedback_opinion (id, inspection)
);
comment on table feedback_origin is 'keeps: insert, delete';
create index feedback_origin_sheet_item on feedback_origin (sheet);

create table feedback_decision (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  opinion    uuid    not null,
  passed     boolean not null,
  comment    text    not null check (length(comment) <= 2000),
  by         uuid    not null,
  hat        text    not null collate "C" check (hat in ('leading_group', 'secretary')),
  on_day     date    not null,
  foreign key (opinion, inspection) references feedback_opinion (id, inspection)
);
comment on table feedback_decision is 'keeps: insert';
create index feedback_decision_opinion on feedback_decision (opinion);

create table feedback_wording (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  item       uuid not null,
  revision   int  not null,
  title      text not null,
  text       text not null,
  by         uuid not null,
  on_day     date not null,
  unique (item, revision),
  foreign key (item, inspection) references feedback_item (id, inspection)
);
comment on table feedback_wording is 'keeps: insert';

create table feedback_receipt (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  opinion     uuid    not null unique,
  signed_name text    not null check (length(signed_name) between 1 and 50),
  signed_on   date    not null,
  by          uuid    not null,
  on_paper    boolean not null default false,
  foreign key (opinion, inspection) references feedback_opinion (id, inspection)
);
comment on table feedback_receipt is 'keeps: insert';

create table feedback_objection (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  item        uuid not null,
  kind        text not null collate "C" check (kind in ('explanation', 'objection')),
  text        text not null check (length(text) between 1 and 5000),
  by          uuid not null,
  on_day      date not null,
  verdict     text collate "C" check (verdict in ('upheld', 'partly', 'rejected')),
  outcome     text collate "C" check (outcome in ('stands', 'changed', 'withdrawn')),
  answer      text not null default '' check (length(answer) <= 5000),
  answered_by uuid,
  answered_on date,
  version     int  not null default 1,
  foreign key (item, inspection) references feedback_item (id, inspection),
  check ((verdict is null) = (answered_on is null)),
  check (answered_by <> by)
);
create index feedback_objection_item on feedback_objection (item);
create unique index feedback_objection_open on feedback_objection (item) where kind = 'objection' and verdict is null;
