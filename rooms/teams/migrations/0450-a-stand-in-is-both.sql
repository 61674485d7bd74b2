-- Who stands in for a person is told no more than that person: the walls that keep something from whom it is about look at both. And nobody stands on
-- both sides: what he was given later cuts what he wears for another (domain 3.2, 3.3 rule 2).

-- As in 0073, and not across the line between an inspected body or its leader in charge and those who inspect it, whichever of the two came first.
create or replace function mingcha.stands_for(of_person uuid, of_hat text, on_day date) returns uuid language sql stable as $$
  select d.from_person
  from mingcha.teams_delegation d
  where d.to_person = of_person and d.hat = of_hat and d.ended_at is null and on_day between d.from_day and d.until_day
    and exists (select from mingcha.identity_person p where p.id = of_person and p.active)
    and not exists (select from mingcha.own_hats_of(of_person, on_day) o
      where o.hat = of_hat
        or (d.hat in ('principal', 'clerk') and o.hat in ('office', 'leading_group', 'secretary', 'discipline', 'organisation', 'superior'))
        or (d.hat in ('office', 'leading_group', 'discipline', 'organisation') and o.hat in ('principal', 'clerk', 'in_charge')))
    and not (d.hat in ('office', 'leading_group', 'discipline', 'organisation') and exists (
      select from mingcha.teams_delegation x
      where x.to_person = of_person and x.hat in ('principal', 'clerk') and x.ended_at is null and on_day between x.from_day and x.until_day))
$$;

create or replace function mingcha.enter(person uuid, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  reach record;
  stood_for uuid;
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
  stood_for := mingcha.stands_for(enter.person, enter.hat, mingcha.today());
  perform set_config('m.person', enter.person::text, true),
    set_config('m.stands_for', coalesce(stood_for::text, ''), true),
    set_config('m.authority', reach.authority::text, true),
    set_config('m.inspections', reach.inspections::text, true),
    set_config('m.bodies', reach.bodies::text, true);
  return jsonb_build_object('authority', reach.authority, 'inspections', to_jsonb(reach.inspections),
    'bodies', to_jsonb(reach.bodies), 'standsFor', stood_for);
end $$;
