import { addDays } from '../../../core/pure/days.ts'
import type { FigureName } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { reportName } from './report-name.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

type Kind = 'team' | 'leadingGroup' | 'secretary' | 'standing' | 'study'
type Seat = readonly [name: FigureName, capacity: 'chair' | 'member' | 'attending' | 'inCharge' | 'recorder']
type Matter = Readonly<{ matter: string; title: string; report?: string; thing?: string }>
type Meeting = Readonly<{
  name: string
  kind: Kind
  inspection?: string
  title: string
  place: string
  seats: readonly Seat[]
  items: readonly Matter[]
}>

/** Calls a meeting for today with its agenda and seats; gives the ids of its items. */
async function called(t: Teller, by: Wears, { name, inspection, seats, items, ...rest }: Meeting): Promise<string[]> {
  const named = items.map(({ report, ...item }, n) => ({
    id: t.name(`item ${n} of ${name}`),
    report: report ?? null,
    ...item,
  }))
  await t.does(by, 'callConference', {
    id: t.name(name),
    ...rest,
    inspection: inspection ?? null,
    onDay: t.today,
    seats: seats.map(([figure, capacity]) => ({ person: t.id(figure), capacity })),
    items: named,
  })
  return named.map(({ id }) => id)
}

/** 组务会 agrees to a report: all vote, one keeps an opinion of his own, one has something to do (S0-04). */
export async function teamMeets(t: Teller, story: RoundStory, sent: Sent, body: string, turn = 1): Promise<void> {
  const leader = t.wears(sent.leader, 'leader')
  const name = `team meeting ${turn} on ${body} of round ${story.number}`
  const [second, ...others] = sent.members
  const seats: Seat[] = [
    [sent.leader, 'chair'],
    [sent.deputy, 'member'],
    ...(second ? [[second, 'member'] as const] : []),
  ]
  const report = t.id(reportName(story, body))
  const inspection = t.id(inspectionOf(story, body))
  const title = `审议关于${body}的巡察报告`
  const items = [{ matter: 'report', title, report }]
  const [item] = await called(t, leader, { name, kind: 'team', inspection, title, place: '组会议室', seats, items })
  const conference = t.id(name)
  if (turn === 1) {
    const {
      items: [only],
    } = await t.asks(leader, 'conferencePage', { conference })
    const copies = { item: only.id, title: '巡察报告（送审稿）', persons: [t.id(sent.leader), t.id(sent.deputy)] }
    await t.does(leader, 'givePapers', { conference, ...copies })
  }
  await t.does(leader, 'holdConference', { conference, heldOn: t.today, absent: [] })
  const dissent = '建议把个别问题并入同类问题反映。'
  const ballots = seats.map(([figure], n) => ({
    person: t.id(figure),
    vote: n === 2 ? 'against' : 'for',
    dissent: n === 2 ? dissent : '',
  }))
  const owner = t.id(others[0] ?? sent.deputy)
  const tasks = [{ id: t.name(`task of ${name}`), title: '核对报告数据和附件', owner, dueOn: addDays(t.today, 5) }]
  const decision = '同意报送联审，请核对数据后上报。'
  await t.does(leader, 'decideItem', { agendaItem: item, outcome: 'agreed', decision, ballots, tasks })
  await t.does(leader, 'minuteConference', {
    conference,
    minutes: `会议审议并同意关于${body}的巡察报告。会上提出的不同意见予以记录。`,
  })
}

/** A team weighs a lead at its meeting, which stands there by its number, and puts it off. */
export async function weighLead(t: Teller, { leader, deputy }: Sent, inspection: string, thing: string): Promise<void> {
  const by = t.wears(leader, 'leader')
  const name = 'team meeting on a lead'
  const seats: Seat[] = [
    [leader, 'chair'],
    [deputy, 'member'],
  ]
  const items = [{ matter: 'lead', title: '研判问题线索', thing }]
  const title = '研判问题线索'
  const [agendaItem] = await called(t, by, { name, kind: 'team', inspection, title, place: '组会议室', seats, items })
  await t.does(by, 'holdConference', { conference: t.id(name), heldOn: t.today, absent: [] })
  const ballots = [
    { person: t.id(leader), vote: 'for', dissent: '' },
    { person: t.id(deputy), vote: 'against', dissent: '现有材料不足以分类，建议补充后再报。' },
  ]
  const outcome = { outcome: 'deferred', decision: '核实后再议。', ballots, tasks: [] }
  await t.does(by, 'decideItem', { agendaItem, ...outcome })
}

