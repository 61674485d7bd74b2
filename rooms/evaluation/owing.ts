import type * as z from 'zod'
import { addDays, type Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { bodyName } from '../registry/names.ts'
import type { toEvaluate } from './contract.ts'
import { whenOf } from './due.ts'

type Owed = z.infer<(typeof toEvaluate)['gives']>['rows'][number]

/** Nobody is asked to evaluate what ended so long ago that nobody evaluated it then. */
const NO_LONGER = 3 * 366

/**
 * Bodies whose concentrated period has ended within the last three years, with an approved plan, no evaluation, and T27 come (where it says not
 * earlier than), by the day T27 gives, the earliest first.
 */
export async function dueOf(eyes: Reader, authority: string, today: Day): Promise<Owed[]> {
  const plans = await eyes
    .selectFrom('rectificationPlan as p')
    .select(['p.inspection', 'p.authority', 'p.concentratedUntil', 'p.concentratedProvisional'])
    .select(bodyName('p.body').as('bodyName'))
    .where('p.authority', '=', authority)
    .where('p.state', '=', 'approved')
    .where('p.concentratedUntil', '<', today)
    .where('p.concentratedUntil', '>', addDays(today, -NO_LONGER))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evaluationEvaluation as e')
            .select('e.id')
            .whereRef('e.plan', '=', 'p.id')
            .where('e.state', '<>', 'withdrawn'),
        ),
      ),
    )
    .orderBy('p.concentratedUntil')
    .orderBy('p.id')
    .limit(1_000)
    .execute()
  const owed: Owed[] = []
  for (const plan of plans) {
    const when = await whenOf(eyes, eyes, plan, today)
    if (when === null || (when.window === 'notBefore' && today < when.limitOn)) continue
    owed.push({ ...when, inspection: plan.inspection, bodyName: plan.bodyName })
  }
  return owed.sort((a, b) => (a.limitOn < b.limitOn ? -1 : a.limitOn > b.limitOn ? 1 : 0))
}
