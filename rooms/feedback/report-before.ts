import type { Day } from '../../core/pure/days.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { competenceOn } from '../policies/store/working.ts'
import { chaptersOf, paragraphsOf, reportOf } from '../reports/store.ts'
import type { Opinion } from './contract.ts'
import { begunFrom, type ReportStanding } from './rules.ts'

/** How the report of an opinion's inspection stands, and which bodies must have decided before feedback (议事权限), by the policy of today. */
export async function reportBefore(
  asRoom: (room: RoomName) => Reader,
  { authority, inspection }: Opinion,
  today: Day,
): Promise<[report: ReportStanding, before: readonly string[]]> {
  const policies = asRoom('policies')
  const report = await reportOf(asRoom('reports'), inspection)
  const bodies = (await competenceOn(policies, authority, 'report', today))?.bodies ?? []
  const before = (await competenceOn(policies, authority, 'feedback', today))?.bodies ?? []
  // Once decided it stays so, whatever the policy says later.
  const standing = report && { agreedBy: report.agreedBy, bodies: report.state === 'decided' ? [] : bodies }
  return [standing ?? null, before]
}

/** What an opinion takes over from the report of its inspection once its review has passed (4.21): nothing of a draft, and nothing where there is none. */
export async function reportSays(asRoom: (room: RoomName) => Reader, inspection: string) {
  const reports = asRoom('reports')
  const report = await reportOf(reports, inspection)
  if (!report || !['reviewed', 'heard', 'decided'].includes(report.state)) return begunFrom([], [])
  return begunFrom(await chaptersOf(reports, report.id), await paragraphsOf(reports, report.id))
}
