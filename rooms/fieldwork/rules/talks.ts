import type { Plain } from '../../../core/pure/canonical.ts'
import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Partner, Talk, TalkState, Words } from '../nouns.ts'

/** The life of a talk (domain 4.7): 拟谈 → 已记录 → 已确认. What both talkers confirmed is not rewritten. */
export const lifeOfTalk = flow<TalkState>()({
  planned: { record: 'recorded', drop: 'dropped' },
  recorded: { record: 'recorded', confirm: 'confirmed' },
  confirmed: {},
  dropped: {},
})

const talkersOf = (talk: Talk): (string | null)[] => [talk.talkerOne, talk.talkerTwo]

/** The leader lets somebody hold a talk alone, and says why (domain 3.3 rule 5); before it is recorded, once. */
export function allowAlone(talk: Talk, who: string, by: string, reason: string): Talk | Refusal {
  if (talk.state !== 'planned') return refuse('fieldwork.recorded-already')
  return { ...talk, aloneFor: who, aloneBy: by, aloneReason: reason }
}

/**
 * Writes a talk down, or writes it anew before both have confirmed it, which undoes what was confirmed. `other`: the second talker;
 * null only for whom the leader has allowed to talk alone (`fieldwork.alone`). Only its talkers write it anew.
 */
export function record(talk: Talk, by: string, other: string | null, heldOn: Day): Talk | Refusal {
  const state = move(lifeOfTalk, talk.state, 'record')
  if (isRefusal(state)) return state
  if (talk.state === 'recorded' && !talkersOf(talk).includes(by)) return refuse('fieldwork.not-your-talk')
  if (other === null && talk.aloneFor !== by) return refuse('fieldwork.alone', { field: 'other' })
  if (other === by) return refuse('fieldwork.two-persons', { field: 'other' })
  const again = { confirmedOneOn: null, confirmedTwoOn: null }
  return { ...talk, ...again, state, heldOn, talkerOne: by, talkerTwo: other }
}

/** Each talker confirms for himself; with the last of them the record stands. Whether it does is seen from its state. */
export function confirm(talk: Talk, by: string, on: Day): Talk | Refusal {
  const state = move(lifeOfTalk, talk.state, 'confirm')
  if (isRefusal(state)) return state
  if (!talkersOf(talk).includes(by)) return refuse('fieldwork.not-your-talk')
  const first = by === talk.talkerOne
  if ((first ? talk.confirmedOneOn : talk.confirmedTwoOn) !== null) return refuse('fieldwork.confirmed-already')
  const said = first ? { ...talk, confirmedOneOn: on } : { ...talk, confirmedTwoOn: on }
  const whole = said.confirmedOneOn !== null && (said.talkerTwo === null || said.confirmedTwoOn !== null)
  return whole ? { ...said, state } : said
}

/** A planned talk is not held, for a reason. */
export function drop(talk: Talk, reason: string): Talk | Refusal {
  const state = move(lifeOfTalk, talk.state, 'drop')
  return isRefusal(state) ? state : { ...talk, state, reason }
}

/** Only what was written down can be opened. */
export const mayOpen = (talk: Pick<Talk, 'state'>): true | Refusal =>
  talk.state === 'recorded' || talk.state === 'confirmed' ? true : refuse('fieldwork.nothing-recorded')

/** Everything the talkers confirm, ready to be written down and hashed. */
export const wordingOf = (talk: Talk, partner: Partner, words: Words): Plain => ({
  talk: talk.id,
  number: talk.number,
  heldOn: talk.heldOn,
  talkers: [talk.talkerOne, talk.talkerTwo],
  partner: { name: partner.name, title: partner.title, post: partner.post, kind: partner.kind },
  outline: partner.outline,
  place: words.place,
  hours: words.hours,
  text: words.text,
  leads: words.leads,
  handedOver: words.handedOver,
})
