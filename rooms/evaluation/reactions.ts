import type { Day } from '../../core/pure/days.ts'
import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { firstScheme } from './rules.ts'
import * as keep from './store.ts'

/** An office that is set up finds a scheme in place, every number its own to change. */
export const plantingScheme = reaction(authorityOpened, 'evaluation', [], async ({ tx, said, newId }) => {
  const { authority } = said.about
  await keep.addScheme(tx, { ...firstScheme, id: newId(), authority, fromDay: '2000-01-01' as Day, version: 1 })
  return []
})
