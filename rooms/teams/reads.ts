import { sql } from 'kysely'
import type { Hat } from '../../core/pure/hats.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import {
  appointments,
  delegations,
  myInspections,
  origins,
  recusals,
  type Role,
  roles,
  seats,
  skills,
  staffing,
  standingFor,
  teamPage,
  teamsOfRound,
} from './contract.ts'
import { planners } from '../planning/contract.ts'
import { lacks, sits } from './rules.ts'
import { zh } from './texts/zh.ts'

const { words } = zh

/** What a team is charged with, as far as these eyes reach: the office's row or a copy of it. */
const mandateOf = (team: string) =>
  sql<string>`coalesce((select m.text from teams_mandate m where m.team = ${sql.ref(team)} limit 1), '')`
const byRole = sql`array_position(array['leader','deputy','non_resident','member'], a.role)`
const byName = (column: string) => sql`${sql.ref(column)} collate "zh-x-icu"`

export const readTeamsOfRound = ask(teamsOfRound, async ({ eyes, actor, input }) => {
  const round = await eyes.selectFrom('planningRound').select('id').where('id', '=', input.round).executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const teams = await eyes
    .selectFrom('teamsTeam')
    .selectAll()
    .select(mandateOf('teams_team.id').as('mandate'))
    .where('round', '=', input.round)
    .orderBy('number')
    .execute()
  const units = await eyes
    .selectFrom('teamsAssignment as s')
    .innerJoin('planningInspection as i', 'i.id', 's.inspection')
    .select(['s.team', 's.inspection', 'i.name'])
    .where('s.round', '=', input.round)
    .where('i.state', '<>', 'removed')
    .orderBy('i.batch')
    .orderBy(byName('i.name'))
    .execute()
  const members = (planners as readonly Hat[]).includes(actor.hat)
    ? await eyes
        .selectFrom('teamsAppointment')
        .select((row) => ['team', row.fn.countAll<number>().as('count')])
        .where('round', '=', input.round)
        .where('endedAt', 'is', null)
        .groupBy('team')
        .execute()
    : await eyes
        .selectFrom('teamsSeat')
        .select((row) => ['team', row.fn.count<number>('person').distinct().as('count')])
        .groupBy('team')
        .execute()
  return {
    teams: teams.map((team) => ({
      ...team,
      units: units.filter((one) => one.team === team.id).map(({ inspection, name }) => ({ inspection, name })),
      members: members.find((one) => one.team === team.id)?.count ?? 0,
    })),
  }
})

const appointmentLines = (eyes: Reader) =>
  eyes
    .selectFrom('teamsAppointment as a')
    .innerJoin('teamsTeam as t', 't.id', 'a.team')
    .leftJoin('identityPerson as p', 'p.id', 'a.person')

export const readTeam = ask(teamPage, async ({ eyes, input, today }) => {
  const found = await eyes
    .selectFrom('teamsTeam as t')
    .innerJoin('planningRound as r', 'r.id', 't.round')
    .selectAll('t')
    .select(['r.name as roundName', mandateOf('t.id').as('mandate')])
    .where('t.id', '=', input.team)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'team' })
  const { roundName, mandate, ...team } = found
  const units = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('teamsAssignment as s', 's.inspection', 'i.id')
    .selectAll('i')
    .where('s.team', '=', team.id)
    .where('i.state', '<>', 'removed')
    .orderBy('i.batch')
    .orderBy(byName('i.name'))
    .execute()
  const rows = await appointmentLines(eyes)
    .selectAll('a')
    .select((row) => [row.fn.coalesce('p.name', sql<string>`''`).as('name'), 't.name as teamName'])
    .where('a.team', '=', team.id)
    .orderBy(sql`a.ended_at is not null`)
    .orderBy(byRole)
    .orderBy(byName('p.name'))
    .limit(500)
    .execute()
  const seated = await eyes
    .selectFrom('teamsSeat as a')
    .select(['a.person', 'a.name', 'a.role', 'a.fromDay', 'a.untilDay'])
    .distinctOn('a.person')
    .where('a.team', '=', team.id)
    .where('a.untilDay', '>=', today)
    .execute()
  const members = seated.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return { team, mandate, roundName, units, members, appointments: rows }
})

export const readSeats = ask(seats, async ({ eyes, input, today }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('id')
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const rows = await eyes
    .selectFrom('teamsSeat as a')
    .selectAll()
    .where('a.inspection', '=', unit.id)
    .where('a.untilDay', '>=', today)
    .orderBy(byRole)
    .orderBy(byName('a.name'))
    .execute()
  return { seats: rows }
})

export const readMyInspections = ask(myInspections, async ({ eyes, actor, input, today }) => {
  const mine = eyes
    .selectFrom('planningInspection as i')
    .innerJoin('teamsAssignment as s', 's.inspection', 'i.id')
    .innerJoin('teamsTeam as t', 't.id', 's.team')
    .innerJoin('teamsAppointment as a', 'a.team', 's.team')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .where('a.person', '=', actor.person as never)
    .where('a.role', '=', actor.hat as Role)
    .where('a.endedAt', 'is', null)
    .where('a.fromDay', '<=', today)
    .where('a.untilDay', '>=', today)
  const page = mine
    .selectAll('i')
    .select(['r.name as roundName', 't.name as teamName', 'a.role', 'a.untilDay'])
    .orderBy('i.enterOn', 'desc')
    .orderBy('i.id')
    .offset(input.from)
    .limit(input.size)
  return listed(mine, page)
})

const orders = {
  team: sql`t.number, ${byRole}, p.name collate "zh-x-icu"`,
  name: byName('p.name'),
  untilDay: sql`a.until_day`,
}

