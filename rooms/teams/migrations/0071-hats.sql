-- Team hats come from appointments, inspection by inspection, less what the person keeps out of (domain 3.3 rules 1, 2 and 6).

-- One row for the hat itself, which a person may hold with nothing left to see, and one for each inspection it reaches.
-- As its owner, because the hand of identity asks it too and has no rights on these tables.
create or replace function mingcha.holdings(of_person uuid)
returns table (hat text, authority uuid, inspection uuid, body uuid, from_day date, until_day date)
language sql stable security definer set search_path = mingcha, pg_temp as $$
  select g.hat, g.authority, null::uuid, g.body, g.from_day, g.until_day
  from mingcha.identity_grant g
  where g.person = of_person and g.ended_at is null
  union all
  select a.role, a.authority, seat.inspection, null::uuid, a.from_day, a.until_day
  from mingcha.teams_appointment a
  join mingcha.planning_round r on r.id = a.round and r.state not in ('archived', 'cancelled')
  join mingcha.identity_person p on p.id = a.person
  left join mingcha.registry_organisation home on home.id = p.home_unit
  cross join lateral (
    select null::uuid as inspection
    union all
    select t.inspection
    from mingcha.teams_assignment t
    join mingcha.planning_inspection i on i.id = t.inspection and i.state <> 'removed'
    where t.team = a.team and not exists (
      select from mingcha.teams_recusal k
      where k.inspection = t.inspection and k.person = a.person and k.lifted_at is null)
      -- Nobody inspects his home unit or what it stands under, whatever was written of him or of the register after he was appointed.
      and (home.path is null or position(i.body::text in home.path) = 0)
  ) seat
  where a.person = of_person and a.ended_at is null
$$;

-- Who sits in a team of a round wears no hat of a body that this round inspects (S1-26): the home unit gets no view through the person.
create or replace function mingcha.hats_of(of_person uuid, on_day date)
returns table (hat text, authority uuid, inspection uuid, body uuid) language sql stable as $$
  select h.hat, h.authority, h.inspection, h.body
  from mingcha.holdings(of_person) h
  where h.from_day <= on_day and (h.until_day is null or h.until_day >= on_day)
    and exists (select from mingcha.identity_person p where p.id = of_person and p.active)
    and (h.body is null or not exists (
      select from mingcha.teams_appointment a
      join mingcha.planning_round r on r.id = a.round and r.state not in ('archived', 'cancelled')
      join mingcha.planning_inspection i on i.round = r.id and i.body = h.body and i.state <> 'removed'
      where a.person = of_person and a.ended_at is null and on_day between a.from_day and a.until_day))
$$;

-- The three administrators exclude the hats of a team as they exclude all others.
create function mingcha.keep_appointments_apart() returns trigger language plpgsql as $$
begin
  if new.ended_at is null then
    perform mingcha.keep_apart(new.person, new.role, new.from_day, new.until_day);
  end if;
  return new;
end $$;

create trigger administrators_exclude before insert or update on teams_appointment
for each row execute function mingcha.keep_appointments_apart();

revoke execute on function mingcha.keep_appointments_apart() from public;
grant execute on function mingcha.keep_appointments_apart(), mingcha.keep_apart(uuid, text, date, date) to mingcha_hand_teams;
