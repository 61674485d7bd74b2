import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Item, ItemState, Objection, Opinion, OpinionState, Origin } from './nouns.ts'

/** 拟稿 → 审定 → 送达 → 签收 (domain 2.2 rows 12–13). What was handed over is never a draft again. */
export const lifeOfOpinion = flow<OpinionState>()({
  drafted: { edit: 'drafted', approve: 'approved', sendBack: 'drafted' },
  approved: { sendBack: 'drafted', deliver: 'delivered' },
  delivered: { receive: 'received' },
  received: {},
})

/** An item on the body's side. An explanation is no acknowledgement; an objection keeps the item open until it is answered. */
export const lifeOfItem = flow<ItemState>()({
  listed: { acknowledge: 'acknowledged', explain: 'explained', object: 'objected' },
  acknowledged: {},
  explained: { acknowledge: 'acknowledged', object: 'objected' },
  objected: { answer: 'answered', withdraw: 'withdrawn' },
  answered: { acknowledge: 'acknowledged' },
  withdrawn: {},
})

/**
 * A lead goes to the discipline body and never to the inspected one (domain 3.2, 2.5). Before an adopted sheet is routed its proposal says
 * whether it is one; then its ways do: an item is made of what goes into the report or a special report and is not handed over as a lead,
 * and of what was to be put right at once and was not when the team left (`carried`, 2.4).
 */
export function mayBecomeItem(sheet: { state: string; proposal: string; ways: string; carried: boolean }): boolean {
  if (sheet.state === 'adopted') return sheet.proposal !== 'lead'
  const ways = sheet.ways.split(',')
  const fed = ways.includes('report') || ways.includes('special') || sheet.carried
  return sheet.state === 'routed' && fed && !ways.includes('lead')
}

/** What was carried into the feedback when the team left is an item of it: an opinion without is not approved. `items`: the sheets of its items. */
export function carriesAll(
  sources: readonly (Parameters<typeof mayBecomeItem>[0] & { id: string })[],
  items: readonly string[],
): true | Refusal {
  const left = sources.filter((one) => one.carried && mayBecomeItem(one) && !items.includes(one.id)).length
  return left === 0 || refuse('feedback.carried-missing', { count: left })
}

/** Text and items change only in the draft; whoever changes them is one of its writers from then on, whatever hat he wears. */
export function edit(opinion: Opinion, by: string): Opinion | Refusal {
  const state = move(lifeOfOpinion, opinion.state, 'edit')
  if (isRefusal(state)) return state
  const writers = new Set<string>([...opinion.writers, by])
  return { ...opinion, state, writers: [...writers] as Opinion['writers'] }
}

/** Numbers the items 1, 2, 3 … in the order given. Refuses an order that names not every item of the opinion exactly once. */
export function arrange(items: readonly Item[], order: readonly string[]): Item[] | Refusal {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? [])
  if (ordered.length !== items.length || order.length !== items.length) {
    return refuse('feedback.order-incomplete', { items: items.length, named: order.length })
  }
  return ordered.map((item, n) => ({ ...item, number: n + 1 }))
}

type Words = { title: string; text: string }

/** An item may say less than its signed sheet, never more and never nothing (domain 4.21: one finding record, differences kept). */
export function shorten<T extends Item>(item: T, from: Pick<Origin, 'title' | 'text'>, to: Words): T | Refusal {
  const longer = (['title', 'text'] as const).filter(
    (field) => [...to[field].trim()].length > [...from[field].trim()].length,
  )
  if (longer.length > 0) return refuse('feedback.longer-than-sheet', { fields: longer })
  if (from.text.trim() !== '' && to.text.trim() === '') return refuse('feedback.item-empty')
  return { ...item, title: to.title, text: to.text }
}

/** How the report of the inspection stands: which bodies agreed, and which the policy wants; null where there is none. */
export type ReportStanding = Readonly<{ agreedBy: readonly string[]; bodies: readonly string[] }> | null

/**
 * What must be decided before feedback (domain 2.2 rows 10–12, S0-03): a report that there is must have been agreed by every body the policy
 * names for reports; `before`: the bodies the policy names for feedback, without whose word on a report there is no feedback at all.
 */
export function afterReport(report: ReportStanding, before: readonly string[]): true | Refusal {
  if (report === null) return before.length === 0 ? true : refuse('feedback.no-report')
  const missing = [...report.bodies, ...before].find((body) => !report.agreedBy.includes(body))
  return missing === undefined ? true : refuse('feedback.report-undecided', { body: missing })
}

/** More items than any real list has (domain 5.4); one act later opens a task for each. */
export const MOST_ITEMS = 150

/** 审定 by somebody who neither drafted nor edited any version of it, with an overall judgement, requirements and at least one item. */
export function approve(opinion: Opinion, items: number, by: string, on: Day): Opinion | Refusal {
  const state = move(lifeOfOpinion, opinion.state, 'approve')
  if (isRefusal(state)) return state
  if (opinion.draftedBy === by || (opinion.writers as readonly string[]).includes(by)) {
    return refuse('feedback.drafted-by-you')
  }
  if (items === 0) return refuse('feedback.no-item')
  if (items > MOST_ITEMS) return refuse('feedback.too-many-items', { count: items, most: MOST_ITEMS })
  const empty = (['overall', 'requirements'] as const).filter((field) => opinion[field].trim() === '')
  if (empty.length > 0) return refuse('feedback.incomplete', { fields: empty })
  return { ...opinion, state, approvedBy: by, approvedOn: on }
}

/** Back to the draft; what was approved no longer is. */
export function sendBack(opinion: Opinion): Opinion | Refusal {
  const state = move(lifeOfOpinion, opinion.state, 'sendBack')
  return isRefusal(state) ? state : { ...opinion, state, approvedBy: null, approvedOn: null }
}

