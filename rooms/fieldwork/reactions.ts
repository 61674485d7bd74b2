import { accept } from '../../core/pure/refusal.ts'
import { reaction } from '../../core/server/act.ts'
import { keyDestroyed } from '../documents/contract.ts'
import { inspectionExited } from '../planning/contract.ts'
import { whereCoverageMoves } from './coverage-moves.ts'
import { fieldworkAt } from './exit.ts'
import { checklist, mayExit } from './rules/exit.ts'
import { keepSiteCoverage } from './site-coverage.ts'
import { exitItemsOf } from './store.ts'
import { forgetLate } from './store-late.ts'

/** The veto of this room: a team leaves its unit once its checklist is settled (domain 2.2 row 6). */
export const fieldworkIsSettled = reaction(inspectionExited, 'fieldwork', [], async ({ tx, asRoom, said }) => {
  const inspection = said.about.id
  const { body } = await asRoom('planning')
    .selectFrom('planningInspection')
    .select('body')
    .where('id', '=', inspection)
    .executeTakeFirstOrThrow()
  const readers = { own: tx, plans: asRoom('planning'), register: asRoom('registry') }
  const lines = checklist(await fieldworkAt(readers, { inspection, body }))
  accept(mayExit(lines, await exitItemsOf(tx, inspection)))
  return []
})

/** 谈话覆盖 and 入户走访 of the units a team is at are kept as numbers beside its talks and visits. */
export const coverageOnSite = whereCoverageMoves('fieldwork', async (at, units) => {
  for (const unit of units) await keepSiteCoverage(at, unit)
})

/** What lies in the late box dies with the key of its inspection (design 5): whoever destroys the one leaves no copy of it there. */
export const dyingInTheBox = reaction(keyDestroyed, 'fieldwork', [], async ({ tx, said }) => {
  await forgetLate(tx, said.facts.inspection)
  return []
})
