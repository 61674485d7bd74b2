-- Counts of tips begin a year back, whenever the first tip came, and never go back before what was counted: the first month counted, or one that appears
-- before it later, would tell that there is a tip of that month. Of a month with fewer than five nothing is said at all, not even of what kinds they were.
drop function mingcha.count_tip_months(date);
delete from tips_count c where c.side <> 'all'
  and exists (select from tips_count m where m.authority = c.authority and m.month = c.month and m.side = 'all' and m.n is null);

-- Counts the months of an authority that ended before this day and follow the last one counted, by the hand that asks. Where those not said are together
-- fewer than five, the next smallest is not said either.
create function mingcha.count_tip_months(house uuid, before date) returns int language plpgsql set search_path = mingcha, pg_temp as $$
declare
  made int;
begin
  perform pg_advisory_xact_lock(hashtextextended('tip months counted', 0));
  with months as (
    select m::date as month
    from generate_series(
      coalesce((select max(c.month) + interval '1 month' from tips_count c where c.authority = house), before - interval '1 year'),
      before - interval '1 month', interval '1 month') m
  ), totals as (
    select m.month, count(t.id)::int as n
    from months m left join tips_tip t on t.authority = house and t.received_on >= m.month and t.received_on < (m.month + interval '1 month')::date
    group by m.month
  ), counted as (
    select m.month, s.side, s.key, count(*)::int as n
    from totals m join tips_tip t on t.authority = house and t.received_on >= m.month and t.received_on < (m.month + interval '1 month')::date
    cross join lateral (values
      ('against', t.against), ('channel', t.channel), ('named', case when t.named then 'yes' else 'no' end),
      ('state', case when t.state in ('held', 'received') then 'waiting' else t.state end)
    ) s(side, key)
    where m.n >= 5
    group by m.month, s.side, s.key
  ), summed as (
    select *, coalesce(sum(n) over (partition by month, side order by n, key rows between unbounded preceding and 1 preceding), 0) as before_it
    from counted
  ), rows as (
    insert into tips_count (authority, month, side, key, n)
    select house, month, side, key, case when n >= 5 and before_it not between 1 and 4 then n end from summed
    union all select house, month, 'all', '', case when n >= 5 then n end from totals
    returning 1
  )
  select count(*) into made from rows;
  return made;
end $$;
revoke execute on function mingcha.count_tip_months(uuid, date) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_tips') then
    grant execute on function mingcha.count_tip_months(uuid, date) to mingcha_hand_tips;
  end if;
end $$;
