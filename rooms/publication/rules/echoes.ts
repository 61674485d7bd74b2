import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { hitsIn } from '../../feedback/rules/outgoing.ts'
import type { Echo, EchoState, EchoSubject } from '../contract/echoes.ts'
import type { PublicationKind, Side } from '../nouns.ts'
import { knowing } from './scan.ts'

/** 已上报 → 已阅处, or taken back before anybody answered. */
export const lifeOfEcho = flow<EchoState>()({
  filed: { answer: 'answered', withdraw: 'withdrawn' },
  answered: {},
  withdrawn: {},
})

/** The pages by whose publishing a subject became known; null: by the feedback itself. */
export const pagesOf: Readonly<Record<EchoSubject, readonly PublicationKind[] | null>> = {
  feedbackNews: null,
  feedbackParty: null,
  publicText: ['rectification', 'progress'],
  partyText: ['party'],
}

type Words = Pick<Echo, 'fromDay' | 'untilDay' | 'heard' | 'concerning' | 'views' | 'handling' | 'advice'>

/**
 * Whether a report may be filed. `out`: the day it was made known, null where it was not. Refuses what was not made known yet, days that do not fit, more
 * matters of concern than were heard, and telephones, identity numbers and addresses of whoever spoke: what is said is reported, not who said it (domain 7).
 */
export function mayFile(said: Words, out: Day | null, today: Day): true | Refusal {
  if (out === null) return refuse('publication.nothing-known', { field: 'subject' })
  if (said.fromDay < out) return refuse('publication.before-it-was-known', { field: 'fromDay', out })
  if (said.untilDay < said.fromDay || said.untilDay > today)
    return refuse('publication.echo-days', { field: 'untilDay' })
  if (said.concerning > said.heard) return refuse('publication.more-than-heard', { field: 'concerning' })
  for (const field of ['views', 'handling', 'advice'] as const) {
    const [hit] = hitsIn([{ field: 'text', n: null, text: said[field] }], knowing([]))
    if (hit) return refuse('publication.names-a-speaker', { field, text: hit.text })
  }
  return true
}

/** 阅处: of a body's report by the office, of the office's by the leading group, and never by whoever filed it. */
export function answer(one: Echo, by: string, hat: string, says: string, on: Day): Echo | Refusal {
  const state = move(lifeOfEcho, one.state, 'answer')
  if (isRefusal(state)) return state
  if (hat !== answers[one.side]) return refuse('publication.not-yours-to-answer')
  if (one.filedBy === by) return refuse('publication.your-own')
  return { ...one, state, answer: says, answeredBy: by as Echo['answeredBy'], answeredOn: on }
}

const answers: Readonly<Record<Side, string>> = { body: 'office', office: 'leading_group' }

/** Taken back with a reason, until it is answered. */
export function takeBack(one: Echo, reason: string): Echo | Refusal {
  const state = move(lifeOfEcho, one.state, 'withdraw')
  return isRefusal(state) ? state : { ...one, state, reason }
}
