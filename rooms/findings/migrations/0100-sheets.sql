-- One problem, one working sheet (一事一底稿, domain 4.11). What is signed is kept as a revision that nobody can edit.

create table findings_sheet (
  id               uuid    not null primary key,
  authority        uuid    not null,
  inspection       uuid    not null,
  team             uuid    not null,
  serial           int     not null check (serial > 0),
  number           text    not null collate "C" check (length(number) between 1 and 60),
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
  content          text    not null default '' collate "C",
  disciplines      text    not null default '' collate "C" check (disciplines ~ '^([a-z]+(,[a-z]+)*)?$'),
  root             text    not null default '' collate "C" check (root in ('', 'leadership', 'building', 'governance')),
  key              text    not null default '' collate "C" check (key in ('', 'person', 'matter', 'problem')),
  power            text    not null default '' collate "C" check (power in ('', 'approval', 'enforcement', 'personnel', 'funds')),
  acted_on         text    not null default '' check (length(acted_on) <= 100),
  nature           text    not null default '' check (length(nature) <= 2000),
  consequence      text    not null default '' check (length(consequence) <= 2000),
  spread           text    not null default '' collate "C" check (spread in ('', 'individual', 'common')),
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
  constraint findings_sheet_number unique (team, serial),
  check (handler_one <> handler_two),
  check (state not in ('supported', 'checked', 'signed', 'adopted', 'notAdopted') or handler_two is not null),
  check (state not in ('signed', 'adopted', 'notAdopted') or (checked_by is not null and signed_by is not null)),
  check (signed_by not in (handler_one, handler_two, checked_by) and checked_by not in (handler_one, handler_two))
);
create index findings_sheet_shown on findings_sheet (authority) where shown_to_leading;
create index findings_sheet_newest on findings_sheet (authority, drafted_on desc, id);
create index findings_sheet_state on findings_sheet (authority, state, drafted_on desc, id);
create index findings_sheet_category on findings_sheet (authority, category, drafted_on desc, id);
create index findings_sheet_team on findings_sheet (inspection, drafted_on desc, id);

-- The numbers of a team's sheets: the row is locked while the next one is drawn, and given back when the act fails.
create table findings_counter (
  team       uuid not null primary key,
  authority  uuid not null,
  last       int  not null check (last > 0)
);

create table findings_revision (
  id          uuid  not null primary key,
  authority   uuid  not null,
  inspection  uuid  not null,
  sheet       uuid  not null,
  revision    int   not null,
  number      text  not null collate "C",
  content     jsonb not null,
  handler_one uuid  not null,
  handler_two uuid  not null,
  hash        text  not null collate "C",
  signed_by   uuid  not null,
  signed_on   date  not null,
  on_paper    boolean not null default false,
  unique (sheet, revision),
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_revision is 'keeps: insert';
create index findings_revision_inspection on findings_revision (inspection);
create index findings_revision_authority on findings_revision (authority);

create table findings_verdict (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  sheet       uuid    not null,
  revision    int     not null,
  step        text    not null collate "C" check (step in ('check', 'sign', 'meeting', 'drop', 'revise', 'show')),
  passed      boolean not null,
  comment     text    not null check (length(comment) <= 2000),
  by          uuid    not null,
  on_day      date    not null,
  opened      boolean not null default false,
  place       bigint  not null generated always as identity,
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_verdict is 'keeps: insert, update opened';
create index findings_verdict_sheet on findings_verdict (sheet);
create index findings_verdict_inspection on findings_verdict (inspection);
create index findings_verdict_authority on findings_verdict (authority) where opened;

-- What a sheet stands on. A file's seal cannot be broken while a row here or among the exhibits stands on it.
create table findings_evidence (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  sheet       uuid    not null,
  file        uuid    not null,
  place       int     not null check (place between 1 and 500),
  title       text    not null check (length(title) between 1 and 200),
  page        text    not null default '' check (length(page) <= 40),
  form        text    not null collate "C" check (form in ('original', 'copy')),
  single_witness boolean not null default false,
  name        text    not null,
  kind        text    not null collate "C",
  size        bigint  not null,
  sha256      text    not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint findings_evidence_twice unique (sheet, file),
  foreign key (sheet, inspection) references findings_sheet (id, inspection),
  constraint findings_evidence_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
comment on table findings_evidence is 'keeps: insert, delete';
create index findings_evidence_file on findings_evidence (file);
create index findings_evidence_inspection on findings_evidence (inspection);

-- The evidence a signed revision stood on, for ever.
create table findings_exhibit (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  sheet       uuid    not null,
  revision    int     not null,
  file        uuid    not null,
  place       int     not null,
  title       text    not null,
  page        text    not null,
  form        text    not null collate "C",
  single_witness boolean not null,
  name        text    not null,
  kind        text    not null collate "C",
  size        bigint  not null,
  sha256      text    not null collate "C",
  unique (sheet, revision, file),
  foreign key (sheet, revision) references findings_revision (sheet, revision),
  foreign key (sheet, inspection) references findings_sheet (id, inspection),
  constraint findings_exhibit_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
comment on table findings_exhibit is 'keeps: insert';
create index findings_exhibit_file on findings_exhibit (file);
create index findings_exhibit_inspection on findings_exhibit (inspection);
create index findings_exhibit_authority on findings_exhibit (authority);
