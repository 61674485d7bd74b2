import { sits } from './rules.ts'
import { appointmentsOf } from './store.ts'
import { addMonths, type Day } from '../../core/pure/days.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import type { Appointment, PoolMember } from './contract.ts'
import { homesOf } from './homes.ts'
import type { Candidate, Demands, Question, Unit } from './rules/proposal/demands.ts'
import { divide } from './rules/proposal/divide.ts'
import { isAway } from './rules/pool.ts'

type Named<T> = T & Readonly<{ name: string }>
/** The question of a round as things are: its teams with their units, and the pool; and which units had no team and are given one here. */
export type Asked = Readonly<{
  question: Question
  teams: readonly Readonly<{ id: string; name: string; units: readonly Named<Unit>[] }>[]
  people: readonly Named<Candidate>[]
  units: readonly Readonly<{ inspection: string; team: string }>[]
  leads: ReadonlyMap<string, string>
}>

type AsRoom = (room: RoomName) => Reader

/** Reads the question of a round. `given`: units a proposal has given to teams already, kept so. */
export async function questionOf(
  asRoom: AsRoom,
  round: string,
  demands: Demands,
  today: Day,
  given: readonly Readonly<{ inspection: string; team: string }>[] = [],
): Promise<Asked> {
  const teams = await asRoom('teams')
    .selectFrom('teamsTeam')
    .select(['id', 'name'])
    .where('round', '=', round as never)
    .orderBy('number')
    .execute()
  const units = await unitsOf(asRoom, round)
  const assigned = await asRoom('teams')
    .selectFrom('teamsAssignment')
    .select(['inspection', 'team'])
    .where('round', '=', round as never)
    .execute()
  const held = Object.fromEntries([...given, ...assigned].map((one) => [one.inspection, one.team]))
  const { teamOf } = divide(
    units,
    teams.map((team) => team.id),
    held,
  )
  const filled = teams.map((team) => ({ ...team, units: units.filter((unit) => teamOf[unit.id] === team.id) }))
  const { people, leads } = await peopleOf(asRoom, round, units, today)
  const known = new Set<string>(assigned.map((one) => one.inspection))
  return {
    question: { people, teams: filled, demands },
    teams: filled,
    people,
    units: units.flatMap(({ id }) => (known.has(id) || !teamOf[id] ? [] : [{ inspection: id, team: teamOf[id] }])),
    leads,
  }
}

type Standing = Named<Unit> & Readonly<{ body: string }>

/** The units of a round with their sector, whether they are villages, and of which township. */
async function unitsOf(asRoom: AsRoom, round: string): Promise<Standing[]> {
  const rows = await asRoom('planning')
    .selectFrom('planningInspection')
    .select(['id', 'body', 'name', 'size'])
    .where('round', '=', round as never)
    .where('state', '<>', 'removed')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const places = await placesOf(
    asRoom,
    rows.map((row) => row.body),
  )
  return rows.map((row) => {
    const place = places.get(row.body)
    const village = place?.level === 'village'
    return {
      ...{ id: row.id, name: row.name, body: row.body, village },
      sector: place?.sector ?? '',
      township: place?.township ?? null,
      load: row.size === 'large' ? 2 : 1,
    }
  })
}

/** Organisations with the township each stands in: the one of the level of towns on its path. */
async function placesOf(asRoom: AsRoom, bodies: readonly string[]) {
  if (bodies.length === 0) return new Map<string, never>()
  const reader = asRoom('registry')
  const rows = await reader
    .selectFrom('registryOrganisation')
    .select(['id', 'path', 'level', 'sector'])
    .where('id', 'in', [...new Set(bodies)] as never[])
    .execute()
  const above = [...new Set(rows.flatMap((row) => row.path.split('/')))]
  const towns = await reader
    .selectFrom('registryOrganisation')
    .select('id')
    .where('id', 'in', above as never[])
    .where('level', '=', 'town')
    .execute()
  const isTown = new Set<string>(towns.map((one) => one.id))
  return new Map(
    rows.map((row) => [
      row.id as string,
      { level: row.level, sector: row.sector, township: row.path.split('/').find((id) => isTown.has(id)) ?? null },
    ]),
  )
}

