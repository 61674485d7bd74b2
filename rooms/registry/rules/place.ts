import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Kind, type Level, levels, type Organisation } from '../contract.ts'

/** How deep a register may go: province, city, county, town, village and units beneath them. */
export const DEEPEST = 10

export const rankOf = (level: Level): number => levels.indexOf(level)

/** The level a kind has unless it is said otherwise. */
export const usualLevel: Readonly<Record<Kind, Level>> = {
  province: 'province',
  city: 'city',
  county: 'county',
  town: 'town',
  township: 'town',
  subdistrict: 'town',
  village: 'village',
  community: 'village',
  department: 'county',
  institution: 'county',
  enterprise: 'county',
  school: 'county',
  hospital: 'county',
  other: 'county',
}

const places: ReadonlySet<Kind> = new Set<Kind>([
  'province',
  'city',
  'county',
  'town',
  'township',
  'subdistrict',
  'village',
  'community',
])
export const isPlace = (kind: Kind): boolean => places.has(kind)
export const isArea = (kind: Kind): boolean => kind === 'province' || kind === 'city' || kind === 'county'

type Standing = Readonly<{ kind: Kind; level: Level }>

/** What villages may stand under: places, and the commissions of development zones and resorts, which are none. */
const holds = (above: Standing): boolean =>
  isPlace(above.kind) || above.kind === 'other' || above.kind === 'institution'

/** Whether one may stand directly under the other: places only under a higher level, other units under the same or a higher one. */
export function mayStandUnder(below: Standing, above: Standing): boolean {
  const step = rankOf(below.level) - rankOf(above.level)
  return isPlace(below.kind) ? step > 0 && holds(above) : step >= 0
}

export const pathOf = (parentPath: string | null, id: string): string =>
  parentPath === null ? id : `${parentPath}/${id}`

export const depthOf = (path: string): number => path.split('/').length

export const isWithin = (path: string, of: string): boolean => path === of || path.startsWith(`${of}/`)

/** The range of paths of a subtree, itself included: from `path` on, before what this gives. */
export const endOf = (path: string): string => `${path}0`

/** The path of something below `from` after `from` has moved to `to`. */
export const movedPath = (path: string, from: string, to: string): string =>
  isWithin(path, from) ? `${to}${path.slice(from.length)}` : path

type Stood = Pick<Organisation, 'id' | 'kind' | 'level' | 'path' | 'state'>

/**
 * Where an organisation would stand under `above` (null: at the top). Refuses `registry.parent-ended`, `registry.under-itself`,
 * `registry.wrong-place` and `registry.too-deep`; `depthBelow` is how many levels hang beneath it already.
 */
export function place(one: Standing & { id: string }, above: Stood | null, depthBelow = 0): string | Refusal {
  if (above === null) return pathOf(null, one.id)
  if (above.state !== 'active') return refuse('registry.parent-ended', { parent: above.id })
  if (isWithin(above.path, one.id) || above.path.includes(`/${one.id}`)) return refuse('registry.under-itself')
  if (!mayStandUnder(one, above)) return refuse('registry.wrong-place', { kind: one.kind })
  const path = pathOf(above.path, one.id)
  return depthOf(path) + depthBelow > DEEPEST ? refuse('registry.too-deep', { most: DEEPEST }) : path
}
