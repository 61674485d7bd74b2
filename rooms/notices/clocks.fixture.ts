import { createHash, randomUUID } from 'node:crypto'
import { cases } from '../../apps/town/cases.ts'
import { archiveWhole, beginPlan } from '../../apps/town/chapters/archive.ts'
import { reportTwice } from '../../apps/town/chapters/beyond-items.ts'
import { hearReport } from '../../apps/town/chapters/conferences.ts'
import { goRound, settleExits, settlePapers } from '../../apps/town/chapters/fieldwork.ts'
import { holdMeeting } from '../../apps/town/chapters/full.ts'
import { askAtOnce } from '../../apps/town/chapters/immediates.ts'
import { makePublic } from '../../apps/town/chapters/publication.ts'
import { answerItems, type Fed, feedBack, makePlan, rectify, tasksOf } from '../../apps/town/chapters/rectification.ts'
import { tellReport } from '../../apps/town/chapters/reports.ts'
import { enterBodies, inspectionOf, leaveBodies, type RoundStory, sendTeams } from '../../apps/town/chapters/round.ts'
import { sheetName, tellSheet } from '../../apps/town/chapters/sheets.ts'
import { settleIn } from '../../apps/town/chapters/site.ts'
import { openBox, takeTip, takeTips, triageTips } from '../../apps/town/chapters/tips.ts'
import type { Teller, Wears } from '../../apps/town/teller.ts'
import { addDays, addMonths } from '../../core/pure/days.ts'
import { zh as registry } from '../registry/texts/zh.ts'

const kindWords = registry.words
const body = '新马桥镇'
const sent = {
  number: 1,
  leader: 'yan',
  deputy: 'hou',
  members: ['feng', 'xue', 'yin'],
  bodies: [body, '刘集镇', '任桥镇'],
} as const
const story: RoundStory = {
  number: 2,
  name: '一轮',
  kind: 'regular',
  teams: [sent],
  focus: ['重点'],
  entersAfter: 21,
  instruction: '同意。',
}
const fed: Fed = { round: story, sent, body, principal: 'xinmaqiao', clerk: 'xinmaqiaoClerk', charge: 'standing' }

/** Told that a day has come on which a clock begins or ends without an act. */
export type Dawn = (name: string) => Promise<void>

/** One inspection from the term's plan to the archive by the acts of the town's own chapters, so that every clock is started and stopped by what starts and stops it. */
export async function throughEveryClock(t: Teller, dawn: Dawn): Promise<void> {
  const office = t.wears('office', 'office')
  const term = { id: t.name('term'), number: 14, name: '第十四届', plan: '一届任期内全覆盖。' }
  await t.does(office, 'draftTerm', { ...term, startsOn: t.today, endsOn: addMonths(t.today, 60) })
  await beginPlan(t)
  await sendTeams(t, story)
  await enterBodies(t, story)
  const inspection = t.id(inspectionOf(story, body))
  await askAboutPersonalMatters(t, inspection)
  await settleIn(t, story, sent, body)
  await answerAboutPersonalMatters(t)
  await goRound(t, story)
  for (let n = 0; n < 8; n++) {
    const one = cases[n]
    if (one) await tellSheet(t, story, sent, body, n, one, 'adopted')
  }
  await takeAndSortTips(t)
  await askAtOnce(t, story, sent, { body, principal: 'xinmaqiao' }, t.id(sheetName(story, body, 0)), ['closed'])
  await answerTips(t)
  await settlePapers(t, story)
  await settleExits(t, story)
  for (const one of sent.bodies) await t.does(office, 'closePage', { tipPage: t.id(`page of ${one}`) })
  await leaveBodies(t, story)
  await tellReport(t, story, sent, body, 'reviewed')
  await hearReport(t, story, sent, body, 'standing')
  await archiveWhole(t, story, body)
  await handedOver(t)
  await feedBack(t, fed, true)
  const concentratedUntil = addMonths(t.today, 3)
  await adviseBody(t)
  await evaluateTeam(t, inspection)
  await answerItems(t, fed, [], [])
  await makePlan(t, fed, true)
  await holdMeeting(t, fed, 'held')
  const [first, ...others] = await tasksOf(t, fed)
  await rectify(t, fed, String(first?.id), 'longTerm')
  for (const { id } of others) await rectify(t, fed, id, 'closed')
  await reportTwice(t, fed)
  const { rows } = await t.asks(t.wears('standing', 'in_charge'), 'rectificationReports', { size: 200 })
  for (const { id: rectificationReport } of (rows as { id: string; state: string }[]).filter(
    (one) => one.state === 'signed',
  ))
    await t.does(t.wears('standing', 'in_charge'), 'endorseReport', { rectificationReport, comment: '情况属实。' })
  await makePublic(t, fed)
  await endStages(t, String(first?.id))
  t.goTo(addDays(concentratedUntil, 2))
  await afterwards(t, inspection, dawn)
  await coverTerm(t)
}

