import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { firstDefinition, firstModeTable } from './rules.ts'
import { keepDefinition } from './store/coverage.ts'
import { keepModeTable } from './store/kinds.ts'

/** An office that is set up finds a definition of coverage and a table of modes in place, to be confirmed or amended. */
export const defining = reaction(authorityOpened, 'planning', [], async ({ tx, said, newId }) => {
  await keepDefinition(tx, firstDefinition(said.about.authority, newId()))
  await keepModeTable(tx, { id: newId(), authority: said.about.authority, ...firstModeTable, version: 1 })
  return []
})
