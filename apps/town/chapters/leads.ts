import { randomUUID } from 'node:crypto'
import type { FigureName } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { sentOut } from './numbers.ts'
import { inspectionOf, type RoundStory } from './round.ts'
import { sheetName } from './sheets.ts'

type Said = Readonly<{
  name: string
  nature: 'discipline' | 'personnel'
  objectName: string
  objectPost: string
  problem: string
  /** The sheet of that number it came from; the tip of that name; or what the team saw. */
  sheet?: number
  tip?: string
}>

const town = '新马桥镇'

/** Whom these are about is invented, like everybody of the town. */
const ofTown: readonly Said[] = [
  {
    ...{ name: 'housing', nature: 'discipline', objectName: '苗广德', objectPost: '镇村建所所长', sheet: 3 },
    problem: '反映其在危房改造审核中涉嫌优亲厚友，将三户不符合条件的亲属列入补助名单，涉及资金6.3万元。',
  },
  {
    ...{ name: 'office car', nature: 'discipline', objectName: '卜新民', objectPost: '镇财政所副所长', sheet: 4 },
    problem: '反映其涉嫌公车私用、虚列加油费，涉及票据11张、金额0.8万元。',
  },
  {
    ...{ name: 'well', nature: 'discipline', objectName: '常树林', objectPost: '镇农技站站长', sheet: 5 },
    problem: '反映其在机井管护项目中涉嫌收受施工方礼金，涉及金额1.2万元。',
  },
  {
    ...{ name: 'promotion', nature: 'personnel', objectName: '白素珍', objectPost: '镇党政办主任', sheet: 6 },
    problem: '反映其提拔任用未经民主推荐和公示程序。',
  },
  {
    ...{ name: 'above', nature: 'discipline', objectName: '崔明远', objectPost: '原镇党委书记（现任市直单位副职）' },
    problem: '反映其在任期间涉嫌违规决定土地出让价格。',
  },
  {
    ...{ name: 'rumour', nature: 'discipline', objectName: '高小军', objectPost: '村会计' },
    problem: '反映其家中建房超面积，经当场核对规划许可，情况不属本次巡察范围。',
  },
  {
    ...{ name: 'housing again', nature: 'discipline', objectName: '苗广德', objectPost: '镇村建所所长', sheet: 7 },
    problem: '反映其在危房改造审核中涉嫌优亲厚友，将不符合条件的亲属列入补助名单。',
  },
]

const team = { leader: 'yan', deputy: 'hou', member: 'feng' } as const satisfies Record<string, FigureName>
const leadOf = (t: Teller, name: string) => t.id(`lead ${name}`)
const packageOf = (name: string, receiver: string) => `package of ${name} for ${receiver}`

const open = (t: Teller, who: Wears, name: string, purpose: string) =>
  t.does(who, 'openLead', { id: randomUUID(), lead: leadOf(t, name), purpose })

/** Registered by a member, with two pieces of material. */
async function register(t: Teller, story: RoundStory, body: string, said: Said): Promise<void> {
  const { name, sheet, tip, ...words } = said
  const member = t.wears(team.member, 'member')
  const lead = t.name(`lead ${name}`)
  const source = sheet === undefined ? (tip === undefined ? 'observation' : 'tip') : 'sheet'
  const from = sheet === undefined ? (tip === undefined ? null : t.id(tip)) : t.id(sheetName(story, body, sheet))
  const level = { objectLevel: '股级', disciplineTag: words.nature === 'personnel' ? 'organisational' : 'integrity' }
  await t.does(member, 'registerLead', {
    ...{ id: lead, inspection: t.id(inspectionOf(story, body)), source, from, ...level, ...words },
  })
  for (const [title, form, pages] of [
    ['问题底稿及佐证材料', 'copy', 12],
    ['记账凭证复印件', 'copy', 8],
  ] as const)
    await t.does(member, 'addEnclosure', { id: randomUUID(), lead, title, form, pages })
}

async function grade(t: Teller, name: string, more: object = {}): Promise<void> {
  const leader = t.wears(team.leader, 'leader')
  await open(t, leader, name, '组务会评级。')
  const said = { leadClass: 'further', classReason: '线索具体、可查，涉及资金和时间明确。' }
  await t.does(leader, 'gradeLead', { lead: leadOf(t, name), ...said, ...more })
}

const review = async (t: Teller, name: string, toDiscipline: boolean, toOrganisation: boolean, priority = false) => {
  const office = t.wears('office', 'office')
  await open(t, office, name, '审核移交意见。')
  const nature = toDiscipline ? 'discipline' : 'personnel'
  await t.does(office, 'reviewLead', { lead: leadOf(t, name), nature, toDiscipline, toOrganisation, priority })
}

