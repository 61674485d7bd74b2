-- Finds who holds a session and lets him in under one hat, in one message to the database. `mingcha.session` looks up no hats when no day is
-- named; `mingcha.enter` asks for the one hat.
create function mingcha.enter_by_session(token_hash text, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  person uuid := mingcha.session(token_hash, null) ->> 'person';
begin
  if person is null then
    raise exception 'no living session' using errcode = 'MC401';
  end if;
  return mingcha.enter(person, hat, widest);
end $$;

revoke execute on function mingcha.enter_by_session(text, text, int) from public;
grant execute on function mingcha.enter_by_session(text, text, int) to mingcha;

-- Two requests at once need not wait for each other to mark the session as used: whoever finds it held leaves it.
create or replace function mingcha.session(token_hash text, on_day date) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  found_one record;
begin
  select s."id" as session, s."updatedAt" as used_at, a.id as account, a.username, a.authority, p.id as person, p.name
  into found_one
  from auth."session" s
  join mingcha.identity_account a on a.id = s."userId"::uuid and a.state = 'open'
  join mingcha.identity_person p on p.id = a.person and p.active
  where s."token" = token_hash and s."expiresAt" > now() and s."updatedAt" > now() - interval '2 hours';
  if not found then
    return null;
  end if;
  if found_one.used_at < now() - interval '1 minute' then
    update auth."session" set "updatedAt" = now()
    where "id" = (select "id" from auth."session" where "id" = found_one.session for update skip locked);
  end if;
  return jsonb_build_object('session', found_one.session, 'account', found_one.account, 'username', found_one.username,
    'authority', found_one.authority, 'person', found_one.person, 'name', found_one.name,
    'hats', case when on_day is null then '[]' else
      (select coalesce(jsonb_agg(distinct h.hat order by h.hat), '[]') from mingcha.hats_of(found_one.person, on_day) h) end);
end $$;
