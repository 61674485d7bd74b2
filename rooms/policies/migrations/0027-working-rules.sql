-- How long a report may be, and which body must have decided a matter: dated rows like the limits (S0-03, domain 4.12).

create table policies_bound (
  id        uuid not null primary key,
  authority uuid not null references identity_authority (id),
  code      text not null collate "C",
  low       int  not null check (low >= 0),
  high      int  not null check (high >= low and high > 0),
  from_day  date not null,
  citation  text not null check (length(citation) between 1 and 500),
  version   int  not null default 1,
  constraint policies_bound_once unique (authority, code, from_day)
);

create table policies_competence (
  id        uuid   not null primary key,
  authority uuid   not null references identity_authority (id),
  matter    text   not null collate "C",
  bodies    text[] not null,
  quorum    int    not null check (quorum between 0 and 100),
  from_day  date   not null,
  citation  text   not null check (length(citation) between 1 and 500),
  version   int    not null default 1,
  constraint policies_competence_once unique (authority, matter, from_day)
);

-- Also where an office stands already.
insert into policies_bound (id, authority, code, low, high, from_day, citation)
select gen_random_uuid(), a.id, b.code, b.low, b.high, '2000-01-01', b.citation
from identity_authority a,
  (values ('reportLength', 4000, 6000, '巡察报告一般4000至6000字（学习材料，待本级文件确认）'),
          ('overallLength', 1, 400, '基本情况和总体评价不超过400字（学习材料，待本级文件确认）')) b (code, low, high, citation)
where exists (select from policies_limit l where l.authority = a.id);

insert into policies_competence (id, authority, matter, bodies, quorum, from_day, citation)
select gen_random_uuid(), a.id, c.matter, c.bodies, c.quorum, '2000-01-01', c.citation
from identity_authority a,
  (values ('report', array['team', 'leadingGroup', 'secretary'], 67, '巡察报告经组务会审议、领导小组听取、书记专题会议听取（三级汇报）'),
          ('feedback', array[]::text[], 0, '反馈意见：待本级文件确定是否以报告已经审定为前提'),
          ('disposal', array['secretary'], 50, '对重点人、重点事、重点问题的处置意见由书记专题会议提出'),
          ('special', array['leadingGroup'], 50, '专题报告经领导小组审定'),
          ('plan', array['leadingGroup'], 50, '巡察工作方案经领导小组审定'),
          ('lead', array['leadingGroup'], 50, '问题线索处置经领导小组审批'),
          ('withholding', array['leadingGroup'], 50, '拟不公开事项经领导小组同意'),
          ('personnel', array['leadingGroup'], 50, '组长授权任职和任务分工由领导小组决定')) c (matter, bodies, quorum, citation)
where exists (select from policies_limit l where l.authority = a.id);
