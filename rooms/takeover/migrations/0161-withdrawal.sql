-- A takeover begun by mistake is withdrawn (撤回) with its reason, before it is taken over; its file stays.

alter table takeover_takeover
  drop constraint takeover_takeover_state_check,
  add constraint takeover_takeover_state_check check (state in ('begun', 'read', 'taken', 'kept', 'withdrawn')),
  add column withdrawal   text not null default '' check (length(withdrawal) <= 500),
  add column withdrawn_by uuid,
  add column withdrawn_on date,
  add check ((state = 'withdrawn') = (withdrawn_on is not null)),
  add check ((state = 'withdrawn') = (withdrawn_by is not null)),
  add check ((state = 'withdrawn') = (withdrawal <> ''));

-- What an office decided for the words its ledgers write under 问题类别. Decided once, remembered.
create table takeover_category (
  id        uuid not null primary key,
  authority uuid not null,
  word      text not null check (length(word) between 1 and 200),
  category  text collate "C" check (length(category) between 1 and 100),
  by        uuid not null,
  on_day    date not null,
  version   int  not null default 1,
  constraint takeover_category_once unique (authority, word)
);
