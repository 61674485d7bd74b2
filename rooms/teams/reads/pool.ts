import { sql } from 'kysely'
import { addMonths, type Day } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

const { words } = zh
const byName = (column: string) => sql`${sql.ref(column)} collate "zh-x-icu"`

/** Rounds a person was appointed for, in all or since a day, as these eyes see appointments. */
const roundsOf = (since: Day | null) =>
  sql<number>`(select count(distinct a.round)::int from teams_appointment a where a.person = m.person
    ${since === null ? sql`` : sql`and a.until_day >= ${since}::date`})`
const hours = sql<number>`(select coalesce(sum(t.hours), 0)::int from teams_attendance t where t.person = m.person)`
const seated = (
  today: Day,
) => sql<string>`coalesce((select t.name from teams_appointment a join teams_team t on t.id = a.team
  where a.person = m.person and a.ended_at is null and ${today}::date between a.from_day and a.until_day limit 1), '')`
const away = (today: Day) =>
  sql<boolean>`(m.away_from is not null and m.away_from <= ${today}::date and (m.away_until is null or m.away_until >= ${today}::date))`

/** Members of the pool with what is counted of them: two years back for rounds served lately. */
const lines = (eyes: Reader, today: Day) =>
  eyes
    .selectFrom('teamsPoolMember as m')
    .leftJoin('identityPerson as p', 'p.id', 'm.person')
    .leftJoin('registryOrganisation as u', 'u.id', 'p.homeUnit')
    .leftJoin('registryOrganisation as h', 'h.id', 'm.home')
    .selectAll('m')
    .select([
      sql<string>`coalesce(p.name, '')`.as('name'),
      sql<string>`coalesce(p.title, '')`.as('title'),
      sql<string>`coalesce(u.name, '')`.as('unitName'),
      sql<string>`coalesce(h.name, '')`.as('homeName'),
      roundsOf(null).as('rounds'),
      roundsOf(addMonths(today, -24)).as('lately'),
      hours.as('hours'),
      seated(today).as('teamName'),
    ])

const orders = { name: byName('p.name'), lately: sql`lately`, hours: sql`hours desc` }

export const readPool = ask(say.pool, async ({ eyes, input, today }) => {
  let base = lines(eyes, today).where('m.leftOn', input.state === 'in' ? 'is' : 'is not', null)
  if (input.skill) base = base.where(sql<boolean>`${input.skill} = any(m.skills)`)
  if (input.source) base = base.where('m.source', '=', input.source)
  if (input.level) base = base.where('m.level', '=', input.level)
  if (input.may) base = base.where('m.may', '=', input.may)
  if (input.free) base = base.where(sql<boolean>`${away(today)} = ${input.free === 'no'}`)
  if (input.search) {
    const like = `%${input.search.trim().replace(/[\\%_]/g, '\\$&')}%`
    base = base.where((e) =>
      e.or([e('p.name', 'like', like), e('p.initials', 'like', like.toLowerCase()), e('u.name', 'like', like)]),
    )
  }
  const { count } = await base
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await base.orderBy(orders[input.sort]).orderBy('m.id').offset(input.from).limit(input.size).execute()
  return { rows, count }
})

export const readPoolMember = ask(say.poolPage, async ({ eyes, input, today }) => {
  const member = await lines(eyes, today).where('m.id', '=', input.member).executeTakeFirst()
  if (!member) return refuse('doorway.not-found', { noun: 'poolMember' })
  const rounds = await eyes
    .selectFrom('teamsAppointment as a')
    .innerJoin('planningRound as r', 'r.id', 'a.round')
    .select(['a.round', 'r.name as roundName', 'a.role', 'a.fromDay', 'a.untilDay'])
    .where('a.person', '=', member.person)
    .orderBy('a.fromDay', 'desc')
    .limit(100)
    .execute()
  const trained = await eyes
    .selectFrom('teamsAttendance as a')
    .innerJoin('teamsTraining as t', 't.id', 'a.training')
    .select(['a.training', 't.title', 't.onDay', 'a.hours'])
    .where('a.person', '=', member.person)
    .orderBy('t.onDay', 'desc')
    .limit(200)
    .execute()
  const ties = await eyes
    .selectFrom('teamsTie as t')
    .leftJoin('registryOrganisation as o', 'o.id', 't.body')
    .selectAll('t')
    .select(sql<string>`coalesce(o.name, '')`.as('bodyName'))
    .where('t.person', '=', member.person)
    .orderBy('t.declaredAt', 'desc')
    .limit(200)
    .execute()
  return { member, rounds, trainings: trained, ties }
})

export const readNominations = ask(say.nominations, async ({ eyes, input }) => {
  let base = eyes
    .selectFrom('teamsNomination as n')
    .leftJoin('identityPerson as p', 'p.id', 'n.person')
    .leftJoin('registryOrganisation as o', 'o.id', 'n.body')
  if (input.outcome) base = base.where('n.outcome', '=', input.outcome)
  const { count } = await base.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await base
    .selectAll('n')
    .select([sql<string>`coalesce(p.name, '')`.as('name'), sql<string>`coalesce(o.name, '')`.as('bodyName')])
    .orderBy(sql`n.outcome <> 'open'`)
    .orderBy('n.nominatedOn', 'desc')
    .orderBy('n.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  const ids = rows.map((row) => row.id)
  const vettings =
    ids.length === 0 ? [] : await eyes.selectFrom('teamsVetting').selectAll().where('nomination', 'in', ids).execute()
  return { rows: rows.map((row) => ({ ...row, vettings: vettings.filter((one) => one.nomination === row.id) })), count }
})

const listed = (codes: readonly string[], of: string) =>
  codes.map((code) => (words as Readonly<Record<string, string>>)[`${of}.${code}`] ?? code).join('、')

export const poolSheet = spreadsheetOf(say.pool, words.pool, [
  { head: words.person, width: 12, of: (row) => row.name },
  { head: words.poolUnit, width: 28, of: (row) => row.unitName },
  { head: words.poolTitle, width: 24, of: (row) => row.title },
  { head: words.poolSource, width: 12, of: (row) => listed([row.source], 'source') },
  { head: words.poolLevel, width: 8, of: (row) => listed([row.level], 'level') },
  { head: words.poolSkills, width: 20, of: (row) => listed(row.skills, 'skill') },
  { head: words.poolSectors, width: 20, of: (row) => row.sectors.join('、') },
  { head: words.poolMay, width: 10, of: (row) => listed([row.may], 'role') },
  { head: words.poolHome, width: 16, of: (row) => row.homeName },
  { head: words.poolRounds, kind: 'number', width: 8, of: (row) => row.rounds },
  { head: words.poolHours, kind: 'number', width: 8, of: (row) => row.hours },
  { head: words.poolSeat, width: 14, of: (row) => row.teamName },
  { head: words.admittedOn, kind: 'day', width: 12, of: (row) => row.admittedOn },
])
