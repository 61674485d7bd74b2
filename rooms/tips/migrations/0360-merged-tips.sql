-- Tips that are one are about the same persons: who is told nothing of the one is told nothing of the others. Several teams can stand in one list then.
alter table tips_tip drop constraint tips_tip_about_persons_check;
alter table tips_tip add constraint tips_tip_about_persons_check check (cardinality(about_persons) <= 1000);
alter table tips_referral drop constraint tips_referral_about_persons_check;
alter table tips_referral add constraint tips_referral_about_persons_check check (cardinality(about_persons) <= 1000);
create index tips_tip_merged on tips_tip (merged_into) where merged_into is not null;
do $$
declare
  found_some boolean := true;
begin
  while found_some loop
    update tips_tip a set about_persons = array(select unnest(a.about_persons) union select unnest(b.about_persons))
      from tips_tip b where (a.merged_into = b.id or b.merged_into = a.id) and not b.about_persons <@ a.about_persons;
    found_some := found;
  end loop;
end $$;
update tips_referral r set about_persons = t.about_persons from tips_tip t where t.id = r.tip and t.about_persons <> r.about_persons;
update tips_destruction d set about_persons = t.about_persons from tips_tip t where t.id = d.tip and t.about_persons <> d.about_persons;
