import { accept } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import { inspectionExited } from '../planning/contract.ts'
import { fieldworkAt } from './exit.ts'
import { checklist, mayExit } from './rules/exit.ts'
import { exitItemsOf } from './store.ts'

/** The veto of this room: a team leaves its unit once its checklist is settled (domain 2.2 row 6). */
export const fieldworkIsSettled = reaction(inspectionExited, 'fieldwork', [], async ({ tx, asRoom, said }) => {
  const inspection = said.about.id
  const { body } = await asRoom('planning')
    .selectFrom('planningInspection')
    .select('body')
    .where('id', '=', inspection)
    .executeTakeFirstOrThrow()
  const lines = checklist(await fieldworkAt(tx, asRoom('registry'), { inspection, body }))
  accept(mayExit(lines, await exitItemsOf(tx, inspection)))
  return []
})
