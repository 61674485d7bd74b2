import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import { keyDestroyed } from '../documents/contract.ts'
import { opinionTakenOver } from '../feedback/contract.ts'
import { hashOfStated } from '../feedback/taking.ts'
import { contentOf } from './content.ts'
import { takeoverTaken } from './contract.ts'
import { bodyNamed } from './names.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

/**
 * What is taken over comes from a takeover, and is what that takeover states: items nobody read from a document are refused with the whole
 * act (`takeover.no-such-source`, `takeover.changed-since`). With its items, tasks and records the takeover is done, once.
 */
export const takingOver = reaction(
  opinionTakenOver,
  'takeover',
  [takeoverTaken],
  async ({ tx, asRoom, said, actor, today }) => {
    const { source, kind, content, new: added, changed, same, missing } = said.facts
    const takeover = await keep.lockTakeover(tx, source)
    if (!takeover || takeover.inspection !== said.about.inspection || takeover.kind !== kind) {
      throw new Refused(refuse('takeover.no-such-source'))
    }
    const { items, faults, sums } = await contentOf(tx, takeover, await bodyNamed(asRoom('registry'), takeover.body))
    if (hashOfStated(items) !== content) throw new Refused(refuse('takeover.changed-since'))
    const counts = { added, changed, same, missing }
    const taken = await keep.saveTakeover(
      tx,
      accept(rule.take(takeover, faults.length, sums, counts, actor.person, today)),
    )
    const facts = { opinion: said.about.id, new: added, changed, same, missing }
    return [{ kind: 'takeover.taken', about: taken, facts }]
  },
)

/** The text of an original dies with the key that its file lay under (design 5): whoever destroys the one leaves no copy of it here. */
export const dyingWithTheKey = reaction(keyDestroyed, 'takeover', [], async ({ tx, said }) => {
  await keep.forgetOriginals(tx, said.facts.inspection)
  return []
})
