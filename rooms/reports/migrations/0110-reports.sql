-- The inspection report (巡察报告, domain 4.12): headings, paragraphs that quote sheets, their versions, the joint review and its trips.

create table reports_report (
  id            uuid   not null primary key,
  authority     uuid   not null,
  inspection    uuid   not null,
  body          uuid   not null,
  number        text   not null collate "C" check (length(number) between 1 and 100),
  title         text   not null check (length(title) between 1 and 200),
  state         text   not null collate "C" check (state in ('drafting', 'teamAgreed', 'underReview', 'reviewed', 'heard', 'decided')),
  trips         int    not null default 0 check (trips >= 0),
  returns       int    not null default 0 check (returns >= 0),
  length_reason text   not null default '' check (length(length_reason) <= 500),
  drafted_by    uuid   not null,
  drafted_on    date   not null,
  writers       uuid[] not null,
  submitted_on  date,
  reviewed_by   uuid,
  reviewed_on   date,
  decided_on    date,
  version       int    not null default 1,
  unique (id, inspection),
  constraint reports_report_inspection unique (inspection),
  constraint reports_report_number unique (authority, number),
  check ((reviewed_by is null) = (reviewed_on is null)),
  check (state not in ('reviewed', 'heard', 'decided') or reviewed_by is not null),
  check ((state = 'decided') = (decided_on is not null)),
  check (reviewed_by <> all (writers))
);
create index reports_report_state on reports_report (authority, state, drafted_on desc, id);

create table reports_chapter (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  report     uuid not null,
  place      int  not null,
  title      text not null check (length(title) between 1 and 100),
  version    int  not null default 1,
  foreign key (report, inspection) references reports_report (id, inspection),
  unique (id, report)
);
comment on table reports_chapter is 'keeps: insert, update, delete';
create index reports_chapter_report on reports_chapter (report, place);
create index reports_chapter_inspection on reports_chapter (inspection);
create index reports_chapter_authority on reports_chapter (authority);

create table reports_paragraph (
  id                   uuid not null primary key,
  authority            uuid not null,
  inspection           uuid not null,
  report               uuid not null,
  chapter              uuid not null,
  place                int  not null,
  kind                 text not null collate "C" check (kind in ('overall', 'problem', 'suggestion', 'free')),
  title                text not null check (length(title) <= 200),
  text                 text not null check (length(text) <= 20000),
  nature               text not null check (length(nature) <= 2000),
  responsibility       text not null check (length(responsibility) <= 500),
  wording              int  not null default 1,
  sheet                uuid,
  sheet_number         text not null collate "C",
  sheet_hash           text collate "C",
  sheet_title          text not null,
  sheet_text           text not null,
  sheet_nature         text not null,
  sheet_responsibility text not null,
  accepted_wording     int,
  accepted_reason      text not null default '' check (length(accepted_reason) <= 500),
  accepted_by          uuid,
  accepted_on          date,
  version              int  not null default 1,
  foreign key (report, inspection) references reports_report (id, inspection),
  foreign key (chapter, report) references reports_chapter (id, report),
  constraint reports_paragraph_sheet unique (report, sheet),
  check ((kind = 'problem') = (sheet is not null)),
  check ((sheet is null) = (sheet_hash is null)),
  check ((accepted_wording is null) = (accepted_by is null))
);
comment on table reports_paragraph is 'keeps: insert, update, delete';
create index reports_paragraph_report on reports_paragraph (report, chapter, place);
create index reports_paragraph_sheet_of on reports_paragraph (sheet);
create index reports_paragraph_inspection on reports_paragraph (inspection);
create index reports_paragraph_authority on reports_paragraph (authority);

-- No reference to the paragraph: what was written stays when the paragraph is left out (S1-27).
create table reports_wording (
  id             uuid not null primary key,
  authority      uuid not null,
  inspection     uuid not null,
  report         uuid not null,
  paragraph      uuid not null,
  wording        int  not null,
  title          text not null,
  text           text not null,
  nature         text not null,
  responsibility text not null,
  by             uuid not null,
  on_day         date not null,
  unique (paragraph, wording),
  foreign key (report, inspection) references reports_report (id, inspection)
);
comment on table reports_wording is 'keeps: insert';
create index reports_wording_report on reports_wording (report);
create index reports_wording_inspection on reports_wording (inspection);
create index reports_wording_authority on reports_wording (authority);

