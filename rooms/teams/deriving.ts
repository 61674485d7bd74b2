import type { Day, Instant } from '../../core/pure/days.ts'
import type { Reader, RoomName, Tx } from '../../core/server/tables.ts'
import type { Recusal } from './contract.ts'
import { heaviest, type Tied } from './rules/ties.ts'
import { settle } from './seating.ts'
import { keepRecusal } from './store.ts'

/** What deriving is called with: an act or a reaction of this room. */
export type Deriver = Readonly<{
  tx: Tx<'teams'>
  asRoom(room: RoomName): Reader
  newId(): string
  now: Instant
  today: Day
}>

/** Whose recusals are looked for: of these persons, in every round that is not over, or of everybody with a tie, in one inspection. */
type Whose = Readonly<{ persons: readonly string[] } | { inspection: string }>

const over = ['archived', 'cancelled'] as const

/**
 * Writes the recusals that follow from ties and earlier posts and are not there yet (domain 3.4), and seats the teams anew that they
 * touch. A soft one that was accepted (lifted) is not written again. Gives how many it wrote.
 */
export async function derive(it: Deriver, whose: Whose, by: string): Promise<number> {
  const { tx, asRoom } = it
  const ties = await tiesOf(it, 'persons' in whose ? whose.persons : null)
  if (ties.size === 0) return 0
  let open = asRoom('planning')
    .selectFrom('planningInspection as i')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .select(['i.id', 'i.authority', 'i.round', 'i.body'])
    .where('i.state', '<>', 'removed')
    .where('r.state', 'not in', [...over])
  if ('inspection' in whose) open = open.where('i.id', '=', whose.inspection as never)
  const units = await open.execute()
  if (units.length === 0) return 0
  const places = await placesOf(
    asRoom,
    units.map((unit) => unit.body),
  )
  const known = await tx
    .selectFrom('teamsRecusal')
    .select(['person', 'inspection', 'liftedAt', 'hard', 'derived'])
    .where('person', 'in', [...ties.keys()] as never[])
    .execute()
  const touched = new Set<string>()
  let count = 0
  for (const [person, tied] of ties) {
    for (const unit of units) {
      const place = places.get(unit.body)
      const found = place && heaviest(tied, place, it.today)
      if (!found) continue
      const mine = known.filter((one) => one.person === person && one.inspection === unit.id)
      if (mine.some((one) => one.liftedAt === null || (one.derived && !found.hard))) continue
      await keepRecusal(tx, recusalOf(it, unit, person, found, by))
      touched.add(unit.id)
      count++
    }
  }
  for (const team of await teamsOf(tx, [...touched])) await settle(it, team)
  return count
}

/**
 * Ends the recusals of a person that followed from a tie now withdrawn and follow from nothing else; one that follows from a lighter tie still is soft from
 * now on. Gives how many it changed.
 */
export async function underive(it: Deriver, person: string, reason: string): Promise<number> {
  const { tx, asRoom } = it
  const live = await tx
    .selectFrom('teamsRecusal as k')
    .selectAll('k')
    .where('k.person', '=', person as never)
    .where('k.derived', '=', true)
    .where('k.liftedAt', 'is', null)
    .execute()
  if (live.length === 0) return 0
  const ties = (await tiesOf(it, [person])).get(person) ?? []
  const units = await asRoom('planning')
    .selectFrom('planningInspection')
    .select(['id', 'body'])
    .where(
      'id',
      'in',
      live.map((one) => one.inspection),
    )
    .execute()
  const places = await placesOf(
    asRoom,
    units.map((unit) => unit.body),
  )
  const touched = new Set<string>()
  for (const one of live) {
    const place = places.get(units.find((unit) => unit.id === one.inspection)?.body ?? '')
    const left = place ? heaviest(ties, place, it.today) : null
    if (left?.hard || (left && !one.hard)) continue
    const { id, version } = one
    const now = left ? { hard: false, kind: left.recusal } : { hard: false, liftedAt: it.now, liftReason: reason }
    await tx
      .updateTable('teamsRecusal')
      .set({ ...now, version: version + 1 })
      .where('id', '=', id)
      .execute()
    touched.add(one.inspection)
  }
  for (const team of await teamsOf(tx, [...touched])) await settle(it, team)
  return touched.size
}

type Unit = Readonly<{ id: string; authority: string; round: string }>

const recusalOf = (
  it: Deriver,
  unit: Unit,
  person: string,
  found: Readonly<{ recusal: Recusal['kind']; hard: boolean }>,
  by: string,
): Recusal => ({
  id: it.newId(),
  authority: unit.authority,
  inspection: unit.id,
  round: unit.round,
  person,
  kind: found.recusal,
  reason: found.hard ? '由所登记的关系得出，不得解除' : '由所登记的关系得出，经说明理由可以解除',
  declaredBy: by,
  declaredAt: it.now,
  liftedAt: null,
  liftReason: '',
  hard: found.hard,
  derived: true,
  version: 1,
})

/** Ties and earlier posts (of the register) by person. */
async function tiesOf({ tx, asRoom }: Deriver, persons: readonly string[] | null): Promise<Map<string, Tied[]>> {
  if (persons !== null && persons.length === 0) return new Map()
  let declared = tx
    .selectFrom('teamsTie')
    .select(['person', 'body', 'kind', 'untilDay'])
    .where('withdrawnAt', 'is', null)
  if (persons !== null) declared = declared.where('person', 'in', persons as never[])
  const reader = asRoom('registry')
  let tenures = reader
    .selectFrom('registryTenure')
    .select(['person', 'body', 'untilDay'])
    .where('person', 'is not', null)
  let posts = reader.selectFrom('registryPost').select(['person', 'body', 'untilDay']).where('person', 'is not', null)
  if (persons !== null) {
    tenures = tenures.where('person', 'in', persons as never[])
    posts = posts.where('person', 'in', persons as never[])
  }
  const held = [...(await tenures.execute()), ...(await posts.execute())].map((one) => ({
    person: one.person as string,
    body: one.body as string,
    kind: 'earlierPost' as const,
    untilDay: one.untilDay,
  }))
  return Map.groupBy([...(await declared.execute()), ...held], (one) => one.person)
}

async function placesOf(asRoom: Deriver['asRoom'], bodies: readonly string[]) {
  const rows = await asRoom('registry')
    .selectFrom('registryOrganisation')
    .select(['id', 'path', 'kind', 'level'])
    .where('id', 'in', bodies as never[])
    .execute()
  const rural = ['town', 'village']
  return new Map(rows.map((row) => [row.id as string, { path: row.path, rural: rural.includes(row.level) }]))
}

async function teamsOf(tx: Deriver['tx'], inspections: readonly string[]): Promise<string[]> {
  if (inspections.length === 0) return []
  const rows = await tx
    .selectFrom('teamsAssignment')
    .select('team')
    .where('inspection', 'in', inspections as never[])
    .execute()
  return [...new Set(rows.map((row) => row.team))]
}
