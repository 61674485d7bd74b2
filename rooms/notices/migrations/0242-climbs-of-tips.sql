-- A climb of a clock of a tip is walled as the tip is when somebody looks, not as it was on the day of the climb: who is named later, too, sees nothing of it.
alter table notices_climb add column tip uuid;
update notices_climb set tip = substr(link, 7)::uuid where not shown;
alter table notices_climb drop column about_persons;
alter table notices_climb add constraint notices_climb_tip check (shown = (tip is null));
