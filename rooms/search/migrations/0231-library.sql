-- What files of the library say has a mark of its own, so that whoever reads the library looks for it and for nothing else.

create or replace function mingcha.mark_of(circle text, opened boolean) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case circle when 'team' then 't' when 'rectification' then 'r' when 'opinion' then case when opened then 'o' else 'O' end
    when 'office' then 'f' when 'library' then case when opened then 'l' else 'L' end else case when opened then 'p' else 'P' end end
$$;
