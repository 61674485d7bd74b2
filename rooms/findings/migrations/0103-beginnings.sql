-- Where a suspicion or sheet began: a talk, a visit, a borrowed paper. The team's own, for a sheet that is shown does not tell of a talk (domain 3.3 rule 4).
create table findings_beginning (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  sheet       uuid not null,
  noun        text not null collate "C" check (noun in ('talk', 'visit', 'loan')),
  about       uuid not null,
  number      text not null collate "C" check (length(number) between 1 and 60),
  constraint findings_beginning_once unique (sheet, about),
  foreign key (sheet, inspection) references findings_sheet (id, inspection)
);
comment on table findings_beginning is 'keeps: insert';
create index findings_beginning_about on findings_beginning (about);
create index findings_beginning_inspection on findings_beginning (inspection);
