-- What goes out with an opinion and beside it: papers of the feedback, notices to leaders in charge with the items of their field, what was found in
-- texts that go out and what was left standing.

create table feedback_paper (
  id          uuid   not null primary key,
  authority   uuid   not null,
  inspection  uuid   not null,
  body        uuid   not null,
  opinion     uuid   not null,
  kind        text   not null collate "C" check (kind in ('meetingPlan', 'speech', 'pressRelease')),
  title       text   not null check (length(title) between 1 and 200),
  text        text   not null check (length(text) <= 20000),
  state       text   not null collate "C" check (state in ('drafted', 'approved')),
  writers     uuid[] not null,
  written_on  date   not null,
  approved_by uuid,
  approved_on date,
  version     int    not null default 1,
  constraint feedback_paper_once unique (opinion, kind),
  foreign key (opinion, inspection) references feedback_opinion (id, inspection),
  check ((state = 'approved') = (approved_on is not null)),
  check (approved_by <> all (writers))
);
create index feedback_paper_authority on feedback_paper (authority, written_on desc, id);
create index feedback_paper_inspection on feedback_paper (inspection);

create table feedback_field (
  id         uuid not null primary key,
  authority  uuid not null,
  leader     uuid not null,
  part       text not null collate "C" check (part in ('body', 'category')),
  of         text not null collate "C" check (length(of) between 1 and 64),
  from_day   date not null,
  until_day  date check (until_day >= from_day),
  version    int  not null default 1
);
create index feedback_field_authority on feedback_field (authority, leader);
create index feedback_field_leader on feedback_field (leader);
create unique index feedback_field_once on feedback_field (leader, part, of) where until_day is null;

create table feedback_slip (
  id            uuid    not null primary key,
  authority     uuid    not null,
  number        text    not null collate "C" check (length(number) between 1 and 100),
  leader        uuid    not null,
  text          text    not null check (length(text) <= 2000),
  state         text    not null collate "C"
                check (state in ('drafted', 'signed', 'delivered', 'received', 'instructed', 'withdrawn')),
  writers       uuid[]  not null,
  drafted_on    date    not null,
  signed_by     uuid,
  signed_on     date,
  delivered_by  uuid,
  delivered_on  date,
  received_on   date,
  instruction   text    not null default '' check (length(instruction) <= 2000),
  instructed_on date,
  urged         boolean not null default false,
  withdrawal    text    not null default '' check (length(withdrawal) <= 500),
  version       int     not null default 1,
  constraint feedback_slip_number unique (authority, number),
  unique (id, leader),
  check (state not in ('signed', 'delivered', 'received', 'instructed') or signed_on is not null),
  check (signed_by <> all (writers)),
  check ((state in ('delivered', 'received', 'instructed')) = (delivered_on is not null)),
  check ((state in ('received', 'instructed')) = (received_on is not null)),
  check ((state = 'instructed') = (instructed_on is not null)),
  check ((state = 'withdrawn') = (withdrawal <> ''))
);
create index feedback_slip_authority on feedback_slip (authority, drafted_on desc, id);
create index feedback_slip_leader on feedback_slip (leader, drafted_on desc, id);

create table feedback_slip_item (
  id          uuid    not null primary key,
  authority   uuid    not null,
  slip        uuid    not null,
  leader      uuid    not null,
  handed_over boolean not null default false,
  place       int     not null check (place > 0),
  inspection  uuid    not null,
  body        uuid    not null,
  body_name   text    not null check (length(body_name) between 1 and 200),
  opinion     uuid    not null,
  item        uuid    not null,
  number      int     not null,
  title       text    not null,
  text        text    not null,
  because     text    not null collate "C" check (because in ('body', 'category')),
  constraint feedback_slip_item_once unique (slip, item),
  foreign key (slip, leader) references feedback_slip (id, leader)
);
create index feedback_slip_item_authority on feedback_slip_item (authority, inspection);
create index feedback_slip_item_leader on feedback_slip_item (leader);

create table feedback_check (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  noun       text not null collate "C" check (noun in ('opinion', 'feedbackPaper', 'copySlip')),
  about      uuid not null,
  hash       text not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  tips       int  not null check (tips >= 0),
  hits       text not null check (length(hits) <= 200000),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  constraint feedback_check_once unique (about)
);
create index feedback_check_authority on feedback_check (authority);

create table feedback_kept (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid,
  noun       text not null collate "C" check (noun in ('opinion', 'feedbackPaper', 'copySlip')),
  about      uuid not null,
  kind       text not null collate "C" check (kind in ('name', 'phone')),
  text       text not null check (length(text) between 1 and 200),
  ground     text not null collate "C" check (ground in ('otherWord', 'inOffice', 'officeNumber')),
  reason     text not null check (length(reason) between 1 and 500),
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  constraint feedback_kept_once unique (about, kind, text)
);
comment on table feedback_kept is 'keeps: insert';
create index feedback_kept_authority on feedback_kept (authority);
