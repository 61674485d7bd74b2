-- Requests for instruction (请示, S1-25) and what has to be settled before the team leaves (domain 2.2 row 6).

create table fieldwork_instruction (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  serial      int     not null check (serial > 0),
  number      text    not null collate "C" check (length(number) between 1 and 60),
  state       text    not null collate "C" check (state in ('asked', 'passed', 'answered', 'carriedOut')),
  matter      text    not null check (length(matter) between 1 and 200),
  text        text    not null check (length(text) between 1 and 5000),
  urgent      boolean not null,
  asked_by    uuid    not null,
  asked_on    date    not null,
  passed      boolean not null default false,
  passed_by   uuid,
  passed_on   date,
  answer      text    not null default '' check (length(answer) <= 5000),
  answered_by uuid,
  answered_on date,
  outcome     text    not null default '' check (length(outcome) <= 2000),
  carried_on  date,
  version     int     not null default 1,
  constraint fieldwork_instruction_number unique (inspection, serial),
  check (passed = (passed_by is not null)),
  check ((state in ('answered', 'carriedOut')) = (answered_by is not null and answer <> '')),
  check ((state = 'carriedOut') = (carried_on is not null))
);
create index fieldwork_instruction_inspection on fieldwork_instruction (inspection, serial);
create index fieldwork_instruction_authority on fieldwork_instruction (authority, state);

create table fieldwork_exit_item (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  item        text    not null collate "C" check (item in ('papers', 'talks', 'posts', 'fiveTalks', 'fourVisits', 'instructions',
                'channels', 'secrecy', 'conduct')),
  done        boolean not null,
  open        int     not null check (open > 0),
  reason      text    not null default '' check (length(reason) <= 1000),
  by          uuid    not null,
  on_day      date    not null,
  version     int     not null default 1,
  constraint fieldwork_exit_item_once unique (inspection, item),
  -- What can be counted is accepted with a reason; only what a person states can be stated done.
  check (reason <> '' or done),
  check (not done or item in ('channels', 'secrecy', 'conduct'))
);
