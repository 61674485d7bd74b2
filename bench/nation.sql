-- Opinions: what was adopted in a closed inspection went to the body, as many findings as asked for, in one opinion to a body.
create temp table finding as
  select s.*, row_number() over (order by s.day, s.k) as place, row_number() over (partition by s.inspection order by s.k) as number
  from (select * from sheet where not live and state = 'adopted' order by k limit current_setting('b.findings')::int) s;
create temp table told as
  select inspection, pg_temp.drawn_id() as opinion, pg_temp.drawn_id() as plan from (select distinct inspection from finding order by inspection) f;
create index on told (inspection);
insert into feedback_opinion (id, authority, inspection, body, number, state, drafted_by, drafted_on, approved_by, approved_on, principal_on, body_on,
    delivered_by, received_on, plan_due_on)
  select p.opinion, size.authority, i.id, i.body, '巡反〔' || extract(year from i.starts) || '〕' || i.n || '号', 'received', t.leader, i.starts + 70, t.deputy,
    i.starts + 75, i.starts + 90, i.starts + 90, t.leader, i.starts + 90, i.starts + 120
  from told p join inspection i on i.id = p.inspection join team t on t.n = i.team, size;
create temp table item as select f.id, pg_temp.drawn_id() as item, pg_temp.drawn_id() as task from finding f;
create index on item (id);
insert into feedback_item (id, authority, inspection, body, opinion, number, title, text, category, state, delivered)
  select n.item, size.authority, f.inspection, i.body, p.opinion, f.number, problems[1 + floor(f.theme * 15)],
    problems[1 + floor(f.theme * 15)] || '，' || faults[1 + floor(f.day * 8)] || '。', 'c' || lpad((1 + floor(power(f.kind, 2) * 24))::text, 2, '0'),
    'acknowledged', true
  from finding f join item n on n.id = f.id join inspection i on i.id = f.inspection join told p on p.inspection = f.inspection, said, size;

-- Rectification: so many findings closed as asked for, the others in progress, a tenth of those long-term, a tenth mostly done.
insert into rectification_plan (id, authority, inspection, body, opinion, state, received_on, due_on, provisional, concentrated_provisional, submission, approved_on)
  select p.plan, size.authority, i.id, i.body, p.opinion, 'approved', i.starts + 90, i.starts + 120, false, false, 1, i.starts + 115
  from told p join inspection i on i.id = p.inspection, size;
insert into rectification_task (id, authority, inspection, body, plan, opinion, item, number, title, text, category, state, degree, leader_name, unit_name,
    received_on, plan_due_on, due_on, long_due_on, long_reason, lasting, clock_on, claimed_by, claimed_on, countersigned_by, countersigned_on, checked_by,
    checked_on, closed_by, closed_on)
  select n.task, size.authority, f.inspection, i.body, p.plan, p.opinion, n.item, f.number, problems[1 + floor(f.theme * 15)], faults[1 + floor(f.day * 8)],
    'c' || lpad((1 + floor(power(f.kind, 2) * 24))::text, 2, '0'), w.state, case w.state when 'closed' then 'done' else w.degree end, '张书记', '村民委员会',
    i.starts + 90, i.starts + 120, i.starts + 180, case w.state when 'longTerm' then i.starts + 500 end, case w.state when 'longTerm' then '需逐年解决。' else '' end,
    w.state = 'longTerm', case w.state when 'longTerm' then i.starts + 500 else i.starts + 180 end, case w.state when 'closed' then t.members[1] end,
    case w.state when 'closed' then w.done end, case w.state when 'closed' then t.members[2] end, case w.state when 'closed' then w.done + 1 end,
    case w.state when 'closed' then t.members[3] end, case w.state when 'closed' then w.done + 2 end, case w.state when 'closed' then t.members[4] end,
    case w.state when 'closed' then w.done + 3 end
  from finding f join item n on n.id = f.id join inspection i on i.id = f.inspection join told p on p.inspection = f.inspection join team t on t.n = i.team
    cross join lateral (select
      case when f.place <= current_setting('b.done')::int then 'closed' when f.place % 10 = 0 then 'longTerm' else 'inProgress' end as state,
      case when f.place % 10 = 1 then 'mostly' else 'open' end as degree, i.starts + 100 + floor(f.theme * 90)::int as done) w, said, size;

-- Steps: who signed, looked into and closed what was reported done, and who put off what is long-term; the figures count by these.
insert into rectification_check (id, authority, inspection, body, task, step, passed, comment, by, hat, on_day)
  select pg_temp.drawn_id(), k.authority, k.inspection, k.body, k.id, s.step, true, s.comment, s.by, s.hat, s.day
  from (select * from rectification_task where state in ('closed', 'longTerm') order by id) k join inspection i on i.id = k.inspection join team t on t.n = i.team
    cross join lateral (values
      ('countersign', '', k.countersigned_by, 'in_charge', k.countersigned_on, 'closed'), ('check', '已到村核实。', k.checked_by, 'discipline', k.checked_on, 'closed'),
      ('close', '', k.closed_by, 'office', k.closed_on, 'closed'), ('defer', k.long_reason, t.members[4], 'office', i.starts + 130, 'longTerm')
    ) s(step, comment, by, hat, day, state) where s.state = k.state;

