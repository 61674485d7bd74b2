-- A forwarded tip is accepted or passed on by who received it (T24); and whom it is about does not learn where it went.
alter table tips_referral add column accept_by date;
alter table tips_referral add column accepted text not null default '' collate "C" check (accepted in ('', 'accepted', 'passedOn'));
alter table tips_referral add column passed_to text not null default '' check (length(passed_to) <= 100);
alter table tips_referral add column accepted_by uuid;
alter table tips_referral add column accepted_on date;
alter table tips_referral add column about_persons uuid[] not null default '{}' check (cardinality(about_persons) <= 120);
alter table tips_referral add constraint tips_referral_accepted check ((accepted = '') = (accepted_on is null));
alter table tips_referral add constraint tips_referral_passed check ((accepted = 'passedOn') = (passed_to <> ''));
update tips_referral r set about_persons = t.about_persons from tips_tip t where t.id = r.tip;