export type Delivery = Pick<Opinion, 'principalPlace' | 'bodyPlace'> & { principalOn: Day; bodyOn: Day }

/** Two days and two places, the principal apart (S2-08, domain 2.2 row 13); neither before the approval nor after today, and the team has left. */
export function deliver(
  opinion: Opinion,
  delivery: Delivery,
  exitedOn: Day | null,
  by: string,
  today: Day,
): Opinion | Refusal {
  const state = move(lifeOfOpinion, opinion.state, 'deliver')
  if (isRefusal(state)) return state
  if (exitedOn === null) return refuse('feedback.still-on-site')
  for (const day of [delivery.principalOn, delivery.bodyOn]) {
    if (opinion.approvedOn !== null && day < opinion.approvedOn) {
      return refuse('feedback.delivered-before-approval', { day, approvedOn: opinion.approvedOn })
    }
    if (day > today) return refuse('feedback.not-yet', { day, today })
  }
  return { ...opinion, ...delivery, state, deliveredBy: by }
}

/** Days that run from the receipt: of the plan (T09), of concentrated rectification (T11), of its report (T12). */
export type Clocks = Pick<
  Opinion,
  | 'planDueOn'
  | 'planProvisional'
  | 'concentratedUntil'
  | 'concentratedProvisional'
  | 'reportDueOn'
  | 'reportProvisional'
>

/** 签收: not before the day it was handed to the leading body, not after today. It starts the clocks. */
export function receive(opinion: Opinion, signedOn: Day, clocks: Clocks, today: Day): Opinion | Refusal {
  const state = move(lifeOfOpinion, opinion.state, 'receive')
  if (isRefusal(state)) return state
  if (opinion.bodyOn !== null && signedOn < opinion.bodyOn) {
    return refuse('feedback.receipt-before-delivery', { day: signedOn, deliveredOn: opinion.bodyOn })
  }
  if (signedOn > today) return refuse('feedback.not-yet', { day: signedOn, today })
  return { ...opinion, ...clocks, state, receivedOn: signedOn }
}

/** What the body says to an item (S1-16): only once the receipt is signed. */
export function respond(item: Item, opinion: Opinion, verb: 'acknowledge' | 'explain' | 'object'): Item | Refusal {
  if (opinion.state !== 'received') return refuse('feedback.not-received')
  const state = move(lifeOfItem, item.state, verb)
  return isRefusal(state) ? state : { ...item, state }
}

export type Answer = {
  verdict: NonNullable<Objection['verdict']>
  outcome: NonNullable<Objection['outcome']>
  answer: string
  words: Words | null
}

/**
 * The answer to an objection, by another person than the one who made it. Upheld: the item is withdrawn or worded anew; partly: worded anew
 * or stands; rejected: it stands. New words come as a new revision and may not say more than the old ones.
 */
export function answer(
  item: Item,
  objection: Objection,
  says: Answer,
  by: string,
  on: Day,
): { item: Item; objection: Objection } | Refusal {
  if (objection.item !== item.id || objection.kind !== 'objection' || objection.verdict !== null) {
    return refuse('feedback.no-open-objection')
  }
  const state = move(lifeOfItem, item.state, says.outcome === 'withdrawn' ? 'withdraw' : 'answer')
  if (isRefusal(state)) return state
  if (objection.by === by) return refuse('feedback.your-own-objection')
  const fits = { upheld: ['changed', 'withdrawn'], partly: ['changed', 'stands'], rejected: ['stands'] }[says.verdict]
  if (!fits.includes(says.outcome))
    return refuse('feedback.outcome-misfits', { verdict: says.verdict, outcome: says.outcome })
  const { verdict, outcome } = says
  const answered = { ...objection, verdict, outcome, answer: says.answer, answeredBy: by, answeredOn: on }
  if (outcome !== 'changed') return { item: { ...item, state }, objection: answered }
  if (says.words === null || (says.words.title === item.title && says.words.text === item.text)) {
    return refuse('feedback.no-new-words')
  }
  const worded = shorten(item, item, says.words)
  if (isRefusal(worded)) return worded
  return { item: { ...worded, state, revision: item.revision + 1 }, objection: answered }
}

export { lifeOfFeedbackPaper } from './rules/papers.ts'
export { lifeOfCopySlip } from './rules/slips.ts'

type Chapter = Readonly<{ id: string; title: string }>
type Paragraph = Readonly<{ chapter: string; kind: string; sheet: string | null; text: string; place: number }>

/** 总体评价 of a report as an opinion begins with it, and the heading each of its sheets stands under: neither is typed again (4.13, 4.21). */
export function begunFrom(chapters: readonly Chapter[], paragraphs: readonly Paragraph[]) {
  const titles = new Map(chapters.map(({ id, title }) => [id, title]))
  const overall = paragraphs.filter(({ kind }) => kind === 'overall').sort((a, b) => a.place - b.place)
  return {
    overall: overall
      .map(({ text }) => text.trim())
      .join('\n')
      .slice(0, 5_000),
    chapterOf: (sheet: string): string =>
      titles.get(paragraphs.find((one) => one.sheet === sheet)?.chapter ?? '')?.slice(0, 100) ?? '',
  }
}

/** The items so that those of one chapter stand together, chapters by where each first stands; null where they do already. */
export function byChapter<I extends Readonly<{ id: string; chapter: string }>>(items: readonly I[]): I['id'][] | null {
  const chapters = [...new Set(items.map(({ chapter }) => chapter))]
  const ordered = chapters.flatMap((chapter) => items.filter((one) => one.chapter === chapter))
  return ordered.every(({ id }, n) => id === items[n]?.id) ? null : ordered.map(({ id }) => id)
}
