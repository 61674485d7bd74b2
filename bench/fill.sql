-- An authority after eight years: villages with their inspections, round after round, 60 teams of 60 villages in each; sheets in every
-- state, the tasks that came of them, and their records. Settings: b.authority, b.villages, b.sheets. As administrator.

set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set search_path = mingcha;
select setseed(0.5);

create temp table size as
  select current_setting('b.authority')::uuid as authority, current_setting('b.villages')::int as villages,
    current_setting('b.sheets')::int as sheets, (current_setting('b.villages')::int + 3599) / 3600 as rounds;

-- Places: a county, a town for every 15 villages, the villages.
create temp table county as select gen_random_uuid() as id;
create temp table town as
  select n, gen_random_uuid() as id from size, generate_series(1, (villages + 14) / 15) n;
create temp table village as
  select n, gen_random_uuid() as id, (n + 14) / 15 as town, (n - 1) / 60 as team,
    (array['青','石','白','沙','柳','桃','龙','高','长','新','东','西','南','北','大','小'])[1 + floor(random() * 16)]
    || (array['河','山','桥','湾','坪','岭','塘','溪','湖','冲','坝','垭'])[1 + floor(random() * 12)]
    || (array['口','头','嘴','边','下','上','里','背'])[1 + floor(random() * 8)] || '村' as name
  from size, generate_series(1, villages) n;

insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select id, authority, null, 'county', 'county', '青江县', false, 'qjx', id::text, '2019-01-01' from county, size;
insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select t.id, authority, c.id, 'town', 'town', '第' || n || '镇', true, 'd' || n || 'z', c.id || '/' || t.id, '2019-01-01' from town t, county c, size;
insert into registry_organisation (id, authority, parent, kind, level, name, in_scope, initials, path, registered_on)
  select v.id, authority, t.id, 'village', 'village', v.name, true, 'c' || v.n, c.id || '/' || t.id || '/' || v.id, '2019-01-01'
  from village v join town t on t.n = v.town, county c, size;

-- Rounds: the last tenth is under way, the others are archived.
create temp table term as select n, gen_random_uuid() as id from generate_series(1, 9) n;
create temp table round as
  select n, gen_random_uuid() as id, n >= rounds - greatest(1, rounds / 10) as live,
    case when n >= rounds - greatest(1, rounds / 10) then date '2026-03-02' else date '2018-06-01' + n * 2700 / rounds end as starts
  from size, generate_series(0, rounds - 1) n;
insert into planning_term (id, authority, number, name, starts_on, ends_on)
  select id, authority, n, '第' || n || '届', '2018-01-01', '2026-12-31' from term, size;
insert into planning_round (id, authority, term, number, name, kind, state, starts_on, ends_on)
  select r.id, authority, t.id, 1 + r.n, '第' || (1 + r.n) || '轮', 'village', case when live then 'onSite' else 'archived' end, starts,
    case when live then date '2026-12-31' else starts + 120 end
  from round r join term t on t.n = 1 + r.n / 5, size;

-- Teams of eight: a leader, a deputy, six members.
create temp table team as
  select n, gen_random_uuid() as id, n / 60 as round, gen_random_uuid() as leader, gen_random_uuid() as deputy,
    array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid()] as members
  from size, generate_series(0, (villages - 1) / 60) n;
create temp table seat as
  select t.n as team, p.person, case p.place when 1 then 'leader' when 2 then 'deputy' else 'member' end as role,
    (array['王','李','张','刘','陈','杨','黄','赵','吴','周'])[1 + floor(random() * 10)]
    || (array['建','国','志','明','秀','海','文','春','永','玉'])[1 + floor(random() * 10)]
    || (array['华','军','英','平','兰','强','霞','波','辉','芳'])[1 + floor(random() * 10)] as name
  from team t, unnest(array[leader, deputy] || members) with ordinality p(person, place);
insert into identity_person (id, authority, name, initials)
  select person, authority, name, 'xxx' from seat, size;
insert into teams_team (id, authority, round, number, name)
  select t.id, authority, r.id, 1 + t.n % 60, '县委第' || (1 + t.n % 60) || '巡察组' from team t join round r on r.n = t.round, size;
