import { randomUUID } from 'node:crypto'
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

/** One inspection from the term's plan to the archive by the acts of the town's own chapters, so that every clock is started and stopped by what starts and stops it. */
export async function throughEveryClock(t: Teller): Promise<void> {
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
  const { referrals } = await t.asks(office, 'tipSheet', { tip: t.id('tip cadre') })
  const [referral] = referrals as { id: string }[]
  await t.does(office, 'acknowledgeReferral', { referral: referral?.id, receipt: '已核查完毕。' })
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
  await t.does(discipline, 'giveOpinion', { leadTransfer, id: randomUUID(), way: 'verify', text: '初步核实。' })
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
  }
  await t.does(discipline, 'feedBackResult', { leadTransfer, ...result })
}

async function endStages(t: Teller, task: string): Promise<void> {
  for (const n of [0, 1]) {
    const stage = { task, stage: t.id(`stage ${n} of ${task}`) }
    await t.does(t.wears('xinmaqiao', 'principal'), 'reportStage', { ...stage, text: '本阶段清理完成。' })
    await t.does(t.wears('clerkOfOffice', 'office'), 'closeStage', stage)
  }
}
