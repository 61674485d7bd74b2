-- What every room stands on: the record of each act, the leaves of the transparency log, and the keys that make repetition harmless.

create table ledger_record (
  id          uuid        not null primary key,
  at          timestamptz not null,
  kind        text        not null collate "C" check (kind ~ '^[a-zA-Z]+\.[a-zA-Z]+$'),
  noun        text        not null collate "C",
  about       uuid        not null,
  person      uuid,
  hat         text        not null collate "C",
  authority   uuid        not null,
  inspection  uuid,
  body        uuid,
  audience    text[]      not null,
  bytes       bytea       not null check (octet_length(bytes) between 2 and 65536),
  salt        bytea       not null check (octet_length(salt) = 16),
  entry       bytea       not null unique check (entry = sha256(salt || bytes)),
  xid         xid8        not null default pg_current_xact_id(),
  leaf        bigint      unique
);
comment on table ledger_record is 'keeps: insert, update leaf';
create index ledger_record_unsealed on ledger_record (xid, id) where leaf is null;
create index ledger_record_about on ledger_record (about, at);
create index ledger_record_inspection on ledger_record (inspection, at desc);
create index ledger_record_body on ledger_record (body, at desc) where body is not null;
create index ledger_record_authority on ledger_record (authority, at desc);
create index ledger_record_person on ledger_record (person, at desc);

create table ledger_leaf (
  number  bigint not null primary key check (number >= 0),
  entry   bytea  not null unique check (octet_length(entry) = 32)
);
comment on table ledger_leaf is 'keeps: insert';

create table ledger_key (
  person   uuid        not null,
  key      text        not null collate "C" check (length(key) between 8 and 100),
  body     bytea       not null check (octet_length(body) = 32),
  noun     text        collate "C",
  thing    uuid,
  version  int,
  record   uuid,
  at       timestamptz not null,
  primary key (person, key)
);
comment on table ledger_key is 'keeps: insert, update, delete';
create index ledger_key_at on ledger_key (at);
