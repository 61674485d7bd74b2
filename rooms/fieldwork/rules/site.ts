import { addDays, type Day, daysBetween } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Notice, SiteRecord } from '../contract/site.ts'

/** The life of a notice or public notice: what was issued is not rewritten (domain 4.5, 4.6). */
export const lifeOfNotice = flow<Notice['state']>()({ drafted: { issue: 'issued' }, issued: {} })

/** A public notice without a way to reach the team is none (S1-35). */
export function issue(notice: Notice, by: string, on: Day): Notice | Refusal {
  const state = move(lifeOfNotice, notice.state, 'issue')
  if (isRefusal(state)) return state
  const reached = [notice.phone, notice.post, notice.mail, notice.box, notice.link].some((way) => way.trim() !== '')
  if (notice.kind === 'announcement' && !reached) return refuse('fieldwork.no-channel', { field: 'phone' })
  return { ...notice, state, issuedBy: by, issuedOn: on }
}

type Said = Pick<
  SiteRecord,
  'kind' | 'superior' | 'place' | 'phone' | 'channel' | 'reach' | 'text' | 'untilDay' | 'heldOn'
>

/** What each kind cannot do without; null where it needs no more than its subject. */
const needs: Readonly<Record<SiteRecord['kind'], (said: Said) => Refusal | null>> = {
  mobilisation: ({ superior }) =>
    superior.trim() === '' ? refuse('fieldwork.no-superior', { field: 'superior' }) : null,
  logistics: ({ place, phone }) =>
    place.trim() === '' || phone.trim() === '' ? refuse('fieldwork.no-place', { field: 'place' }) : null,
  posting: ({ place }) => (place.trim() === '' ? refuse('fieldwork.no-place', { field: 'place' }) : null),
  publicity: ({ channel, reach }) =>
    channel === '' || reach < 1 ? refuse('fieldwork.no-reach', { field: channel === '' ? 'channel' : 'reach' }) : null,
  meeting: ({ text }) => (text.trim() === '' ? refuse('fieldwork.no-text', { field: 'text' }) : null),
  midterm: ({ text }) => (text.trim() === '' ? refuse('fieldwork.no-text', { field: 'text' }) : null),
  demand: ({ text }) => (text.trim() === '' ? refuse('fieldwork.no-text', { field: 'text' }) : null),
  scope: ({ text }) => (text.trim() === '' ? refuse('fieldwork.no-text', { field: 'text' }) : null),
}

/**
 * Whether a note says what its kind must: a mobilisation meeting who came from above (S2-02), publicity its channel and reach (S4-10), quarters place
 * and phone (S1-06), a posting its place (S1-35), the rest what it was about.
 */
export function saysEnough(said: Said): true | Refusal {
  if (said.untilDay !== null && said.untilDay < said.heldOn)
    return refuse('fieldwork.ends-before', { field: 'untilDay' })
  return needs[said.kind](said) ?? true
}

/** A demand is answered once, and only a demand is (S3-15). */
export function reply(one: SiteRecord, by: string, on: Day, text: string): SiteRecord | Refusal {
  if (one.kind !== 'demand') return refuse('fieldwork.no-demand')
  if (one.repliedOn !== null) return refuse('fieldwork.replied-already')
  return { ...one, reply: text, repliedBy: by, repliedOn: on }
}

/** By when the mid-term report is due (T06): the middle of the stay, from the entry to the day the team is to leave. */
export const midtermDue = (enteredOn: Day | null, exitOn: Day): Day | null =>
  enteredOn === null ? null : addDays(enteredOn, Math.max(0, Math.floor(daysBetween(enteredOn, exitOn) / 2)))
