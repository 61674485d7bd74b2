-- Counts of tips are of months that are over, made once and never again: of two counts of one month the difference would be a single tip, with its day, its
-- channel, and whether it is named. What is entered later for such a month is not in them.
drop trigger tip_counted on tips_tip;
drop function mingcha.tip_counted();
comment on table tips_count is 'keeps: insert';

-- The month that is not over, and the one before while letters of it are still entered, are counted when they are.
delete from tips_count where month >= date_trunc('month', (now() at time zone 'Asia/Shanghai')::date - interval '1 month')::date;

-- Counts each month that ended before this day and has no counts yet, since the first tip there is, by the hand that asks. Fewer than five are not said, nor
-- whether there were any; and where those not said are together fewer than five, the next smallest is not said either.
create function mingcha.count_tip_months(before date) returns int language plpgsql set search_path = mingcha, pg_temp as $$
declare
  made int;
begin
  perform pg_advisory_xact_lock(hashtextextended('tip months counted', 0));
  with months as (
    select t.authority, m::date as month from (select authority, min(received_on) as first from tips_tip group by authority) t
    cross join lateral generate_series(date_trunc('month', t.first::timestamp), before - interval '1 month', interval '1 month') m
    where not exists (select from tips_count c where c.authority = t.authority and c.month = m::date)
  ), counted as (
    select m.authority, m.month, s.side, s.key, count(*)::int as n
    from months m join tips_tip t on t.authority = m.authority and t.received_on >= m.month and t.received_on < (m.month + interval '1 month')::date
    cross join lateral (values
      ('against', t.against), ('channel', t.channel), ('named', case when t.named then 'yes' else 'no' end),
      ('state', case when t.state in ('held', 'received') then 'waiting' else t.state end)
    ) s(side, key)
    group by m.authority, m.month, s.side, s.key
  ), summed as (
    select *, coalesce(sum(n) over (partition by authority, month, side order by n, key rows between unbounded preceding and 1 preceding), 0) as before_it
    from counted
  ), totals as (
    select m.authority, m.month, count(t.id)::int as n
    from months m left join tips_tip t on t.authority = m.authority and t.received_on >= m.month and t.received_on < (m.month + interval '1 month')::date
    group by m.authority, m.month
  ), rows as (
    insert into tips_count (authority, month, side, key, n)
    select authority, month, side, key, case when n >= 5 and before_it not between 1 and 4 then n end from summed
    union all select authority, month, 'all', '', case when n >= 5 then n end from totals
    returning 1
  )
  select count(*) into made from rows;
  return made;
end $$;
revoke execute on function mingcha.count_tip_months(date) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_tips') then
    grant execute on function mingcha.count_tip_months(date) to mingcha_hand_tips;
  end if;
end $$;
