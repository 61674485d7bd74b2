-- A circle for what goes with a report: team and office, and those who hear the report once the joint review has passed it.

alter table documents_file drop constraint documents_file_circle_check;
alter table documents_file add constraint documents_file_circle_check
  check (circle in ('team', 'rectification', 'opinion', 'office', 'report'));
do $$
declare
  of_opened text;
begin
  select conname into strict of_opened from pg_constraint
  where conrelid = 'documents_file'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%opened)%' and pg_get_constraintdef(oid) like '%opinion%';
  execute format('alter table documents_file drop constraint %I', of_opened);
end $$;
alter table documents_file add constraint documents_file_opened_check check (circle in ('opinion', 'report') or opened);

-- Called by the room reports; it may show and hide what goes with a report, and nothing else of this room.
create function mingcha.show_report_files(of_inspection uuid, shown boolean) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  update documents_file set opened = shown where inspection = of_inspection and circle = 'report' and opened <> shown;
$$;
revoke execute on function mingcha.show_report_files(uuid, boolean) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_reports') then
    grant execute on function mingcha.show_report_files(uuid, boolean) to mingcha_hand_reports;
  end if;
end $$;
