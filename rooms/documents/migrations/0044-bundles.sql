-- All papers of a round as one archive, made in the background: how far it is, and the file it became.

create table documents_bundle (
  id         uuid        not null primary key,
  authority  uuid        not null,
  round      uuid        not null,
  state      text        not null collate "C" check (state in ('asked', 'working', 'ready', 'failed')),
  asked_by   uuid        not null,
  asked_at   timestamptz not null,
  ended_at   timestamptz,
  total      int         not null default 0 check (total >= 0),
  done       int         not null default 0 check (done >= 0 and done <= total),
  papers     int         not null default 0 check (papers >= 0),
  file       uuid,
  inspection uuid,
  version    int         not null default 1,
  check ((state = 'ready') = (file is not null)),
  foreign key (file, inspection) references documents_seal (file, inspection)
);
create index documents_bundle_authority on documents_bundle (authority, round, asked_at desc);
-- One at a time of a round.
create unique index documents_bundle_once on documents_bundle (round) where state in ('asked', 'working');
