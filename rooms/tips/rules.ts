import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Tip, TipState, Way } from './nouns.ts'

export { lifeOfTipDestruction } from './rules/destroying.ts'
export { lifeOfOpening } from './rules/openings.ts'

/** The life of a tip (domain 2.7). What a flood brought waits in `held` until a person has looked; nothing is refused, nothing is dropped. */
export const lifeOfTip = flow<TipState>()({
  held: { release: 'received' },
  received: {
    inScope: 'inScope',
    immediate: 'immediate',
    referred: 'referred',
    forwarded: 'forwarded',
    merged: 'merged',
  },
  inScope: { instruct: 'inScope', retriage: 'received', close: 'closed' },
  immediate: { instruct: 'immediate', retriage: 'received', close: 'closed' },
  referred: { instruct: 'referred', retriage: 'received', close: 'closed' },
  forwarded: { instruct: 'forwarded', retriage: 'received', close: 'closed' },
  merged: { retriage: 'received' },
  closed: {},
})

/** The number of a tip within its year: 信-2026-0007. Whole days are numbered in shuffled order, so it tells no sequence within a day. */
export const numberOf = (year: number, serial: number): string => `信-${year}-${String(serial).padStart(4, '0')}`

/** Somebody has looked at what a flood brought. */
export function release(tip: Tip): Tip | Refusal {
  const state = move(lifeOfTip, tip.state, 'release')
  return isRefusal(state) ? state : { ...tip, state }
}

/** What a triage says. `kind`: to whom it is passed on, where it is. */
export type Triage = Readonly<{
  way: Way
  reason: string
  discipline: Tip['discipline']
  against: Tip['against']
  body: string | null
  aboutPersons: readonly string[]
  into: string | null
  kind: 'department' | 'discipline' | 'organisation' | 'superior' | null
}>

/**
 * 分办 (domain 2.7, S4-18). What is about the unit and in scope, or to be mended at once, is given to the team of its inspection; what is about the team
 * never is (S2-19). Refuses a way without the place it leads to, and whoever triages what is about himself.
 */
export function triage(tip: Tip, { way, kind, ...said }: Triage, by: string, today: Day): Tip | Refusal {
  const state = move(lifeOfTip, tip.state, way)
  if (isRefusal(state)) return state
  if (tip.aboutPersons.includes(by) || said.aboutPersons.includes(by)) return refuse('tips.about-you')
  const passedOn = way === 'referred' || way === 'forwarded'
  if (passedOn !== (kind !== null)) return refuse('tips.to-whom', { field: 'passing' })
  if (passedOn && (kind === 'superior') !== (way === 'forwarded')) return refuse('tips.to-whom', { field: 'passing' })
  if ((way === 'merged') !== (said.into !== null) || said.into === tip.id)
    return refuse('tips.into-which', { field: 'into' })
  const own = way === 'inScope' || way === 'immediate'
  return {
    ...tip,
    state,
    against: said.against,
    body: said.body ?? tip.body,
    aboutPersons: [...said.aboutPersons],
    discipline: said.discipline,
    reason: said.reason,
    mergedInto: said.into,
    triagedBy: by,
    triagedOn: today,
    withTeam: own && said.against === 'unit' && tip.inspection !== null,
    withDiscipline: kind === 'discipline',
    withOrganisation: kind === 'organisation',
  }
}

/** Takes a triage back, with the reason; it goes back to the office alone. */
export function retriage(tip: Tip, reason: string): Tip | Refusal {
  const state = move(lifeOfTip, tip.state, 'retriage')
  if (isRefusal(state)) return state
  const nobody = { withTeam: false, withDiscipline: false, withOrganisation: false }
  // What a leader said was of the triage that is taken back.
  const unsaid = { instruction: '', instructedBy: null, instructedOn: null }
  return { ...tip, ...nobody, ...unsaid, state, reason, mergedInto: null }
}

/**
 * 领导意见 on a triage that stands (domain 4.8). Refuses before there is one and after the end (`flow.not-now`), who triaged it himself (`tips.another-instructs`), and
 * whom it is about.
 */
export function instruct(tip: Tip, instruction: string, by: string, today: Day): Tip | Refusal {
  const state = move(lifeOfTip, tip.state, 'instruct')
  if (isRefusal(state)) return state
  if (tip.aboutPersons.includes(by)) return refuse('tips.about-you')
  if (tip.triagedBy === by) return refuse('tips.another-instructs')
  return { ...tip, instruction, instructedBy: by, instructedOn: today }
}

/** Paths of the register (ids from the top down) of which one lies on the other: the same organisation, one above it, one below it. */
const inOneChain = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/**
 * Never to the body it is about, nor to anybody above or below it (domain 2.7). The county itself stands above everybody and is the office's
 * own authority: a path of one step is no chain.
 */
export const mayGoTo = (about: string | null, to: string | null): true | Refusal =>
  about !== null && to !== null && (to.includes('/') || about === to) && inOneChain(about, to)
    ? refuse('tips.to-the-accused', { field: 'toBody' })
    : true

/** Nobody opens what is about himself. */
export const mayOpen = (tip: Pick<Tip, 'aboutPersons'>, by: string): true | Refusal =>
  tip.aboutPersons.includes(by) ? refuse('tips.about-you') : true

/** An answer: that it is handled (T21) before it is closed, what came of it (T22) afterwards. Neither opens an identity. */
export function answer(tip: Tip, kind: 'accepted' | 'result' | 'answer', today: Day): Tip | Refusal {
  if (kind === 'result' && tip.state !== 'closed') return refuse('tips.not-closed')
  if (kind === 'accepted' && tip.toldOn !== null) return refuse('tips.told-already')
  if (kind === 'result' && tip.resultToldOn !== null) return refuse('tips.told-already')
  return {
    ...tip,
    toldOn: kind === 'accepted' ? today : tip.toldOn,
    resultToldOn: kind === 'result' ? today : tip.resultToldOn,
  }
}

/** 办结. A real-name tipster is told first whether it is handled (T21); `resultBy`: when he is to be told what came of it (T22). */
export function close(tip: Tip, outcome: string, today: Day, resultBy: Day | null): Tip | Refusal {
  const state = move(lifeOfTip, tip.state, 'close')
  if (isRefusal(state)) return state
  if (tip.named && tip.toldOn === null) return refuse('tips.tell-first')
  return { ...tip, state, outcome, closedOn: today, resultBy: tip.named ? resultBy : null }
}

/** Visitors are received by two (domain 2.7); nothing is received in the future. */
export function register(
  said: Readonly<{ channel: string; other: string | null; receivedOn: Day }>,
  by: string,
  today: Day,
): true | Refusal {
  if (said.receivedOn > today) return refuse('tips.in-future', { field: 'receivedOn' })
  if (said.channel === 'visit' && (said.other === null || said.other === by))
    return refuse('tips.two-receive', { field: 'other' })
  return true
}
