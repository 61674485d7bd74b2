import { sql } from 'kysely'
import { body, type Hat } from '../../core/pure/hats.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { contains, several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { saysWords } from '../../core/server/words.ts'
import {
  type InspectionState,
  inspectionPage,
  inspections,
  planners,
  type RoundState,
  roundPage,
  rounds,
  terms,
  topics,
} from './contract.ts'
import { zh } from './texts/zh.ts'

const { words } = zh

export const readTerms = ask(terms, async ({ eyes, actor, input }) => {
  const { count } = await eyes
    .selectFrom('planningTerm')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const inTerm = (what: string) =>
    sql<number>`(select count(*) from planning_round r ${sql.raw(what)} where r.term = t.id and r.state <> 'cancelled')`
  const rows = await eyes
    .selectFrom('planningTerm as t')
    .selectAll('t')
    .select([
      inTerm('').as('rounds'),
      inTerm(`join planning_inspection i on i.round = r.id and i.state <> 'removed'`).as('units'),
    ])
    .orderBy('t.number', 'desc')
    .offset(input.from)
    .limit(input.size)
    .execute()
  const targets = (planners as readonly Hat[]).includes(actor.hat)
    ? await eyes.selectFrom('planningTarget').selectAll().orderBy('year').execute()
    : []
  return { rows: rows.map((row) => ({ ...row, targets: targets.filter((one) => one.term === row.id) })), count }
})

const roundOrders = {
  newest: sql`r.starts_on desc, r.id`,
  oldest: sql`r.starts_on, r.id`,
  number: sql`t.number desc, r.number desc`,
  name: sql`r.name collate "zh-x-icu", r.id`,
} as const

export const readRounds = ask(rounds, async ({ eyes, input }) => {
  let base = eyes.selectFrom('planningRound as r').innerJoin('planningTerm as t', 't.id', 'r.term')
  if (input.term) base = base.where('r.term', '=', input.term)
  if (input.state) base = base.where('r.state', 'in', several<RoundState>(input.state))
  if (input.q) base = base.where(contains('r.name', input.q))
  const many = (state: string) =>
    sql<number>`(select count(*) from planning_inspection i where i.round = r.id and ${sql.raw(state)})`
  const page = base
    .select(['r.id', 'r.authority', 'r.term', 'r.number', 'r.name', 'r.kind', 'r.state', 'r.startsOn', 'r.endsOn'])
    .select(['r.suspendedOn', 'r.reason', 'r.version', 't.name as termName'])
    .select([
      many(`i.state <> 'removed'`).as('units'),
      many(`i.entered_on is not null`).as('entered'),
      many(`i.exited_on is not null`).as('exited'),
      many(`i.state = 'closed'`).as('closed'),
    ])
    .orderBy(roundOrders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const roundsSheet = spreadsheetOf(rounds, words.rounds, [
  { head: words.round, width: 30, of: (row) => row.name },
  { head: words.term, width: 16, of: (row) => row.termName },
  { head: words['round.kind'], width: 14, of: (row) => words[`kind.${row.kind}`] },
  { head: words['round.state'], width: 14, of: (row) => words[`round.${row.state}`] },
  { head: words['round.suspended'], width: 8, of: (row) => row.suspendedOn !== null },
  { head: words.units, kind: 'number', width: 12, of: (row) => row.units },
  { head: words['inspection.entered'], kind: 'number', width: 8, of: (row) => row.entered },
  { head: words['inspection.exited'], kind: 'number', width: 8, of: (row) => row.exited },
  { head: words['inspection.closed'], kind: 'number', width: 8, of: (row) => row.closed },
  { head: words.startsOn, kind: 'day', width: 14, of: (row) => row.startsOn },
  { head: words.endsOn, kind: 'day', width: 14, of: (row) => row.endsOn },
])

export const readRound = ask(roundPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('planningRound as r')
    .innerJoin('planningTerm as t', 't.id', 'r.term')
    .selectAll('r')
    .select('t.name as termName')
    .where('r.id', '=', input.round)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'round' })
  const { termName, ...round } = found
  const topics = await eyes
    .selectFrom('planningTopic')
    .selectAll()
    .where('round', '=', round.id)
    .orderBy('place')
    .execute()
  const approvals = await eyes
    .selectFrom('planningApproval as a')
    .leftJoin('identityPerson as p', 'p.id', 'a.by')
    .selectAll('a')
    .select((row) => row.fn.coalesce('p.name', sql<string>`''`).as('byName'))
    .where('a.round', '=', round.id)
    .orderBy('a.roundVersion', 'desc')
    .execute()
  const units = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('round', '=', round.id)
    .where('state', '<>', 'removed')
    .orderBy('batch')
    .orderBy(sql`name collate "zh-x-icu"`)
    .limit(500)
    .execute()
  return { round, termName, topics, approvals, inspections: units }
})

