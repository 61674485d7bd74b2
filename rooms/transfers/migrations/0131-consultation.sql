-- 会商 (S3-06): a lead is put to the deputy leader who does not sit with the team until it is decided on; what he says of it.
alter table transfers_lead add column in_consultation boolean not null default false;
alter table transfers_matter add column in_consultation boolean not null default false;
alter table transfers_enclosure add column in_consultation boolean not null default false;
alter table transfers_lead add check (not in_consultation or state in ('registered', 'graded', 'reviewed'));

create table transfers_view (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  lead       uuid not null,
  text       text not null check (length(text) between 1 and 2000),
  by         uuid not null,
  on_day     date not null,
  foreign key (lead, inspection) references transfers_lead (id, inspection)
);
comment on table transfers_view is 'keeps: insert';
create index transfers_view_authority on transfers_view (authority);
create index transfers_view_inspection on transfers_view (inspection);
create index transfers_view_lead on transfers_view (lead);