/** What those who decide ask of whom: leaders in charge, departments and the team alike. */
const followUp = (body: string, charge: FigureName, sent: Sent): (readonly [string, FigureName])[] => [
  [`督促${body}认领问题、限期整改`, charge],
  ['对移交的问题线索优先研判', 'discipline'],
  ['对选人用人问题开展核查', 'organisation'],
  [`按议定意见修改关于${body}的报告`, sent.leader],
  ['准备反馈会和反馈材料', sent.deputy],
  ['整理底稿和佐证材料归档', sent.members[0] ?? sent.leader],
]

/** So many of what was asked of them the owners report as done, and the office confirms; the next one is reported and waits. */
async function carryOut(
  t: Teller,
  office: Wears,
  name: string,
  charge: FigureName,
  sent: Sent,
  done: number,
): Promise<void> {
  const hats = ['in_charge', 'discipline', 'organisation', 'leader', 'deputy', 'member'] as const
  const owners = followUp('', charge, sent)
  for (const [n, hat] of hats.entries()) {
    const owner = owners[n]?.[1]
    if (owner === undefined || n > done) continue
    const decisionTask = t.id(`task ${n} of ${name}`)
    await t.does(t.wears(owner, hat), 'reportDecisionTask', { decisionTask, result: '已按议定意见办理。' })
    if (n < done) await t.does(office, 'confirmDecisionTask', { decisionTask })
  }
}

const above: readonly Seat[] = [
  ['secretary', 'chair'],
  ['group', 'member'],
]

/** Leading group, to whom the team reports itself, then secretary's meeting (三级汇报): papers per seat, the leader in charge sits in, a disposal opinion, tasks with a day. */
export async function hearReport(
  t: Teller,
  story: RoundStory,
  sent: Sent,
  body: string,
  charge: FigureName,
): Promise<void> {
  const office = t.wears('office', 'office')
  const report = t.id(reportName(story, body))
  const items = [{ matter: 'report', title: `听取巡察${body}情况`, report }]
  for (const kind of ['leadingGroup', 'secretary'] as const) {
    t.later(2)
    const name = `${kind} on ${body} of round ${story.number}`
    const title = kind === 'secretary' ? `书记专题会议听取${body}巡察情况` : `领导小组听取${body}巡察情况`
    const team = [sent.leader, sent.deputy, ...sent.members.slice(0, 1)].map((figure) => [figure, 'attending'] as const)
    const seats: Seat[] =
      kind === 'secretary' ? [...above, [charge, 'inCharge'], ['discipline', 'attending']] : [...above, ...team]
    const [item] = await called(t, office, { name, kind, title, place: '县委常委会议室', seats, items })
    const conference = t.id(name)
    const persons = seats.map(([figure]) => t.id(figure))
    await t.does(office, 'givePapers', { conference, item, title: '巡察情况汇报', persons })
    await t.does(office, 'holdConference', { conference, heldOn: t.today, absent: [] })
    const tasks = followUp(body, charge, sent).map(([title, owner], n) => ({
      id: t.name(`task ${n} of ${name}`),
      title,
      owner: t.id(owner),
      dueOn: addDays(t.today, 30 + n),
    }))
    const ballots = above.map(([figure]) => ({ person: t.id(figure), vote: 'for', dissent: '' }))
    await t.does(office, 'decideItem', {
      agendaItem: item,
      outcome: 'agreed',
      decision: '原则同意报告，按程序反馈。',
      ballots,
      tasks,
    })
    if (kind === 'secretary') await dispose(t, office, item ?? '', body)
    await carryOut(t, office, name, charge, sent, kind === 'secretary' && body === '固镇县农业农村局' ? 4 : 6)
    const { papers } = await t.asks(office, 'conferencePage', { conference })
    await t.does(office, 'takePapersBack', { conference, papers: papers.map((one: { id: string }) => one.id) })
    await t.does(office, 'minuteConference', { conference, minutes: `会议听取并原则同意巡察${body}情况的报告。` })
  }
}

