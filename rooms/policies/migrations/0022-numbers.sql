-- The register of numbers (发文字号登记): a row for each number that was ever drawn, in the act that drew it. A number that is not used is void with its
-- reason and stays; so the numbers of a year have no gap that nobody explains.

create table policies_drawn (
  id          uuid not null primary key,
  authority   uuid not null,
  series      text not null collate "C",
  year        int  not null,
  number      int  not null check (number >= 1),
  text        text not null,
  drawn_on    date not null,
  paper       text not null default '' collate "C",
  about       uuid,
  inspection  uuid,
  title       text not null default '' check (length(title) <= 200),
  void_reason text not null default '' check (length(void_reason) <= 500),
  voided_by   uuid,
  voided_on   date,
  version     int  not null default 1,
  constraint policies_drawn_once unique (authority, series, year, number),
  foreign key (authority, series) references policies_series (authority, code),
  check ((voided_on is null) = (voided_by is null) and (voided_on is null) = (void_reason = '')),
  check ((paper = '') = (about is null))
);
create index policies_drawn_inspection on policies_drawn (inspection) where inspection is not null;
create index policies_drawn_authority on policies_drawn (authority, year desc, series, number desc);
-- A paper has one number at a time; void ones do not count.
create unique index policies_drawn_paper on policies_drawn (about, paper) where voided_on is null and about is not null;

-- What was drawn before there was a register: known by its number alone.
insert into policies_drawn (id, authority, series, year, number, text, drawn_on)
  select gen_random_uuid(), n.authority, n.series, n.year, k,
         replace(replace(s.pattern, '{year}', n.year::text), '{number}', k::text), make_date(n.year, 1, 1)
  from policies_number n
  join policies_series s on s.authority = n.authority and s.code = n.series
  cross join lateral generate_series(1, n.last) k;

create or replace function mingcha.draw_number(of_authority uuid, of_series text, in_year int) returns table (number int, pattern text)
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
begin
  select s.pattern into pattern from policies_series s where s.authority = of_authority and s.code = of_series;
  if not found then
    raise exception 'no such series: %', of_series;
  end if;
  insert into policies_number as n (authority, series, year, last) values (of_authority, of_series, in_year, 1)
  on conflict (authority, series, year) do update set last = n.last + 1
  returning n.last into number;
  insert into policies_drawn (id, authority, series, year, number, text, drawn_on)
  values (gen_random_uuid(), of_authority, of_series, in_year, number,
          replace(replace(pattern, '{year}', in_year::text), '{number}', number::text),
          coalesce(nullif(current_setting('m.today', true), '')::date, current_date));
  return next;
end $$;
