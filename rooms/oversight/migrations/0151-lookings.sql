-- Who opened what kind of thing of which unit on which day, counted; and reviews of it (S2-17). What was opened, and why, stays where it is.
create table oversight_looking (
  id         uuid not null primary key,
  authority  uuid not null,
  round      uuid not null,
  inspection uuid not null,
  person     uuid not null,
  hat        text not null collate "C",
  what       text not null collate "C" check (what in ('talk', 'tip', 'lead', 'late', 'sheet')),
  on_day     date not null,
  times      int  not null check (times > 0),
  constraint oversight_looking_once unique (round, inspection, person, hat, what, on_day)
);
create index oversight_looking_authority on oversight_looking (authority, on_day desc, id);

create table oversight_access_review (
  id              uuid    not null primary key,
  authority       uuid    not null,
  round           uuid    not null,
  until_day       date    not null,
  people          int     not null check (people > 0),
  times           int     not null check (times >= people),
  covers_reviewer boolean not null,
  found           boolean not null,
  about           uuid[]  not null check (cardinality(about) <= 20),
  text            text    not null check (length(text) <= 2000),
  by              uuid    not null,
  hat             text    not null collate "C" check (hat in ('office', 'discipline')),
  on_day          date    not null,
  check (found = (cardinality(about) > 0) and (not found or text <> '')),
  check (not by = any (about))
);
comment on table oversight_access_review is 'keeps: insert';
create index oversight_access_review_authority on oversight_access_review (authority, on_day desc, id);

-- What was opened before there was this count, as far as the log still has it.
insert into oversight_looking (id, authority, round, inspection, person, hat, what, on_day, times)
select gen_random_uuid(), i.authority, i.round, i.id, r.person, r.hat,
  split_part(r.kind, '.', 1),
  (r.at at time zone 'Asia/Shanghai')::date, count(*)
from ledger_record r join planning_inspection i on i.id = r.inspection
where r.kind in ('talk.opened', 'tip.opened', 'lead.opened', 'late.opened', 'sheet.read') and r.person is not null
group by i.authority, i.round, i.id, r.person, r.hat, split_part(r.kind, '.', 1), (r.at at time zone 'Asia/Shanghai')::date;
