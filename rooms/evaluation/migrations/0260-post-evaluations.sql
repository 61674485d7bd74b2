-- 巡察组后评估 (T30, 4.19): how the team of an inspection worked, asked of its body after feedback.
create table evaluation_post (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  team        uuid    not null references teams_team (id),
  outcome     text    not null collate "C" check (outcome in ('held', 'spared')),
  fed_back_on date    not null,
  due_on      date,
  provisional boolean not null,
  on_day      date    not null check (on_day >= fed_back_on),
  talked      int     not null check (talked >= 0),
  sent        int     not null check (sent >= 0),
  returned    int     not null check (returned between 0 and sent),
  deductions  jsonb   not null,
  deducted    int     not null check (deducted between 0 and 100),
  conclusion  text    not null check (length(conclusion) between 1 and 5000),
  by          uuid    not null,
  filed_on    date    not null check (filed_on >= on_day),
  version     int     not null default 1,
  constraint evaluation_post_once unique (inspection),
  foreign key (inspection, body) references planning_inspection (id, body),
  check (outcome = 'held' or (talked = 0 and sent = 0 and deducted = 0)),
  check (outcome = 'spared' or talked + returned > 0)
);
comment on table evaluation_post is 'keeps: insert';
create index evaluation_post_authority on evaluation_post (authority, filed_on desc, id);
