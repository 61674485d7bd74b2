import { addDays, type Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
import { bodyName } from '../registry/names.ts'
import { type Supervisor, supervisors } from './contract.ts'

/** Nobody is asked for a report on what ended so long ago that nobody reported on it then. */
const NO_LONGER = 3 * 366

type Owed = Readonly<{
  id: string
  plan: string
  inspection: string
  bodyName: string
  department: Supervisor
  endedOn: Day
  dueOn: Day | null
  provisional: boolean
}>

/**
 * 整改监督情况报告 that are owed (T15) as these eyes see it: the concentrated period of a body whose inspection is not closed ended within the last three
 * years, and the department has not filed; the earliest due first. What was taken over from before this house asks for none.
 */
export async function supervisionsOwedBy(
  eyes: Reader,
  by: Readonly<{ authority: string; today: Day; department?: Supervisor | undefined; inspection?: string | undefined }>,
): Promise<Owed[]> {
  let some = eyes
    .selectFrom('rectificationPlan as p')
    .innerJoin('planningInspection as i', 'i.id', 'p.inspection')
    .innerJoin('feedbackOpinion as o', 'o.id', 'p.opinion')
    .select([
      'p.id',
      'p.inspection',
      'p.concentratedUntil',
      'p.concentratedProvisional',
      bodyName('p.body').as('bodyName'),
    ])
    .where('p.authority', '=', by.authority)
    .where('i.state', '<>', 'closed')
    .where('o.takenOver', '=', false)
    .where('p.concentratedUntil', '<', by.today)
    .where('p.concentratedUntil', '>', addDays(by.today, -NO_LONGER))
  if (by.inspection) some = some.where('p.inspection', '=', by.inspection)
  const plans = await some.orderBy('p.concentratedUntil').orderBy('p.id').limit(1_000).execute()
  const ids = plans.map(({ id }) => id)
  const there =
    ids.length === 0
      ? []
      : await eyes.selectFrom('oversightSupervision').select(['plan', 'department']).where('plan', 'in', ids).execute()
  const filed = new Set(there.map(({ plan, department }) => `${plan} ${department}`))
  const owed: Owed[] = []
  for (const { id: plan, inspection, bodyName: name, concentratedUntil, concentratedProvisional } of plans) {
    const endedOn = concentratedUntil as Day
    const { day: dueOn, provisional } = await dueDay(eyes, by.authority, 'T15', endedOn)
    const shared = { plan, inspection, bodyName: name, endedOn, dueOn }
    for (const department of supervisors.filter((one) => one === (by.department ?? one)))
      if (!filed.has(`${plan} ${department}`))
        owed.push({
          id: `${plan} ${department}`,
          ...shared,
          department,
          provisional: provisional || concentratedProvisional,
        })
  }
  return owed.sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : (a.dueOn ?? '9') > (b.dueOn ?? '9') ? 1 : 0))
}