insert into teams_appointment (id, authority, round, team, person, role, from_day, until_day, origin, skill)
  select gen_random_uuid(), authority, r.id, t.id, s.person, s.role, r.starts, case when live then date '2026-12-31' else starts + 120 end,
    'seconded', 'general'
  from seat s join team t on t.n = s.team join round r on r.n = t.round, size;

create temp table inspection as
  select v.n, gen_random_uuid() as id, v.id as body, v.name, v.team, t.round, r.live, r.starts
  from village v join team t on t.n = v.team join round r on r.n = t.round;
create index on inspection (n);
insert into planning_inspection (id, authority, round, body, name, size, batch, state, open, announced, enter_on, exit_on)
  select i.id, authority, r.id, body, name || '党支部', 'small', 1, case when i.live then 'entered' else 'closed' end, i.live, true, i.starts, i.starts + 60
  from inspection i join round r on r.n = i.round, size;
insert into teams_assignment (id, authority, round, inspection, team)
  select gen_random_uuid(), authority, r.id, i.id, t.id from inspection i join team t on t.n = i.team join round r on r.n = i.round, size;
insert into teams_seat (id, authority, inspection, body, announced, team, team_name, appointment, person, name, role, from_day, until_day)
  select gen_random_uuid(), size.authority, i.id, i.body, true, t.id, '县委第' || (1 + t.n % 60) || '巡察组', a.id, s.person, s.name, s.role, a.from_day, a.until_day
  from inspection i join team t on t.n = i.team join seat s on s.team = t.n join teams_appointment a on a.person = s.person, size where i.live;

-- Sheets: about 2.7 to a village, a few categories common and many rare, most of them adopted long ago.
create temp table said as
  select array['重大事项未经集体研究决定','扶贫资金拨付不及时','村级账务公开不规范','党员发展程序不严','惠农补贴发放有误','低保评定不精准','集体资产出租未经评议',
    '公务接待超标准','三会一课流于形式','工程项目未按规定招标','移交资料不完整','信访件办理超期','干部作风漂浮','违规发放津补贴','环境整治责任不落实'] as problems,
  array['经查阅会议记录','经走访群众','经核对账目','经个别谈话','经实地查看','经比对数据'] as ways,
  array['未见研究记录','凭证附件不全','公示时间不足','与实际不符','未经民主评议','缺少审批手续','资料前后矛盾','责任人不明确'] as faults;
create temp table drawn as
  select k, 1 + floor(random() * villages)::int as village, random() as luck, random() as kind, random() as theme, random() as day,
    1 + floor(random() * 3)::int as one, 4 + floor(random() * 3)::int as two
  from size, generate_series(1, sheets) k;
create temp table sheet as
  select d.*, gen_random_uuid() as id, i.id as inspection, i.team, i.live, i.starts, row_number() over (partition by i.team order by d.k) as serial,
    case when i.live then (array['suspected','suspected','dropped','drafted','drafted','drafted','drafted','drafted','supported','supported','supported',
        'checked','checked','checked','signed','signed','signed','signed','adopted','adopted'])[1 + floor(luck * 20)]
      else (array['adopted','adopted','adopted','adopted','adopted','adopted','adopted','notAdopted','signed','dropped'])[1 + floor(luck * 10)] end as state
  from drawn d join inspection i on i.n = d.village;
