-- Dated limits, vocabularies, number series and the working-day calendar: everything the office may change without a programmer.

create table policies_limit (
  id            uuid not null primary key,
  authority     uuid not null references identity_authority (id),
  code          text not null collate "C" check (code ~ '^T[0-9]{2}$'),
  amount        int  not null check (amount between 0 and 3650),
  unit          text not null check (unit in ('day', 'workday', 'month')),
  direction     text not null check (direction in ('after', 'before')),
  starts        text not null collate "C",
  from_day      date not null,
  citation      text not null check (length(citation) between 1 and 500),
  basis         text not null check (basis in ('law', 'province', 'local', 'practice', 'default')),
  confirmed_by  uuid,
  confirmed_on  date,
  document      text check (length(document) between 1 and 200),
  version       int  not null default 1,
  constraint policies_limit_once unique (authority, code, from_day),
  check ((confirmed_by is null) = (confirmed_on is null) and (confirmed_by is null) = (document is null)),
  foreign key (confirmed_by, authority) references identity_person (id, authority)
);

create table policies_category (
  id          uuid not null primary key,
  authority   uuid not null references identity_authority (id),
  vocabulary  text not null collate "C",
  code        text not null collate "C" check (code ~ '^[A-Za-z][A-Za-z0-9.-]{0,63}$'),
  parent      text collate "C",
  name_zh     text not null check (length(name_zh) between 1 and 100),
  name_en     text not null check (length(name_en) between 1 and 100),
  place       int  not null,
  from_day    date not null,
  until_day   date check (until_day >= from_day),
  version     int  not null default 1,
  constraint policies_category_code unique (authority, code),
  foreign key (authority, parent) references policies_category (authority, code)
);
create index policies_category_vocabulary on policies_category (authority, vocabulary, place);

create table policies_series (
  id         uuid not null primary key,
  authority  uuid not null references identity_authority (id),
  code       text not null collate "C" check (code ~ '^[a-z][A-Za-z]{0,31}$'),
  pattern    text not null check (length(pattern) between 1 and 100 and pattern like '%{number}%'),
  version    int  not null default 1,
  unique (authority, code)
);

create table policies_number (
  authority  uuid not null,
  series     text not null collate "C",
  year       int  not null check (year between 1900 and 2200),
  last       int  not null check (last >= 1),
  primary key (authority, series, year),
  foreign key (authority, series) references policies_series (authority, code)
);

-- Days that are not as their weekday says. A year without any row is a year nobody has published yet.
create table policies_day (
  id         uuid    not null primary key,
  authority  uuid    not null references identity_authority (id),
  day        date    not null,
  working    boolean not null,
  name       text    not null check (length(name) between 1 and 50),
  version    int     not null default 1,
  constraint policies_day_once unique (authority, day)
);

-- The next number of a series in a year, without a gap: the row stays locked until the act that draws it commits, and a number drawn by
-- an act that fails is drawn again. Any room's hand may draw; none may write the table.
create function mingcha.draw_number(of_authority uuid, of_series text, in_year int) returns table (number int, pattern text)
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
begin
  select s.pattern into pattern from policies_series s where s.authority = of_authority and s.code = of_series;
  if not found then
    raise exception 'no such series: %', of_series;
  end if;
  insert into policies_number as n (authority, series, year, last) values (of_authority, of_series, in_year, 1)
  on conflict (authority, series, year) do update set last = n.last + 1
  returning n.last into number;
  return next;
end $$;
revoke execute on function mingcha.draw_number(uuid, text, int) from public;
do $$
declare
  hand text;
begin
  for hand in select rolname from pg_roles where rolname like 'mingcha\_hand\_%' loop
    execute format('grant execute on function mingcha.draw_number(uuid, text, int) to %I', hand);
  end loop;
end $$;
