import { checkOutgoing } from '../../../rooms/feedback/checking.ts'
import type { OutgoingNoun } from '../../../rooms/feedback/contract.ts'
import type { FigureName } from '../people.ts'
import type { Teller, Wears } from '../teller.ts'
import { numbered } from './numbers.ts'
import { inspectionOf, type RoundStory } from './round.ts'

/** The office looks through a text before it goes out, as it does with the button on its page. */
export const lookThrough = (t: Teller, noun: OutgoingNoun, about: string) => {
  const { house, pool, clock, files } = t.stage
  return checkOutgoing({ house, pool, clock, keyring: files.keyring }, t.wears('office', 'office'), noun, about)
}

/** What each leader of the county is in charge of: bodies by name, categories of findings by code. */
const fields: readonly (readonly [FigureName, 'body' | 'category', string])[] = [
  ['standing', 'category', 'organisation'],
  ['standing', 'category', 'governance'],
  ['deputyMayor', 'body', '固镇县农业农村局'],
  ['deputyMayor', 'category', 'assets'],
]

/** 分管领域: named once, before the first slip. */
async function nameFields(t: Teller, office: Wears): Promise<void> {
  for (const [leader, part, of] of fields)
    await t.does(office, 'setChargeField', {
      ...{ id: t.name(`field ${part} ${of} of ${leader}`), leader: t.id(leader), part },
      ...{ of: part === 'body' ? t.id(of) : of, fromDay: t.today },
    })
}

const opinionOf = (story: RoundStory, body: string) => `opinion of round ${story.number} at ${body}`

/** Papers of the feedback to a unit: the speech approved with a name left standing in office, the press release still a draft, the plan approved. */
async function writePapers(t: Teller, story: RoundStory, body: string): Promise<void> {
  const office = t.wears('office', 'office')
  const opinion = t.id(opinionOf(story, body))
  const paperOf = (kind: string) => `${kind} for ${body}`
  for (const kind of ['meetingPlan', 'speech', 'pressRelease', 'circular'])
    await t.does(office, 'draftFeedbackPaper', { id: t.name(paperOf(kind)), opinion, kind })
  const release = t.id(paperOf('pressRelease'))
  const { paper } = await t.asks(office, 'feedbackPaperPage', { feedbackPaper: release })
  const { name } = await t.asks(office, 'person', { person: t.id('group') })
  await t.does(office, 'editFeedbackPaper', {
    ...{ feedbackPaper: release, title: paper.title },
    text: `${paper.text}\n巡察工作领导小组副组长${name}出席会议并讲话。`,
  })
  await lookThrough(t, 'feedbackPaper', release)
  const kept = { noun: 'feedbackPaper', about: release, kind: 'name', text: name, ground: 'inOffice' }
  await t.does(office, 'keepWord', { id: t.name(`name kept for ${body}`), ...kept, reason: '以职务身份出席会议。' })
  for (const kind of ['meetingPlan', 'speech', 'circular']) {
    const feedbackPaper = t.id(paperOf(kind))
    await lookThrough(t, 'feedbackPaper', feedbackPaper)
    await t.does(t.wears('group', 'leading_group'), 'approveFeedbackPaper', { feedbackPaper })
  }
  const told = { about: t.id(paperOf('circular')), inspection: t.id(inspectionOf(story, body)) }
  await numbered(t, 'circular', { ...told, title: `关于巡察${body}反馈情况的通报` }, { copyTo: '县委各常委' })
  const sent = { on: t.today, to: '各乡镇党委、县直各单位党组（党委）' }
  await t.does(office, 'circulateFeedbackPaper', { feedbackPaper: t.id(paperOf('circular')), ...sent })
}

type SlipEnd = 'drafted' | 'signed' | 'delivered' | 'instructed'

/** A slip to a leader in charge, out of opinions of a round, as far as the story wants it. */
async function slip(t: Teller, story: RoundStory, leader: FigureName, bodies: readonly string[], end: SlipEnd) {
  const office = t.wears('office', 'office')
  const charge = t.wears(leader, 'in_charge')
  const copySlip = t.name(`slip to ${leader} of round ${story.number} ${end}`)
  const opinions = bodies.map((body) => t.id(opinionOf(story, body)))
  await t.does(office, 'draftCopySlip', {
    ...{ id: copySlip, leader: t.id(leader), opinions },
    text: '现将本轮巡察反馈中属您分管领域的问题抄告如下，请督促有关单位和部门抓好整改。',
  })
  await lookThrough(t, 'copySlip', copySlip)
  if (end === 'drafted') return
  await t.does(t.wears('group', 'leading_group'), 'signCopySlip', { copySlip })
  if (end === 'signed') return
  await t.does(office, 'deliverCopySlip', { copySlip })
  if (end === 'delivered') return
  await t.does(charge, 'receiveCopySlip', { copySlip })
  await t.does(charge, 'instructOnSlip', {
    ...{ copySlip, urged: true },
    instruction: '请有关部门对照清单逐项整改，月底前报告进展。',
  })
}

/** A group meeting of a town and its village, the town's commitment recorded (S2-10); the village's list goes to the town too (S4-11). */
async function meet(t: Teller, story: RoundStory, bodies: readonly [string, string]): Promise<void> {
  const office = t.wears('office', 'office')
  const opinions = bodies.map((body) => t.id(opinionOf(story, body)))
  const [town, village] = opinions as [string, string]
  const meeting = t.name(`feedback meeting of round ${story.number}`)
  await t.does(office, 'holdFeedbackMeeting', {
    ...{ id: meeting, title: '第二轮巡察集中反馈会', day: t.today, place: '县委第一会议室', opinions },
    host: '县委巡察工作领导小组副组长',
  })
  const { rows } = await t.asks(office, 'feedbackMeetings', { gathering: meeting })
  const ofTown = rows.find((one: { opinion: string }) => one.opinion === town)
  const principal = t.wears('xinmaqiao', 'principal')
  const { name: speaker } = await t.asks(principal, 'person', { person: principal.person })
  await t.does(principal, 'recordCommitment', {
    ...{ feedbackMeeting: ofTown.id, version: ofTown.version, speaker },
    commitment: '对反馈的问题全部认领、照单全收。本人承担第一责任，一个月内拿出整改方案，逐条销号，主动接受监督。',
  })
  const townCopy = t.name(`copy for the town of ${bodies[1]}`)
  const place = `${bodies[0]}三楼会议室`
  await t.does(office, 'copyToTown', { id: townCopy, opinion: village, deliveredOn: t.today, place })
  await t.does(principal, 'receiveTownCopy', { townCopy, signedName: speaker, signedOn: t.today })
}

/** What goes out beside the opinions of a round (domain 2.2 row 12, 2.9; S2-09, S3-22). */
export async function sendOut(t: Teller, story: RoundStory): Promise<void> {
  await nameFields(t, t.wears('office', 'office'))
  await writePapers(t, story, '新马桥镇')
  await slip(t, story, 'standing', ['新马桥镇', '濠铺村村民委员会'], 'instructed')
  await slip(t, story, 'deputyMayor', ['新马桥镇', '濠铺村村民委员会'], 'delivered')
  await meet(t, story, ['新马桥镇', '濠铺村村民委员会'])
}
