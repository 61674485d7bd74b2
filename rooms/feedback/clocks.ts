import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
import type { Clocks } from './rules.ts'

/**
 * The days that run from a signed receipt: the plan (T09), the end of concentrated rectification (T11), its report (T12). Read as the room
 * policies; a limit that no office document confirms gives a provisional day (暂定), a limit that is missing gives none.
 */
export async function clocksFrom(policies: Reader, authority: string, receivedOn: Day): Promise<Clocks> {
  const plan = await dueDay(policies, authority, 'T09', receivedOn)
  const concentrated = await dueDay(policies, authority, 'T11', receivedOn)
  const report = await dueDay(policies, authority, 'T12', receivedOn)
  return {
    planDueOn: plan.day,
    planProvisional: plan.provisional,
    concentratedUntil: concentrated.day,
    concentratedProvisional: concentrated.provisional,
    reportDueOn: report.day,
    reportProvisional: report.provisional,
  }
}
