import type { Day } from '../../core/pure/days.ts'
import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { taskReopened } from '../rectification/contract.ts'
import { itemReopened } from './contract.ts'
import { saveItem, waitingFor } from './lookback-store.ts'
import { firstScheme } from './rules.ts'
import * as keep from './store.ts'

/** An office that is set up finds a scheme in place, every number its own to change. */
export const plantingScheme = reaction(authorityOpened, 'evaluation', [], async ({ tx, said, newId }) => {
  const { authority } = said.about
  await keep.addScheme(tx, { ...firstScheme, id: newId(), authority, fromDay: '2000-01-01' as Day, version: 1 })
  return []
})

/** A rebounded item whose task was taken up again waits no more; the act is rectification's own. */
export const followingReopening = reaction(taskReopened, 'evaluation', [itemReopened], async ({ tx, said, today }) => {
  const reopened = []
  for (const { item, lookback } of await waitingFor(tx, said.about.id)) {
    const saved = await saveItem(tx, { ...item, reopenedOn: today })
    const facts = { item: saved.id, task: said.about.id }
    reopened.push({ kind: 'lookback.itemReopened' as const, about: lookback, facts })
  }
  return reopened
})
