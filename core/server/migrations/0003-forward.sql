-- How far the sealed records were handed on to each place they are handed on to.

create table ledger_forward (
  target  text   not null primary key collate "C" check (length(target) between 1 and 500),
  next    bigint not null default 0 check (next >= 0)
);
comment on table ledger_forward is 'keeps: insert, update next';
