-- 分管领导参加专题民主生活会 (S3-23): whom the body asked to take part, whether he did, and why not.
alter table rectification_life_meeting add column charge uuid;
alter table rectification_life_meeting add column attended boolean not null default false;
alter table rectification_life_meeting add column absence text not null default '' check (length(absence) <= 500);
alter table rectification_life_meeting add constraint rectification_life_meeting_attended check (not attended or charge is not null);
create index rectification_life_meeting_charge on rectification_life_meeting (charge, planned_on);
