import { sql } from 'kysely'
import { type Day } from '../../core/pure/days.ts'
import type { Fen } from '../../core/pure/money.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import type { Reader } from '../../core/server/tables.ts'
import { bodyName } from '../registry/names.ts'
import { referralKinds } from '../tips/contract.ts'
import { leadWays, receivers } from '../transfers/contract.ts'
import { overdue } from '../transfers/desk.ts'
import * as say from './contract.ts'
import { packTotal } from './rules/pack.ts'

const planOf = (eyes: Reader, plan: string) =>
  eyes
    .selectFrom('rectificationPlan as p')
    .select(['p.id', 'p.inspection', 'p.receivedOn', bodyName('p.body').as('bodyName')])
    .where('p.id', '=', plan)
    .executeTakeFirst()

/** What the standing reports of each task of a plan count, one row for each task. */
const counted = (eyes: Reader, plan: string) =>
  eyes
    .selectFrom('rectificationTask as t')
    .leftJoin('rectificationProgress as g', (on) => on.onRef('g.task', '=', 't.id').on('g.struck', '=', false))
    .select(['t.id', 't.number', 't.title', 't.authority', 't.category', 't.state', 't.degree'])
    .select([
      sql<number>`coalesce(sum(g.rules_made), 0)::int`.as('rulesMade'),
      sql<Fen>`coalesce(sum(g.refunded_fen), 0)::text`.as('refundedFen'),
      sql<Fen>`coalesce(sum(g.recovered_fen), 0)::text`.as('recoveredFen'),
      sql<Fen>`coalesce(sum(g.avoided_fen), 0)::text`.as('avoidedFen'),
      sql<number>`coalesce(sum(g.held_to_account), 0)::int`.as('heldToAccount'),
      sql<Day>`max(g.on_day) filter (where g.held_to_account > 0)`.as('lastOn'),
    ])
    .where('t.plan', '=', plan)
    .where('t.state', '<>', 'withdrawn')
    .groupBy('t.id')

const has = (of: string) => sql<number>`count(*) filter (where ${sql.raw(of)})::int`

const byCategory = (eyes: Reader, plan: string) =>
  eyes
    .selectFrom(counted(eyes, plan).as('c'))
    .select([
      'c.category',
      sql<string>`coalesce((select w.name_zh from policies_category w
        where w.authority = c.authority and w.code = c.category order by w.from_day desc limit 1), c.category)`.as(
        'name',
      ),
      sql<number>`count(*)::int`.as('tasks'),
      has(`c.degree = 'done'`).as('done'),
      has(`c.degree = 'mostly'`).as('mostly'),
      has(`c.degree = 'open'`).as('open'),
      has(`c.state = 'closed'`).as('closed'),
      has(`c.state = 'longTerm'`).as('longTerm'),
      sql<number>`sum(c.rules_made)::int`.as('rulesMade'),
      sql<Fen>`sum(c.refunded_fen::numeric)::text`.as('refundedFen'),
      sql<Fen>`sum(c.recovered_fen::numeric)::text`.as('recoveredFen'),
      sql<Fen>`sum(c.avoided_fen::numeric)::text`.as('avoidedFen'),
      sql<number>`sum(c.held_to_account)::int`.as('heldToAccount'),
    ])
    .groupBy(['c.category', 'c.authority'])
    .orderBy('c.category')
    .execute()

export const readingPack = ask(say.rectificationPack, async ({ eyes, input }) => {
  const found = await planOf(eyes, input.plan)
  if (!found) return refuse('doorway.not-found', { noun: 'plan' })
  const categories = await byCategory(eyes, found.id)
  const answered = await eyes
    .selectFrom(counted(eyes, found.id).as('c'))
    .select(['c.id as task', 'c.number', 'c.title', 'c.heldToAccount', 'c.lastOn'])
    .where('c.heldToAccount', '>', 0)
    .orderBy('c.number')
    .execute()
  const { id: plan, inspection, bodyName: name, receivedOn } = found
  return { plan, inspection, bodyName: name, receivedOn, categories, total: packTotal(categories), answered }
})

/** The packages of leads of one inspection that these eyes see, by receiver and by the way the receiver chose. */
async function leadsOf(eyes: Reader, inspection: string, today: Day) {
  const sent = eyes
    .selectFrom('transfersTransfer as t')
    .where('t.inspection', '=', inspection)
    .where('t.state', 'not in', ['sealed', 'returned'])
  const rows = await sent
    .select([
      't.receiver',
      sql<number>`count(*)::int`.as('sent'),
      has(`t.state in ('sent', 'received')`).as('waiting'),
      has(`t.state = 'handling'`).as('handling'),
      has(`t.state = 'fedBack'`).as('fedBack'),
      sql<number>`count(*) filter (where ${overdue(today)})::int`.as('late'),
      has(`t.finding in ('founded', 'partly')`).as('founded'),
      has(`t.finding = 'unfounded'`).as('unfounded'),
      has(`t.clarified_on is not null`).as('clarified'),
    ])
    .groupBy('t.receiver')
    .execute()
  const chosen = await sent
    .select(['t.way', sql<number>`count(*)::int`.as('count')])
    .where('t.way', '<>', '')
    .groupBy('t.way')
    .execute()
  const none = { sent: 0, waiting: 0, handling: 0, fedBack: 0, late: 0, founded: 0, unfounded: 0, clarified: 0 }
  return {
    leads: receivers.map((receiver) => rows.find((row) => row.receiver === receiver) ?? { receiver, ...none }),
    ways: leadWays.map((way) => ({ way, count: chosen.find((row) => row.way === way)?.count ?? 0 })),
  }
}

/** Tips about one inspection that were passed on, as far as these eyes see them: numbers alone. */
async function tipsOf(eyes: Reader, inspection: string): Promise<say.TipsPassed[]> {
  const rows = await eyes
    .selectFrom('tipsReferral as r')
    .innerJoin('tipsTip as t', 't.id', 'r.tip')
    .where('t.inspection', '=', inspection)
    .select([
      'r.kind',
      sql<number>`count(*)::int`.as('passed'),
      has(`r.accepted = 'accepted'`).as('accepted'),
      has(`r.receipt_on is not null`).as('answered'),
      has(`r.receipt_on is null`).as('waiting'),
    ])
    .groupBy('r.kind')
    .execute()
  const none = { passed: 0, accepted: 0, answered: 0, waiting: 0 }
  return referralKinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind, ...none })
}

export const readingHandedOver = ask(say.handedOverPack, async ({ eyes, actor, input, today }) => {
  const found = await planOf(eyes, input.plan)
  if (!found) return refuse('doorway.not-found', { noun: 'plan' })
  const { id: plan, inspection, bodyName: name } = found
  const officers = await eyes
    .selectFrom('oversightAccountability as a')
    .select(['a.id', 'a.target', 'a.post', 'a.form', 'a.document', 'a.decidedOn'])
    .where('a.inspection', '=', inspection)
    .orderBy('a.decidedOn')
    .orderBy('a.id')
    .limit(500)
    .execute()
  const tips = actor.hat === 'office' || actor.hat === 'discipline' ? await tipsOf(eyes, inspection) : null
  return { plan, inspection, bodyName: name, ...(await leadsOf(eyes, inspection, today)), tips, officers }
})
