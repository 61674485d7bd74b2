-- Who sent the report up (签发人, GB/T 9704-2012 7.2.6): read with the report itself, also by those who do not see its trips.
alter table reports_report add column submitted_by uuid;
update reports_report o
   set submitted_by = (select t.sent_by from reports_trip t where t.report = o.id order by t.trip desc limit 1)
 where submitted_on is not null;
alter table reports_report
  add constraint reports_report_submitted_by check ((submitted_by is null) = (submitted_on is null));
