-- What a receiver says came of a lead, in numbers alone: cases opened, persons concerned, persons by each of the four forms. Never a name, never a verdict of ours.
-- A correction is a row of its own behind the one before; the last one counts.
create table transfers_outcome (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  lead       uuid not null,
  transfer   uuid not null,
  receiver   text not null collate "C" check (receiver in ('discipline', 'organisation')),
  place      int  not null check (place between 1 and 999),
  cause      text not null collate "C" check (cause in ('first', 'later', 'mistake')),
  cases      int  not null check (cases between 0 and 999),
  persons    int  not null check (persons between 0 and 999),
  form_one   int  not null check (form_one between 0 and 999),
  form_two   int  not null check (form_two between 0 and 999),
  form_three int  not null check (form_three between 0 and 999),
  form_four  int  not null check (form_four between 0 and 999),
  by         uuid not null,
  on_day     date not null,
  constraint transfers_outcome_place unique (transfer, place),
  foreign key (lead, inspection) references transfers_lead (id, inspection),
  foreign key (transfer, inspection) references transfers_transfer (id, inspection),
  check (form_one + form_two + form_three + form_four <= persons),
  -- A case is opened by the discipline body alone.
  check (receiver = 'discipline' or cases = 0)
);
comment on table transfers_outcome is 'keeps: insert';
create index transfers_outcome_authority on transfers_outcome (authority);
create index transfers_outcome_inspection on transfers_outcome (inspection);
create index transfers_outcome_lead on transfers_outcome (lead);
