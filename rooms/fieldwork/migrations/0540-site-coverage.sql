-- Talks with key posts and calls on households of a unit are its coverage on site (现场覆盖); the old name spoke of the talks alone.
alter table fieldwork_key_talks rename to fieldwork_site_coverage;
alter index fieldwork_key_talks_pkey rename to fieldwork_site_coverage_pkey;
alter index fieldwork_key_talks_inspection_key rename to fieldwork_site_coverage_inspection_key;
alter index fieldwork_key_talks_authority rename to fieldwork_site_coverage_authority;
alter index fieldwork_key_talks_body rename to fieldwork_site_coverage_body;
alter table fieldwork_site_coverage rename constraint fieldwork_key_talks_posts_check to fieldwork_site_coverage_posts_check;
alter table fieldwork_site_coverage rename constraint fieldwork_key_talks_check to fieldwork_site_coverage_check;
alter table fieldwork_site_coverage rename constraint fieldwork_key_talks_households_check to fieldwork_site_coverage_households_check;
