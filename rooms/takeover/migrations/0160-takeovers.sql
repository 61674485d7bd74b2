-- What an office already has is taken over (接收既有材料): the original as lines, its draft split, and how the office's ledgers are laid out.

create table takeover_takeover (
  id            uuid        not null primary key,
  authority     uuid        not null,
  inspection    uuid        not null,
  body          uuid        not null,
  kind          text        not null collate "C" check (kind in ('rectificationReport', 'feedback', 'ledger')),
  title         text        not null check (length(title) between 1 and 200),
  number        text        not null check (length(number) between 1 and 100),
  received_on   date        not null,
  state         text        not null collate "C" check (state in ('begun', 'read', 'taken', 'kept')),
  file          uuid,
  file_name     text        not null default '' check (length(file_name) <= 255),
  sha256        text        collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  characters    int         not null default 0,
  warnings      text        not null default '[]',
  category      text        not null default '' collate "C",
  pieces        text        not null default '[]',
  totals        text        not null default '[]',
  items         int         not null default 0,
  mismatch      text        not null default '' check (length(mismatch) <= 500),
  by            uuid        not null,
  at            timestamptz not null,
  taken_by      uuid,
  taken_on      date,
  added         int         not null default 0,
  changed       int         not null default 0,
  same          int         not null default 0,
  missing       int         not null default 0,
  version       int         not null default 1,
  unique (id, inspection),
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint takeover_takeover_seal foreign key (file, inspection) references documents_seal (file, inspection),
  check ((state = 'taken') = (taken_on is not null)),
  check (state not in ('read', 'taken') or sha256 is not null)
);
create index takeover_takeover_newest on takeover_takeover (authority, at desc, id);
create index takeover_takeover_inspection on takeover_takeover (inspection);
create index takeover_takeover_file on takeover_takeover (file);

-- The original as it was read: lines, and for a spreadsheet its cells. Written once, when it is read; replaced when it is read again.
create table takeover_original (
  id        uuid not null primary key references takeover_takeover (id),
  authority uuid not null,
  lines     text not null,
  grid      text not null default ''
);
create index takeover_original_authority on takeover_original (authority);

-- What an office decided for the heads of its ledgers: a field, or that the column is not taken over. Decided once, remembered.
create table takeover_head (
  id        uuid not null primary key,
  authority uuid not null,
  head      text not null check (length(head) between 1 and 200),
  field     text collate "C" check (length(field) between 1 and 40),
  by        uuid not null,
  on_day    date not null,
  version   int  not null default 1,
  constraint takeover_head_once unique (authority, head)
);
