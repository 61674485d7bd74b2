-- The archive (归档, domain 2.8): what is to be kept of an inspection and how long, the pieces, what is missing and why, the hand-over signed by both
-- sides, lending, appraisal, and destruction with two who watch.

create table documents_plan_line (
  id          uuid not null primary key,
  authority   uuid not null,
  code        text not null collate "C" check (length(code) between 1 and 20),
  title       text not null check (length(title) between 1 and 200),
  kind        text not null collate "C" check (kind in ('administrative', 'business')),
  retention   text not null collate "C" check (retention in ('permanent', 'y30', 'y10')),
  required    boolean not null,
  from_day    date not null,
  until_day   date,
  version     int not null default 1,
  constraint documents_plan_line_code unique (authority, code)
);

create table documents_archive_handover (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  state        text not null collate "C" check (state in ('signed', 'received', 'returned')),
  pieces       int  not null check (pieces > 0),
  pages        int  not null check (pages >= 0),
  list         text not null collate "C" check (list ~ '^[0-9a-f]{64}$'),
  signed_by    uuid not null,
  signed_on    date not null,
  received_by  uuid,
  received_on  date,
  reason       text not null check (length(reason) <= 2000),
  version      int  not null default 1,
  unique (id, inspection),
  -- 移交双方签字 (domain 2.8).
  check (received_by <> signed_by),
  check ((state = 'received') = (received_by is not null))
);
create index documents_archive_handover_authority on documents_archive_handover (authority, signed_on desc);
create index documents_archive_handover_inspection on documents_archive_handover (inspection);
create unique index documents_archive_handover_open on documents_archive_handover (inspection) where state = 'signed';

-- One piece (件), by year, retention and matter.
create table documents_archive_file (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  kind          text not null collate "C" check (kind in ('administrative', 'business')),
  line          uuid references documents_plan_line (id),
  number        text not null collate "C" check (length(number) <= 60),
  title         text not null check (length(title) between 1 and 200),
  year          int  not null check (year between 1900 and 2999),
  retention     text not null collate "C" check (retention in ('', 'permanent', 'y30', 'y10')),
  pages         int  not null check (pages between 0 and 99999),
  medium        text not null collate "C" check (medium in ('paper', 'electronic')),
  place         text not null check (length(place) <= 100),
  file          uuid,
  state         text not null collate "C" check (state in
                  ('collected', 'sorted', 'checked', 'handedOver', 'filed', 'lent', 'transferred', 'destroyed', 'dropped')),
  handover      uuid,
  collected_by  uuid not null,
  collected_on  date not null,
  checked_by    uuid,
  checked_on    date,
  filed_on      date,
  keep_until    date,
  reason        text not null check (length(reason) <= 500),
  version       int  not null default 1,
  unique (id, inspection),
  foreign key (handover, inspection) references documents_archive_handover (id, inspection),
  check ((medium = 'electronic') = (file is not null)),
  check (state in ('collected', 'dropped') or (line is not null and retention <> '')),
  check (checked_by <> collected_by),
  check (state not in ('handedOver', 'filed', 'lent', 'transferred', 'destroyed') or checked_by is not null),
  check ((filed_on is null) = (number = ''))
);
create unique index documents_archive_file_once on documents_archive_file (file) where file is not null and state <> 'dropped';
create unique index documents_archive_file_number on documents_archive_file (authority, number) where number <> '';
create index documents_archive_file_authority on documents_archive_file (authority, state);
create index documents_archive_file_inspection on documents_archive_file (inspection, state);

-- What the plan wants and is not there, with the reason.
create table documents_archive_gap (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  line        uuid not null references documents_plan_line (id),
  reason      text not null check (length(reason) between 1 and 500),
  by          uuid not null,
  on_day      date not null,
  unique (inspection, line)
);
comment on table documents_archive_gap is 'keeps: insert';
create index documents_archive_gap_authority on documents_archive_gap (authority);

create table documents_archive_loan (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  piece        uuid not null,
  borrower     text not null check (length(borrower) between 1 and 100),
  purpose      text not null check (length(purpose) between 1 and 500),
  state        text not null collate "C" check (state in ('asked', 'lent', 'returned', 'declined')),
  due_on       date not null,
  asked_by     uuid not null,
  asked_on     date not null,
  decided_by   uuid,
  decided_on   date,
  returned_on  date,
  remark       text not null check (length(remark) <= 500),
  version      int  not null default 1,
  foreign key (piece, inspection) references documents_archive_file (id, inspection),
  check (decided_by <> asked_by),
  check ((state = 'asked') = (decided_by is null)),
  check ((state = 'returned') = (returned_on is not null))
);
create unique index documents_archive_loan_open on documents_archive_loan (piece) where state in ('asked', 'lent');
create index documents_archive_loan_authority on documents_archive_loan (authority, state);

create table documents_appraisal (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  piece        uuid not null,
  number       text not null collate "C" check (length(number) between 1 and 60),
  title        text not null check (length(title) between 1 and 200),
  verdict      text not null collate "C" check (verdict in ('keep', 'transfer', 'destroy')),
  keep_until   date,
  reason       text not null check (length(reason) between 1 and 500),
  state        text not null collate "C" check (state in ('proposed', 'approved', 'rejected', 'carriedOut')),
  proposed_by  uuid not null,
  proposed_on  date not null,
  decided_by   uuid,
  decided_on   date,
  witness_one  uuid,
  witness_two  uuid,
  done_on      date,
  version      int not null default 1,
  foreign key (piece, inspection) references documents_archive_file (id, inspection),
  check (decided_by <> proposed_by),
  check ((state = 'proposed') = (decided_by is null)),
  -- Two supervisors watch a destruction (监销, domain 2.8), neither of them who approved it.
  check (witness_one <> witness_two and witness_one <> decided_by and witness_two <> decided_by),
  check (not (state = 'carriedOut' and verdict = 'destroy') or (witness_one is not null and witness_two is not null)),
  check ((verdict = 'keep') = (keep_until is not null)),
  check ((state = 'carriedOut') = (done_on is not null))
);
create unique index documents_appraisal_open on documents_appraisal (piece) where state in ('proposed', 'approved');
create index documents_appraisal_authority on documents_appraisal (authority, state);

-- Numbers of pieces by kind, year and retention, without gaps: whoever draws waits for who drew before.
create table documents_archive_counter (
  authority  uuid not null,
  series     text not null collate "C" check (length(series) between 1 and 40),
  last       int  not null check (last > 0),
  primary key (authority, series)
);
