-- 督查督办与问责: the ladder of letters as dated rows, letters with their matters, what goes up, what came of it, what an assessment was given.

create table oversight_rung (
  id           uuid not null primary key,
  authority    uuid not null,
  code         text not null collate "C" check (code in ('supervise', 'guide', 'remind', 'admonish', 'account')),
  place        int  not null check (place between 1 and 5),
  overdue_days int  not null check (overdue_days between 0 and 365),
  answer_days  int  not null check (answer_days between 1 and 90),
  signer       text not null collate "C" check (signer in ('office', 'leading_group', 'secretary')),
  from_day     date not null,
  citation     text not null check (length(citation) between 1 and 500),
  basis        text not null collate "C" check (basis in ('law', 'province', 'local', 'practice', 'default')),
  version      int  not null default 1
);
comment on table oversight_rung is 'keeps: insert';
create unique index oversight_rung_once on oversight_rung (authority, code, from_day);

create table oversight_letter (
  id           uuid    not null primary key,
  authority    uuid    not null,
  inspection   uuid    not null,
  body         uuid    not null,
  rung         text    not null collate "C" check (rung in ('supervise', 'guide', 'remind', 'admonish', 'account')),
  place        int     not null check (place between 1 and 5),
  signer       text    not null collate "C" check (signer in ('office', 'leading_group', 'secretary')),
  answer_days  int     not null check (answer_days between 1 and 90),
  number       text    not null default '' check (length(number) <= 100),
  state        text    not null collate "C" check (state in ('drafted', 'issued', 'received', 'answered', 'settled', 'failed', 'withdrawn')),
  text         text    not null check (length(text) between 1 and 5000),
  drafted_by   uuid    not null,
  drafted_on   date    not null,
  issued_by    uuid,
  issued_on    date,
  due_on       date,
  provisional  boolean not null default false,
  received_by  uuid,
  received_on  date,
  answer       text    not null default '' check (length(answer) <= 5000),
  answered_by  uuid,
  answered_on  date,
  opinion      text    not null default '' check (length(opinion) <= 2000),
  ended_by     uuid,
  ended_on     date,
  version      int     not null default 1,
  unique (id, inspection),
  check ((issued_on is null) = (state in ('drafted', 'withdrawn'))),
  check ((issued_on is null) = (number = '')),
  check ((issued_on is null) = (due_on is null)),
  check (issued_by <> drafted_by),
  check (state <> 'answered' or answer <> ''),
  check ((state in ('settled', 'failed')) = (ended_on is not null))
);
create index oversight_letter_state on oversight_letter (authority, state, due_on, id);
create index oversight_letter_team on oversight_letter (inspection, id);
create index oversight_letter_body on oversight_letter (body, due_on, id);

create table oversight_matter (
  id         uuid    not null primary key,
  authority  uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  letter     uuid    not null,
  noun       text    not null collate "C" check (noun in ('task', 'plan')),
  about      uuid    not null,
  title      text    not null check (length(title) between 1 and 400),
  reason     text    not null collate "C" check (reason in ('taskLate', 'planLate', 'reportLate', 'returned', 'reopened')),
  due_on     date,
  done       boolean not null default false,
  out        boolean not null default false,
  -- While its letter is open a matter is urged by no other.
  open       boolean not null default true,
  foreign key (letter, inspection) references oversight_letter (id, inspection)
);
create unique index oversight_matter_open on oversight_matter (about) where open;
create index oversight_matter_letter on oversight_matter (letter);
create index oversight_matter_authority on oversight_matter (authority, about);
create index oversight_matter_team on oversight_matter (inspection);
create index oversight_matter_body on oversight_matter (body);

create table oversight_submittal (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  letter      uuid,
  state       text not null collate "C" check (state in ('toGroup', 'toCommittee', 'decided', 'withdrawn')),
  title       text not null check (length(title) between 1 and 200),
  reason      text not null check (length(reason) between 1 and 2000),
  proposal    text not null check (length(proposal) between 1 and 2000),
  submitted_by uuid not null,
  submitted_on date not null,
  passed_by   uuid,
  passed_on   date,
  view        text not null default '' check (length(view) <= 2000),
  outcome     text collate "C" check (outcome in ('order', 'interview', 'account', 'continue')),
  decision    text not null default '' check (length(decision) <= 2000),
  decided_by  uuid,
  decided_hat text collate "C" check (decided_hat in ('leading_group', 'secretary')),
  decided_on  date,
  version     int  not null default 1,
  unique (id, inspection),
  foreign key (letter, inspection) references oversight_letter (id, inspection),
  check (state <> 'toCommittee' or passed_by is not null),
  check ((state = 'decided') = (outcome is not null))
);
create index oversight_submittal_state on oversight_submittal (authority, state, submitted_on, id);

create table oversight_accountability (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  submittal   uuid,
  target     text not null collate "C" check (target in ('body', 'post')),
  post       text not null default '' check (length(post) <= 100),
  form       text not null collate "C" check (form in ('notice', 'selfReview', 'reorganise', 'criticism', 'admonition', 'reassign', 'discipline')),
  reason     text not null check (length(reason) between 1 and 2000),
  document   text not null check (length(document) between 1 and 200),
  decided_on date not null,
  by         uuid not null,
  on_day     date not null,
  version    int  not null default 1,
  foreign key (submittal, inspection) references oversight_submittal (id, inspection),
  check ((target = 'post') = (post <> ''))
);
comment on table oversight_accountability is 'keeps: insert';
create index oversight_accountability_authority on oversight_accountability (authority, decided_on, id);

create table oversight_assessment (
  id        uuid  not null primary key,
  authority uuid  not null,
  purpose   text  not null check (length(purpose) between 1 and 200),
  receiver  text  not null check (length(receiver) between 1 and 200),
  bodies    jsonb not null,
  items     int   not null,
  hash      text  not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  by        uuid  not null,
  on_day    date  not null,
  version   int   not null default 1
);
comment on table oversight_assessment is 'keeps: insert';
create index oversight_assessment_authority on oversight_assessment (authority, on_day);

-- The ladder and the days after which what is late climbs, also where an office stands already.
insert into oversight_rung (id, authority, code, place, overdue_days, answer_days, signer, from_day, citation, basis)
select gen_random_uuid(), a.id, r.code, r.place, r.late, r.answer, r.signer, '2000-01-01', '地方“五书”做法，未见全国统一规定；各级书的条件、签发人和回复期限以本地文件为准', 'local'
from identity_authority a, (values
  ('supervise', 1, 1, 10, 'office'), ('guide', 2, 10, 10, 'office'), ('remind', 3, 20, 7, 'leading_group'),
  ('admonish', 4, 30, 5, 'leading_group'), ('account', 5, 45, 5, 'secretary')) as r (code, place, late, answer, signer)
where exists (select from policies_limit l where l.authority = a.id);
insert into policies_limit (id, authority, code, amount, unit, direction, starts, from_day, citation, basis)
select gen_random_uuid(), a.id, t.code, t.amount, t.unit, 'after', 'taskDue', '2000-01-01', t.citation, 'default'
from identity_authority a, (values
  ('T41', 15, 'day', '整改事项超期后第15日起提请领导小组关注'), ('T42', 30, 'day', '整改事项超期后第30日起提请县委关注'),
  ('T43', 3, 'month', '整改延期：巡察办可批准延长3个月以内，超过的由领导小组批准')) as t (code, amount, unit, citation)
where exists (select from policies_limit l where l.authority = a.id)
  and not exists (select from policies_limit l where l.authority = a.id and l.code = t.code);
