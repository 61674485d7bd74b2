-- A circle of the office alone: originals that it takes over (reports, opinions, ledgers) are nobody else's papers.

alter table documents_file drop constraint documents_file_circle_check;
alter table documents_file add constraint documents_file_circle_check
  check (circle in ('team', 'rectification', 'opinion', 'office'));
alter table documents_file drop constraint documents_file_check;
alter table documents_file add constraint documents_file_check check ((circle in ('team', 'office')) = (body is null));
