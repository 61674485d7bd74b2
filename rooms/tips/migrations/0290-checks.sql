-- What a team did about a tip it was given: which talk, visit, borrowed paper or sample concerns it (S1-10). It stands apart from them, for others read them,
-- and holds no word of what the tip says.

create table tips_check (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  tip         uuid not null references tips_tip (id),
  kind        text not null collate "C" check (kind in ('talk', 'visit', 'loan', 'sample')),
  about       uuid not null,
  on_day      date not null,
  by          uuid not null,
  noted_on    date not null,
  constraint tips_check_once unique (tip, about)
);
comment on table tips_check is 'keeps: insert, update, delete';
create index tips_check_inspection on tips_check (inspection);
