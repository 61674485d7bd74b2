-- One problem, one working sheet (一事一底稿, domain 4.11). What is signed is kept as a revision that nobody can edit.

create table findings_sheet (
  id               uuid    not null primary key,
  authority        uuid    not null,
  inspection       uuid    not null,
  serial           int     not null check (serial > 0),
  state            text    not null collate "C"
                   check (state in ('suspected', 'dropped', 'drafted', 'supported', 'checked', 'signed', 'adopted', 'notAdopted')),
  title            text    not null check (length(title) between 1 and 200),
  category         text    not null collate "C",
  subcategory      text    not null default '' collate "C",
  source           text    not null collate "C",
  overview         text    not null default '' check (length(overview) <= 5000),
  facts            text    not null default '' check (length(facts) <= 20000),
  basis            text    not null default '' check (length(basis) <= 5000),
  responsible      text    not null default '' check (length(responsible) <= 500),
  explanation      text    not null default '' check (length(explanation) <= 5000),
  opinion          text    not null default '' check (length(opinion) <= 5000),
  proposal         text    not null collate "C" check (proposal in ('report', 'lead', 'immediate', 'advice')),
  surface          text    not null default '' check (length(surface) <= 2000),
  cause            text    not null default '' check (length(cause) <= 2000),
  focus            text    not null default '' check (length(focus) <= 2000),
  handler_one      uuid    not null,
  handler_two      uuid,
  drafted_by       uuid    not null,
  drafted_on       date    not null,
  checked_by       uuid,
  checked_on       date,
  signed_by        uuid,
  signed_on        date,
  decided_on       date,
  reason           text    not null default '' check (length(reason) <= 2000),
  evidence_count   int     not null default 0 check (evidence_count >= 0),
  revision         int     not null default 1,
  shown_to_leading boolean not null default false,
  version          int     not null default 1,
  unique (id, inspection),
  constraint findings_sheet_serial unique (inspection, serial),
  check (handler_one <> handler_two)
);
create index findings_sheet_newest on findings_sheet (authority, drafted_on desc, id);
create index findings_sheet_state on findings_sheet (authority, state, drafted_on desc, id);
create index findings_sheet_category on findings_sheet (authority, category, drafted_on desc, id);
create index findings_sheet_team on findings_sheet (inspection, drafted_on desc, id);

create table findings_revision (
  id          uuid  not null primary key,
  authority   uuid  not null,
  inspection  uuid  not null,
  sheet       uuid  not null,
  revision    int   not null,
  content     jsonb not null,
  hash        text  not null collate "C",
  signed_by   uuid  not null,
  signed_on   date  not null,
  on_paper    boolean not null default false,
  unique (sheet, revision),
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_revision is 'keeps: insert';

create table findings_verdict (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  sheet       uuid    not null,
  revision    int     not null,
  step        text    not null collate "C" check (step in ('check', 'sign', 'meeting', 'drop', 'revise')),
  passed      boolean not null,
  comment     text    not null check (length(comment) <= 2000),
  by          uuid    not null,
  on_day      date    not null,
  opened      boolean not null default false,
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_verdict is 'keeps: insert, update opened';
create index findings_verdict_sheet on findings_verdict (sheet);

create table findings_evidence (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  sheet       uuid not null,
  file        uuid not null,
  place       int  not null check (place between 1 and 500),
  title       text not null check (length(title) between 1 and 200),
  page        text not null default '' check (length(page) <= 40),
  form        text not null collate "C" check (form in ('original', 'copy')),
  single_witness boolean not null default false,
  opened      boolean not null default false,
  unique (sheet, file),
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_evidence is 'keeps: insert, update, delete';
create index findings_evidence_file on findings_evidence (file);
