-- A climb of a clock of a lead is walled as the lead is when somebody looks, as that of a tip is by the tip; those above read it still, but for whom it is about.
alter table notices_climb add column lead uuid;
alter table notices_climb drop constraint notices_climb_tip;
update notices_climb set lead = substr(link, 8)::uuid, shown = false where link like '/leads/%';
alter table notices_climb add constraint notices_climb_walled check (shown = (tip is null and lead is null) and (tip is null or lead is null));
