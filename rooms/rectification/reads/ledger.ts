import { sql } from 'kysely'
import type * as z from 'zod'
import type { Fen } from '../../../core/pure/money.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { sums } from '../store.ts'
import { zh } from '../texts/zh.ts'
import { dialOf, lightIn, narrowed, orders } from './narrow.ts'

const categoryName = (column: string) => sql<string>`coalesce((
  select name_zh from policies_category c where c.authority = t.authority and c.code = ${sql.ref(column)}), ${sql.ref(column)})`

/** The 整改台账 of domain 4.15, one line per task. */
export const readingLedger = ask(say.rectificationLedger, async ({ eyes, actor, input, today }) => {
  const dial = await dialOf(eyes, actor, today)
  const base = narrowed(eyes, input, dial)
  const page = base
    .select([
      't.id',
      't.number',
      't.category',
      't.subcategory',
      't.title',
      't.text',
      't.chapter',
      't.key',
      't.keyReason',
    ])
    .select(['t.goal', 't.leaderName', 't.leaderKind', 't.unitName', 't.responsibleName', 't.dueOn', 't.concentrated'])
    .select(['t.lasting', 't.degree', 't.state', 't.summary', 't.closingOpinion', 't.closedOn', 't.publicText'])
    .select(['t.alike', 't.level'])
    .select([
      bodyName('t.body').as('bodyName'),
      bodyName('t.owner').as('ownerName'),
      categoryName('t.category').as('categoryName'),
      categoryName('t.subcategory').as('subcategoryName'),
      lightIn(dial).as('light'),
      sql<string>`coalesce((select string_agg(m.place || '. ' || m.text, E'\n' order by m.place)
        from rectification_measure m where m.task = t.id), '')`.as('measures'),
      sql<
        say.MeasureKind[]
      >`array(select m.kind from rectification_measure m where m.task = t.id group by m.kind order by m.kind)`.as(
        'kinds',
      ),
      sums('t.id').as('sums'),
      sql<number>`(select count(*) from rectification_proof f where f.task = t.id and not f.struck)`.as('proofs'),
    ])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const readingBoard = ask(say.rectificationBoard, async ({ eyes, actor, input, today }) => {
  const dial = await dialOf(eyes, actor, today)
  const base = narrowed(eyes, input, dial)
  const groups = await base
    .select(['t.state', 't.degree', lightIn(dial).as('light'), sql<number>`count(*)`.as('count')])
    .groupBy(['t.state', 't.degree', sql`light`])
    .execute()
  const money = await base
    .innerJoin('rectificationProgress as p', 'p.task', 't.id')
    .where('p.struck', '=', false)
    .select([
      sql<number>`coalesce(sum(p.rules_made), 0)`.as('rulesMade'),
      sql<Fen>`coalesce(sum(p.refunded_fen), 0)::text`.as('refundedFen'),
      sql<Fen>`coalesce(sum(p.recovered_fen), 0)::text`.as('recoveredFen'),
      sql<Fen>`coalesce(sum(p.avoided_fen), 0)::text`.as('avoidedFen'),
      sql<number>`coalesce(sum(p.held_to_account), 0)`.as('heldToAccount'),
      sql<number>`coalesce(sum(p.alike_found), 0)`.as('alikeFound'),
      sql<number>`coalesce(sum(p.campaigns), 0)`.as('campaigns'),
    ])
    .executeTakeFirstOrThrow()
  const countOf = (fits: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(fits).reduce((sum, { count }) => sum + count, 0)
  return {
    total: countOf(() => true),
    states: say.taskStates.map((state) => ({ state, count: countOf((group) => group.state === state) })),
    lights: say.lights.map((light) => ({ light, count: countOf((group) => group.light === light) })),
    degrees: say.degrees.map((degree) => ({ degree, count: countOf((group) => group.degree === degree) })),
    sums: money,
  }
})

type Row = z.infer<(typeof say.rectificationLedger)['gives']>['rows'][number]

/** The ledger to take away: the columns of domain 4.15 in their order, money in 万元. */
export const ledgerSheet = spreadsheetOf(say.rectificationLedger, zh.words.ledger, [
  { head: zh.words.body, width: 24, of: (row) => row.bodyName },
  { head: zh.words.carriedBy, width: 10, of: (row) => (row.level === null ? '' : zh.words[row.level]) },
  { head: zh.words.owner, width: 20, of: (row) => row.ownerName },
  { head: zh.words.number, kind: 'number', width: 6, of: (row) => row.number },
  { head: zh.words.category, width: 16, of: (row) => row.categoryName },
  { head: zh.words.subcategory, width: 16, of: (row) => row.subcategoryName },
  { head: zh.words.title, width: 32, of: (row) => row.title },
  { head: zh.words.origin, width: 10, of: (row) => zh.words[`origin.${row.alike === null ? 'item' : 'alike'}`] },
  { head: zh.words.text, width: 48, of: (row) => row.text },
  { head: zh.words.chapter, width: 16, of: (row) => row.chapter },
  { head: zh.words.key, width: 8, of: (row) => row.key },
  { head: zh.words.keyReason, width: 20, of: (row) => row.keyReason },
  { head: zh.words.goal, width: 32, of: (row) => row.goal },
  { head: zh.words.measures, width: 48, of: (row) => row.measures },
  { head: zh.words.measureKind, width: 20, of: (row) => row.kinds.map((kind) => zh.words[`kind.${kind}`]).join('、') },
  { head: zh.words.leaderName, width: 12, of: (row) => row.leaderName },
  {
    head: zh.words.leaderKind,
    width: 14,
    of: (row) => (row.leaderKind === null ? '' : zh.words[`leaderKind.${row.leaderKind}`]),
  },
  { head: zh.words.unitName, width: 20, of: (row) => row.unitName },
  { head: zh.words.responsibleName, width: 12, of: (row) => row.responsibleName },
  { head: zh.words.dueOn, kind: 'day', width: 12, of: (row) => row.dueOn },
  { head: zh.words.concentrated, width: 10, of: (row) => row.concentrated },
  { head: zh.words.lasting, width: 10, of: (row) => row.lasting },
  { head: zh.words.degree, width: 10, of: (row) => zh.words[`degree.${row.degree}`] },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`task.${row.state}`] },
  { head: zh.words.light, width: 8, of: (row) => zh.words[`light.${row.light}`] },
  { head: zh.words.summary, width: 48, of: (row) => row.summary },
  { head: zh.words.rulesMade, kind: 'number', width: 10, of: (row) => row.sums.rulesMade },
  ...say.losses.map((loss) => ({
    head: zh.words[`wan.${loss}`],
    kind: 'wan' as const,
    width: 14,
    of: (row: Row) => row.sums[loss],
  })),
  { head: zh.words.heldToAccount, kind: 'number', width: 10, of: (row) => row.sums.heldToAccount },
  { head: zh.words.alikeFound, kind: 'number', width: 10, of: (row) => row.sums.alikeFound },
  { head: zh.words.campaigns, kind: 'number', width: 10, of: (row) => row.sums.campaigns },
  { head: zh.words.proofCount, kind: 'number', width: 10, of: (row) => row.proofs },
  { head: zh.words.closingOpinion, width: 32, of: (row) => row.closingOpinion },
  { head: zh.words.closedOn, kind: 'day', width: 12, of: (row) => row.closedOn },
  { head: zh.words.publicText, width: 32, of: (row) => row.publicText },
])