-- People: those of the committee and its departments, principals of villages, and an account for everybody, all with one password.
create temp table extra as
  select n, pg_temp.drawn_id() as id, case n when 1 then 'superior' when 2 then 'secretary' when 3 then 'leading_group' when 4 then 'discipline'
    when 5 then 'organisation' when 6 then 'office' else 'principal' end as hat
  from size, generate_series(1, greatest(7, current_setting('b.users')::int - (select count(*)::int from identity_person))) n;
insert into identity_person (id, authority, name, initials, home_unit)
  select e.id, size.authority, case e.hat when 'superior' then '省察' when 'secretary' then '梁书记' when 'leading_group' then '许组长' when 'discipline' then '纪明'
    when 'organisation' then '何部长' when 'office' then '方科长' else '支书' || e.n end, 'xxx', case e.hat when 'principal' then v.id end
  from extra e left join village v on v.n = e.n, size;
insert into identity_grant (id, authority, person, hat, body, from_day)
  select pg_temp.drawn_id(), size.authority, e.id, e.hat, case e.hat when 'principal' then v.id end, date '2018-01-01'
  from extra e left join village v on v.n = e.n, size where e.hat <> 'principal' or v.id is not null;
create temp table opened as
  select pg_temp.drawn_id() as id, p.id as person, 'u' || lpad((row_number() over (order by p.id))::text, 5, '0') as username
  from identity_person p where not exists (select from identity_account a where a.person = p.id);
insert into identity_account (id, authority, person, username, state) select o.id, size.authority, o.person, o.username, 'open' from opened o, size;
insert into auth."user" ("id", "name", "email", "emailVerified", "username") select id, username, id || '@mingcha.invalid', true, username from opened;
insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
  select id, id, 'credential', id, current_setting('b.password'), now() from opened;

-- Records: of every step of every sheet and of every task, in the form in which acts write them, to be sealed.
create temp table step as
  select 'sheet.drafted' as kind, s.id as about, s.inspection, null::uuid as body, s.starts as day, 9 as hour, 'member' as hat, t.members[s.one] as person,
    '{"serial":' || s.serial || '}' as facts from sheet s join team t on t.n = s.team
  union all select 'sheet.supported', s.id, s.inspection, null, s.starts + 51, 10, 'member', t.members[s.two], '{"evidence":2}'
    from sheet s join team t on t.n = s.team where s.state not in ('suspected', 'dropped', 'drafted')
  union all select 'sheet.checked', s.id, s.inspection, null, s.starts + 52, 11, 'deputy', t.deputy, '{}'
    from sheet s join team t on t.n = s.team where s.state in ('checked', 'signed', 'adopted', 'notAdopted')
  union all select 'sheet.signed', s.id, s.inspection, null, s.starts + 54, 12, 'leader', t.leader,
    '{"hash":"' || md5(s.id::text) || md5(s.k::text) || '","onPaper":false,"revision":1}'
    from sheet s join team t on t.n = s.team where s.state in ('signed', 'adopted', 'notAdopted')
  union all select 'sheet.adopted', s.id, s.inspection, null, s.starts + 58, 13, 'leader', t.leader, '{"revision":1}'
    from sheet s join team t on t.n = s.team where s.state = 'adopted'
  union all select 'task.acknowledged', n.task, f.inspection, i.body, f.starts + 91, 9, 'principal', t.members[1], '{}'
    from finding f join item n on n.id = f.id join inspection i on i.id = f.inspection join team t on t.n = i.team
  union all select 'task.claimedDone', k.id, k.inspection, k.body, k.claimed_on, 10, 'principal', k.claimed_by, '{"proofs":1}'
    from rectification_task k where k.state = 'closed'
  union all select 'task.closed', k.id, k.inspection, k.body, k.closed_on, 11, 'office', k.closed_by,
    '{"check":"' || k.item || '","inTime":' || (k.claimed_on <= k.due_on) || '}' from rectification_task k where k.state = 'closed';
insert into ledger_record (id, at, kind, noun, about, person, hat, authority, inspection, body, audience, bytes, salt, entry)
  select id, at, kind, split_part(kind, '.', 1), about, person, hat, authority, inspection, body, audience, bytes, salt, sha256(salt || bytes)
  from (
    select r.*, decode(md5(r.id::text || current_setting('b.seed')), 'hex') as salt, convert_to(
      '{"about":"' || about || '","at":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":' || heard || ',"authority":"' || authority
      || '","body":' || coalesce('"' || body || '"', 'null') || ',"facts":' || facts || ',"hat":"' || hat || '","id":"' || id || '","inspection":"' || inspection
      || '","kind":"' || kind || '","noun":"' || split_part(kind, '.', 1) || '","person":"' || person || '","v":1}', 'utf8') as bytes
    from (
      select pg_temp.drawn_id() as id, (s.day + make_interval(hours => s.hour))::timestamptz as at, s.kind, s.about, s.inspection, s.body, s.hat, s.person, s.facts,
        size.authority, h.audience, h.heard
      from step s join hearing h using (kind), size) r) written;
