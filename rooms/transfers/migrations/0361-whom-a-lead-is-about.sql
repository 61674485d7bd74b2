-- Whom a lead is about is told nothing of it: kept with the lead, where its wall stands, out of what its matter names, what the tip it came from is about, and
-- both of every lead that is one with it. The database keeps it, so that it holds whoever names somebody, where and when.
alter table transfers_lead add column about_persons uuid[] not null default '{}';
create index transfers_lead_tip on transfers_lead (tip) where tip is not null;
create index transfers_lead_merged on transfers_lead (merged_into) where merged_into is not null;

create function mingcha.gather_about(of_lead uuid) returns void language sql volatile security definer set search_path = mingcha, pg_temp as $$
  with recursive family (id) as (
    select of_lead
    union
    select x.id from family f join transfers_lead l on l.id = f.id or l.merged_into = f.id
      cross join lateral (values (l.id), (l.merged_into)) x (id) where x.id is not null),
  about as (
    select coalesce(array_agg(distinct p.person), '{}') as persons from family f join transfers_lead l on l.id = f.id cross join lateral (
      select unnest(m.about_persons) as person from transfers_matter m where m.lead = l.id
      union all select unnest(t.about_persons) from tips_tip t where t.id = l.tip) p)
  update transfers_lead l set about_persons = a.persons from about a where l.id in (select id from family) and l.about_persons <> a.persons;
$$;
revoke execute on function mingcha.gather_about(uuid) from public;

create function mingcha.gather_by_lead() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  perform mingcha.gather_about(new.id);
  return null;
end $$;
create function mingcha.gather_by_matter() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  perform mingcha.gather_about(new.lead);
  return null;
end $$;
create function mingcha.gather_by_tip() returns trigger language plpgsql security definer set search_path = mingcha, pg_temp as $$
begin
  perform mingcha.gather_about(l.id) from transfers_lead l where l.tip = new.id;
  return null;
end $$;
revoke execute on function mingcha.gather_by_lead() from public;
revoke execute on function mingcha.gather_by_matter() from public;
revoke execute on function mingcha.gather_by_tip() from public;
create trigger gather_new after insert on transfers_lead for each row execute function mingcha.gather_by_lead();
create trigger gather_merged after update of merged_into on transfers_lead
  for each row when (old.merged_into is distinct from new.merged_into) execute function mingcha.gather_by_lead();
create trigger gather_new after insert on transfers_matter for each row execute function mingcha.gather_by_matter();
create trigger gather_named after update of about_persons on transfers_matter
  for each row when (old.about_persons <> new.about_persons) execute function mingcha.gather_by_matter();
create trigger gather_named after update of about_persons on tips_tip
  for each row when (old.about_persons <> new.about_persons) execute function mingcha.gather_by_tip();

select mingcha.gather_about(id) from transfers_lead;

-- An urging is walled by its lead as the transfer is.
alter table transfers_urging add column lead uuid references transfers_lead (id);
update transfers_urging u set lead = t.lead from transfers_transfer t where t.id = u.transfer;
alter table transfers_urging alter column lead set not null;
