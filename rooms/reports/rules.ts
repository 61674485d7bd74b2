import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import type { PersonId } from '../../core/pure/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { InspectionReport, PartOpinion, ReportParagraph, ReportPart, ReportState, Words } from './nouns.ts'
import { wordFields } from './nouns.ts'
import { lacking, lengthOfAll } from './rules/length.ts'

/**
 * 起草 → 组务会审议 → 联审 → 联审通过 → 领导小组听取 → 书记专题会议听取 (domain 2.2 rows 7–11); it may come back to the draft from anywhere
 * before the decision. Which bodies it takes is a policy (`rules/conferences.ts`).
 */
export const lifeOfInspectionReport = flow<ReportState>()({
  drafting: { agree: 'teamAgreed', submit: 'underReview' },
  teamAgreed: { submit: 'underReview', sendBack: 'drafting' },
  underReview: { pass: 'reviewed', sendBack: 'drafting' },
  reviewed: { hear: 'heard', decide: 'decided', sendBack: 'drafting' },
  heard: { decide: 'decided', sendBack: 'drafting' },
  decided: {},
})

export { lifeOfConference, lifeOfDecisionTask } from './rules/conferences.ts'

/**
 * Whether an adopted sheet is a problem of the report: before routing as its proposal says, then as its ways do. A lead goes its own way
 * (4.12 ③ is an attachment) and never among the problems.
 */
export function goesIntoReport(sheet: Readonly<{ state: string; proposal: string; ways: string }>): boolean {
  if (sheet.state === 'adopted') return sheet.proposal !== 'lead'
  const ways = sheet.ways.split(',')
  return sheet.state === 'routed' && ways.includes('report') && !ways.includes('lead')
}

/** Words change only in the draft; whoever changes them is one of the writers from then on. */
export function write(report: InspectionReport, by: string): InspectionReport | Refusal {
  if (report.state !== 'drafting') return refuse('reports.frozen', { state: report.state })
  return report.writers.includes(by) ? report : { ...report, writers: [...report.writers, by] }
}

/** The words of a sheet as a paragraph quotes them: 现象 = 问题概述, 定性 = 性质, 责任 = 责任主体. */
export const wordsOfSheet = (sheet: Readonly<Record<string, string>>): Words => ({
  title: sheet['title'] ?? '',
  text: sheet['overview'] ?? '',
  nature: sheet['nature'] ?? '',
  responsibility: sheet['responsible'] ?? '',
})

/** The sheet's own words beside a paragraph. */
export const quotedBy = (one: ReportParagraph): Words => ({
  title: one.sheetTitle,
  text: one.sheetText,
  nature: one.sheetNature,
  responsibility: one.sheetResponsibility,
})

/** The fields in which a paragraph says something else than its sheet; none for what quotes no sheet. */
export const driftOf = (one: ReportParagraph): readonly (typeof wordFields)[number][] => {
  if (one.sheet === null) return []
  const quoted = quotedBy(one)
  return wordFields.filter((field) => one[field] !== quoted[field])
}

/** Whether a difference waits for somebody to accept it: there is one, and not for the wording as it stands. */
export const waitsForAcceptance = (one: ReportParagraph): boolean =>
  driftOf(one).length > 0 && one.acceptedWording !== one.wording

/** Gives a paragraph other words, as a new wording. Refuses what changes nothing and what empties it. */
export function word(one: ReportParagraph, words: Words): ReportParagraph | Refusal {
  if (wordFields.every((field) => one[field] === words[field])) return refuse('reports.nothing-changed')
  if (words.text.trim() === '') return refuse('reports.empty')
  return { ...one, ...words, wording: one.wording + 1 }
}

/** Accepts the difference of the wording as it stands, by another person than the one who worded it last. */
export function acceptIt(one: ReportParagraph, lastWriter: string, by: string, reason: string, on: Day) {
  if (driftOf(one).length === 0) return refuse('reports.no-difference')
  if (!waitsForAcceptance(one)) return refuse('reports.accepted-already')
  if (lastWriter === by) return refuse('reports.worded-by-you')
  return { ...one, acceptedWording: one.wording, acceptedReason: reason, acceptedBy: by, acceptedOn: on }
}

