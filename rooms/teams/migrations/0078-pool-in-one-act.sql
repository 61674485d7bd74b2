-- The pool is brought in one act, its people with it: identity lends the hand of this room one way to write persons, of one's own authority alone.
create function mingcha.bring_people(people jsonb) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  insert into mingcha.identity_person (id, authority, name, title, home_unit, initials, active, version)
  select (one ->> 'id')::uuid, (current_setting('m.authority'))::uuid, one ->> 'name', one ->> 'title', (one ->> 'homeUnit')::uuid,
    one ->> 'initials', true, 1
  from jsonb_array_elements(people) one
$$;
revoke execute on function mingcha.bring_people(jsonb) from public;
grant execute on function mingcha.bring_people(jsonb) to mingcha_hand_teams;

-- A tie that was entered wrongly is withdrawn by somebody else, and what follows from it alone with it (domain 3.4). It stays to be read.
alter table teams_tie add column withdrawn_at timestamptz;
alter table teams_tie add column withdrawn_by uuid;
alter table teams_tie add column withdraw_reason text not null default '' check (length(withdraw_reason) <= 500);
alter table teams_tie add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdraw_reason = ''));
alter table teams_tie add check (withdrawn_by is null or (withdrawn_by <> person and withdrawn_by <> declared_by));
alter table teams_tie drop constraint teams_tie_once;
create unique index teams_tie_once on teams_tie (person, body, kind) where withdrawn_at is null;
create index teams_tie_person on teams_tie (person);
