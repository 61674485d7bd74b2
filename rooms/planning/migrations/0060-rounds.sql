-- Terms, rounds and what is inspected in them (domain 2.1, 2.2). One body is in at most one open round: the index at the end says so.

create table planning_term (
  id         uuid not null primary key,
  authority  uuid not null,
  number     int  not null check (number between 1 and 999),
  name       text not null check (length(name) between 1 and 100),
  starts_on  date not null,
  ends_on    date not null,
  plan       text not null default '' check (length(plan) <= 20000),
  version    int  not null default 1,
  unique (id, authority),
  constraint planning_term_number unique (authority, number),
  check (starts_on <= ends_on)
);

create table planning_target (
  id         uuid not null primary key,
  authority  uuid not null,
  term       uuid not null,
  year       int  not null check (year between 2000 and 2200),
  rounds     int  not null check (rounds between 0 and 99),
  units      int  not null check (units between 0 and 9999),
  version    int  not null default 1,
  unique (term, year),
  foreign key (term, authority) references planning_term (id, authority)
);
create index planning_target_authority on planning_target (authority);

create table planning_round (
  id           uuid not null primary key,
  authority    uuid not null,
  term         uuid not null,
  number       int  not null check (number between 1 and 999),
  name         text not null check (length(name) between 1 and 100),
  kind         text not null collate "C"
               check (kind in ('regular', 'special', 'mobile', 'raised', 'crossed', 'village', 'lookBack')),
  state        text not null collate "C"
               check (state in ('drafted', 'objectsSet', 'approved', 'staffed', 'mobilised', 'onSite', 'reporting', 'decided',
                                'fedBack', 'rectifying', 'archived', 'cancelled')),
  plan         text not null default '' check (length(plan) <= 20000),
  starts_on    date not null,
  ends_on      date not null,
  suspended_on date,
  reason       text not null default '' check (length(reason) <= 2000),
  version      int  not null default 1,
  unique (id, authority),
  constraint planning_round_number unique (term, number),
  foreign key (term, authority) references planning_term (id, authority),
  check (starts_on <= ends_on)
);
create index planning_round_authority on planning_round (authority, starts_on desc, id);

create table planning_topic (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  place      int  not null check (place between 1 and 99),
  title      text not null check (length(title) between 1 and 100),
  text       text not null default '' check (length(text) <= 2000),
  version    int  not null default 1,
  constraint planning_topic_place unique (round, place) deferrable initially immediate,
  foreign key (round, authority) references planning_round (id, authority)
);
comment on table planning_topic is 'keeps: insert, update, delete';
create index planning_topic_authority on planning_topic (authority);

create table planning_approval (
  id            uuid not null primary key,
  authority     uuid not null,
  round         uuid not null,
  round_version int  not null,
  verdict       text not null collate "C" check (verdict in ('approve', 'sendBack')),
  instruction   text not null check (length(instruction) between 1 and 4000),
  by            uuid not null,
  hat           text not null collate "C" check (hat in ('secretary', 'leading_group')),
  on_day        date not null,
  foreign key (round, authority) references planning_round (id, authority)
);
comment on table planning_approval is 'keeps: insert';
create index planning_approval_round on planning_approval (round, on_day);
create index planning_approval_authority on planning_approval (authority);

create table planning_inspection (
  id         uuid    not null primary key,
  authority  uuid    not null,
  round      uuid    not null,
  body       uuid    not null,
  name       text    not null check (length(name) between 1 and 200),
  size       text    not null collate "C" check (size in ('large', 'small')),
  batch      int     not null check (batch between 1 and 20),
  state      text    not null collate "C"
             check (state in ('planned', 'preparing', 'notified', 'entered', 'exited', 'closed', 'removed')),
  open       boolean not null default true,
  announced  boolean not null default false,
  enter_on   date    not null,
  exit_on    date    not null,
  entered_on date,
  exited_on  date,
  version    int     not null default 1,
  unique (id, authority),
  unique (id, round),
  unique (id, body),
  foreign key (round, authority) references planning_round (id, authority),
  foreign key (body) references registry_organisation (id),
  check (enter_on <= exit_on),
  check (entered_on <= exited_on),
  check (announced or state not in ('notified', 'entered', 'exited', 'closed'))
);
create index planning_inspection_round on planning_inspection (round, batch, id);
create index planning_inspection_authority on planning_inspection (authority, enter_on desc, id);
create index planning_inspection_body on planning_inspection (body, enter_on desc);
create unique index planning_inspection_open_body on planning_inspection (body) where open;
