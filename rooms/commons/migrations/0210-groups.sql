-- 共性问题: findings gathered into groups over units, rounds and years, and what makes findings that speak alike be found.

create table commons_group (
  id          uuid not null primary key,
  authority   uuid not null,
  kind        text not null collate "C" check (kind in ('common', 'typical', 'general')),
  state       text not null collate "C" check (state in ('forming', 'proposed', 'approved', 'closed', 'dropped')),
  title       text not null check (length(title) between 1 and 200),
  category    text not null default '' collate "C",
  summary     text not null default '' check (length(summary) <= 5000),
  proposal    text not null default '' check (length(proposal) <= 5000),
  owner       uuid,
  due_on      date,
  sheets      int  not null default 0 check (sheets >= 0),
  units       int  not null default 0 check (units between 0 and sheets),
  drafted_by  uuid not null,
  drafted_on  date not null,
  proposed_by uuid,
  proposed_on date,
  decided_by  uuid,
  decided_on  date,
  opinion     text not null default '' check (length(opinion) <= 2000),
  outcome     text not null default '' check (length(outcome) <= 5000),
  closed_by   uuid,
  closed_on   date,
  version     int  not null default 1,
  unique (id, authority),
  check (state not in ('proposed', 'approved', 'closed') or (owner is not null and due_on is not null and proposal <> '')),
  check (state not in ('approved', 'closed') or decided_by <> proposed_by),
  check ((state = 'closed') = (closed_on is not null)),
  check (state <> 'closed' or outcome <> '')
);
create index commons_group_state on commons_group (authority, state, due_on, id);

create table commons_member (
  id         uuid    not null primary key,
  authority  uuid    not null,
  "group"    uuid    not null,
  sheet      uuid    not null,
  inspection uuid    not null,
  body       uuid    not null,
  title      text    not null check (length(title) between 1 and 200),
  unit_name  text    not null check (length(unit_name) between 1 and 200),
  category   text    not null collate "C",
  standing   text    not null collate "C" check (standing in ('in', 'out', 'declined')),
  shown      boolean not null default false,
  reason     text    not null check (length(reason) between 1 and 500),
  by         uuid    not null,
  on_day     date    not null,
  out_reason text    not null default '' check (length(out_reason) <= 500),
  out_by     uuid,
  out_on     date,
  version    int     not null default 1,
  foreign key ("group", authority) references commons_group (id, authority),
  foreign key (sheet, inspection) references findings_sheet (id, inspection),
  check ((standing = 'out') = (out_on is not null)),
  check (not shown or standing = 'in')
);
-- A finding stands in one group at most: the counts of groups add up to the findings in them.
create unique index commons_member_once on commons_member (sheet) where standing = 'in';
create index commons_member_group on commons_member ("group", standing);
create index commons_member_authority on commons_member (authority, sheet);
create index commons_member_inspection on commons_member (inspection);

-- The first pairs of neighbouring signs of what an adopted sheet says. Found by equality, which a wall does not hinder (a GIN index it would).
create table commons_gram (
  authority uuid not null,
  gram      text not null collate "C" check (length(gram) = 2),
  sheet     uuid not null,
  primary key (authority, gram, sheet)
);
comment on table commons_gram is 'keeps: insert, delete';
create index commons_gram_sheet on commons_gram (sheet);

-- What was adopted before this room was there; as `sketchOf` in rules/similar.ts.
insert into commons_gram (authority, gram, sheet)
select authority, gram, id from (
  select s.id, s.authority, g.gram, row_number() over (partition by s.id order by min(g.place), g.gram) as n
  from findings_sheet s
  cross join lateral (
    select substr(run.found[1], at, 2) as gram, run.place * 10000 + at as place
    from regexp_matches(normalize(s.title || E'\n' || s.overview, NFKC), '[\u4e00-\u9fff]{2,}', 'g') with ordinality as run (found, place)
    cross join lateral generate_series(1, length(run.found[1]) - 1) at
  ) g
  where s.state in ('adopted', 'routed') and s.proposal <> 'lead' and not 'lead' = any (string_to_array(s.ways, ','))
  group by s.id, s.authority, g.gram
) pairs where n <= 48;

do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_commons') then
    grant execute on function mingcha.draw_number(uuid, text, int) to mingcha_hand_commons;
  end if;
end $$;