export const readAppointments = ask(appointments, async ({ eyes, input, today }) => {
  let base = appointmentLines(eyes)
  if (input.round) base = base.where('a.round', '=', input.round)
  if (input.team) base = base.where('a.team', '=', input.team)
  if (input.person) base = base.where('a.person', '=', input.person)
  if (input.live) {
    const live = sql<boolean>`(a.ended_at is null and ${today}::date between a.from_day and a.until_day)`
    base = base.where(live, '=', input.live === 'yes')
  }
  const page = base
    .selectAll('a')
    .select((row) => [row.fn.coalesce('p.name', sql<string>`''`).as('name'), 't.name as teamName'])
    .orderBy(orders[input.sort])
    .orderBy('a.id')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const readRecusals = ask(recusals, async ({ eyes, input }) => {
  let base = eyes
    .selectFrom('teamsRecusal as k')
    .leftJoin('identityPerson as p', 'p.id', 'k.person')
    .leftJoin('registryOrganisation as o', 'o.id', 'p.homeUnit')
    .leftJoin('planningInspection as i', 'i.id', 'k.inspection')
  if (input.round) base = base.where('k.round', '=', input.round)
  if (input.inspection) base = base.where('k.inspection', '=', input.inspection)
  if (input.person) base = base.where('k.person', '=', input.person)
  if (input.live) base = base.where('k.liftedAt', input.live === 'yes' ? 'is' : 'is not', null)
  const page = base
    .selectAll('k')
    .select((row) => [
      row.fn.coalesce('p.name', sql<string>`''`).as('name'),
      row.fn.coalesce('p.title', sql<string>`''`).as('title'),
      row.fn.coalesce('o.name', sql<string>`''`).as('homeName'),
      // One who keeps out no longer sees the unit, nor its name here.
      row.fn.coalesce('i.name', sql<string>`''`).as('inspectionName'),
    ])
    .orderBy('k.declaredAt', 'desc')
    .orderBy('k.id')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const recusalsSheet = spreadsheetOf(recusals, words.recusals, [
  { head: words.forWhom, width: 12, of: (row) => row.name },
  { head: words.unit, width: 30, of: (row) => row.inspectionName },
  { head: words.recusalKind, width: 24, of: (row) => words[`kind.${row.kind}`] },
  { head: words['recusal.reason'], width: 40, of: (row) => row.reason },
  { head: words.declaredAt, kind: 'instant', width: 18, of: (row) => row.declaredAt },
  { head: words.live, width: 10, of: (row) => words[row.liftedAt === null ? 'state.recused' : 'state.lifted'] },
  { head: '解除原因', width: 40, of: (row) => row.liftReason },
])

export const readStaffing = ask(staffing, async ({ eyes, input }) => {
  const round = await eyes.selectFrom('planningRound').select('id').where('id', '=', input.round).executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const teams = await eyes
    .selectFrom('teamsTeam')
    .selectAll()
    .where('round', '=', input.round)
    .orderBy('number')
    .execute()
  const people = await eyes
    .selectFrom('teamsAppointment')
    .select(['team', 'origin', 'skill', 'role'])
    .where('round', '=', input.round)
    .where('endedAt', 'is', null)
    .execute()
  const countBy = <W extends string>(words: readonly W[], of: (one: (typeof people)[number]) => string) =>
    Object.fromEntries(words.map((word) => [word, people.filter((one) => of(one) === word).length])) as Record<
      W,
      number
    >
  return {
    people: people.length,
    origins: countBy(origins, (one) => one.origin),
    skills: countBy(skills, (one) => one.skill),
    teams: teams.map((team) => {
      const members = people.filter((one) => one.team === team.id)
      return { team: team.id, name: team.name, people: members.length, lacks: lacks(members.filter(sits)) }
    }),
  }
})

export * from './desk.ts'
export * from './reads/readiness.ts'
export * from './in-hand.ts'
export * from './reads/conduct.ts'
export * from './reads/evaluation.ts'
export * from './reads/pool.ts'
export * from './reads/trainings.ts'
export * from './reads/proposals.ts'

export const readDelegations = ask(delegations, async ({ eyes, input, today }) => {
  let all = eyes
    .selectFrom('teamsDelegation as d')
    .leftJoin('identityPerson as f', 'f.id', 'd.fromPerson')
    .leftJoin('identityPerson as o', 'o.id', 'd.toPerson')
  if (input.live === 'yes') all = all.where('d.endedAt', 'is', null).where('d.untilDay', '>=', today)
  if (input.live === 'no') all = all.where((e) => e.or([e('d.endedAt', 'is not', null), e('d.untilDay', '<', today)]))
  const page = all
    .selectAll('d')
    .select(['f.name as fromName', 'o.name as toName'])
    .orderBy('d.givenAt', 'desc')
    .orderBy('d.id')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

export const readStandingFor = ask(standingFor, async ({ eyes, actor, today }) => {
  const nobody = { person: null, name: null, untilDay: null }
  const { standsFor } = actor.scope
  if (!standsFor) return nobody
  const found = await eyes
    .selectFrom('teamsDelegation as d')
    .leftJoin('identityPerson as f', 'f.id', 'd.fromPerson')
    .select(['d.fromPerson as person', 'f.name', 'd.untilDay'])
    .where('d.toPerson', '=', actor.person)
    .where('d.fromPerson', '=', standsFor)
    .where('d.endedAt', 'is', null)
    .where('d.untilDay', '>=', today)
    .limit(1)
    .executeTakeFirst()
  return found ?? { ...nobody, person: standsFor }
})
export { readPersonTimes } from './reads/person-times.ts'
