-- Which of the 三个根本 a heading belongs to (S0-13); none where the team has not said.
alter table reports_chapter
  add column fundamental text collate "C" check (fundamental in ('leadership', 'building', 'governance'));