create table reports_omission (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  report     uuid not null,
  sheet      uuid not null,
  reason     text not null check (length(reason) between 1 and 500),
  by         uuid not null,
  on_day     date not null,
  ended_on   date,
  foreign key (report, inspection) references reports_report (id, inspection)
);
create unique index reports_omission_open on reports_omission (report, sheet) where ended_on is null;
create index reports_omission_inspection on reports_omission (inspection);
create index reports_omission_authority on reports_omission (authority);

create table reports_part (
  id             uuid    not null primary key,
  authority      uuid    not null,
  inspection     uuid    not null,
  report         uuid    not null,
  trip           int     not null,
  paragraph      uuid    not null,
  place          int     not null,
  chapter        text    not null,
  kind           text    not null collate "C",
  title          text    not null,
  text           text    not null,
  nature         text    not null,
  responsibility text    not null,
  differs        boolean not null,
  discipline     boolean not null,
  organisation   boolean not null,
  shown          boolean not null default false,
  unique (report, trip, place),
  unique (id, report),
  foreign key (report, inspection) references reports_report (id, inspection)
);
comment on table reports_part is 'keeps: insert, update shown';
create index reports_part_inspection on reports_part (inspection);
create index reports_part_authority on reports_part (authority, trip);

create table reports_part_opinion (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  report      uuid not null,
  part        uuid not null,
  trip        int  not null,
  hat         text not null collate "C" check (hat in ('office', 'discipline', 'organisation')),
  verdict     text not null collate "C" check (verdict in ('agree', 'change', 'question')),
  comment     text not null check (length(comment) <= 2000),
  by          uuid not null,
  on_day      date not null,
  answer      text not null default '' check (length(answer) <= 2000),
  answered_by uuid,
  answered_on date,
  version     int  not null default 1,
  constraint reports_part_opinion_once unique (part, hat),
  foreign key (part, report) references reports_part (id, report),
  foreign key (report, inspection) references reports_report (id, inspection)
);
create index reports_part_opinion_report on reports_part_opinion (report, trip);
create index reports_part_opinion_inspection on reports_part_opinion (inspection);
create index reports_part_opinion_authority on reports_part_opinion (authority);

create table reports_trip (
  id         uuid   not null primary key,
  authority  uuid   not null,
  inspection uuid   not null,
  report     uuid   not null,
  trip       int    not null,
  started_from text not null collate "C",
  sent_by    uuid   not null,
  sent_on    date   not null,
  asked      text[] not null,
  parts      int    not null,
  length     int    not null,
  ended      text   collate "C" check (ended in ('passed', 'returned')),
  ended_by   uuid,
  ended_on   date,
  reason     text   not null default '' check (length(reason) <= 2000),
  version    int    not null default 1,
  unique (report, trip),
  foreign key (report, inspection) references reports_report (id, inspection),
  check ((ended is null) = (ended_on is null))
);
create index reports_trip_inspection on reports_trip (inspection);
create index reports_trip_authority on reports_trip (authority);

create table reports_attachment (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  report     uuid    not null,
  place      int     not null,
  kind       text    not null collate "C",
  title      text    not null check (length(title) between 1 and 200),
  file       uuid    not null,
  name       text    not null,
  file_kind  text    not null collate "C",
  size       bigint  not null,
  sha256     text    not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  shown      boolean not null default false,
  by         uuid    not null,
  on_day     date    not null,
  constraint reports_attachment_twice unique (report, file),
  foreign key (report, inspection) references reports_report (id, inspection),
  constraint reports_attachment_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
comment on table reports_attachment is 'keeps: insert, update shown, delete';
create index reports_attachment_file on reports_attachment (file);
create index reports_attachment_inspection on reports_attachment (inspection);
create index reports_attachment_authority on reports_attachment (authority);

-- An office that stood before this room: its hand draws numbers as the others do.
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_reports') then
    grant execute on function mingcha.draw_number(uuid, text, int) to mingcha_hand_reports;
  end if;
end $$;
