-- What was opened by a session is open to that session alone: the walls must know by which one somebody entered.
create or replace function mingcha.enter_by_session(token_hash text, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  held jsonb := mingcha.session(token_hash, null);
begin
  if held is null or held ->> 'stage' <> 'open' then
    raise exception 'no living session' using errcode = 'MC401';
  end if;
  if (held ->> 'locked')::boolean then
    raise exception 'the screen is locked' using errcode = 'MC423';
  end if;
  perform set_config('m.session', held ->> 'session', true);
  return mingcha.enter((held ->> 'person')::uuid, hat, widest);
end $$;
