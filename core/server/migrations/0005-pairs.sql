-- The pairs of neighbouring signs of what some fields say, in small letters, none across two fields: Chinese has no words to split by. What was typed
-- stands only where all pairs of it stand, so that an index over them gives the rows worth looking at (core/server/words.ts).
create function mingcha.pairs_in(variadic said text[]) returns tsvector language sql immutable parallel safe
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_to_tsvector(array_agg(distinct sign || next)), ''::tsvector)
  from (
    select sign, lead(sign) over (partition by field order by place) as next
    from unnest(said) with ordinality fields(text, field)
    cross join lateral string_to_table(lower(text), null) with ordinality split(sign, place)
  ) signs where next is not null
$$;
revoke execute on function mingcha.pairs_in(text[]) from public;
