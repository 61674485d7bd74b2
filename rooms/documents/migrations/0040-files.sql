-- Files: what is known of them here, their bytes encrypted on disk. Nobody's eyes reach arrivals, keys and seals.

create table documents_file (
  id          uuid        not null constraint documents_file_pkey primary key,
  authority   uuid        not null,
  inspection  uuid        not null,
  body        uuid,
  circle      text        not null collate "C" check (circle in ('team', 'rectification', 'opinion')),
  about       uuid        not null,
  noun        text        not null collate "C",
  name        text        not null check (length(name) between 1 and 255),
  kind        text        not null default 'unknown' collate "C",
  size        bigint      not null check (size between 1 and 524288000),
  sha256      text        collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  state       text        not null collate "C" check (state in ('receiving', 'kept', 'refused', 'removed')),
  refusal     text        collate "C",
  by          uuid        not null,
  at          timestamptz not null,
  version     int         not null default 1,
  unique (id, inspection),
  check ((circle = 'team') = (body is null)),
  check (state <> 'kept' or sha256 is not null),
  check ((state = 'refused') <= (refusal is not null))
);
create index documents_file_about on documents_file (about, at, id);
create index documents_file_inspection on documents_file (inspection, state);
create index documents_file_body on documents_file (body) where body is not null;
create index documents_file_authority on documents_file (authority, circle);
create index documents_file_receiving on documents_file (at) where state = 'receiving';

-- What has come in so far and what the checks said of it, written by the upload door between two commands.
create table documents_arrival (
  file        uuid   not null primary key,
  authority   uuid   not null,
  inspection  uuid   not null,
  received    bigint not null default 0 check (received >= 0),
  sha256      text   collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  kind        text   collate "C",
  verdict     text   collate "C",
  foreign key (file, inspection) references documents_file (id, inspection)
);
comment on table documents_arrival is 'keeps: insert, update, delete';

-- The key of an inspection, wrapped by the key-encryption key. Destroying it destroys every file of the inspection.
create table documents_key (
  inspection  uuid  not null primary key,
  authority   uuid  not null,
  wrapped     bytea not null
);
comment on table documents_key is 'keeps: insert, delete';

-- The key of a file, wrapped by its inspection's. Rooms that build on a file reference its seal, so that it cannot be destroyed under them.
create table documents_seal (
  file        uuid  not null primary key,
  authority   uuid  not null,
  inspection  uuid  not null references documents_key (inspection),
  wrapped     bytea not null,
  unique (file, inspection),
  foreign key (file, inspection) references documents_file (id, inspection)
);
comment on table documents_seal is 'keeps: insert, delete';

create table documents_paper (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  body          uuid,
  noun          text not null collate "C",
  about         uuid not null,
  number        text not null check (length(number) between 1 and 60),
  hash          text not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  file          uuid not null,
  person        uuid not null,
  name          text not null check (length(name) between 1 and 60),
  signed_on     date not null,
  state         text not null collate "C" check (state in ('waiting', 'confirmed', 'rejected')),
  uploaded_by   uuid not null,
  uploaded_on   date not null,
  confirmed_by  uuid,
  confirmed_on  date,
  reason        text not null default '' check (length(reason) <= 500),
  version       int  not null default 1,
  constraint documents_paper_seal foreign key (file, inspection) references documents_seal (file, inspection),
  check (confirmed_by <> uploaded_by),
  check ((state = 'confirmed') = (confirmed_by is not null))
);
create unique index documents_paper_once on documents_paper (about, hash) where state <> 'rejected';
create index documents_paper_about on documents_paper (about, uploaded_on, id);
create index documents_paper_inspection on documents_paper (inspection);
create index documents_paper_authority on documents_paper (authority, state);
create index documents_paper_file on documents_paper (file);