/** The pool as the round finds it, and whoever sits in a team of it already without being of the pool. */
async function peopleOf(asRoom: AsRoom, round: string, units: readonly Standing[], today: Day) {
  const reader = asRoom('teams')
  const pool = await reader
    .selectFrom('teamsPoolMember')
    .selectAll()
    .where('leftOn', 'is', null)
    .orderBy('person')
    .execute()
  const days = await asRoom('planning')
    .selectFrom('planningRound')
    .select(['startsOn', 'endsOn'])
    .where('id', '=', round as never)
    .executeTakeFirstOrThrow()
  const served = await servedBy(reader, round, today)
  const appointed = await appointmentsOf(reader, round)
  const seated = appointed.filter(sits)
  // Who serves this round without sitting in a team is not free to sit in one (S3-06).
  const beside = new Set<string>(appointed.filter((one) => !sits(one)).map((one) => one.person))
  const elsewhere = await busyElsewhere(asRoom, round, today)
  const persons = [...new Set([...pool.map((one) => one.person), ...appointed.map((one) => one.person)])]
  const bars = await barsOf(asRoom, round, units, persons)
  const named = await asRoom('identity')
    .selectFrom('identityPerson')
    .select(['id', 'name', 'homeUnit', 'active'])
    .where(
      'id',
      'in',
      persons.length > 0 ? (persons as never[]) : (['00000000-0000-4000-8000-000000000000'] as never[]),
    )
    .orderBy('id')
    .execute()
  const townships = await placesOf(
    asRoom,
    pool.flatMap((one) => one.home ?? []),
  )
  const first = today > days.startsOn ? today : days.startsOn
  const people = named.map((person): Named<Candidate> => {
    const member = pool.find((one) => one.person === person.id)
    const seat = seated.find((one) => one.person === person.id)
    const gone = member !== undefined && isAway(member, first, days.endsOn)
    return {
      ...brought(member, seat),
      id: person.id,
      name: person.name,
      served: served.get(person.id) ?? 0,
      unit: person.homeUnit,
      township: member?.home ? (townships.get(member.home)?.township ?? null) : null,
      away: !person.active || elsewhere.has(person.id) || beside.has(person.id) || gone,
      bars: bars.get(person.id) ?? [],
      now: seat?.team ?? null,
    }
  })
  const leads = new Map(
    seated.filter((one) => one.role === 'leader').map((one) => [one.team as string, one.person as string]),
  )
  return { people, leads }
}

type Seat = Pick<Appointment, 'role' | 'skill'>

/** What somebody brings: as the pool says, or, for one who is not of it, as his seat does. */
const brought = (member: PoolMember | undefined, seat: Seat | undefined) => ({
  skills: member?.skills ?? (seat ? [seat.skill] : []),
  may: member?.may ?? (seat === undefined || seat.role === 'non_resident' ? 'member' : seat.role),
  sectors: member?.sectors ?? [],
})

/** Rounds of the last two years each person was appointed in, this one not counted. */
async function servedBy(reader: Reader, round: string, today: Day): Promise<Map<string, number>> {
  const rows = await reader
    .selectFrom('teamsAppointment')
    .select((e) => ['person', e.fn.count<number>('round').distinct().as('n')])
    .where('untilDay', '>=', addMonths(today, -24))
    .where('round', '<>', round as never)
    .groupBy('person')
    .execute()
  return new Map(rows.map((row) => [row.person as string, Number(row.n)]))
}

/** Who sits in a team of another round that is preparing or on site today. */
async function busyElsewhere(asRoom: AsRoom, round: string, today: Day): Promise<Set<string>> {
  const under = await asRoom('planning')
    .selectFrom('planningRound')
    .select('id')
    .where('id', '<>', round as never)
    .where('state', 'in', ['staffed', 'mobilised', 'onSite'])
    .execute()
  if (under.length === 0) return new Set()
  const rows = await asRoom('teams')
    .selectFrom('teamsAppointment')
    .select('person')
    .where('round', 'in', under.map((one) => one.id) as never[])
    .where('endedAt', 'is', null)
    .where('untilDay', '>=', today)
    .execute()
  return new Set(rows.map((row) => row.person as string))
}

/** Which units each may not inspect: recusals that stand, and the own unit with what stands above it (S1-26). */
async function barsOf(asRoom: AsRoom, round: string, units: readonly Standing[], persons: readonly string[]) {
  const recusals = await asRoom('teams')
    .selectFrom('teamsRecusal')
    .select(['person', 'inspection'])
    .where('round', '=', round as never)
    .where('liftedAt', 'is', null)
    .execute()
  const homes = await homesOf(asRoom, persons)
  const bars = new Map<string, { inspection: string; why: 'recusal' | 'home' }[]>()
  const add = (person: string, inspection: string, why: 'recusal' | 'home') =>
    void bars.set(person, [...(bars.get(person) ?? []), { inspection, why }])
  for (const { person, inspection } of recusals) add(person, inspection, 'recusal')
  for (const [person, path] of homes)
    for (const unit of units) if (path.includes(unit.body)) add(person, unit.id, 'home')
  return bars
}
