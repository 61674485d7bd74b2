-- Delegation (代): somebody wears another's hat from a day to a day, on record, and never more of it than the other has, nor what the
-- rules keep from himself. What it reaches is computed like every other authority: nothing of it is kept.

create table teams_delegation (
  id           uuid        not null primary key,
  authority    uuid        not null references identity_authority (id),
  hat          text        not null collate "C" check (hat in ('office', 'leader', 'deputy', 'leading_group', 'principal', 'clerk',
                 'discipline', 'organisation')),
  from_person  uuid        not null references identity_person (id),
  to_person    uuid        not null references identity_person (id),
  from_day     date        not null,
  until_day    date        not null check (until_day >= from_day and until_day <= from_day + 92),
  reason       text        not null check (length(reason) between 1 and 500),
  given_at     timestamptz not null,
  ended_at     timestamptz,
  ended_by     uuid,
  version      int         not null default 1,
  constraint teams_delegation_two check (from_person <> to_person),
  check ((ended_at is null) = (ended_by is null))
);
create unique index teams_delegation_from on teams_delegation (from_person, hat) where ended_at is null;
create unique index teams_delegation_to on teams_delegation (to_person, hat) where ended_at is null;
create index teams_delegation_authority on teams_delegation (authority, given_at desc);

-- What is a person's own: standing grants and appointments, as `holdings` was until now (0071).
create function mingcha.own_holdings(of_person uuid)
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
      and (home.path is null or position(i.body::text in home.path) = 0)
  ) seat
  where a.person = of_person and a.ended_at is null
$$;

-- Every hat a person has or will have, those worn for another among them: an administrator stands in for nobody and nobody for him.
create or replace function mingcha.holdings(of_person uuid)
returns table (hat text, authority uuid, inspection uuid, body uuid, from_day date, until_day date)
language sql stable security definer set search_path = mingcha, pg_temp as $$
  select * from mingcha.own_holdings(of_person)
  union all
  select d.hat, d.authority, null::uuid, null::uuid, d.from_day, d.until_day
  from mingcha.teams_delegation d
  where d.to_person = of_person and d.ended_at is null
$$;

-- Whether a person sits, on a day, in a team of a live round that inspects a body.
create function mingcha.inspects(of_person uuid, of_body uuid, on_day date) returns boolean language sql stable as $$
  select exists (
    select from mingcha.teams_appointment a
    join mingcha.planning_round r on r.id = a.round and r.state not in ('archived', 'cancelled')
    join mingcha.planning_inspection i on i.round = r.id and i.body = of_body and i.state <> 'removed'
    where a.person = of_person and a.ended_at is null and on_day between a.from_day and a.until_day)
$$;

-- What a person wears on a day in his own right. Who sits in a team of a round wears no hat of a body that this round inspects (S1-26).
create function mingcha.own_hats_of(of_person uuid, on_day date)
returns table (hat text, authority uuid, inspection uuid, body uuid) language sql stable as $$
  select h.hat, h.authority, h.inspection, h.body
  from mingcha.own_holdings(of_person) h
  where h.from_day <= on_day and (h.until_day is null or h.until_day >= on_day)
    and exists (select from mingcha.identity_person p where p.id = of_person and p.active)
    and (h.body is null or not mingcha.inspects(of_person, h.body, on_day))
$$;

-- Whom a person stands in for under a hat on a day. His own hat goes before; a hat that is itself worn for another is handed to nobody.
create function mingcha.stands_for(of_person uuid, of_hat text, on_day date) returns uuid language sql stable as $$
  select d.from_person
  from mingcha.teams_delegation d
  where d.to_person = of_person and d.hat = of_hat and d.ended_at is null and on_day between d.from_day and d.until_day
    and exists (select from mingcha.identity_person p where p.id = of_person and p.active)
    and not exists (select from mingcha.own_hats_of(of_person, on_day) o where o.hat = of_hat)
$$;

-- What a person may wear on a day: his own hats, and those of whom he stands in for, less what either keeps out of.
create or replace function mingcha.hats_of(of_person uuid, on_day date)
returns table (hat text, authority uuid, inspection uuid, body uuid) language sql stable as $$
  select * from mingcha.own_hats_of(of_person, on_day)
  union all
  select o.hat, o.authority, o.inspection, o.body
  from mingcha.teams_delegation d
  cross join lateral mingcha.own_hats_of(d.from_person, on_day) o
  where d.to_person = of_person and d.ended_at is null and on_day between d.from_day and d.until_day and o.hat = d.hat
    and mingcha.stands_for(of_person, d.hat, on_day) is not null
    and (o.inspection is null or not exists (
      select from mingcha.teams_recusal k
      where k.inspection = o.inspection and k.person = of_person and k.lifted_at is null))
    and (o.inspection is null or not exists (
      select from mingcha.planning_inspection i
      join mingcha.identity_person p on p.id = of_person
      join mingcha.registry_organisation home on home.id = p.home_unit
      where i.id = o.inspection and position(i.body::text in home.path) > 0))
    and (o.body is null or not mingcha.inspects(of_person, o.body, on_day))
$$;

-- Opens a transaction as a person under a hat, as in 0010; the scope says for whom it is worn.
create or replace function mingcha.enter(person uuid, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  reach record;
begin
  select h.authority,
    coalesce(array_agg(distinct h.inspection) filter (where h.inspection is not null), '{}') as inspections,
    coalesce(array_agg(distinct h.body) filter (where h.body is not null), '{}') as bodies
  into reach
  from mingcha.hats_of(enter.person, mingcha.today()) h
  where h.hat = enter.hat
  group by h.authority;
  if not found then
    raise exception 'the hat is not held now' using errcode = 'MC403';
  end if;
  if cardinality(reach.inspections) > widest or cardinality(reach.bodies) > widest then
    raise exception 'the scope is wider than a list may be' using errcode = 'MC413';
  end if;
  perform set_config('m.person', enter.person::text, true),
    set_config('m.authority', reach.authority::text, true),
    set_config('m.inspections', reach.inspections::text, true),
    set_config('m.bodies', reach.bodies::text, true);
  return jsonb_build_object('authority', reach.authority, 'inspections', to_jsonb(reach.inspections),
    'bodies', to_jsonb(reach.bodies), 'standsFor', mingcha.stands_for(enter.person, enter.hat, mingcha.today()));
end $$;

create function mingcha.keep_delegations_apart() returns trigger language plpgsql as $$
begin
  if new.ended_at is null then
    perform mingcha.keep_apart(new.to_person, new.hat, new.from_day, new.until_day);
  end if;
  return new;
end $$;

create trigger administrators_exclude before insert or update on teams_delegation
for each row execute function mingcha.keep_delegations_apart();

revoke execute on function mingcha.own_holdings(uuid), mingcha.own_hats_of(uuid, date), mingcha.inspects(uuid, uuid, date),
  mingcha.stands_for(uuid, text, date), mingcha.keep_delegations_apart() from public;
grant execute on function mingcha.keep_delegations_apart(), mingcha.own_holdings(uuid) to mingcha_hand_teams;
