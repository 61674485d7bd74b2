import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
import type { Window } from './contract.ts'
import { schemeOn } from './rules.ts'
import { schemesOf } from './store.ts'

/** How T27 stands for a plan: when its concentrated period ended, what day the limit gives from there, and how that is read. */
export type When = Readonly<{ endedOn: Day; limitOn: Day; provisional: boolean; window: Window }>

type Plan = Readonly<{ authority: string; concentratedUntil: Day | null; concentratedProvisional: boolean }>

/** When a plan may be or is to be evaluated (T27 from the end of T11); null where it has no such day. `policies`: read as that room. */
export async function whenOf(policies: Reader, rows: Reader, plan: Plan, today: Day): Promise<When | null> {
  const { authority, concentratedUntil: endedOn } = plan
  const scheme = schemeOn(await schemesOf(rows, authority), today)
  if (endedOn === null || scheme === null) return null
  const { day, provisional } = await dueDay(policies, authority, 'T27', endedOn)
  if (day === null) return null
  return { endedOn, limitOn: day, provisional: provisional || plan.concentratedProvisional, window: scheme.window }
}
