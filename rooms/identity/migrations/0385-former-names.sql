-- Who did what is told by name: another name of somebody who acts here, or another home unit, is applied for by one and approved by another,
-- and the names he had stay with the day each was his last.

alter table identity_person add column former jsonb not null default '[]';

-- The database keeps them itself: whoever writes a name leaves the one before, and nobody writes the list.
create function mingcha.keep_former_name() returns trigger language plpgsql as $$
begin
  new.former := old.former;
  if new.name <> old.name then
    new.former := old.former || jsonb_build_object('name', old.name, 'until',
      coalesce(nullif(current_setting('m.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date));
  end if;
  return new;
end $$;
revoke execute on function mingcha.keep_former_name() from public;

create trigger former_names before update on identity_person for each row execute function mingcha.keep_former_name();

alter table identity_change
  alter column account drop not null,
  add column was_name text check (length(was_name) between 1 and 50),
  add column new_name text check (length(new_name) between 1 and 50),
  add column was_unit uuid,
  add column new_unit uuid,
  drop constraint identity_change_kind_check,
  drop constraint identity_change_username_check,
  add constraint identity_change_kind_check check (kind in ('open', 'close', 'reset', 'person')),
  add constraint identity_change_username_check check (length(username) between 2 and 32 or (account is null and username = '')),
  add constraint identity_change_of_person check ((kind = 'person') = (new_name is not null) and (kind = 'person') = (was_name is not null)
    and (kind = 'person' or (account is not null and was_unit is null and new_unit is null)));
create unique index identity_change_person on identity_change (person) where state = 'applied' and kind = 'person';
