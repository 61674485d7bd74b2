-- Leads and their transfer (问题线索移交, domain 2.5): that there is a lead; what it says, apart; packages to receivers; what they answered; who read what and why.

create table transfers_lead (
  id                uuid not null primary key,
  authority         uuid not null,
  inspection        uuid not null,
  number            text not null collate "C" check (length(number) between 1 and 60),
  source            text not null collate "C" check (source in ('sheet', 'tip', 'observation')),
  sheet             uuid,
  tip               uuid,
  nature            text not null collate "C" check (nature in ('discipline', 'personnel')),
  discipline_tag    text not null collate "C" check (length(discipline_tag) <= 20),
  state             text not null collate "C" check (state in
                      ('registered', 'graded', 'reviewed', 'approved', 'transferred', 'closed', 'forwarded', 'merged', 'setAside')),
  lead_class        text not null collate "C" check (lead_class in ('', 'further', 'attention', 'organisational', 'reference')),
  superior          boolean not null,
  early             boolean not null,
  raised            boolean not null,
  priority          boolean not null,
  to_discipline     boolean not null,
  to_organisation   boolean not null,
  with_discipline   boolean not null,
  with_organisation boolean not null,
  unfounded         boolean not null,
  merged_into       uuid references transfers_lead (id),
  registered_by     uuid not null,
  registered_on     date not null,
  graded_by         uuid,
  graded_on         date,
  reviewed_by       uuid,
  reviewed_on       date,
  approved_by       uuid,
  approved_on       date,
  transferred_on    date,
  closed_by         uuid,
  closed_on         date,
  version           int not null default 1,
  constraint transfers_lead_number unique (authority, number),
  unique (id, inspection),
  check ((source = 'sheet') = (sheet is not null)),
  check ((source = 'tip') = (tip is not null)),
  check ((state = 'merged') = (merged_into is not null)),
  check (merged_into <> id),
  check ((state = 'closed') = (closed_on is not null)),
  -- Nothing is handed over that nobody approved, nor what belongs to the superior.
  check (state not in ('approved', 'transferred', 'closed', 'forwarded') or approved_by is not null),
  check (not superior or not (with_discipline or with_organisation)),
  -- S0-21: who is responsible by nature is among those it is meant for.
  check (state in ('registered', 'merged', 'setAside') or case nature when 'discipline' then to_discipline else to_organisation end)
);
create index transfers_lead_authority on transfers_lead (authority, registered_on desc);
create index transfers_lead_inspection on transfers_lead (inspection, registered_on desc);
create index transfers_lead_sheet on transfers_lead (sheet) where sheet is not null;

-- Whom and what it is about: behind the opening of the lead.
create table transfers_matter (
  id                uuid not null primary key,
  authority         uuid not null,
  inspection        uuid not null,
  lead              uuid not null unique,
  with_discipline   boolean not null,
  with_organisation boolean not null,
  object_name       text not null check (length(object_name) between 1 and 60),
  object_post       text not null check (length(object_post) between 1 and 100),
  object_level      text not null check (length(object_level) <= 60),
  problem           text not null check (length(problem) between 1 and 5000),
  class_reason      text not null check (length(class_reason) <= 2000),
  early_reason      text not null check (length(early_reason) <= 2000),
  remark            text not null check (length(remark) <= 2200),
  about_persons     uuid[] not null default '{}' check (cardinality(about_persons) <= 20),
  version           int not null default 1,
  foreign key (lead, inspection) references transfers_lead (id, inspection)
);
create index transfers_matter_authority on transfers_matter (authority);
create index transfers_matter_inspection on transfers_matter (inspection);

create table transfers_enclosure (
  id                uuid not null primary key,
  authority         uuid not null,
  inspection        uuid not null,
  lead              uuid not null,
  with_discipline   boolean not null,
  with_organisation boolean not null,
  place             int not null check (place between 1 and 500),
  title             text not null check (length(title) between 1 and 200),
  form              text not null collate "C" check (form in ('original', 'copy')),
  pages             int not null check (pages between 1 and 9999),
  version           int not null default 1,
  unique (lead, place),
  foreign key (lead, inspection) references transfers_lead (id, inspection)
);
comment on table transfers_enclosure is 'keeps: insert, update, delete';
create index transfers_enclosure_authority on transfers_enclosure (authority);
create index transfers_enclosure_inspection on transfers_enclosure (inspection);