const unitOrders = {
  batch: sql`i.batch, i.name collate "zh-x-icu", i.id`,
  name: sql`i.name collate "zh-x-icu", i.id`,
  enterOn: sql`i.enter_on, i.id`,
  newest: sql`i.enter_on desc, i.id`,
  state: sql`array_position(array['planned','preparing','notified','entered','exited','closed','removed'], i.state), i.enter_on, i.id`,
} as const

/** Rounds are not for bodies: their eyes may not even name the table. */
const seesRounds = (hat: Hat): boolean => !(body as readonly Hat[]).includes(hat)

export const readInspections = ask(inspections, async ({ eyes, actor, input }) => {
  let base = eyes.selectFrom('planningInspection as i')
  base = input.state
    ? base.where('i.state', 'in', several<InspectionState>(input.state))
    : base.where('i.state', '<>', 'removed')
  if (input.round) base = base.where('i.round', '=', input.round)
  if (input.body) base = base.where('i.body', '=', input.body)
  if (input.q) base = base.where(saysWords('i.words', ['i.name'], input.q))
  const page = base.selectAll('i').orderBy(unitOrders[input.sort]).offset(input.from).limit(input.size)
  const { rows, count } = await listed(base, page)
  const among = [...new Set(rows.map((row) => row.round))]
  const named =
    among.length > 0 && seesRounds(actor.hat)
      ? await eyes.selectFrom('planningRound').select(['id', 'name']).where('id', 'in', among).execute()
      : []
  const nameOf = new Map(named.map((round) => [round.id, round.name]))
  return { rows: rows.map((row) => ({ ...row, roundName: nameOf.get(row.round) ?? '' })), count }
})

export const inspectionsSheet = spreadsheetOf(inspections, words.inspections, [
  { head: words.inspection, width: 30, of: (row) => row.name },
  { head: words.round, width: 30, of: (row) => row.roundName },
  { head: words['inspection.batch'], kind: 'number', width: 8, of: (row) => row.batch },
  { head: words['inspection.size'], width: 8, of: (row) => words[`size.${row.size}`] },
  { head: words.progress, width: 12, of: (row) => words[`inspection.${row.state}`] },
  { head: words['inspection.enterOn'], kind: 'day', width: 14, of: (row) => row.enterOn },
  { head: words['inspection.exitOn'], kind: 'day', width: 14, of: (row) => row.exitOn },
  { head: words['inspection.enteredOn'], kind: 'day', width: 14, of: (row) => row.enteredOn },
  { head: words['inspection.exitedOn'], kind: 'day', width: 14, of: (row) => row.exitedOn },
])

export const readTopics = ask(topics, async ({ eyes, input }) => {
  let some = eyes.selectFrom('planningTopic as t').innerJoin('planningRound as r', 'r.id', 't.round')
  if (input.round) some = some.where('t.round', '=', input.round)
  const found = await some
    .selectAll('t')
    .select('r.name as roundName')
    .orderBy('r.number', 'desc')
    .orderBy('t.round')
    .orderBy('t.place')
    .limit(500)
    .execute()
  return { topics: found }
})

export const readInspection = ask(inspectionPage, async ({ eyes, actor, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  if (!seesRounds(actor.hat)) return { inspection: unit, roundName: '', roundState: null, topics: [] }
  const round = await eyes
    .selectFrom('planningRound')
    .select(['name', 'state'])
    .where('id', '=', unit.round)
    .executeTakeFirst()
  const topics = await eyes
    .selectFrom('planningTopic')
    .selectAll()
    .where('round', '=', unit.round)
    .orderBy('place')
    .execute()
  return { inspection: unit, roundName: round?.name ?? '', roundState: round?.state ?? null, topics }
})

export * from './desk.ts'
export * from './reads/coverage.ts'
export * from './reads/coverage-sheets.ts'
export * from './reads/kinds.ts'
export { readingStageLists, readingStages, stagesToSign } from './reads/stages.ts'
export * from './reads/sub-units.ts'
export * from './reads/term-plan.ts'
export * from './reads/villages.ts'
