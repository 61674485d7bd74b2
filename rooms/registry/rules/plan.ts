import type { CellFault, Organisation, RowOutcome } from '../contract.ts'
import { type Layout, layoutOf } from './columns.ts'
import { type Draft, draftsOf, faultOf } from './draft.ts'
import { Matching } from './match.ts'
import { DEEPEST, isArea, mayStandUnder, usualLevel } from './place.ts'
import { keyOf } from './name.ts'
import { kindByName } from './words.ts'

/** An organisation of the register as an import compares with it, with its first responsible. */
export type Standing = Pick<
  Organisation,
  | 'id'
  | 'parent'
  | 'kind'
  | 'level'
  | 'name'
  | 'code'
  | 'sector'
  | 'partyKind'
  | 'issuer'
  | 'managedBy'
  | 'inScope'
  | 'state'
> & { readonly title: string | null; readonly holder: string | null }

export type Wanted = Omit<Standing, 'id' | 'state' | 'parent'>

/** What one row would do. `parent` is an id of the register, another row of the file, or null at the top. */
export type Planned = Readonly<{
  row: number
  outcome: RowOutcome
  id: string | null
  parent: { id: string } | { row: number } | null
  wanted: Wanted
  changes: readonly string[]
  faults: readonly CellFault[]
}>

export type Plan = Readonly<{
  layout: Layout
  rows: readonly Planned[]
  counts: Readonly<Record<RowOutcome, number>>
}>

/**
 * Compares a table with the register: which rows are new, changed or the same, and what is wrong with which cell. A row is known by its
 * code, else by its name (whatever its spelling) under its parent. Blank cells change nothing. Null when the table has no head.
 */
export function planImport(table: readonly (readonly string[])[], register: readonly Standing[]): Plan | null {
  const layout = layoutOf(table)
  if (layout === null) return null
  const drafts = draftsOf(table, layout)
  const matching = new Matching(layout, drafts, register)
  const rows = drafts.map((draft) => planned(draft, layout, matching))
  refuseRings(layout, rows, register)
  const settled = rows.map((row) => (row.faults.length === 0 ? row : { ...row, outcome: 'error' as const }))
  const counts = { new: 0, changed: 0, same: 0, error: 0 }
  for (const row of settled) counts[row.outcome]++
  return { layout, rows: settled, counts }
}

type Open = Omit<Planned, 'faults'> & { faults: CellFault[] }

function planned(draft: Draft, layout: Layout, matching: Matching): Open {
  const { match, parent } = matching.placeOf(draft)
  const kind = draft.kind ?? match?.kind ?? kindByName(draft.name)
  const faults = [...draft.faults]
  if (kind === null && draft.name !== '' && faults.length === 0)
    faults.push(faultOf(layout, draft.row, 'kind', 'cell-no-kind'))
  const settled = kind ?? 'other'
  const level =
    draft.level ??
    (match && draft.kind === null ? match.level : usualLevelUnder(settled, parent && matching.standingOf(parent)))
  const above = parent === null ? null : matching.standingOf(parent)
  if (above && faults.length === 0 && !mayStandUnder({ kind: settled, level }, above)) {
    faults.push(faultOf(layout, draft.row, 'parent', 'cell-wrong-place'))
  }
  const wanted: Wanted = {
    kind: settled,
    level,
    name: match && keyOf(match.name, matching.within) === keyOf(draft.name, matching.within) ? match.name : draft.name,
    code: draft.code ?? match?.code ?? null,
    sector: draft.sector ?? match?.sector ?? '',
    partyKind: draft.partyKind ?? match?.partyKind ?? null,
    issuer: draft.issuer ?? match?.issuer ?? '',
    managedBy: draft.managedBy ?? match?.managedBy ?? null,
    inScope: draft.inScope ?? match?.inScope ?? !isArea(settled),
    title: draft.title ?? match?.title ?? null,
    holder: draft.holder ?? match?.holder ?? null,
  }
  const changes = match ? changesOf(match, wanted, parent) : []
  const outcome: RowOutcome = match === null ? 'new' : changes.length > 0 ? 'changed' : 'same'
  return { row: draft.row, outcome, id: match?.id ?? null, parent, wanted, changes, faults }
}

/** A unit beside the areas has the level of what it stands under, so that a school under a town is the town's. */
function usualLevelUnder(kind: Wanted['kind'], above: Pick<Standing, 'level'> | null) {
  const usual = usualLevel[kind]
  return usual === 'county' && above && kind !== 'county' ? above.level : usual
}

function changesOf(match: Standing, wanted: Wanted, parent: Planned['parent']): string[] {
  const fields = Object.keys(wanted) as (keyof Wanted)[]
  const changed: string[] = fields.filter((field) => wanted[field] !== match[field])
  const stays = parent === null ? match.parent === null : 'id' in parent && parent.id === match.parent
  return stays ? changed : [...changed, 'parent']
}

/** What the file and the register say together must not stand under itself, nor deeper than the register goes. */
function refuseRings(layout: Layout, rows: readonly Open[], register: readonly Standing[]): void {
  const above = new Map<string, string | null>(register.map((one) => [one.id, one.parent]))
  const tokenOf = (row: Pick<Planned, 'id' | 'row'>) => row.id ?? `row ${row.row}`
  const byRow = new Map(rows.map((row) => [row.row, tokenOf(row)]))
  for (const row of rows) {
    const { parent } = row
    above.set(tokenOf(row), parent === null ? null : 'id' in parent ? parent.id : (byRow.get(parent.row) ?? null))
  }
  for (const row of rows) {
    if (row.outcome === 'same' || row.faults.length > 0) continue
    const seen = new Set<string>()
    let at: string | null | undefined = tokenOf(row)
    for (; at && !seen.has(at) && seen.size <= DEEPEST; at = above.get(at)) seen.add(at)
    if (at)
      row.faults.push(
        faultOf(layout, row.row, 'parent', seen.has(at) ? 'cell-ring' : 'cell-deep', { most: String(DEEPEST) }),
      )
  }
}
