-- 立行立改 (domain 2.4, 4.16): what is to be put right while the team is on site, and the files that prove it.

create table findings_immediate (
  id           uuid    not null primary key,
  authority    uuid    not null,
  inspection   uuid    not null,
  body         uuid    not null,
  sheet        uuid    not null,
  number       text    not null default '' check (length(number) <= 100),
  channel      text    not null collate "C" check (channel in ('written', 'oral')),
  touches      text    not null collate "C" check (touches in ('unit', 'lead', 'otherUnit')),
  title        text    not null check (length(title) between 1 and 200),
  problem      text    not null check (length(problem) between 1 and 2000),
  requirement  text    not null check (length(requirement) between 1 and 2000),
  addressee    text    not null check (length(addressee) between 1 and 100),
  due_on       date    not null,
  state        text    not null collate "C" check (state in ('proposed', 'approved', 'issued', 'received', 'reported', 'visited',
                                                             'verified', 'returned', 'closed', 'carried', 'dropped')),
  proposed_by  uuid    not null,
  proposed_on  date    not null,
  approved_by  uuid,
  approved_on  date,
  issued_by    uuid,
  issued_on    date,
  received_by  uuid,
  received_on  date,
  measure      text    not null default '' check (length(measure) <= 2000),
  result       text    not null default '' check (length(result) <= 5000),
  pledged      boolean not null default false,
  reported_by  uuid,
  reported_on  date,
  visited_on   date,
  place        text    not null default '' check (length(place) <= 200),
  seen         text    not null default '' check (length(seen) <= 2000),
  met          boolean,
  verifier_one uuid,
  verifier_two uuid,
  verified_on  date,
  opinion      text    not null default '' check (length(opinion) <= 2000),
  closed_by    uuid,
  closed_on    date,
  reason       text    not null default '' check (length(reason) <= 2000),
  returns      int     not null default 0,
  version      int     not null default 1,
  unique (id, inspection),
  foreign key (sheet, inspection) references findings_sheet (id, inspection),
  check ((issued_on is null) = (state in ('proposed', 'approved', 'dropped'))),
  check ((issued_on is null) = (number = '')),
  check (approved_by <> proposed_by),
  check (state not in ('reported', 'visited', 'verified', 'closed') or pledged),
  check (verifier_one <> verifier_two),
  check (state not in ('verified', 'closed') or (met and verifier_two is not null)),
  check (closed_by <> verifier_one and closed_by <> verifier_two),
  check ((state = 'closed') = (closed_by is not null))
);
create index findings_immediate_state on findings_immediate (authority, state, due_on, id);
create index findings_immediate_team on findings_immediate (inspection, due_on, id);
create index findings_immediate_body on findings_immediate (body, due_on, id);
create index findings_immediate_sheet on findings_immediate (sheet);

create table findings_immediate_proof (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  immediate  uuid not null,
  report     int  not null check (report > 0),
  file       uuid not null,
  name       text not null check (length(name) between 1 and 255),
  sha256     text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  by         uuid not null,
  on_day     date not null,
  foreign key (immediate, inspection) references findings_immediate (id, inspection),
  constraint findings_immediate_proof_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
comment on table findings_immediate_proof is 'keeps: insert';
create unique index findings_immediate_proof_once on findings_immediate_proof (immediate, report, file);
create index findings_immediate_proof_authority on findings_immediate_proof (authority);
create index findings_immediate_proof_team on findings_immediate_proof (inspection);
create index findings_immediate_proof_body on findings_immediate_proof (body);
