import { sendOut } from './outgoing.ts'
import { addDays } from '../../../core/pure/days.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { lookThrough } from '../../../rooms/feedback/checking.ts'
import { textOfPage } from '../../../rooms/publication/looking.ts'
import type { Teller, Wears } from '../teller.ts'
import { type Fed, tasksOf } from './rectification.ts'
import { inspectionOf } from './round.ts'

const contact = '县委巡察办 0552-6011388；单位纪检办 0552-6011066'
type Hit = { kind: string; text: string; kept: boolean }

/** The office has a page looked through before it goes out, as with the button on it. */
const look = (t: Teller, by: Wears, about: string) => {
  const { house, pool, clock, files } = t.stage
  const text = (eyes: Reader) => textOfPage(eyes, about)
  return lookThrough({ house, pool, clock, keyring: files.keyring }, by, { noun: 'publication', about, text })
}

/** Who words a page, and who publishes it: never one alone. */
type Two = readonly [by: Wears, second: Wears]
const ofOffice = (t: Teller): Two => [t.wears('office', 'office'), t.wears('clerkOfOffice', 'office')]
const ofBody = (t: Teller, { clerk = 'villageClerk', principal }: Fed): Two => [
  t.wears(clerk, 'clerk'),
  t.wears(principal, 'principal'),
]

/** Drafts a page, words it, settles what the scan found with a reason, and publishes it where that is told. */
async function tellPage(
  t: Teller,
  [by, second]: Two,
  inspection: string,
  page: Readonly<{ kind: string; title: string; text: string; out: boolean }>,
): Promise<string> {
  const publication = t.name(`${page.kind} page of ${inspection}`)
  await t.does(by, 'draftPublication', { id: publication, inspection, kind: page.kind, title: page.title })
  const period = { fromDay: t.today, untilDay: addDays(t.today, 120) }
  await t.does(by, 'writePublication', { publication, title: page.title, text: page.text, contact, ...period })
  if (by.hat === 'office') await look(t, by, publication)
  const { hits } = (await t.asks(by, 'publicationPage', { publication })) as { hits: Hit[] }
  for (const { kind, text } of hits) {
    const reason = '对外公布的办公电话或职务称谓，不涉及个人隐私。'
    await t.does(by, 'keepHit', { publication, id: t.name(`${text} on ${publication}`), kind, text, reason })
  }
  if (page.out) await t.does(second, 'publish', { publication })
  return publication
}

/** 拟不公开: asked by the body, sent on by the office, consented to by the leading group, as far as the story goes. */
async function withhold(t: Teller, fed: Fed, task: string, list: string, reason: string, until: string): Promise<void> {
  const withholding = t.name(`${list} withholding of ${task}`)
  const text = '该事项移交的问题线索尚在核查，公开后影响办案，待结案后再公开。'
  await t.does(t.wears(fed.principal, 'principal'), 'proposeWithholding', { id: withholding, task, list, reason, text })
  if (until === 'proposed') return
  if (until === 'withdrawn')
    return void (await t.does(t.wears(fed.principal, 'principal'), 'withdrawWithholding', { withholding }))
  const opinion = '经与纪委监委核对，情况属实。'
  await t.does(t.wears('office', 'office'), 'forwardWithholding', { withholding, opinion })
  if (until === 'forwarded') return
  const consent = until === 'consented'
  const decision = consent ? '同意，结案后补充公开。' : '案件已经通报，应当公开。'
  await t.does(t.wears('group', 'leading_group'), 'decideWithholding', { withholding, consent, decision })
}

const opened = (t: Teller, fed: Fed, number: string) =>
  t.does(t.wears('office', 'office'), 'openDisclosure', {
    ...{ id: t.name(`disclosure of ${fed.body}`), inspection: t.id(inspectionOf(fed.round, fed.body)) },
    ...{ opinionNumber: `固巡办审〔2026〕${number}号`, receivedOn: t.today },
  })

const meeting = (t: Teller, fed: Fed, publication: string, more: object) =>
  t.does(t.wears(fed.principal, 'principal'), 'recordPosting', {
    ...{ id: t.name(`posting of ${publication} ${JSON.stringify(more)}`), publication, onDay: t.today },
    ...{ inspection: t.id(inspectionOf(fed.round, fed.body)), ...more },
  })

/** 舆情上报: the office of the feedback, answered by the leading group; the body of its public text, answered by the office, and of its circular; one taken back. */
async function echoes(t: Teller, fed: Fed, inspection: string): Promise<void> {
  const [office, group] = [t.wears('office', 'office'), t.wears('group', 'leading_group')]
  const principal = t.wears(fed.principal, 'principal')
  const said = { fromDay: t.today, untilDay: t.today, channels: '县融媒体平台、单位公众号留言、来电', heard: 46 }
  const views = '留言多数肯定公开及时；有人问惠民补贴何时补发，有人希望公开栏保留更长时间。'
  const file = async (by: typeof office, subject: string, concerning = 2) => {
    const echo = t.name(`echo of ${subject} ${concerning} of ${fed.body}`)
    const more = { handling: '已由财政所逐一答复补发时间。', advice: '公开栏保留期延长到两个月。' }
    await t.does(by, 'fileEcho', { id: echo, inspection, subject, ...said, concerning, views, ...more })
    return echo
  }
  const news = await file(office, 'feedbackNews')
  await t.does(group, 'answerEcho', { echo: news, answer: '已阅，请持续关注补发情况。' })
  const text = await file(principal, 'publicText')
  await t.does(office, 'answerEcho', { echo: text, answer: '处置及时，请按承诺时间办结。' })
  await file(principal, 'partyText', 0)
  const wrong = await file(principal, 'publicText', 1)
  await t.does(principal, 'withdrawEcho', { echo: wrong, reason: '条数填错，另行上报。' })
}