async function approve(t: Teller, name: string, raised = false): Promise<void> {
  const group = t.wears('group', 'leading_group')
  await open(t, group, name, '审批移交。')
  await t.does(group, 'approveLead', { lead: leadOf(t, name), raised })
}

type Receiver = 'discipline' | 'organisation'

/** Sealed by one of the office, handed over by another, signed for by the receiver (domain 3.3 rule 5). */
async function handOver(t: Teller, name: string, receiver: Receiver): Promise<void> {
  await seal(t, name, receiver)
  const transfer = { leadTransfer: t.id(packageOf(name, receiver)) }
  await t.does(t.wears('clerkOfOffice', 'office'), 'handOverPackage', transfer)
  await sentOut(t, 'leadLetter', transfer.leadTransfer, { urgency: 'urgent' })
  await t.does(t.wears(receiver, receiver), 'receivePackage', { ...transfer, pages: 20 })
}

const seal = (t: Teller, name: string, receiver: Receiver) =>
  t.does(t.wears('office', 'office'), 'sealPackage', {
    ...{ id: t.name(packageOf(name, receiver)), lead: leadOf(t, name), receiver, pages: 20 },
  })

async function opine(t: Teller, name: string, receiver: Receiver): Promise<void> {
  const who = t.wears(receiver, receiver)
  await open(t, who, name, '研究处置意见。')
  const ways = name === 'housing' ? 'talk' : 'verify'
  const way = receiver === 'discipline' ? ways : 'organisational'
  const said = { id: randomUUID(), way, text: '经集体研究，按规定方式处置。' }
  await t.does(who, 'giveOpinion', { leadTransfer: t.id(packageOf(name, receiver)), ...said })
}

const nobody = { cases: 0, persons: 0, formOne: 0, formTwo: 0, formThree: 0, formFour: 0 }

async function feedBack(
  t: Teller,
  name: string,
  finding: 'founded' | 'unfounded',
  receiver: Receiver = 'discipline',
): Promise<void> {
  const who = t.wears(receiver, receiver)
  await open(t, who, name, '反馈办理情况。')
  const reviews = { direct: '给予党内警告处分，退缴违纪所得。', leadership: '对分管负责人提醒谈话。' }
  const dealt = { ...nobody, persons: 2, formOne: 1, ...(receiver === 'discipline' ? { cases: 1, formTwo: 1 } : {}) }
  await t.does(who, 'feedBackResult', {
    ...{ leadTransfer: t.id(packageOf(name, receiver)), id: randomUUID(), finding },
    text: finding === 'founded' ? '反映的问题属实。' : '反映的问题不实，加油记录与公务用车台账一致。',
    ...(finding === 'founded' ? { ...reviews, ...dealt } : { ...nobody, persons: 1 }),
  })
}

/** Put to the deputy leader from the discipline body, who does not sit with the team; he opens it and says what he thinks of it (S3-06). */
async function consult(t: Teller, name: string, text: string): Promise<void> {
  const beside = t.wears('xu', 'non_resident')
  await t.does(t.wears(team.leader, 'leader'), 'consultLead', { lead: leadOf(t, name), open: true })
  await open(t, beside, name, '巡中会商。')
  await t.does(beside, 'giveLeadView', { id: randomUUID(), lead: leadOf(t, name), text })
}

/** Leads of a finished inspection, from the meeting that graded them to those who answer (domain 2.5). */
export async function handOverLeads(t: Teller, story: RoundStory): Promise<void> {
  for (const said of ofTown) await register(t, story, town, said)
  t.later(2)
  await consult(t, 'housing', '情节具体，建议按进一步了解关注类提出，移交前补齐三户申请表。')
  for (const name of ['housing', 'office car', 'well', 'promotion']) await grade(t, name)
  await grade(t, 'above', { superior: true })
  const leader = t.wears(team.leader, 'leader')
  await t.does(leader, 'setLeadAside', { lead: leadOf(t, 'rumour'), reason: '不属巡察受理范围，已告知反映人。' })
  await open(t, leader, 'housing again', '核对是否重复。')
  const same = { into: leadOf(t, 'housing'), reason: '同一人同一事项。' }
  await t.does(leader, 'mergeLead', { lead: leadOf(t, 'housing again'), ...same })
  await review(t, 'housing', true, true, true)
  await review(t, 'well', true, true)
  for (const name of ['office car', 'above']) await review(t, name, true, false)
  await review(t, 'promotion', false, true)
  t.later(3)
  for (const name of ['housing', 'office car', 'well', 'promotion', 'above']) await approve(t, name, name === 'housing')
  const up = { toName: '市委巡察办', reason: '反映对象属市管干部。' }
  await t.does(t.wears('office', 'office'), 'forwardLead', { lead: leadOf(t, 'above'), ...up })
  t.later(2)
  for (const name of ['housing', 'office car', 'well']) await handOver(t, name, 'discipline')
  for (const name of ['housing', 'well', 'promotion']) await handOver(t, name, 'organisation')
  const missing = { id: randomUUID(), kind: 'supplement', reason: '缺民主推荐会议记录。' }
  const returned = { leadTransfer: t.id(packageOf('promotion', 'organisation')) }
  await t.does(t.wears('organisation', 'organisation'), 'returnPackage', { ...returned, ...missing })
  t.later(20)
  for (const name of ['housing', 'office car', 'well']) await opine(t, name, 'discipline')
  for (const name of ['housing', 'well']) await opine(t, name, 'organisation')
  t.later(30)
  await feedBack(t, 'office car', 'unfounded')
  await t.does(t.wears('discipline', 'discipline'), 'clarify', {
    ...{ leadTransfer: t.id(packageOf('office car', 'discipline')), id: randomUUID() },
    text: '在镇干部大会上通报核查结论，当面向本人反馈。',
  })
  await t.does(t.wears('office', 'office'), 'closeLead', { lead: leadOf(t, 'office car') })
  await feedBack(t, 'well', 'founded')
  await feedBack(t, 'well', 'founded', 'organisation')
  t.later(5)
  await t.does(t.wears('discipline', 'discipline'), 'restateOutcome', {
    ...{ leadTransfer: t.id(packageOf('well', 'discipline')), id: randomUUID(), cause: 'later' },
    ...{ ...nobody, cases: 1, persons: 3, formOne: 2, formTwo: 1 },
  })
}