insert into findings_sheet (id, authority, inspection, team, serial, number, state, title, category, subcategory, source, overview, facts, basis,
    responsible, opinion, proposal, surface, cause, disciplines, root, handler_one, handler_two, drafted_by, drafted_on, checked_by, checked_on,
    signed_by, signed_on, decided_on, evidence_count, revision, shown_to_leading)
  select s.id, size.authority, s.inspection, t.id, s.serial, '底稿〔' || (1 + t.round) || '〕' || (1 + t.n % 60) || '-' || lpad(s.serial::text, 4, '0'), s.state,
    problems[1 + floor(theme * 15)] || '，涉及' || (10 + floor(day * 90)) || '户', 'c' || lpad((1 + floor(power(kind, 2) * 24))::text, 2, '0'), '',
    (array['talk','tip','survey','meeting','papers','papers','sampling','transfer'])[1 + floor(day * 8)],
    ways[1 + floor(kind * 6)] || '，' || problems[1 + floor(theme * 15)] || '，' || faults[1 + floor(day * 8)] || '。' || repeat(faults[1 + floor(luck * 8)] || '；', 8),
    repeat(ways[1 + floor(day * 6)] || '，' || faults[1 + floor(kind * 8)] || '，' || problems[1 + floor(luck * 15)] || '。', 10),
    '《中国共产党农村基层组织工作条例》第十九条。', '村党支部', '建议写入报告。', (array['report','report','report','advice','immediate','lead'])[1 + floor(kind * 6)],
    '政治站位不高，落实上级决策部署有差距。', '党组织书记第一责任人职责履行不到位。', case when theme < 0.3 then 'masses' when theme < 0.5 then 'work,life' else '' end,
    (array['leadership','building','governance'])[1 + floor(theme * 3)], t.members[s.one], t.members[s.two], t.members[s.one], s.starts + floor(day * 50)::int,
    case when s.state in ('checked','signed','adopted','notAdopted') then t.deputy end, case when s.state in ('checked','signed','adopted','notAdopted') then s.starts + 52 end,
    case when s.state in ('signed','adopted','notAdopted') then t.leader end, case when s.state in ('signed','adopted','notAdopted') then s.starts + 54 end,
    case when s.state in ('adopted','notAdopted') then s.starts + 58 end, 1 + floor(kind * 4)::int, 1, luck < 0.01
  from sheet s join team t on t.n = s.team, said, size;
insert into findings_counter (team, authority, last)
  select t.id, authority, max(s.serial) from sheet s join team t on t.n = s.team, size group by t.id, authority;

-- Tasks of half the adopted sheets, a plan to an inspection.
create temp table planned as
  select inspection, gen_random_uuid() as plan, gen_random_uuid() as opinion from sheet where not live and state = 'adopted' group by inspection;
insert into rectification_plan (id, authority, inspection, body, opinion, state, received_on, due_on, provisional, concentrated_provisional, submission)
  select p.plan, size.authority, p.inspection, i.body, p.opinion, 'approved', i.starts + 90, i.starts + 120, false, false, 1
  from planned p join inspection i on i.id = p.inspection, size;
insert into rectification_task (id, authority, inspection, body, plan, opinion, item, number, title, text, category, state, degree, leader_name, unit_name,
    received_on, due_on, clock_on, claimed_by, countersigned_by, checked_by, closed_by)
  select gen_random_uuid(), size.authority, s.inspection, i.body, p.plan, p.opinion, gen_random_uuid(), row_number() over (partition by p.plan order by s.k),
    problems[1 + floor(theme * 15)], faults[1 + floor(day * 8)], 'c' || lpad((1 + floor(power(kind, 2) * 24))::text, 2, '0'),
    case when s.one = 1 then 'inProgress' when s.one = 2 and theme < 0.3 then 'checked' else 'closed' end, case when s.one = 1 then 'open' else 'done' end,
    '张书记', '村民委员会', s.starts + 90, s.starts + 180, s.starts + 180, t.members[1], t.members[2], t.members[3], t.members[4]
  from sheet s join inspection i on i.id = s.inspection join planned p on p.inspection = s.inspection join team t on t.n = s.team, said, size
  where s.luck < 0.35;

-- A record for each sheet, sealed.
insert into ledger_record (id, at, kind, noun, about, person, hat, authority, inspection, audience, bytes, salt, entry, leaf)
  select id, at, 'sheet.drafted', 'sheet', about, person, 'member', authority, inspection, array['deputy','leader','member'], bytes, salt, sha256(salt || bytes), leaf
  from (
    select gen_random_uuid() as id, s.starts + time '10:00' as at, s.id as about, t.members[s.one] as person, size.authority, s.inspection,
      decode(md5(s.k::text), 'hex') as salt, convert_to(repeat(s.id::text, 12), 'utf8') as bytes, s.k - 1 as leaf
    from sheet s join team t on t.n = s.team, size) r;
insert into ledger_leaf (number, entry) select leaf, entry from ledger_record where leaf is not null on conflict do nothing;
