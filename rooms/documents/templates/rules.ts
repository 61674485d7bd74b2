import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Template, TemplateState } from './contract.ts'

/** A template is approved or not by a second person, and taken back where the office wants another form; it is never changed. */
export const lifeOfTemplate = flow<TemplateState>()({
  proposed: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
  approved: { withdraw: 'withdrawn' },
  rejected: {},
  withdrawn: {},
})

/** A file was read to be a template of a kind: what is noted beside its arrival, with the fields it has no place for. */
export const noteOf = (kind: string, omits: readonly string[]): string => `template ${kind} ${omits.join(',')}`.trim()

/**
 * Whether a file may be proposed as a template of a kind. Refuses `documents.template-unread` for one that was not read to be that,
 * `documents.template-missing-fields` for fields without a place and no reason, `documents.template-past` for a day gone by.
 */
export function mayPropose(
  file: Readonly<{ state: string; kind: string }>,
  note: string | null,
  of: Pick<Template, 'kind' | 'omits' | 'reason' | 'fromDay'>,
  today: Day,
): true | Refusal {
  if (file.state !== 'kept' || file.kind !== 'docx' || note !== noteOf(of.kind, of.omits))
    return refuse('documents.template-unread')
  if (of.omits.length > 0 && of.reason.trim() === '')
    return refuse('documents.template-missing-fields', { fields: of.omits.join('、'), field: 'reason' })
  return of.fromDay < today ? refuse('documents.template-past', { field: 'fromDay' }) : true
}

export type Verdict = 'approve' | 'reject' | 'withdraw'

/** Decides a proposed template. Refuses `documents.template-by-two` for approving one's own, `flow.not-now` where it is decided already. */
export function decide(one: Template, verb: Verdict, by: string, opinion: string, today: Day): Template | Refusal {
  const state = move(lifeOfTemplate, one.state, verb)
  if (isRefusal(state)) return state
  if (verb === 'approve' && one.proposedBy === by) return refuse('documents.template-by-two')
  const decided = { decidedBy: by, decidedOn: today, opinion }
  const fromDay = verb === 'approve' && one.fromDay < today ? today : one.fromDay
  return { ...one, state, fromDay, ...decided }
}

/** Of the templates of one kind the one in force on a day: approved, its day come, the latest of them; undefined is the built-in form. */
export function inForce<T extends Pick<Template, 'state' | 'fromDay' | 'number'>>(
  all: readonly T[],
  on: Day,
): T | undefined {
  const standing = all.filter(({ state, fromDay }) => state === 'approved' && fromDay <= on)
  return standing.reduce<T | undefined>((best, one) => {
    if (!best || one.fromDay > best.fromDay) return one
    return one.fromDay === best.fromDay && one.number > best.number ? one : best
  }, undefined)
}
