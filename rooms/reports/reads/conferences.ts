import { type RawBuilder, sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { countsOf } from '../rules/conferences.ts'
import * as keep from '../store-conferences.ts'
import { zh } from '../texts/zh.ts'

const unitName = (column: string) =>
  sql<string>`coalesce((select unit.name from planning_inspection unit where unit.id = ${sql.ref(column)}), '')`
const personName = (column: string) =>
  sql<string>`coalesce((select who.name from identity_person who where who.id = ${sql.ref(column)}), '')`
/** The day of a meeting lies in a year. */
const inYear = (year: number) =>
  sql<boolean>`c.on_day >= make_date(${year}, 1, 1) and c.on_day < make_date(${year} + 1, 1, 1)`
const mattersOf = sql<
  say.AgendaKind[]
>`coalesce((select array_agg(distinct a.matter) from reports_agenda_item a where a.conference = c.id), '{}')`

/** Its team is of such a unit, or a report of one is on its agenda. */
const concerns = (which: RawBuilder<boolean>) =>
  sql<boolean>`(exists (select from planning_inspection unit where unit.id = c.inspection and ${which})
    or exists (select from reports_agenda_item a join reports_report r on r.id = a.report
      join planning_inspection unit on unit.id = r.inspection where a.conference = c.id and ${which}))`

export const readingConferences = ask(say.conferences, async ({ eyes, input }) => {
  const { kind, state, matter, year, inspection, round, q } = input
  let base = eyes.selectFrom('reportsConference as c')
  if (kind) base = base.where('c.kind', 'in', several<say.ConferenceKind>(kind))
  if (state) base = base.where('c.state', 'in', several<say.ConferenceState>(state))
  if (year) base = base.where(inYear(year))
  if (inspection) base = base.where(concerns(sql<boolean>`unit.id = ${inspection}`))
  if (round) {
    base = base.where((e) =>
      e.or([concerns(sql<boolean>`unit.round = ${round}`), sql<boolean>`c.rounds @> array[${round}]::uuid[]`]),
    )
  }
  if (q) base = base.where(contains('c.title', q))
  if (matter)
    base = base.where(
      sql<boolean>`exists (select from reports_agenda_item a where a.conference = c.id and a.matter = ${matter})`,
    )
  const page = base
    .select(['c.id', 'c.inspection', 'c.kind', 'c.state', 'c.title', 'c.onDay', 'c.number'])
    .select([mattersOf.as('matters'), unitName('c.inspection').as('unitName')])
    .orderBy('c.onDay', input.sort === 'newest' ? 'desc' : 'asc')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const conferencesSheet = spreadsheetOf(say.conferences, zh.words.conferences, [
  { head: zh.words.onDay, kind: 'day', width: 12, of: (row) => row.onDay },
  { head: zh.words.conferenceKind, width: 18, of: (row) => zh.words[`conference.kind.${row.kind}`] },
  { head: zh.words.conference, width: 40, of: (row) => row.title },
  { head: zh.words.matters, width: 30, of: (row) => row.matters.map((one) => zh.words[`matter.${one}`]).join('、') },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`conference.${row.state}`] },
  { head: zh.words.minutesNumber, width: 22, of: (row) => row.number },
])

/** The inspections whose reports are on an agenda, as far as one sees them. */
async function heardBy(eyes: Reader, items: readonly say.AgendaItem[]): Promise<string[]> {
  const reports = items.map(({ report }) => report).filter((report) => report !== null)
  if (reports.length === 0) return []
  const rows = await eyes
    .selectFrom('reportsReport')
    .select('inspection')
    .distinct()
    .where('id', 'in', reports)
    .orderBy('inspection')
    .execute()
  return rows.map(({ inspection }) => inspection)
}

/** The rounds a meeting was said to belong to, as far as one sees them. */
const roundsNamed = async (eyes: Reader, rounds: readonly string[]) =>
  rounds.length === 0
    ? []
    : await eyes
        .selectFrom('planningRound')
        .select(['id', 'name'])
        .where('id', 'in', rounds as never[])
        .orderBy('startsOn')
        .orderBy('id')
        .execute()

export const readingConference = ask(say.conferencePage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('reportsConference as c')
    .selectAll('c')
    .select(unitName('c.inspection').as('unitName'))
    .where('c.id', '=', input.conference)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'conference' })
  const { unitName: name, ...conference } = found
  const { id } = conference
  const items = await keep.itemsOf(eyes, id)
  const seats = await keep.seatsOf(eyes, id)
  const ballots = await eyes
    .selectFrom('reportsBallot')
    .selectAll()
    .where('conference', '=', id)
    .orderBy('id')
    .execute()
  const tasks = await eyes
    .selectFrom('reportsDecisionTask')
    .selectAll()
    .where('conference', '=', id)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  const ids = items.map((item) => item.id)
  const disposals =
    ids.length === 0
      ? []
      : await eyes
          .selectFrom('reportsDisposal')
          .selectAll()
          .where('item', 'in', ids)
          .orderBy('onDay')
          .orderBy('id')
          .execute()
  return {
    conference,
    unitName: name,
    rounds: await roundsNamed(eyes, conference.rounds),
    items,
    seats,
    papers: await keep.papersOf(eyes, id),
    ballots,
    tasks,
    disposals,
    heard: await heardBy(eyes, items),
    names: await namesOf(eyes, [
      conference.calledBy,
      conference.minutedBy,
      ...seats.map(({ person }) => person),
      ...tasks.flatMap(({ owner, confirmedBy }) => [owner, confirmedBy]),
      ...disposals.flatMap(({ by, doneBy }) => [by, doneBy]),
    ]),
  }
})