/** 抽查核实: asked of the organisation department as the team enters. */
async function askAboutPersonalMatters(t: Teller, inspection: string): Promise<void> {
  const id = t.name('check of personal matters')
  const said = { department: 'organisation', subject: '抽查核实3名班子成员个人有关事项', detail: '' }
  await t.does(t.wears('office', 'office'), 'askDepartment', { id, inspection, ...said, dueOn: addDays(t.today, 14) })
}

async function answerAboutPersonalMatters(t: Teller): Promise<void> {
  t.later(3)
  const given = { contact: '干部监督科', answer: '抽查3人，填报一致。', secrecy: 'internal', count: 3 }
  const cooperation = t.id('check of personal matters')
  await t.does(t.wears('organisation', 'organisation'), 'answerCooperation', { cooperation, ...given })
}

/** Tips by letter, call and visit: passed on, assigned, settled; and one more under a real name that nobody has looked at. */
async function takeAndSortTips(t: Teller): Promise<void> {
  const box = await openBox(t, story)
  await takeTips(t, story, box)
  t.later(1)
  await triageTips(t, box)
  await t.does(
    t.wears('office', 'office'),
    'closeTip',
    { tip: t.id('tip visit'), outcome: '已核查，立行立改。' },
    'tip',
  )
  await takeTip(t, story, box, {
    ...{ name: 'neighbour', channel: 'visit', other: 'discipline', body: '刘集镇' },
    text: '灌溉渠修了半截停工，工程款已付清。',
    identity: { name: '石长河', phone: '13855520102', idNumber: '', address: '刘集镇北徐村四组', moved: '' },
  })
}

/** Those who gave their names are told, those passed on to take them over, and what was left is sorted. */
async function answerTips(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  t.later(1)
  const tell = (name: string, kind: string, text: string) =>
    t.does(office, 'answerTip', { tip: t.id(`tip ${name}`), id: randomUUID(), kind, text }, 'tip')
  await tell('visit', 'result', '您反映的问题已经纠正。')
  for (const name of ['new', 'neighbour']) {
    const tip = t.id(`tip ${name}`)
    await t.does(office, 'openTip', { id: randomUUID(), tip, purpose: '登记后分办。' })
    const sorted = { way: 'inScope', reason: '反映工程资金问题，属受理范围。', against: 'unit' }
    await t.does(office, 'triageTip', { tip, ...sorted }, 'tip')
  }
  await tell('neighbour', 'accepted', '您反映的问题已受理，正在核实。')
  const referralOf = async (name: string) => {
    const { referrals } = await t.asks(office, 'tipSheet', { tip: t.id(`tip ${name}`) })
    return (referrals as { id: string }[])[0]?.id
  }
  const accepts = (who: Wears, referral: string | undefined, more: object) =>
    t.does(who, 'acceptReferral', { referral, ...more })
  await accepts(office, await referralOf('court'), { accepted: 'passedOn', passedTo: '县人民法院' })
  await accepts(t.wears('discipline', 'discipline'), await referralOf('money'), { accepted: 'accepted' })
  const referral = await referralOf('cadre')
  await accepts(t.wears('organisation', 'organisation'), referral, { accepted: 'accepted' })
  await t.does(office, 'acknowledgeReferral', { referral, receipt: '已核查完毕。' })
}

const leads = ['first lead', 'second lead', 'third lead'] as const
type Lead = (typeof leads)[number]

/**
 * Three leads from the team to the discipline body: about the first it was answered and explains its delay, about the second it has asked by letter, the
 * third only came; then it is done with all.
 */