/** The secretary says what is to be done about a matter; the office notes that it was. */
async function dispose(t: Teller, office: Wears, agendaItem: string, body: string): Promise<void> {
  const disposal = t.name(`disposal on ${agendaItem}`)
  await t.does(t.wears('secretary', 'secretary'), 'giveDisposal', {
    id: disposal,
    agendaItem,
    ...(body === '新马桥镇'
      ? { about: 'person', subject: `${body}党委班子成员`, form: 'first' }
      : { about: 'matter', subject: `${body}大额资金使用` }),
    way: 'admonish',
    opinion: '由分管领导约谈主要负责人，限一个月内完善议事规则。',
  })
  if (body === '新马桥镇') return
  await t.does(office, 'carryOutDisposal', {
    disposal,
    doneOn: t.today,
    done: '已约谈，形成约谈记录，责任人作出书面说明。',
  })
}

/** A meeting that was called, held and took note of all it had before it; papers on a lead lay at two seats. */
async function heldOn(t: Teller, office: Wears, meeting: Meeting): Promise<void> {
  const items = await called(t, office, meeting)
  const conference = t.id(meeting.name)
  const named = meeting.items.findIndex(({ thing }) => thing !== undefined)
  if (named >= 0) {
    const copies = { item: items[named], title: '线索登记表', persons: [t.id('secretary'), t.id('group')] }
    await t.does(office, 'givePapers', { conference, ...copies })
  }
  await t.does(office, 'holdConference', { conference, heldOn: t.today, absent: [] })
  for (const agendaItem of items) {
    await t.does(office, 'decideItem', { agendaItem, outcome: 'noted', decision: '', ballots: [], tasks: [] })
  }
}

/** Meetings of the year that were not about one report: learned, heard the whole, put off, and one that is called (S3-01, S3-02). */
export async function meetThroughTheYear(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const year: readonly Meeting[] = [
    {
      name: 'study one',
      kind: 'study',
      title: '理论学习中心组专题学习',
      place: '县委党校',
      seats: above,
      items: [{ matter: 'study', title: '学习巡视巡察工作精神' }],
    },
    {
      name: 'standing one',
      kind: 'standing',
      title: '常委会会议',
      place: '县委常委会议室',
      seats: above,
      items: [
        { matter: 'study', title: '第一议题' },
        { matter: 'rectification', title: '听取第二轮整改落实情况' },
      ],
    },
    {
      name: 'secretary one',
      kind: 'secretary',
      title: '书记专题会议',
      place: '县委常委会议室',
      seats: above,
      items: [{ matter: 'comprehensive', title: '听取第二轮巡察综合情况' }],
    },
    {
      name: 'leading group on a lead',
      kind: 'leadingGroup',
      title: '领导小组会议',
      place: '县委常委会议室',
      seats: above,
      items: [
        { matter: 'lead', title: '研究问题线索处置', thing: t.id('lead housing') },
        { matter: 'rectification', title: '听取整改督办情况' },
      ],
    },
  ]
  for (const meeting of year) await heldOn(t, office, meeting)
  const next: Meeting = {
    name: 'standing next',
    kind: 'standing',
    title: '常委会会议（听取年度巡察工作汇报）',
    place: '县委常委会议室',
    seats: [...above, ['standing', 'inCharge'], ['discipline', 'attending'], ['organisation', 'attending']],
    items: [{ matter: 'annual', title: '听取年度巡察工作汇报' }],
  }
  const [item] = await called(t, office, next)
  const persons = [t.id('secretary'), t.id('standing'), t.id('discipline'), t.id('organisation'), t.id('group')]
  await t.does(office, 'givePapers', { conference: t.id('standing next'), item, title: '年度工作汇报', persons })
}
