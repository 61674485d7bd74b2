import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import { paperConfirmed } from '../documents/contract.ts'
import { clocksFrom } from './clocks.ts'
import { opinionReceived } from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

/**
 * A receipt signed on paper is the same as one signed here (design 8): once a second person has confirmed name and day on the scan, the
 * opinion is received. Refuses a sheet that carries another version, or the name of somebody who is not the principal of that body.
 */
export const receivingOnPaper = reaction(
  paperConfirmed,
  'feedback',
  [opinionReceived],
  async ({ tx, asRoom, said, today, newId }) => {
    if (said.facts.noun !== 'opinion') return []
    const { thing, hash, person, signedOn } = said.facts
    const opinion = await keep.lockOpinion(tx, thing)
    // A scan proves something about an opinion of its own inspection only.
    if (!opinion || opinion.inspection !== said.about.inspection)
      throw new Refused(refuse('doorway.not-found', { noun: 'opinion' }))
    const items = await keep.itemsOf(tx, thing)
    if (keep.hashOf(opinion, items) !== hash) throw new Refused(refuse('feedback.other-version'))
    if (!(await keep.isPrincipal(asRoom('identity'), person, opinion.body, signedOn))) {
      throw new Refused(refuse('feedback.not-the-principal'))
    }
    const clocks = await clocksFrom(asRoom('policies'), opinion.authority, signedOn)
    const received = await keep.saveOpinion(tx, accept(rule.receive(opinion, signedOn, clocks, today)))
    const { authority, inspection, body, id } = received
    const receipt = newId()
    const signedName = await keep.nameOf(asRoom('identity'), person)
    await keep.keepReceipt(tx, {
      id: receipt,
      authority,
      inspection,
      body,
      opinion: id,
      signedName,
      signedOn,
      by: person,
      onPaper: true,
    })
    const facts = { receipt, on: signedOn, items: items.length, onPaper: true }
    return [{ kind: 'opinion.received', about: received, facts }]
  },
)