async function handedOver(t: Teller): Promise<void> {
  await handOver(t, 'first lead', '卜新民')
  t.later(3)
  await inquires(t, 'first lead')
  t.later(3)
  await hears(t, 'first lead')
  await handOver(t, 'second lead', '贺守成')
  await inquires(t, 'second lead')
  await handOver(t, 'third lead', '常玉田')
  await explains(t, 'first lead')
  t.later(2)
  await hears(t, 'second lead')
  await opines(t, 'third lead')
  await explains(t, 'second lead')
  await explains(t, 'third lead')
  for (const lead of ['first lead', 'second lead'] as const)
    await t.does(disciplineOf(t), 'reportInquiry', { inquiry: t.id(`letter on ${lead}`), outcome: 'settle' })
  for (const lead of leads) {
    await opens(t, disciplineOf(t), lead)
    const found = { finding: 'founded', text: '属实。', direct: '党内警告。', leadership: '提醒谈话。' }
    const counted = { cases: 1, persons: 1, formOne: 0, formTwo: 1, formThree: 0, formFour: 0 }
    await t.does(disciplineOf(t), 'feedBackResult', { ...packageOf(t, lead), id: randomUUID(), ...found, ...counted })
  }
}

const disciplineOf = (t: Teller) => t.wears('discipline', 'discipline')
const packageOf = (t: Teller, lead: Lead) => ({ leadTransfer: t.id(`package of ${lead}`) })
const opens = (t: Teller, who: Wears, lead: Lead) =>
  t.does(who, 'openLead', { id: randomUUID(), lead: t.id(lead), purpose: '办理需要。' })

async function opines(t: Teller, lead: Lead): Promise<void> {
  await opens(t, disciplineOf(t), lead)
  const opinion = { id: randomUUID(), way: 'talk', text: '谈话函询。' }
  await t.does(disciplineOf(t), 'giveOpinion', { ...packageOf(t, lead), ...opinion })
}

/** 函询: a letter received by whom it asks. */
async function inquires(t: Teller, lead: Lead): Promise<void> {
  await opines(t, lead)
  const letter = { id: t.name(`letter on ${lead}`), kind: 'letter', onDay: t.today }
  await t.does(disciplineOf(t), 'beginInquiry', { ...packageOf(t, lead), ...letter })
}

const hears = (t: Teller, lead: Lead) =>
  t.does(disciplineOf(t), 'noteReply', { inquiry: t.id(`letter on ${lead}`), onDay: t.today })

const explains = (t: Teller, lead: Lead) => {
  const delay = { id: randomUUID(), text: '涉及外省取证。', expectedOn: addDays(t.today, 20) }
  return t.does(disciplineOf(t), 'explainDelay', { ...packageOf(t, lead), ...delay })
}

/** A lead from its registration to the receipt of its package. */
async function handOver(t: Teller, name: Lead, objectName: string): Promise<void> {
  const lead = t.name(name)
  const leadTransfer = t.name(`package of ${name}`)
  const [member, leader] = [t.wears('feng', 'member'), t.wears('yan', 'leader')]
  const [office, group] = [t.wears('office', 'office'), t.wears('group', 'leading_group')]
  await t.does(member, 'registerLead', {
    ...{ id: lead, inspection: t.id(inspectionOf(story, body)), source: 'observation', from: null },
    ...{ nature: 'discipline', objectName, objectPost: '镇财政所副所长', objectLevel: '股级' },
    ...{ disciplineTag: 'integrity', problem: '反映其涉嫌公车私用、虚列加油费，涉及票据11张。' },
  })
  await t.does(member, 'addEnclosure', { id: randomUUID(), lead, title: '记账凭证复印件', form: 'copy', pages: 8 })
  await opens(t, leader, name)
  await t.does(leader, 'gradeLead', { lead, leadClass: 'further', classReason: '线索具体、可查。' })
  await opens(t, office, name)
  const to = { toDiscipline: true, toOrganisation: false, priority: false }
  await t.does(office, 'reviewLead', { lead, nature: 'discipline', ...to })
  await opens(t, group, name)
  await t.does(group, 'approveLead', { lead, raised: false })
  await t.does(office, 'sealPackage', { id: leadTransfer, lead, receiver: 'discipline', pages: 8 })
  await t.does(t.wears('clerkOfOffice', 'office'), 'handOverPackage', { leadTransfer })
  await t.does(disciplineOf(t), 'receivePackage', { leadTransfer, pages: 8 })
}

