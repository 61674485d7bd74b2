import { sql } from 'kysely'
import type { Fen } from '../../../core/pure/money.ts'
import { ask } from '../../../core/server/ask.ts'
import { bodyName } from '../../feedback/names.ts'
import * as say from '../contract.ts'
import { sums } from '../store.ts'
import { lightIn, narrowed, orders } from './narrow.ts'

/** The 整改台账 of domain 4.15, one line per task. */
export const readingLedger = ask(say.rectificationLedger, async ({ eyes, input, today }) => {
  const base = narrowed(eyes, input, today)
  const { count } = await base.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await base
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
    .select([
      bodyName('t.body').as('bodyName'),
      lightIn(today).as('light'),
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
    .execute()
  return { rows, count }
})

export const readingBoard = ask(say.rectificationBoard, async ({ eyes, input, today }) => {
  const base = narrowed(eyes, input, today)
  const groups = await base
    .select(['t.state', 't.degree', lightIn(today).as('light'), sql<number>`count(*)`.as('count')])
    .groupBy(['t.state', 't.degree', sql`light`])
    .execute()
  const money = await base
    .innerJoin('rectificationProgress as p', 'p.task', 't.id')
    .where('p.struck', '=', false)
    .select([
      sql<number>`coalesce(sum(p.rules_made), 0)`.as('rulesMade'),
      sql<Fen>`coalesce(sum(p.recovered_fen), 0)::text`.as('recoveredFen'),
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
