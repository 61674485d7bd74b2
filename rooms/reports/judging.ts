import type { Day } from '../../core/pure/days.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { boundOn } from '../policies/store/working.ts'
import type { InspectionReport } from './nouns.ts'
import { goesIntoReport } from './rules.ts'
import * as keep from './store.ts'

/** What a draft is judged by before it leaves the team: its paragraphs, the adopted sheets beside it, and the lengths of the policy. */
export async function judgedBy(
  tx: keep.Hand,
  asRoom: (room: RoomName) => Reader,
  { id, inspection, authority }: InspectionReport,
  today: Day,
) {
  const paragraphs = await keep.paragraphsOf(tx, id)
  const sheets = (await keep.signedSheets(asRoom('findings'), inspection)).filter(goesIntoReport)
  const omitted = await keep.omittedFrom(tx, id)
  const quoted = new Map(
    paragraphs.flatMap((one) => (one.sheet === null ? [] : [[one.sheet as string, one.sheetHash]])),
  )
  const hashes = new Map(sheets.map((one) => [one.id, one.hash]))
  const policies = asRoom('policies')
  return {
    paragraphs,
    left: sheets.filter((one) => !quoted.has(one.id) && !omitted.has(one.id)).length,
    moved: [...quoted].filter(([sheet, hash]) => hashes.get(sheet) !== hash).length,
    bounds: {
      report: await boundOn(policies, authority, 'reportLength', today),
      overall: await boundOn(policies, authority, 'overallLength', today),
    },
  }
}
