-- Of a tip or a lead one reads who opened it as far as one sees it: that somebody opened one would tell whom it is about that it is there. So it is counted by
-- tip and by lead, and walled by it. What was counted before by unit is counted anew, as far as the log still has it.
alter table oversight_looking add column thing uuid;
delete from oversight_looking where what in ('tip', 'lead');
alter table oversight_looking drop constraint oversight_looking_once;
insert into oversight_looking (id, authority, round, inspection, person, hat, what, thing, on_day, times)
select gen_random_uuid(), i.authority, i.round, i.id, r.person, r.hat, r.noun, r.about, (r.at at time zone 'Asia/Shanghai')::date, count(*)
from ledger_record r join planning_inspection i on i.id = r.inspection
where r.kind in ('tip.opened', 'lead.opened') and r.person is not null
group by i.authority, i.round, i.id, r.person, r.hat, r.noun, r.about, (r.at at time zone 'Asia/Shanghai')::date;
alter table oversight_looking add constraint oversight_looking_once unique nulls not distinct (round, inspection, person, hat, what, thing, on_day);
alter table oversight_looking add constraint oversight_looking_thing check ((thing is not null) = (what in ('tip', 'lead')));

-- A review tells how much was gone through, to all who read reviews: of tips and leads some of them see fewer, and would find how many.
alter table oversight_access_review drop constraint oversight_access_review_people_check;
alter table oversight_access_review add constraint oversight_access_review_people_check check (people >= 0);
update oversight_access_review v set (people, times) = (
  select count(distinct l.person), coalesce(sum(l.times), 0) from oversight_looking l
  where l.round = v.round and l.on_day <= v.until_day and l.what not in ('tip', 'lead'));
