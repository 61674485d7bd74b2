-- 迟到箱: what was written on a phone and arrived after the authority of its writer had ended (traps 23).

create table fieldwork_late (
  id          uuid        not null primary key,
  authority   uuid        not null,
  inspection  uuid        not null,
  state       text        not null collate "C" check (state in ('sealed', 'handed', 'setAside')),
  sender      uuid        not null,
  hat         text        not null collate "C" check (hat in ('leader', 'deputy', 'member')),
  why         text        not null collate "C" check (why in ('ended', 'recused')),
  form        text        not null collate "C" check (form in ('command', 'photo')),
  command     text        not null collate "C" check (length(command) between 1 and 64),
  about       uuid        not null,
  size        int         not null check (size between 1 and 16777216),
  sha256      text        not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at     timestamptz not null,
  received_at timestamptz not null,
  decided_by  uuid,
  decided_on  date,
  reason      text        not null default '' check (length(reason) <= 500),
  version     int         not null default 1,
  unique (id, inspection),
  foreign key (inspection, authority) references planning_inspection (id, authority),
  check ((state = 'sealed') = (decided_by is null) and (decided_by is null) = (decided_on is null)),
  check (state = 'sealed' or reason <> '')
);
create index fieldwork_late_authority on fieldwork_late (authority, state);
create index fieldwork_late_inspection on fieldwork_late (inspection);
create index fieldwork_late_sender on fieldwork_late (sender);
create index fieldwork_late_about on fieldwork_late (about);

-- Sealed under a key of its own, wrapped by the office's ring; it is written once.
create table fieldwork_late_content (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  late       uuid    not null unique,
  handed     boolean not null default false,
  wrapped    bytea   not null,
  sealed     bytea   not null check (octet_length(sealed) between 1 and 16778240),
  foreign key (late, inspection) references fieldwork_late (id, inspection)
);
comment on table fieldwork_late_content is E'keeps: insert, update handed';
create index fieldwork_late_content_inspection on fieldwork_late_content (inspection);
create index fieldwork_late_content_authority on fieldwork_late_content (authority);

-- Who opened which item, why, in which session; it closes by itself after a quarter of an hour, by the clock of the database.
create table fieldwork_late_reading (
  id           uuid        not null primary key,
  authority    uuid        not null,
  inspection   uuid        not null,
  about        uuid        not null,
  opened_by    uuid        not null,
  opened_on    date        not null,
  purpose      text        not null check (length(purpose) between 1 and 500),
  opened_for   text        not null default coalesce(current_setting('m.session', true), ''),
  opened_until timestamptz not null default now() + interval '15 minutes',
  foreign key (about, inspection) references fieldwork_late (id, inspection)
);
comment on table fieldwork_late_reading is 'keeps: insert';
create index fieldwork_late_reading_open on fieldwork_late_reading (opened_by, opened_until);
create index fieldwork_late_reading_about on fieldwork_late_reading (about);
create index fieldwork_late_reading_inspection on fieldwork_late_reading (inspection);
create index fieldwork_late_reading_authority on fieldwork_late_reading (authority);
