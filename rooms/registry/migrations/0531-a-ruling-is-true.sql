-- 议决登记 (S0-01, S0-03): who approves is judged by the database as well. A row says who wrote it, under a hat he wears today; that a meeting decided a thing, where
-- the item of its agenda says so; and that somebody approved, where the meetings that the office's rule demands have agreed, for the organisation in the
-- tree by whose right his hat approves, in a post that he holds there.

create or replace function mingcha.note_ruling(ruling jsonb) returns void
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  said    policies_ruling := jsonb_populate_record(null::policies_ruling, ruling);
  me      uuid := nullif(current_setting('m.person', true), '')::uuid;
  behind  uuid := nullif(current_setting('m.stands_for', true), '')::uuid;
  rule    policies_competence;
  place   uuid;
  holds   boolean;
begin
  if said."by" is distinct from me or said.authority is distinct from nullif(current_setting('m.authority', true), '')::uuid
    or not exists (select from hats_of(me, today()) h where h.hat = said.hat and h.authority = said.authority) then
    raise exception 'a ruling is written by who makes it' using errcode = 'check_violation', constraint = 'policies_ruling_own';
  end if;

  if said.item is not null then
    if not exists (select from reports_agenda_item i
      where i.id = said.item and i.conference = said.conference and i.outcome = said.step and said.thing in (i.thing, i.report)) then
      raise exception 'no meeting decided so' using errcode = 'check_violation', constraint = 'policies_ruling_decided';
    end if;
  end if;

  if said.step = 'approved' then
    select * into rule from policies_competence c
    where c.authority = said.authority and c.matter = said.matter and c.from_day <= today()
    order by c.from_day desc limit 1;

    -- What was decided before the thing was last opened again counts no more; of each body its last word does.
    if rule.record = 'meeting' and said.matter not in ('report', 'feedback') and exists (
      select from unnest(rule.bodies) b (body) where (
        select r.step from policies_ruling r
        where r.thing = said.thing and r.matter = said.matter and r.body = b.body and r.step <> 'noted'
          and not exists (select from policies_ruling o where o.thing = r.thing and o.matter = r.matter and o.step = 'reopened'
            and (o.at, o.id) > (r.at, r.id))
        order by r.at desc, r.id desc limit 1) in ('agreed', 'changes') is not true) then
      raise exception 'a meeting has not decided it' using errcode = 'check_violation', constraint = 'policies_ruling_undecided';
    end if;

    select g.body into place from registry_organ g
    where g.authority = said.authority and g.from_day <= today() and g.organ = case said.hat
      when 'office' then 'office' when 'leading_group' then 'leadingGroup' when 'secretary' then 'committee'
      when 'discipline' then 'discipline' when 'organisation' then 'organisation' end
    order by g.from_day desc limit 1;
    holds := exists (
      select from (
        select p.id as post, p.body, p.person, p.from_day, p.until_day from registry_post p where p.holder_name is not null
        union all select t.post, t.body, t.person, t.from_day, t.until_day from registry_tenure t) h
      where h.body = place and h.post = said.post and h.person in (me, behind)
        and (h.from_day is null or h.from_day <= today()) and (h.until_day is null or today() < h.until_day));
    if said.organisation is distinct from place or (said.post is not null and not holds)
      or (rule.posts and said.post is null and said.hat in ('office', 'leading_group', 'secretary', 'discipline', 'organisation')) then
      raise exception 'not in that post of that organisation' using errcode = 'check_violation', constraint = 'policies_ruling_post';
    end if;
  end if;

  insert into policies_ruling select said.*;
end $$;

-- For tables whose things are approved: nothing comes to that but by a ruling written in the same transaction.
create function mingcha.wants_ruling() returns trigger
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
begin
  if not exists (select from policies_ruling r
    where r.thing = new.id and r.matter = tg_argv[0] and r.step = 'approved' and r.authority = new.authority
      and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'approved by nobody' using errcode = 'check_violation', constraint = 'policies_ruling_wanted';
  end if;
  return null;
end $$;
revoke execute on function mingcha.wants_ruling() from public;
