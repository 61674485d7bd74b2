-- Nobody was missing at a meeting that did not take place: its seats say that it was cancelled.
alter table reports_presence add column cancelled boolean not null default false;
update reports_presence p set cancelled = true, present = null
  from reports_conference c where c.id = p.conference and c.state = 'cancelled';
alter table reports_presence alter column cancelled drop default;
alter table reports_presence add constraint reports_presence_cancelled check (not cancelled or present is null);