/** A body that did all in time: one matter withheld by consent, one refused; circular and public text out, posted, measured on paper. */
export async function makePublic(t: Teller, fed: Fed): Promise<void> {
  const both = ofBody(t, fed)
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  await opened(t, fed, '7')
  const tasks = await tasksOf(t, fed)
  await withhold(t, fed, String(tasks[0]?.id), 'public', 'unpublishedCase', 'consented')
  await withhold(t, fed, String(tasks[1]?.id), 'public', 'petition', 'refused')
  await withhold(t, fed, String(tasks[1]?.id), 'party', 'sensitive', 'withdrawn')
  t.later(5)
  const text = `${fed.body}党委召开专题会议，制定整改方案，逐条落实。现将整改情况向社会公开，欢迎监督。`
  await tellPage(t, both, inspection, { kind: 'party', title: `${fed.body}整改情况党内通报`, text, out: true })
  const page = { kind: 'rectification', title: `${fed.body}关于巡察整改情况的公开`, text, out: true }
  const publication = await tellPage(t, both, inspection, page)
  await meeting(t, fed, publication, {
    way: 'board',
    place: '镇政府公开栏',
    reached: 300,
    text: '张贴于公开栏第2栏，保留一个月。',
  })
  t.later(3)
  await echoes(t, fed, inspection)
  await t.does(t.wears('office', 'office'), 'countSheets', {
    ...{ publication, day: t.today, with: t.id('discipline') },
    ...{ satisfied: 61, mostly: 18, unsatisfied: 5, unsure: 2 },
  })
}

/** A body in the middle of it: progress told, two matters undecided, the final text a draft, its feedback still with the office. */
async function beginPublic(t: Teller, fed: Fed): Promise<void> {
  const both = ofBody(t, fed)
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  const progress = { kind: 'progress', title: `${fed.body}巡察整改进展`, text: `${fed.body}按月公开整改进展。` }
  const publication = await tellPage(t, both, inspection, { ...progress, out: true })
  await t.does(t.wears(fed.principal, 'principal'), 'fileEcho', {
    ...{
      id: t.name(`echo of progress of ${fed.body}`),
      inspection,
      subject: 'publicText',
      fromDay: t.today,
      untilDay: t.today,
    },
    ...{ channels: '村务公开栏旁意见箱、来电', heard: 7, concerning: 1, views: '有人问路灯整改何时完工。' },
  })
  await meeting(t, fed, publication, {
    ...{ way: 'meeting', place: '镇文化广场', reached: 86, text: '到会86户，逐条通报整改进展，现场答复3个问题。' },
  })
  await opened(t, fed, '12')
  const tasks = await tasksOf(t, fed)
  await withhold(t, fed, String(tasks[0]?.id), 'party', 'sensitive', 'forwarded')
  await withhold(t, fed, String(tasks[1]?.id), 'party', 'hype', 'proposed')
  const text = `${fed.body}党委逐条整改，咨询电话 0552-6011066。`
  const final = { kind: 'rectification', title: `${fed.body}关于巡察整改情况的公开`, text, out: false }
  await tellPage(t, both, inspection, final)
  const feedback = { kind: 'feedback', title: `县委巡察组向${fed.body}反馈巡察情况`, out: false }
  const news = `县委巡察组向${fed.body}党委反馈了巡察情况，咨询电话 0552-6011388。`
  await tellPage(t, ofOffice(t), inspection, { ...feedback, text: news })
}

/** A village of which the public is told by a page, a loudspeaker and a meeting (S4-13). */
async function tellVillage(t: Teller, fed: Fed): Promise<void> {
  const inspection = t.id(inspectionOf(fed.round, fed.body))
  const text = '村党组织逐条整改，村民可到村部查看台账。'
  const page = { kind: 'progress', title: `${fed.body}整改进展公开`, text, out: true }
  const publication = await tellPage(t, ofBody(t, fed), inspection, page)
  await meeting(t, fed, publication, {
    way: 'broadcast',
    place: '全村',
    reached: 412,
    text: '早晚各播一次，连播三天。',
  })
  await meeting(t, fed, publication, {
    way: 'meeting',
    place: '村部会议室',
    reached: 53,
    text: '村民代表会议通报整改。',
  })
}

/** 进驻公告 of a unit where a team has gone in. */
export async function announceEntry(t: Teller, inspection: string, body: string): Promise<void> {
  const text = `县委巡察组进驻${body}开展巡察，受理反映${body}党组织领导班子和领导干部问题的来信来电来访。`
  const page = { kind: 'entry', title: `县委巡察组进驻${body}公告`, text, out: true }
  await tellPage(t, ofOffice(t), inspection, page)
}

/** Taken back: what was said first had a wrong figure in it. */
async function takeBack(t: Teller, fed: Fed): Promise<void> {
  const { body, principal, round } = fed
  const [by, inspection] = [t.wears(principal, 'principal'), t.id(inspectionOf(round, body))]
  const page = { kind: 'progress', title: `${body}整改进展（第一期）`, text: '已完成整改事项若干。', out: true }
  const publication = await tellPage(t, ofBody(t, fed), inspection, page)
  await t.does(by, 'withdrawPublication', { publication, reason: '统计口径有误，重新公开。' })
}

/** A town in the middle of it, and its village: one page taken back, two told. */
export async function goPublic(t: Teller, town: Fed, village: Fed): Promise<void> {
  await takeBack(t, village)
  await tellVillage(t, village)
  await beginPublic(t, town)
  await sendOut(t, town.round)
}
