-- A circle for what hangs on a material of the library: the office's while it is a draft, read by everybody who inspects once it is published.

alter table documents_file drop constraint documents_file_circle_check;
alter table documents_file add constraint documents_file_circle_check
  check (circle in ('team', 'rectification', 'opinion', 'office', 'report', 'library'));
alter table documents_file drop constraint documents_file_check;
alter table documents_file add constraint documents_file_check check ((circle in ('team', 'office', 'library')) = (body is null));
alter table documents_file drop constraint documents_file_opened_check;
alter table documents_file add constraint documents_file_opened_check check (circle in ('opinion', 'report', 'library') or opened);

-- Called by the room knowledge; it may show and hide the files of a material, and nothing else of this room.
create function mingcha.show_library_files(of_thing uuid, shown boolean) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  update documents_file set opened = shown where about = of_thing and circle = 'library' and state = 'kept' and opened <> shown;
$$;
revoke execute on function mingcha.show_library_files(uuid, boolean) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_knowledge') then
    grant execute on function mingcha.show_library_files(uuid, boolean) to mingcha_hand_knowledge;
  end if;
end $$;
