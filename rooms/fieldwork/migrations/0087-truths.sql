-- 真实性声明 (S0-08): what the inspected body hands over carries a statement that it is true, whole and not made for the occasion. Papers asked for before
-- this step are taken as they were; from now on a paper without one counts as owed.

alter table fieldwork_loan add column truth_due boolean not null default false;
alter table fieldwork_loan alter column truth_due drop default;
alter table fieldwork_loan add column stated_on date;

create table fieldwork_truth (
  id         uuid        not null primary key,
  authority  uuid        not null,
  inspection uuid        not null,
  body       uuid        not null,
  loan       uuid        not null references fieldwork_loan (id),
  edition    text        not null check (length(edition) between 1 and 60),
  signer     text        not null check (length(signer) between 1 and 100),
  on_paper   boolean     not null,
  signed_on  date        not null,
  by         uuid        not null,
  at         timestamptz not null,
  constraint fieldwork_truth_once unique (loan, edition)
);
comment on table fieldwork_truth is 'keeps: insert';
create index fieldwork_truth_inspection on fieldwork_truth (inspection);
create index fieldwork_truth_body on fieldwork_truth (body);
