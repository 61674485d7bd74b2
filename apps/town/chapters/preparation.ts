import { addDays } from '../../../core/pure/days.ts'
import type { Teller, Wears } from '../teller.ts'
import { numbered } from './numbers.ts'
import { inspectionOf, type RoundStory, roundName, type Sent } from './round.ts'

const library = [
  ['focus', 'town', '', '党委议事决策“三重一大”制度执行', '《中国共产党农村基层组织工作条例》'],
  ['problem', 'town', '', '惠民惠农资金“一卡通”发放公示不到位', '上轮巡察共性问题'],
  ['question', 'town', '', '去年党委会研究了几次项目？末位表态是怎么做的？', ''],
  ['outline', 'town', '', '履行第一责任人职责、班子团结、重点项目、干部群众反映', ''],
  ['paper', 'town', '', '近三年党委会会议记录、记录本', ''],
  ['paper', 'town', '', '近三年“三公”经费明细账', ''],
  ['focus', 'village', '贫困村', '低保评定、危房改造、扶贫项目资产管护', ''],
  ['focus', 'village', '富裕村', '集体资产资源发包、工程招投标、土地收益分配', ''],
  ['focus', 'school', '高校', '党委领导下的校长负责制、科研经费、基建采购', '高校巡视参考要点'],
  ['focus', 'enterprise', '国企', '选人用人、投资决策、靠企吃企', '国企巡视参考要点'],
] as const

/** The library of points of attention, begun by the office (S2-07, S4-19). */
export async function beginLibrary(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  for (const [n, [list, bodyKind, sector, text, basis]] of library.entries()) {
    const id = t.name(`focus point ${n}`)
    await t.does(office, 'proposeFocus', { id, list, bodyKind, sector, text, basis })
  }
  await t.does(office, 'retireFocus', { focus: t.id('focus point 9') })
  await t.does(office, 'proposeFocus', {
    ...{ id: t.name('focus point of Liuji'), list: 'focus', bodyKind: '', sector: '', area: t.id('刘集镇') },
    ...{ text: '采煤沉陷区搬迁安置、土地流转合同履行（刘集镇）', basis: '县信访局近三年来件分析（虚构）' },
  })
}

const five = {
  leaders: '班子成员9人，书记任职2年8个月；纪委书记由县纪委提名，到任半年。',
  party: '党组织31个，党员1268名；软弱涣散村党组织1个，正在整顿。',
  business: '产业以小麦、花生种植和食品加工为主；在建高标准农田项目2个。',
  social: '近两年信访件同比下降，反映集中在土地流转租金和工程款拖欠。',
  sector: '项目资金多头下达、村级代管账，易出现先付后批和以拨代支。',
}

const fromDepartments = [
  ['discipline', '信访举报', ['反映某村村委会主任违规发包沟塘', '反映镇工作人员吃拿卡要', '反映低保评定优亲厚友']],
  ['organisation', '干部任免审批表', ['党委书记任免审批表', '镇长任免审批表', '纪委书记任免审批表']],
  ['audit', '审计报告', ['镇领导干部经济责任审计报告']],
] as const

/** What departments sent about the bodies of a round, as files (S3-08). */
export async function takeItems(t: Teller, story: RoundStory): Promise<void> {
  const bodies = story.teams.flatMap((sent) => sent.bodies)
  const round = t.id(roundName(story))
  for (const [department, kind, matters] of fromDepartments) {
    const rows = bodies.flatMap((body) => matters.map((matter) => [body, kind, matter, '1']))
    await t.does(t.wears('office', 'office'), 'importItems', {
      ...{ id: t.name(`items of ${department} in round ${story.number}`), round, department, secrecy: 'internal' },
      ...{ fileName: `${kind}.xlsx`, sha256: 'c0ffee'.padEnd(64, '0') },
      cells: [['单位', '事项类别', '内容', '数量'], ...rows],
    })
  }
}

