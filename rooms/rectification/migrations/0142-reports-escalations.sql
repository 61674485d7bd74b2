-- Signed reports on rectification (S0-20, S3-24), problems a body found itself (S1-16), and what is raised to the town or county (S4-21).

alter table rectification_task
  alter column item drop not null,
  add column alike uuid,
  add constraint rectification_task_alike foreign key (alike, inspection) references rectification_task (id, inspection),
  add constraint rectification_task_origin check ((item is null) = (alike is not null));

create table rectification_report (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  plan        uuid    not null,
  kind        text    not null collate "C" check (kind in ('monthly', 'progress', 'principal', 'later')),
  period      text    not null default '' collate "C" check (period ~ '^([0-9]{4}-[0-9]{2})?$'),
  state       text    not null collate "C" check (state in ('drafted', 'signed', 'filed')),
  text        text    not null default '' check (length(text) <= 20000),
  charge      uuid,
  due_on      date,
  provisional boolean not null default false,
  tasks       int     not null default 0,
  closed      int     not null default 0,
  long_term   int     not null default 0,
  signed_by   uuid,
  signed_on   date,
  hash        text    collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  endorsed_by uuid,
  endorsed_on date,
  comment     text    not null default '' check (length(comment) <= 2000),
  version     int     not null default 1,
  foreign key (plan, inspection) references rectification_plan (id, inspection),
  check ((kind = 'monthly') = (period <> '')),
  check ((state = 'drafted') = (signed_by is null)),
  check ((state = 'drafted') = (hash is null)),
  check ((state = 'filed') = (endorsed_by is not null)),
  check (endorsed_by <> signed_by),
  check (endorsed_by = charge)
);
create unique index rectification_report_once on rectification_report (plan, kind, period) where kind <> 'later';
create index rectification_report_plan on rectification_report (plan, due_on);
create index rectification_report_state on rectification_report (authority, state, due_on, id);
create index rectification_report_team on rectification_report (inspection);
create index rectification_report_body on rectification_report (body, due_on, id);
create index rectification_report_charge on rectification_report (charge, due_on, id);

-- What two have signed stays as they signed it.
create function mingcha.keep_filed_reports() returns trigger language plpgsql as $$
begin
  if old.state <> 'drafted' and new.state <> 'drafted'
     and (new.text, new.kind, new.period, new.tasks, new.closed, new.long_term, new.hash, new.signed_by, new.charge)
     is distinct from (old.text, old.kind, old.period, old.tasks, old.closed, old.long_term, old.hash, old.signed_by, old.charge)
     or old.state = 'filed' then
    raise exception 'a signed report is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on rectification_report for each row execute function mingcha.keep_filed_reports();

create table rectification_escalation (
  id            uuid not null primary key,
  authority     uuid not null,
  inspection    uuid not null,
  body          uuid not null,
  task          uuid not null,
  charge        uuid,
  upper         uuid,
  title         text not null check (length(title) between 1 and 200),
  level         text not null collate "C" check (level in ('town', 'county')),
  state         text not null collate "C" check (state in ('raised', 'accepted', 'solved', 'declined')),
  reason        text not null check (length(reason) between 1 and 2000),
  raised_by     uuid not null,
  raised_on     date not null,
  passed_reason text not null default '' check (length(passed_reason) <= 2000),
  passed_by     uuid,
  passed_on     date,
  lead_name     text not null default '' check (length(lead_name) <= 200),
  due_on        date,
  accepted_by   uuid,
  accepted_on   date,
  result        text not null default '' check (length(result) <= 5000),
  ended_by      uuid,
  ended_on      date,
  version       int  not null default 1,
  foreign key (task, inspection) references rectification_task (id, inspection),
  check (level = 'county' or upper is not null),
  check (state not in ('accepted', 'solved') or accepted_by is not null),
  check ((state in ('solved', 'declined')) = (ended_by is not null))
);
create unique index rectification_escalation_open on rectification_escalation (task) where state in ('raised', 'accepted');
create index rectification_escalation_state on rectification_escalation (authority, state, raised_on, id);
create index rectification_escalation_team on rectification_escalation (inspection);
create index rectification_escalation_body on rectification_escalation (body);
create index rectification_escalation_upper on rectification_escalation (upper);
create index rectification_escalation_charge on rectification_escalation (charge);