/** Puts paragraphs in this order, each under its heading. Refuses an order that names not every paragraph once, or a heading that is not there. */
export function arrange(
  paragraphs: readonly ReportParagraph[],
  order: readonly Readonly<{ paragraph: string; chapter: string }>[],
  chapters: ReadonlySet<string>,
): ReportParagraph[] | Refusal {
  const byId = new Map(paragraphs.map((one) => [one.id as string, one]))
  const named = new Set(order.map(({ paragraph }) => paragraph))
  if (named.size !== order.length || order.length !== paragraphs.length || !order.every((o) => byId.has(o.paragraph))) {
    return refuse('reports.order-incomplete', { paragraphs: paragraphs.length, named: named.size })
  }
  if (!order.every(({ chapter }) => chapters.has(chapter))) return refuse('reports.no-such-chapter')
  return order.flatMap(({ paragraph, chapter }, n) => {
    const one = byId.get(paragraph)
    return one && (one.place !== n + 1 || one.chapter !== chapter) ? [{ ...one, place: n + 1, chapter }] : []
  })
}

export type Span = Readonly<{ low: number; high: number }> | undefined

/** What the submission is judged by. `left`: adopted sheets without a place and without a reason; `moved`: quoted sheets signed anew. */
export type Submission = Readonly<{
  paragraphs: readonly ReportParagraph[]
  left: number
  moved: number
  bounds: Readonly<{ report: Span; overall: Span }>
  lengthReason: string
  /** Whether the policy wants the team's meeting to have agreed first (组务会). */
  teamFirst: boolean
}>

/**
 * 送审 (4.12): an overall judgement, at least one problem, three parts in each (三段式), no difference from a sheet unaccepted, no adopted sheet
 * without its place or its reason; outside the length of the policy with a reason.
 */
export function submit(report: InspectionReport, says: Submission, by: PersonId, on: Day): InspectionReport | Refusal {
  const state = move(lifeOfInspectionReport, report.state, 'submit')
  if (isRefusal(state)) return state
  const refused = unready(says)
  if (refused) return refused
  if (says.teamFirst && !report.agreedBy.includes('team')) return refuse('reports.other-body-first', { body: 'team' })
  const { lengthReason } = says
  return {
    ...report,
    state,
    trips: report.trips + 1,
    lengthReason,
    submittedOn: on,
    submittedBy: by,
    reviewedBy: null,
    reviewedOn: null,
  }
}

/** What still keeps a draft from being submitted; null when nothing does. */
export function unready({
  paragraphs,
  left,
  moved,
  bounds,
  lengthReason,
}: Omit<Submission, 'teamFirst'>): Refusal | null {
  const problems = paragraphs.filter(({ kind }) => kind === 'problem')
  if (!paragraphs.some(({ kind }) => kind === 'overall')) return refuse('reports.no-overall')
  if (problems.length === 0) return refuse('reports.no-problem')
  const incomplete = problems.filter((one) => lacking(one).length > 0)
  if (incomplete.length > 0)
    return refuse('reports.three-parts', { count: incomplete.length, first: nameOf(incomplete) })
  const waiting = problems.filter(waitsForAcceptance)
  if (waiting.length > 0) return refuse('reports.differs', { count: waiting.length, first: nameOf(waiting) })
  if (moved > 0) return refuse('reports.sheet-moved', { count: moved })
  if (left > 0) return refuse('reports.sheets-left', { count: left })
  const overall = lengthOfAll(paragraphs.filter(({ kind }) => kind === 'overall'))
  const length = lengthOfAll(paragraphs)
  const over = [outside(length, bounds.report), outside(overall, bounds.overall)].find((span) => span !== undefined)
  return over && lengthReason.trim() === '' ? refuse('reports.length', { length, overall, ...over }) : null
}