const ofRound: readonly Said[] = [
  {
    ...{ name: 'subsidy', nature: 'discipline', objectName: '苗广德', objectPost: '镇村建所所长', tip: 'tip letter' },
    problem: '反映其危房改造补助发放中三户未修也领钱，名单未公示。',
  },
  {
    ...{ name: 'lamps', nature: 'discipline', objectName: '左长贵', objectPost: '村党支部书记' },
    problem: '反映其涉嫌在路灯工程中与承包方串通，工程款已付而灯未安装，正在转移账册。',
  },
  {
    ...{ name: 'school posts', nature: 'personnel', objectName: '纪文斌', objectPost: '镇中心校校长' },
    problem: '反映其在中层岗位竞聘中设置特定条件。',
  },
  {
    ...{ name: 'canteen', nature: 'discipline', objectName: '宣立华', objectPost: '镇机关食堂负责人' },
    problem: '反映其采购食材涉嫌虚开发票。',
  },
]

/** Leads of a round on site: one out of a tip, one that goes early, one before the office, one before the leading group. */
export async function findLeads(t: Teller, story: RoundStory): Promise<void> {
  for (const said of ofRound) await register(t, story, '刘集镇', said)
  await consult(t, 'subsidy', '与既有线索可能同一事项，建议先核对补助名单再评级。')
  await grade(t, 'lamps', { early: true, earlyReason: '正在转移账册，不及时移交证据可能灭失。' })
  await approve(t, 'lamps')
  await seal(t, 'lamps', 'discipline')
  await grade(t, 'school posts', { leadClass: 'organisational' })
  await t.does(t.wears(team.leader, 'leader'), 'consultLead', { lead: leadOf(t, 'school posts'), open: true })
  await grade(t, 'canteen', { leadClass: 'attention' })
  await review(t, 'canteen', true, false)
}

/** What is overdue is urged and told upwards; and everybody who may has the oldest lead open today, and has looked for its doubles. */
export async function followLeads(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  for (const receiver of ['discipline', 'organisation'] as const)
    await t.does(office, 'urgeTransfer', {
      ...{ leadTransfer: t.id(packageOf('housing', receiver)), id: randomUUID() },
      text: '移交已逾三个月，请于十日内反馈办理情况。',
    })
  t.later(11)
  await t.does(office, 'escalateTransfer', {
    ...{ leadTransfer: t.id(packageOf('housing', 'discipline')), id: randomUUID() },
    text: '经督办仍未反馈，请领导小组研究。',
  })
}

/** Everybody who may has one lead open, and whoever may has looked for its doubles. */
export async function readLeads(t: Teller): Promise<void> {
  const readers = [
    ['yan', 'leader'],
    ['hou', 'deputy'],
    ['feng', 'member'],
    ['office', 'office'],
    ['group', 'leading_group'],
    ['secretary', 'secretary'],
    ['discipline', 'discipline'],
    ['organisation', 'organisation'],
  ] as const
  await open(t, t.wears('xu', 'non_resident'), 'subsidy', '会商后续办理。')
  for (const [name, hat] of readers) {
    const who = t.wears(name, hat)
    await open(t, who, 'housing', '办理需要。')
    if (hat === 'leading_group' || hat === 'secretary') continue
    await t.does(who, 'lookUpDoubles', { id: randomUUID(), lead: leadOf(t, 'housing'), purpose: '核对是否重复移交。' })
  }
}
