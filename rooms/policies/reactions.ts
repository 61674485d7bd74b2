import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { seeds } from './seeds.ts'
import { plant } from './store.ts'
import { plantWorkingRules } from './store/working.ts'

/** An office that is set up finds the limits, vocabularies, number series and the calendar in place, every limit provisional. */
export const planting = reaction(authorityOpened, 'policies', [], async ({ tx, said, newId }) => {
  const first = seeds(said.about.authority, newId)
  await plant(tx, first)
  await plantWorkingRules(tx, first.bounds, first.competences)
  return []
})