async function cooperate(t: Teller, leader: Wears, inspection: string, body: string): Promise<string> {
  const office = t.wears('office', 'office')
  const dueOn = addDays(t.today, 10)
  const ask = async (department: string, subject: string) => {
    const id = t.name(`request to ${department} on ${body}`)
    await t.does(leader, 'askDepartment', { id, inspection, department, subject, dueOn, detail: '近三年情况。' })
    if (department === 'discipline')
      await numbered(t, 'inquiry', { about: id, inspection, title: `关于征询${body}有关情况的函` }, { copies: 2 })
    return id
  }
  const given = { contact: '联络员 何某', secrecy: 'internal', count: 3 }
  const answer = '近三年信访件3件，均已办结；未发现新的问题线索。'
  await t.does(t.wears('discipline', 'discipline'), 'answerCooperation', {
    ...{ cooperation: await ask('discipline', `${body}党风廉政情况征询`), answer, ...given },
  })
  await t.does(t.wears('organisation', 'organisation'), 'answerCooperation', {
    cooperation: await ask('organisation', `${body}班子和干部情况征询`),
    ...{ answer: '已按名册提供干部任免审批表，班子年度考核情况见附表。', ...given },
  })
  await ask('petition', `${body}信访积案征询`)
  const support = t.name(`support on ${body}`)
  await t.does(leader, 'seekSupport', {
    ...{ id: support, inspection, department: 'audit', support: 'staff', subject: '抽调1名审计人员', dueOn },
  })
  await t.does(office, 'decideSupport', { cooperation: support, allow: true })
  const met = { heldOn: t.today, inspection, ...given }
  await t.does(leader, 'recordMeeting', {
    ...{ id: t.name(`consultation on ${body}`), kind: 'before', department: 'discipline', subject: '巡前会商', ...met },
    ...{ shared: 'guidance', answer: '商定重点了解工程建设和惠民资金两个方面，线索双向通报。' },
  })
  const briefing = t.name(`briefing on ${body}`)
  await t.does(leader, 'recordMeeting', {
    ...{ id: briefing, kind: 'briefing', department: 'audit', subject: '审计局当面介绍', ...met },
    answer: '经济责任审计指出往来款长期挂账、工程结算不及时。',
  })
  return briefing
}

/** One unit prepared: departments, profile, points, earlier findings, lists, plan, and the audit that enters with the team. */
export async function prepareUnit(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const leader = t.wears(sent.leader, 'leader')
  const briefing = await cooperate(t, leader, inspection, body)
  const points = [
    ['conflict', '土地流转租金兑付与群众预期不一致', null],
    ['risk', '工程款结算周期长，存在先付后批', briefing],
    ['weak', '村级集体经济薄弱、台账不全', null],
  ] as const
  for (const [kind, text, cooperation] of points)
    await t.does(leader, 'notePoint', { id: t.name(`${kind} point on ${body}`), inspection, kind, text, cooperation })
  await t.does(leader, 'putProfile', { inspection, version: null, ...five })
  await t.does(leader, 'pullEarlier', { inspection })
  await t.does(leader, 'draftLists', { inspection })
  const goals = `聚焦${body}党委履行职能责任，重点了解惠民资金、工程建设和上轮整改。`
  const methods = '听取汇报、个别谈话、调阅资料、下沉村组、走访群众。'
  const division = '组长总负责；副组长牵头资金项目；组员分党建、财务两个小组。'
  await t.does(leader, 'writePlan', { inspection, version: null, goals, methods, division })
  const audit = { auditNumber: `固审〔2026〕${sent.number}号`, auditOffice: '固镇县审计局', enteredOn: t.today }
  await t.does(leader, 'enterJointly', { id: t.name(`audit at ${body}`), inspection, ...audit })
  const shared = t.name(`shared matter at ${body}`)
  await t.does(leader, 'noteShared', { id: shared, inspection, foundBy: 'audit', text: '往来款12.6万元挂账三年' })
  await t.does(leader, 'concludeShared', { sharedMatter: shared, whose: 'audit', text: '责令限期清理。' })
}

const calledInTeam: Readonly<Record<string, string>> = { leader: '组长', deputy: '副组长', member: '组员' }

/** What teams add to the library, not admitted yet (S2-07). */
export async function enrichLibrary(t: Teller, sent: Sent): Promise<void> {
  const [member] = sent.members
  if (member === undefined) throw new Error('a team of the story has members')
  const wearers = [t.wears(sent.leader, 'leader'), t.wears(sent.deputy, 'deputy'), t.wears(member as never, 'member')]
  for (const who of wearers)
    await t.does(who, 'proposeFocus', {
      ...{ id: t.name(`focus point of the ${who.hat} of team ${sent.number}`), list: 'focus', bodyKind: 'town' },
      ...{ text: `高标准农田项目建后管护（${calledInTeam[who.hat] ?? ''}、第${sent.number}组）` },
    })
}

/** The leader submits the plan of a unit and the office approves it (S2-06). */
export async function approveUnitPlan(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const leader = t.wears(sent.leader, 'leader')
  const { plans } = await t.asks(leader, 'preparation', { inspection: t.id(inspectionOf(story, body)) })
  const unitPlan = (plans as { id: string }[])[0]?.id
  await t.does(leader, 'submitUnitPlan', { unitPlan })
  await t.does(t.wears('office', 'office'), 'approveUnitPlan', { unitPlan, opinion: '同意，按方案实施。' })
}