/** 后评估 of the team by people of its body. */
async function evaluateTeam(t: Teller, inspection: string): Promise<void> {
  t.later(1)
  await t.does(t.wears('office', 'office'), 'recordPostEvaluation', {
    ...{ id: t.name('post-evaluation of the clocks'), inspection, outcome: 'held', onDay: t.today },
    ...{ talked: 8, sent: 40, returned: 38, conclusion: '工作扎实，作风严谨。' },
    deductions: [{ item: '底稿佐证不够充分', points: 2, evidence: '两份底稿补充过佐证' }],
  })
}

/** 巡察建议书 that names the day of its reply. */
async function adviseBody(t: Teller): Promise<void> {
  const [office, principal] = [t.wears('clerkOfOffice', 'office'), t.wears('xinmaqiao', 'principal')]
  const advisory = t.name('letter of advice of the clocks')
  await t.does(office, 'draftAdvisory', {
    ...{ id: advisory, problemGroup: null, body: t.id(body), title: '关于加强补贴资金监管的巡察建议', units: 1 },
    ...{ problems: '补贴资金公示不及时。', cause: '监管职责不清。', copies: '', suggestions: ['明确公示时限。'] },
    replyBy: addDays(t.today, 40),
  })
  await t.does(office, 'consultAdvisory', { advisory, consulted: '无不同意见。' })
  await t.does(t.wears('group', 'leading_group'), 'approveAdvisory', { advisory })
  await t.does(office, 'issueAdvisory', { advisory })
  await t.does(principal, 'receiveAdvisory', { advisory })
  const { suggestions } = await t.asks(principal, 'advisoryPage', { advisory })
  const answers = (suggestions as { id: string }[]).map(({ id }) => ({
    ...{ suggestion: id, measures: '已明确三日内公示。', rulesMade: 1 },
  }))
  await t.does(principal, 'answerAdvisory', { advisory, answers })
}

/** After the concentrated period: both departments report how they supervised it, and its evaluation is begun. */
async function afterwards(t: Teller, inspection: string, dawn: Dawn): Promise<void> {
  await dawn('the day')
  for (const department of ['discipline', 'organisation'] as const) {
    const by = t.wears(department, department)
    const { rows } = await t.asks(by, 'supervisionsOwed', { inspection, department })
    const { plan } = (rows as { plan: string }[])[0] ?? {}
    const says = { plan, situation: '现场督导三次，调阅佐证材料。', problems: '', proposal: '' }
    await t.does(by, 'fileSupervision', { id: t.name(`supervision by ${department}`), ...says })
  }
  const selfDueOn = addDays(t.today, 15)
  await t.does(t.wears('office', 'office'), 'openEvaluation', { id: t.name('evaluation'), inspection, selfDueOn })
}

/** What is not inspected is no object of inspection any more: with that the term is covered. */
async function coverTerm(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const cells = [['名称', '上级', '类别', '巡察对象']]
  for (let from = 0, all = 1; from < all; from += 200) {
    const { rows, count } = await t.asks(office, 'organisations', { from, size: 200, inScope: 'yes' })
    all = count
    for (const one of rows as { name: string; parentName: string; kind: string }[])
      if (!(sent.bodies as readonly string[]).includes(one.name))
        cells.push([one.name, one.parentName, kindWords[`kind.${one.kind}` as 'kind.village'], '否'])
  }
  const importing = t.name('import that covers the term')
  const sha256 = createHash('sha256').update(JSON.stringify(cells)).digest('hex')
  await t.does(office, 'previewRegister', { id: importing, fileName: '巡察对象调整.xlsx', sha256, cells })
  await t.does(office, 'importRegister', { importing })
}

async function endStages(t: Teller, task: string): Promise<void> {
  for (const n of [0, 1]) {
    const stage = { task, stage: t.id(`stage ${n} of ${task}`) }
    await t.does(t.wears('xinmaqiao', 'principal'), 'reportStage', { ...stage, text: '本阶段清理完成。' })
    await t.does(t.wears('clerkOfOffice', 'office'), 'closeStage', stage)
  }
}
