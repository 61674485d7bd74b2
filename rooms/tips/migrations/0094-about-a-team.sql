-- A tip about a team is about everybody appointed to it: nobody of them, under no hat, sees that there is one (S2-19).
alter table tips_tip drop constraint tips_tip_about_persons_check;
alter table tips_tip add constraint tips_tip_about_persons_check check (cardinality(about_persons) <= 120);
update tips_tip t set about_persons = array(
  select distinct p from (
    select unnest(t.about_persons) as p
    union select a.person from teams_appointment a join teams_assignment s on s.team = a.team where s.inspection = t.inspection) all_of)
where t.against = 'team' and t.inspection is not null;
