import type { Said } from '../../core/pure/contract.ts'
import type { Day } from '../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import type { Reader, RoomName, Tx } from '../../core/server/tables.ts'
import { paperConfirmed, paperFiled } from '../documents/contract.ts'
import { clocksFrom } from './clocks.ts'
import { opinionReceived } from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

type OnPaper = Said<typeof paperConfirmed>['facts']

/**
 * The opinion a paper is about, received as the scan says; undefined for papers of other rooms. Refuses a scan of another inspection, a
 * sheet that carries another version, and the name of somebody who was not the principal of that body on that day.
 */
async function receivedBy(
  facts: OnPaper,
  inspection: string | null | undefined,
  today: Day,
  tx: Tx<'feedback'>,
  asRoom: (room: RoomName) => Reader,
) {
  if (facts.noun !== 'opinion') return undefined
  const { thing, hash, person, signedOn } = facts
  const opinion = await keep.lockOpinion(tx, thing)
  if (!opinion || opinion.inspection !== inspection) throw new Refused(refuse('doorway.not-found', { noun: 'opinion' }))
  const items = await keep.itemsOf(tx, thing)
  if (keep.hashOf(opinion, items) !== hash) throw new Refused(refuse('feedback.other-version'))
  if (!(await keep.isPrincipal(asRoom('identity'), person, opinion.body, signedOn))) {
    throw new Refused(refuse('feedback.not-the-principal'))
  }
  const clocks = await clocksFrom(asRoom('policies'), opinion.authority, signedOn)
  return { received: accept(rule.receive(opinion, signedOn, clocks, today)), items: items.length }
}

/** A paper that could not be a receipt is refused when it is filed, not only when it is confirmed. */
export const weighingReceipt = reaction(paperFiled, 'feedback', [], async ({ tx, asRoom, said, today }) => {
  await receivedBy(said.facts, said.about.inspection, today, tx, asRoom)
  return []
})

/** A receipt signed on paper is the same as one signed here (design 8), once a second person has read the same name and day on the scan. */
export const receivingOnPaper = reaction(
  paperConfirmed,
  'feedback',
  [opinionReceived],
  async ({ tx, asRoom, said, today, newId }) => {
    const came = await receivedBy(said.facts, said.about.inspection, today, tx, asRoom)
    if (!came) return []
    const { person, signedOn } = said.facts
    const received = await keep.saveOpinion(tx, came.received)
    const { authority, inspection, body, id: opinion } = received
    const receipt = newId()
    const signedName = await keep.nameOf(asRoom('identity'), person)
    await keep.keepReceipt(tx, {
      id: receipt,
      authority,
      inspection,
      body,
      opinion,
      signedName,
      signedOn,
      by: person,
      onPaper: true,
    })
    const facts = { receipt, on: signedOn, items: came.items, onPaper: true }
    return [{ kind: 'opinion.received', about: received, facts }]
  },
)
