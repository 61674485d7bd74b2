-- A page taken back stays as it was, too: nothing of it is rewritten but who wrote in it, which the next step finds out for every page there is.
create or replace function mingcha.keep_publications() returns trigger language plpgsql as $$
begin
  if old.state <> 'drafted' and (new.document, new.hash, new.slug, new.published_on, new.published_by, new.title, new.text)
     is distinct from (old.document, old.hash, old.slug, old.published_on, old.published_by, old.title, old.text)
     or old.state = 'withdrawn' and to_jsonb(new) - 'writers' is distinct from to_jsonb(old) - 'writers' then
    raise exception 'what was published is not rewritten';
  end if;
  return new;
end $$;
