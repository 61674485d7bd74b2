-- Of which village of a township somebody talked with, or a household visited, is: 五必谈 and 四必访 for each village that goes along (S3-13, S3-14).

alter table fieldwork_partner add column village uuid references registry_organisation (id);
alter table fieldwork_visit add column village uuid references registry_organisation (id);
