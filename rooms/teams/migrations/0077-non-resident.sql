-- 不驻组副组长 (S3-06): appointed for one round as the team is, but does not sit with it; what his hat reaches is computed as all team hats are.
alter table teams_appointment drop constraint teams_appointment_role_check;
alter table teams_appointment add constraint teams_appointment_role_check check (role in ('leader', 'deputy', 'non_resident', 'member'));
