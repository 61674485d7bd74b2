-- How each body stands, beside the sums of its home and kind (0064) and counted through with them: figures by year and the list of bodies read these rows
-- in place of every inspection, and take anew from the rows what stands in a home that was marked since (decision 0084).

create table planning_cover_body (
  authority   uuid    not null,
  ground      uuid    not null,
  home        uuid    not null,
  id          uuid    not null,
  parent      uuid,
  kind        text    not null collate "C",
  name        text    not null,
  now_in      boolean not null,
  plan_in     boolean not null,
  way         text    collate "C",
  open        boolean not null,
  direct_on   date,
  extended_on date,
  last_on     date,
  next_on     date,
  inherited   boolean not null,
  plan_round  uuid,
  plan_year   int,
  done        boolean not null,
  due_on      date,
  primary key (authority, ground, id)
);
comment on table planning_cover_body is E'keeps: insert, delete\nbackup: never';
create index planning_cover_body_home on planning_cover_body (authority, ground, home);
-- The order in which the list opens: what is due first.
create index planning_cover_body_due on planning_cover_body (authority, ground, done, due_on, name collate "zh-x-icu", id) where now_in;

-- What was counted through before has no bodies yet: the next time counts everything.
delete from planning_cover;
