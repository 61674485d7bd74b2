import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { endOf } from '../../registry/rules/place.ts'
import { kindWords } from '../../registry/rules/words.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

/** Where the inspected body stands in the register. */
const pathOf = (eyes: Reader, { body }: say.Inspection) =>
  eyes
    .selectFrom('registryOrganisation')
    .select('path')
    .where('id', '=', body as never)
    .executeTakeFirstOrThrow()

/** Everything beneath that place, beside what of it the inspection listed and what stands in the same round itself. */
const beneathOf = (eyes: Reader, unit: say.Inspection, { path }: Readonly<{ path: string }>) =>
  eyes
    .selectFrom('registryOrganisation as o')
    .leftJoin('planningExtension as x', (on) =>
      on.onRef('x.body', '=', sql`o.id`).on('x.inspection', '=', unit.id).on('x.state', '<>', 'dropped'),
    )
    .leftJoin('planningInspection as i', (on) =>
      on.onRef('i.body', '=', sql`o.id`).on('i.round', '=', unit.round).on('i.state', '<>', 'removed'),
    )
    .where('o.path', '>', path)
    .where('o.path', '<', endOf(path))
    .where((e) => e.or([e('o.state', '=', 'active'), e('x.id', 'is not', null)]))

const sumsOf = (beneath: ReturnType<typeof beneathOf>) =>
  beneath
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`(count(*) filter (where x.id is not null))::int`.as('listed'),
      sql<number>`(count(*) filter (where x.state = 'visited'))::int`.as('visited'),
      sql<number>`(count(*) filter (where x.id is null and i.id is null))::int`.as('untouched'),
    ])
    .executeTakeFirstOrThrow()

/** How many stand beneath the inspected body, and how many of them were listed, visited, or not touched at all (S1-10). */
export const subUnitSums = async (eyes: Reader, unit: say.Inspection) =>
  sumsOf(beneathOf(eyes, unit, await pathOf(eyes, unit)))

/** Everything beneath the inspected body with what was touched of it. A body merged away since stands there while something was noted of it. */
export const readingSubUnits = ask(say.subUnits, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const beneath = beneathOf(eyes, unit, await pathOf(eyes, unit))
  const sums = await sumsOf(beneath)
  const shown =
    input.show === 'untouched' ? beneath.where((e) => e.and([e('x.id', 'is', null), e('i.id', 'is', null)])) : beneath
  const rows = await shown
    .select(['o.id', 'o.name', 'o.kind', 'o.level', 'o.inScope', 'i.state as direct'])
    .select(sql<say.Extension | null>`case when x.id is not null then to_json(x.*) end`.as('extension'))
    .orderBy(sql`o.code, o.name collate "zh-x-icu", o.id`)
    .limit(input.size)
    .offset(input.from)
    .execute()
  const { listed, visited } = sums
  const count = input.show === 'untouched' ? sums.untouched : sums.count
  return {
    inspection: unit,
    rows: rows.map(({ extension, ...row }) => ({ ...row, extension: extension && asNoun(extension) })),
    count,
    listed,
    visited,
  }
})

/** A row that came as JSON, under the names of the noun. */
const asNoun = ({ covered_on: coveredOn, ...row }: say.Extension & { covered_on?: unknown }) =>
  ({ ...row, coveredOn: coveredOn ?? null }) as say.Extension

const { words } = zh

export const subUnitsSheet = spreadsheetOf(say.subUnits, words.subUnits, [
  { head: words.body, width: 36, of: (row) => row.name },
  { head: words.bodyKind, of: (row) => kindWords[row.kind][0] },
  { head: words.inScope, of: (row) => row.inScope },
  {
    head: words.howTouched,
    of: (row) => (row.direct ? words['way.direct'] : row.extension ? words['way.extended'] : words.untouched),
  },
  { head: words.extendedOn, kind: 'day', of: (row) => row.extension?.coveredOn },
  { head: words.visitNote, width: 60, of: (row) => row.extension?.note },
])