const nameOf = (ones: readonly ReportParagraph[]) => ones[0]?.sheetNumber ?? ''
const outside = (length: number, span: Span): Span =>
  span && (length < span.low || length > span.high) ? span : undefined

/** Whether one may say something of the parts of this trip now. */
export function review(
  report: InspectionReport,
  parts: readonly ReportPart[],
  named: readonly string[],
): true | Refusal {
  if (report.state !== 'underReview') return refuse('reports.not-under-review')
  const known = new Set<string>(parts.map(({ id }) => id))
  return named.every((id) => known.has(id)) ? true : refuse('reports.other-trip')
}

/** An opinion that is not plain agreement says what it wants. */
export const said = (opinion: Readonly<{ verdict: string; comment: string }>): true | Refusal =>
  opinion.verdict !== 'agree' && opinion.comment.trim() === '' ? refuse('reports.say-what') : true

/**
 * 联审通过, by somebody who wrote nothing of it: every reviewer asked has an opinion on every part, no part is left to change, and every
 * question has its answer.
 */
export function pass(
  report: InspectionReport,
  asked: readonly PartOpinion['hat'][],
  parts: readonly ReportPart[],
  opinions: readonly PartOpinion[],
  by: string,
  on: Day,
): InspectionReport | Refusal {
  const state = move(lifeOfInspectionReport, report.state, 'pass')
  if (isRefusal(state)) return state
  if (report.writers.includes(by)) return refuse('reports.written-by-you')
  for (const hat of asked) {
    const missing = parts.filter((part) => !opinions.some((one) => one.part === part.id && one.hat === hat)).length
    if (missing > 0) return refuse('reports.unreviewed', { hat, count: missing })
  }
  const changes = opinions.filter(({ verdict }) => verdict === 'change').length
  if (changes > 0) return refuse('reports.changes-wanted', { count: changes })
  const open = opinions.filter(({ verdict, answeredOn }) => verdict === 'question' && answeredOn === null).length
  if (open > 0) return refuse('reports.unanswered', { count: open })
  return { ...report, state, reviewedBy: by, reviewedOn: on }
}

/** The team's leader takes back what only its own meeting has seen; what others have, they give back. */
export const mayReturn = (report: InspectionReport, hat: string): true | Refusal =>
  (hat === 'leader') === (report.state === 'teamAgreed')
    ? true
    : refuse('reports.not-yours-to-return', { state: report.state })

/** 退回: back to the draft; the way back is counted once it had left the team, and every body must agree anew. */
export function sendBack(report: InspectionReport): InspectionReport | Refusal {
  const state = move(lifeOfInspectionReport, report.state, 'sendBack')
  if (isRefusal(state)) return state
  const returns = report.state === 'teamAgreed' ? report.returns : report.returns + 1
  return { ...report, state, returns, agreedBy: [], reviewedBy: null, reviewedOn: null }
}

/** What the team says to an opinion: once. */
export function answer(opinion: PartOpinion, text: string, by: string, on: Day): PartOpinion | Refusal {
  if (opinion.answeredOn !== null) return refuse('reports.answered-already')
  return { ...opinion, answer: text, answeredBy: by, answeredOn: on }
}

/**
 * The heading a sheet stands under (S1-05): that of the first topic it is tagged with that is a heading, else that of its supervision content
 * (S2-03). Null where neither is one.
 */
export const headingOf = (
  topics: readonly Readonly<{ title: string }>[],
  content: string | undefined,
  titles: readonly string[],
): string | null => [...topics.map(({ title }) => title), content].find((one) => one && titles.includes(one)) ?? null

/** The headings of a report: the round's topics in their order, and one for what fits none (S1-05, S2-03). */
export function chaptersOf(
  topics: readonly string[],
  fixed: Readonly<{ overall: string; other: string; end: string }>,
) {
  const named = [...new Set(topics)].slice(0, 20)
  return [fixed.overall, ...named, fixed.other, fixed.end]
}