create table transfers_transfer (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  lead          uuid not null,
  receiver      text not null collate "C" check (receiver in ('discipline', 'organisation')),
  number        text not null collate "C" check (length(number) between 1 and 100),
  pages         int not null check (pages between 1 and 99999),
  state         text not null collate "C" check (state in ('sealed', 'sent', 'received', 'returned', 'handling', 'fedBack')),
  sealed_by     uuid not null,
  sealed_on     date not null,
  handed_by     uuid,
  handed_on     date,
  received_by   uuid,
  received_on   date,
  return_kind   text not null collate "C" check (return_kind in ('', 'wrongReceiver', 'supplement')),
  opinion_due   date,
  result_due    date,
  way           text not null collate "C" check (way in ('', 'talk', 'verify', 'hold', 'settle', 'organisational')),
  opinion_on    date,
  explained_on  date,
  finding       text not null collate "C" check (finding in ('', 'founded', 'partly', 'unfounded')),
  result_on     date,
  clarified_on  date,
  urged_on      date,
  urge_due      date,
  escalated_on  date,
  version       int not null default 1,
  unique (id, inspection),
  unique (authority, number),
  foreign key (lead, inspection) references transfers_lead (id, inspection),
  -- Two persons hand over (domain 3.3 rule 5).
  check (handed_by <> sealed_by),
  check ((state = 'sealed') = (handed_by is null)),
  check (state in ('sealed', 'sent', 'returned') or received_by is not null),
  check ((state = 'returned') = (return_kind <> '')),
  check ((way = 'organisational') <= (receiver = 'organisation')),
  check ((state = 'fedBack') = (finding <> '')),
  check (clarified_on is null or finding = 'unfounded'),
  check (escalated_on is null or urged_on is not null)
);
create unique index transfers_transfer_live on transfers_transfer (lead, receiver) where state <> 'returned';
create index transfers_transfer_authority on transfers_transfer (authority, receiver);
create index transfers_transfer_inspection on transfers_transfer (inspection);

create table transfers_handling (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  lead        uuid not null references transfers_lead (id),
  transfer    uuid not null,
  receiver    text not null collate "C" check (receiver in ('discipline', 'organisation')),
  kind        text not null collate "C" check (kind in ('return', 'opinion', 'explanation', 'result', 'clarification')),
  text        text not null check (length(text) between 1 and 5000),
  direct      text not null check (length(direct) <= 2000),
  leadership  text not null check (length(leadership) <= 2000),
  slander     boolean not null,
  by          uuid not null,
  on_day      date not null,
  foreign key (transfer, inspection) references transfers_transfer (id, inspection)
);
comment on table transfers_handling is 'keeps: insert';
create index transfers_handling_lead on transfers_handling (lead, on_day);
create index transfers_handling_authority on transfers_handling (authority);
create index transfers_handling_inspection on transfers_handling (inspection);

create table transfers_urging (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  transfer    uuid not null,
  receiver    text not null collate "C" check (receiver in ('discipline', 'organisation')),
  step        text not null collate "C" check (step in ('urged', 'escalated')),
  number      text not null collate "C" check (length(number) between 1 and 100),
  text        text not null check (length(text) between 1 and 2000),
  by          uuid not null,
  on_day      date not null,
  foreign key (transfer, inspection) references transfers_transfer (id, inspection)
);
comment on table transfers_urging is 'keeps: insert';
create index transfers_urging_transfer on transfers_urging (transfer);
create index transfers_urging_authority on transfers_urging (authority);
create index transfers_urging_inspection on transfers_urging (inspection);

-- Who opened which lead, why, in which session; it closes by itself after a quarter of an hour.
create table transfers_reading (
  id           uuid        not null primary key,
  authority    uuid        not null,
  about        uuid        not null references transfers_lead (id),
  opened_by    uuid        not null,
  opened_on    date        not null,
  purpose      text        not null check (length(purpose) between 1 and 500),
  opened_for   text        not null default coalesce(current_setting('m.session', true), ''),
  opened_until timestamptz not null default now() + interval '15 minutes'
);
comment on table transfers_reading is 'keeps: insert';
create index transfers_reading_open on transfers_reading (opened_by, opened_until);
create index transfers_reading_authority on transfers_reading (authority);
create index transfers_reading_about on transfers_reading (about);

-- Who looked for doubles of which lead, why, and what was found.
create table transfers_lookup (
  id          uuid        not null primary key,
  authority   uuid        not null,
  lead        uuid        not null references transfers_lead (id),
  by          uuid        not null,
  on_day      date        not null,
  purpose     text        not null check (length(purpose) between 1 and 500),
  found       jsonb       not null,
  open_for    text        not null default coalesce(current_setting('m.session', true), ''),
  open_until  timestamptz not null default now() + interval '15 minutes'
);
comment on table transfers_lookup is 'keeps: insert';
create index transfers_lookup_by on transfers_lookup (by);
create index transfers_lookup_authority on transfers_lookup (authority);
