-- 谈话函询 by the discipline body: the days of it and what was proposed, no word of what was asked or said (T19, T20).
create table transfers_inquiry (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  lead        uuid not null,
  transfer    uuid not null,
  kind        text not null collate "C" check (kind in ('letter', 'talk')),
  on_day      date not null,
  reply_due   date,
  replied_on  date check (replied_on >= on_day),
  report_due  date,
  outcome     text not null collate "C" check (outcome in ('', 'settle', 'educate', 'again', 'verify')),
  reported_on date,
  by          uuid not null,
  version     int  not null default 1,
  foreign key (lead, inspection) references transfers_lead (id, inspection),
  foreign key (transfer, inspection) references transfers_transfer (id, inspection),
  check (kind = 'letter' or (reply_due is null and replied_on is null)),
  check ((outcome = '') = (reported_on is null)),
  check (reported_on is null or kind = 'talk' or replied_on is not null)
);
create unique index transfers_inquiry_open on transfers_inquiry (transfer) where reported_on is null;
create index transfers_inquiry_authority on transfers_inquiry (authority, on_day);
create index transfers_inquiry_lead on transfers_inquiry (lead);
create index transfers_inquiry_inspection on transfers_inquiry (inspection);
