-- What makes the leaves a log that others can verify: hashes of full subtrees, the key it is signed with, and the signed heads.

-- The root of every full subtree of 256, 65,536, … leaves (levels 1, 2, … of C2SP tlog-tiles); level 0 is ledger_leaf itself.
create table ledger_node (
  level   smallint not null check (level between 1 and 7),
  number  bigint   not null check (number >= 0),
  hash    bytea    not null check (octet_length(hash) = 32),
  primary key (level, number)
);
comment on table ledger_node is 'keeps: insert';

-- One log has one name and one key for ever; secrets are wrapped by the office's ring. `second`: a line of another algorithm.
create table ledger_signer (
  sole      boolean not null primary key default true check (sole),
  origin    text    not null collate "C" check (origin ~ '^[a-z0-9./-]{3,100}$'),
  public    bytea   not null check (octet_length(public) = 32),
  wrapped   bytea   not null,
  second    bytea
);
comment on table ledger_signer is 'keeps: insert';

create table ledger_checkpoint (
  id         uuid        not null primary key,
  authority  uuid        not null,
  size       bigint      not null unique check (size > 0),
  root       text        not null collate "C" check (length(root) = 44),
  note       text        not null check (length(note) between 100 and 4000),
  at         timestamptz not null
);
comment on table ledger_checkpoint is 'keeps: insert';
create index ledger_checkpoint_authority on ledger_checkpoint (authority, size desc);