export const readingLeadDecision = ask(say.leadDecision, async ({ eyes, input }) => {
  const item = await eyes
    .selectFrom('reportsAgendaItem')
    .selectAll()
    .where('id', '=', input.agendaItem)
    .where('plain', '=', false)
    .executeTakeFirst()
  if (!item) return refuse('doorway.not-found', { noun: 'agendaItem' })
  const conference = await eyes
    .selectFrom('reportsConference')
    .selectAll()
    .where('id', '=', item.conference)
    .executeTakeFirst()
  if (!conference) return refuse('doorway.not-found', { noun: 'conference' })
  const seats = await keep.seatsOf(eyes, conference.id)
  const ballots = await eyes.selectFrom('reportsBallot').selectAll().where('item', '=', item.id).orderBy('id').execute()
  const tasks = await eyes
    .selectFrom('reportsDecisionTask')
    .selectAll()
    .where('item', '=', item.id)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  const people = [conference.minutedBy, ...seats.map(({ person }) => person), ...tasks.map(({ owner }) => owner)]
  return { conference, item, seats, ballots, tasks, names: await namesOf(eyes, people) }
})

export const readingSeatCopies = ask(say.seatCopies, async ({ eyes, input }) => {
  const conference = await eyes
    .selectFrom('reportsConference')
    .selectAll()
    .where('id', '=', input.conference)
    .executeTakeFirst()
  if (!conference) return refuse('doorway.not-found', { noun: 'conference' })
  const { id } = conference
  const copies = await keep.papersOf(eyes, id)
  const capacities = new Map((await keep.seatsOf(eyes, id)).map(({ person, capacity }) => [person, capacity]))
  const names = await namesOf(
    eyes,
    copies.map(({ person }) => person),
  )
  return {
    conference,
    heard: await heardBy(eyes, await keep.itemsOf(eyes, id)),
    copies: copies.map((one) => ({
      ...one,
      name: names[one.person] ?? '',
      capacity: capacities.get(one.person) ?? 'member',
    })),
  }
})

export const countingConferences = ask(say.conferenceCounts, async ({ eyes, input }) => {
  const met = await eyes
    .selectFrom('reportsConference as c')
    .select(['c.kind', mattersOf.as('matters')])
    .where('c.state', 'in', ['held', 'minuted'])
    .where(inYear(input.year))
    .execute()
  return { year: input.year, ...countsOf(met, say.conferenceKinds, say.agendaKinds) }
})

export const readingMyConferences = ask(say.myConferences, async ({ eyes, actor, input }) => {
  const base = eyes.selectFrom('reportsPresence').where('person', '=', actor.person)
  const page = base.selectAll().orderBy('onDay', 'desc').orderBy('id').offset(input.from).limit(input.size)
  const { rows, count } = await listed(base, page)
  const meetings = rows.map(({ conference }) => conference)
  const papers =
    meetings.length === 0
      ? []
      : await eyes
          .selectFrom('reportsSeatPaper')
          .selectAll()
          .where('person', '=', actor.person)
          .where('conference', 'in', meetings)
          .orderBy('copyNumber')
          .execute()
  return {
    count,
    rows: rows.map((row) => ({ ...row, papers: papers.filter(({ conference }) => conference === row.conference) })),
  }
})

export const readingDecisionTasks = ask(say.decisionTasks, async ({ eyes, actor, input, today }) => {
  let base = eyes.selectFrom('reportsDecisionTask as t')
  if (input.state) base = base.where('t.state', 'in', several<say.DecisionTaskState>(input.state))
  if (input.late) base = base.where('t.state', '<>', 'done').where('t.dueOn', '<', today)
  if (input.mine) base = base.where('t.owner', '=', actor.person)
  if (input.q) base = base.where(contains('t.title', input.q))
  const page = base
    .selectAll('t')
    .select([personName('t.owner').as('ownerName'), unitName('t.inspection').as('unitName')])
    .select(sql<boolean>`exists (select from reports_conference c where c.id = t.conference)`.as('opens'))
    // What is still to be done stands before what is done, so that a year's list begins with what is late.
    .$if(input.sort === 'due', (q) => q.orderBy(sql`t.state = 'done'`))
    .orderBy('t.dueOn', input.sort === 'due' ? 'asc' : 'desc')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const decisionTasksSheet = spreadsheetOf(say.decisionTasks, zh.words.decisionTasks, [
  { head: zh.words.decisionTask, width: 44, of: (row) => row.title },
  { head: zh.words.owner, width: 12, of: (row) => row.ownerName },
  { head: zh.words.dueOn, kind: 'day', width: 12, of: (row) => row.dueOn },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`decisionTask.${row.state}`] },
  { head: zh.words.result, width: 44, of: (row) => row.result },
])

export const readingDisposals = ask(say.disposals, async ({ eyes, input }) => {
  let base = eyes.selectFrom('reportsDisposal as d')
  if (input.about) base = base.where('d.about', '=', input.about)
  if (input.way) base = base.where('d.way', '=', input.way)
  if (input.form) base = base.where('d.form', 'in', several<say.Disposal['form']>(input.form))
  if (input.done) base = base.where('d.doneOn', input.done === 'yes' ? 'is not' : 'is', null)
  const page = base
    .selectAll('d')
    .select([unitName('d.inspection').as('unitName'), personName('d.by').as('byName')])
    .orderBy('d.onDay', 'desc')
    .orderBy('d.id')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})
