-- Leads that were merged by mistake are parted. What goes on is then about its own persons alone. The one that was merged keeps all it was about while the two were
-- one: its records say into which it went, and whoever is hidden from the other would learn by them that there is one.
alter table transfers_lead add column kept_from uuid[] not null default '{}';

create or replace function mingcha.gather_about(of_lead uuid) returns void language sql volatile security definer set search_path = mingcha, pg_temp as $$
  with recursive family (id) as (
    select of_lead
    union
    select x.id from family f join transfers_lead l on l.id = f.id or l.merged_into = f.id
      cross join lateral (values (l.id), (l.merged_into)) x (id) where x.id is not null),
  about as (
    select coalesce(array_agg(distinct p.person), '{}') as persons from family f join transfers_lead l on l.id = f.id cross join lateral (
      select unnest(m.about_persons) as person from transfers_matter m where m.lead = l.id
      union all select unnest(t.about_persons) from tips_tip t where t.id = l.tip
      union all select unnest(l.kept_from)) p)
  update transfers_lead l set about_persons = a.persons from about a where l.id in (select id from family) and l.about_persons <> a.persons;
$$;

create function mingcha.gather_by_parting() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  update transfers_lead set kept_from = new.about_persons where id = new.id;
  perform mingcha.gather_about(old.merged_into);
  return null;
end $$;
revoke execute on function mingcha.gather_by_parting() from public;
-- Before `gather_merged`, which gathers the parted one anew: triggers fire in the order of their names.
create trigger gather_a_parted after update of merged_into on transfers_lead
  for each row when (old.merged_into is not null and new.merged_into is null) execute function mingcha.gather_by_parting();
