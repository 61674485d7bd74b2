-- A report in words whose figures were fixed (定稿): what it said on that day, so that its paper is the same on every other. Never changed; figures that are others are
-- fixed anew.
create table statistics_report (
  id          uuid not null primary key,
  authority   uuid not null references identity_authority (id),
  report      text not null collate "C" check (report in ('year', 'round')),
  round       uuid,
  from_month  text not null collate "C" check (from_month ~ '^([0-9]{4}-[0-9]{2})?$'),
  until_month text not null collate "C" check (until_month ~ '^([0-9]{4}-[0-9]{2})?$'),
  span        text not null check (length(span) between 1 and 200),
  said        text not null check (length(said) <= 2000000),
  sha256      text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  fixed_by    uuid not null references identity_person (id),
  fixed_on    date not null,
  serial      int  not null check (serial >= 1),
  version     int  not null default 1,
  check ((report = 'round') = (round is not null)),
  check (report = 'year' or (from_month = '' and until_month = ''))
);
comment on table statistics_report is 'keeps: insert';
create unique index statistics_report_once on statistics_report (authority, report, coalesce(round, authority), from_month, until_month, serial);
create index statistics_report_round on statistics_report (round) where round is not null;
