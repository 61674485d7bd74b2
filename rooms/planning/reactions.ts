import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { firstDefinition } from './rules.ts'
import { keepDefinition } from './store/coverage.ts'

/** An office that is set up finds a definition of coverage in place, to be confirmed or amended. */
export const defining = reaction(authorityOpened, 'planning', [], async ({ tx, said, newId }) => {
  await keepDefinition(tx, firstDefinition(said.about.authority, newId()))
  return []
})
