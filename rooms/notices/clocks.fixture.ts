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
import { openBox, takeTips, triageTips } from '../../apps/town/chapters/tips.ts'
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
  await settleIn(t, story, sent, body)
  await checkPersonalMatters(t, inspection)
  await takeAndAnswerTips(t)
  await goRound(t, story)
  for (let n = 0; n < 8; n++) {
    const one = cases[n]
    if (one) await tellSheet(t, story, sent, body, n, one, 'adopted')
  }
  await askAtOnce(t, story, sent, { body, principal: 'xinmaqiao' }, t.id(sheetName(story, body, 0)), ['closed'])
  await settlePapers(t, story)
  await settleExits(t, story)
  for (const one of sent.bodies) await t.does(office, 'closePage', { tipPage: t.id(`page of ${one}`) })
  await leaveBodies(t, story)
  await tellReport(t, story, sent, body, 'reviewed')
  await hearReport(t, story, sent, body, 'standing')
  await archiveWhole(t, story, body)
  await handedOver(t)
  await feedBack(t, fed, true)
  await evaluateTeam(t, inspection)
  await adviseBody(t)
  await answerItems(t, fed, [], [])
  await makePlan(t, fed, true)
  await holdMeeting(t, fed, 'held')
  const [first, ...others] = await tasksOf(t, fed)
  await rectify(t, fed, String(first?.id), 'longTerm')
  for (const { id } of others) await rectify(t, fed, id, 'closed')
  await endStages(t, String(first?.id))
  await reportTwice(t, fed)
  const { rows } = await t.asks(t.wears('standing', 'in_charge'), 'rectificationReports', { size: 200 })
  for (const { id: rectificationReport } of (rows as { id: string; state: string }[]).filter(
    (one) => one.state === 'signed',
  ))
    await t.does(t.wears('standing', 'in_charge'), 'endorseReport', { rectificationReport, comment: '情况属实。' })
  await makePublic(t, fed)
  await afterwards(t, inspection, dawn)
  await coverTerm(t)
}

/** 抽查核实: asked of the organisation department, and answered. */
async function checkPersonalMatters(t: Teller, inspection: string): Promise<void> {
  const id = t.name('check of personal matters')
  const said = {
    department: 'organisation',
    subject: '抽查核实3名班子成员个人有关事项',
    detail: '',
  }
  await t.does(t.wears('office', 'office'), 'askDepartment', { id, inspection, ...said, dueOn: addDays(t.today, 14) })
  t.later(3)
  const given = { cooperation: id, contact: '干部监督科', answer: '抽查3人，填报一致。', secrecy: 'internal', count: 3 }
  await t.does(t.wears('organisation', 'organisation'), 'answerCooperation', given)
}

/** Tips by letter, call and visit: passed on, assigned, and a real name told twice. */
async function takeAndAnswerTips(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const box = await openBox(t, story)
  await takeTips(t, story, box)
  t.later(1)
  await triageTips(t, box)
  const tip = t.id('tip visit')
  await t.does(office, 'closeTip', { tip, outcome: '已核查，立行立改。' }, 'tip')
  t.later(1)
  await t.does(office, 'answerTip', { tip, id: randomUUID(), kind: 'result', text: '您反映的问题已经纠正。' }, 'tip')
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

/** A lead from the team to the discipline body, which gives its opinion, explains its delay and feeds back the result. */
async function handedOver(t: Teller): Promise<void> {
  const lead = t.name('lead of the clocks')
  const leadTransfer = t.name('package of the clocks')
  const [member, leader] = [t.wears('feng', 'member'), t.wears('yan', 'leader')]
  const [office, group] = [t.wears('office', 'office'), t.wears('group', 'leading_group')]
  const discipline = t.wears('discipline', 'discipline')
  const open = (who: Wears) => t.does(who, 'openLead', { id: randomUUID(), lead, purpose: '办理需要。' })
  await t.does(member, 'registerLead', {
    ...{ id: lead, inspection: t.id(inspectionOf(story, body)), source: 'observation', from: null },
    ...{ nature: 'discipline', objectName: '卜新民', objectPost: '镇财政所副所长', objectLevel: '股级' },
    ...{ disciplineTag: 'integrity', problem: '反映其涉嫌公车私用、虚列加油费，涉及票据11张。' },
  })
  await t.does(member, 'addEnclosure', { id: randomUUID(), lead, title: '记账凭证复印件', form: 'copy', pages: 8 })
  await open(leader)
  await t.does(leader, 'gradeLead', { lead, leadClass: 'further', classReason: '线索具体、可查。' })
  await open(office)
  const to = { toDiscipline: true, toOrganisation: false, priority: false }
  await t.does(office, 'reviewLead', { lead, nature: 'discipline', ...to })
  await open(group)
  await t.does(group, 'approveLead', { lead, raised: false })
  await t.does(office, 'sealPackage', { id: leadTransfer, lead, receiver: 'discipline', pages: 8 })
  await t.does(t.wears('clerkOfOffice', 'office'), 'handOverPackage', { leadTransfer })
  await t.does(discipline, 'receivePackage', { leadTransfer, pages: 8 })
  t.later(20)
  await open(discipline)
  await t.does(discipline, 'giveOpinion', { leadTransfer, id: randomUUID(), way: 'talk', text: '谈话函询。' })
  await askByLetter(t, leadTransfer)
  const delay = { id: randomUUID(), text: '涉及外省取证。', expectedOn: addDays(t.today, 20) }
  await t.does(discipline, 'explainDelay', { leadTransfer, ...delay })
  t.later(2)
  await open(discipline)
  const result = {
    id: randomUUID(),
    finding: 'founded',
    text: '属实。',
    direct: '党内警告。',
    leadership: '提醒谈话。',
    ...{ cases: 1, persons: 1, formOne: 0, formTwo: 1, formThree: 0, formFour: 0 },
  }
  await t.does(discipline, 'feedBackResult', { leadTransfer, ...result })
}

/** 函询: the letter received, replied to, reported on. */
async function askByLetter(t: Teller, leadTransfer: string): Promise<void> {
  const discipline = t.wears('discipline', 'discipline')
  const inquiry = t.name('inquiry of the clocks')
  await t.does(discipline, 'beginInquiry', { leadTransfer, id: inquiry, kind: 'letter', onDay: t.today })
  t.later(3)
  await t.does(discipline, 'noteReply', { inquiry, onDay: t.today })
  t.later(2)
  await t.does(discipline, 'reportInquiry', { inquiry, outcome: 'settle' })
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
  t.later(100)
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
