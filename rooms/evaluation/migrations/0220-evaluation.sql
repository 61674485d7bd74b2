-- 整改评估: the scheme as dated rows, one evaluation for a plan, what it is scored by (piles of sheets, checks by two), and its score.

create table evaluation_scheme (
  id         uuid  not null primary key,
  authority  uuid  not null,
  from_day   date  not null,
  "window"   text  not null collate "C" check ("window" in ('within', 'notBefore')),
  indicators jsonb not null check (jsonb_array_length(indicators) between 1 and 20),
  grades     jsonb not null check (jsonb_array_length(grades) between 2 and 6),
  citation   text  not null check (length(citation) between 1 and 500),
  basis      text  not null collate "C" check (basis in ('law', 'province', 'local', 'practice', 'default')),
  version    int   not null default 1,
  constraint evaluation_scheme_once unique (authority, from_day)
);
comment on table evaluation_scheme is 'keeps: insert';
-- Offices that were set up before this table came; those set up later get theirs with their opening.
insert into evaluation_scheme (id, authority, from_day, "window", indicators, grades, citation, basis)
  select gen_random_uuid(), id, '2000-01-01', 'within',
    '[{"name": "整改责任落实", "standard": "专题研究、方案审核、主要负责人履职、专题民主生活会", "weight": 20, "source": "checked"},
      {"name": "问题整改完成", "standard": "反馈问题销号的比例", "weight": 30, "source": "closed"},
      {"name": "整改质量", "standard": "现场核查：佐证真实、措施到位、没有以报代改", "weight": 25, "source": "checked"},
      {"name": "建章立制和举一反三", "standard": "制度立改废及执行、自查同类问题", "weight": 10, "source": "checked"},
      {"name": "群众和干部职工满意度", "standard": "匿名测评，满意和比较满意的比例", "weight": 15, "source": "survey"}]',
    '[{"name": "优秀", "from": 90}, {"name": "良好", "from": 80}, {"name": "一般", "from": 60}, {"name": "差", "from": 0}]',
    '地方做法，未见全国统一规定；指标、权重和等次以本地整改评估办法为准', 'local'
  from identity_authority;

create table evaluation_evaluation (
  id           uuid    not null primary key,
  authority    uuid    not null,
  inspection   uuid    not null,
  body         uuid    not null,
  plan         uuid    not null,
  state        text    not null collate "C" check (state in ('opened', 'assessed', 'scored', 'approved', 'told', 'objected', 'withdrawn')),
  indicators   jsonb   not null,
  grades       jsonb   not null,
  "window"     text    not null collate "C" check ("window" in ('within', 'notBefore')),
  ended_on     date    not null,
  limit_on     date    not null,
  provisional  boolean not null,
  opened_by    uuid    not null,
  opened_on    date    not null check (opened_on > ended_on),
  self_due_on  date    not null,
  self_marks   jsonb   not null default '[]',
  self_text    text    not null default '' check (length(self_text) <= 10000),
  self_by      uuid,
  self_on      date,
  told_by      uuid,
  told_on      date,
  objection    text    not null default '' check (length(objection) <= 5000),
  objected_by  uuid,
  objected_on  date,
  answer       text    not null default '' check (length(answer) <= 5000),
  upheld       boolean,
  answered_by  uuid,
  answered_on  date,
  version      int     not null default 1,
  unique (id, inspection),
  check ((self_on is null) = (self_by is null)),
  check ((objected_on is null) = (objection = '')),
  check (answered_on is null or objected_on is not null),
  check (state not in ('told', 'objected') or told_on is not null)
);
create unique index evaluation_once on evaluation_evaluation (plan) where state <> 'withdrawn';
create index evaluation_evaluation_state on evaluation_evaluation (authority, state, opened_on desc, id);
create index evaluation_evaluation_team on evaluation_evaluation (inspection, id);
create index evaluation_evaluation_body on evaluation_evaluation (body, opened_on desc, id);

create table evaluation_survey (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  evaluation uuid not null,
  on_day     date not null,
  "group"    text not null check (length("group") between 1 and 60),
  good       int  not null check (good >= 0),
  fair       int  not null check (fair >= 0),
  average    int  not null check (average >= 0),
  poor       int  not null check (poor >= 0),
  invalid    int  not null check (invalid >= 0),
  file       uuid not null,
  file_name  text not null check (length(file_name) between 1 and 255),
  sha256     text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  by         uuid not null,
  check (good + fair + average + poor >= 5),
  foreign key (evaluation, inspection) references evaluation_evaluation (id, inspection)
);
comment on table evaluation_survey is 'keeps: insert';
create index evaluation_survey_of on evaluation_survey (evaluation, on_day, id);
create index evaluation_survey_authority on evaluation_survey (authority);

create table evaluation_check (
  id           uuid  not null primary key,
  authority    uuid  not null,
  inspection   uuid  not null,
  body         uuid  not null,
  evaluation   uuid  not null,
  on_day       date  not null,
  place        text  not null check (length(place) between 1 and 200),
  text         text  not null check (length(text) between 1 and 5000),
  items        jsonb not null,
  file         uuid,
  file_name    text  not null default '' check (length(file_name) <= 255),
  first_by     uuid  not null,
  second_by    uuid,
  confirmed_on date,
  version      int   not null default 1,
  check (second_by <> first_by),
  check ((second_by is null) = (confirmed_on is null)),
  foreign key (evaluation, inspection) references evaluation_evaluation (id, inspection)
);
create index evaluation_check_of on evaluation_check (evaluation, on_day, id);
create index evaluation_check_open on evaluation_check (authority, id) where second_by is null;

create table evaluation_score (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid    not null,
  evaluation  uuid    not null,
  attempt     int     not null check (attempt between 1 and 2),
  marks       jsonb   not null,
  deductions  jsonb   not null,
  total       int     not null check (total between 0 and 10000),
  grade       text    not null check (length(grade) between 1 and 20),
  lowest      boolean not null,
  conclusion  text    not null check (length(conclusion) between 1 and 5000),
  by          uuid    not null,
  on_day      date    not null,
  opinion     text    not null default '' check (length(opinion) <= 2000),
  approved_by uuid,
  approved_on date,
  out         boolean not null default false,
  version     int     not null default 1,
  unique (evaluation, attempt),
  check (approved_by <> by),
  check (not out or approved_on is not null),
  foreign key (evaluation, inspection) references evaluation_evaluation (id, inspection)
);
create index evaluation_score_authority on evaluation_score (authority);
create index evaluation_score_team on evaluation_score (inspection);
create index evaluation_score_body on evaluation_score (body);
