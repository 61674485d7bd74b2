import { sql } from 'kysely'
import type * as z from 'zod'
import type { Day } from '../../../core/pure/days.ts'
import type { Actor } from '../../../core/server/enter.ts'
import { several } from '../../../core/server/filters.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { saysWords } from '../../../core/server/words.ts'
import { nearUntil } from '../../policies/store.ts'
import { bodyName } from '../../registry/names.ts'
import type { Light, ResponsibleLevel, TaskFilters, TaskState } from '../contract.ts'

export type Filters = z.infer<z.ZodObject<typeof TaskFilters>>

/** What a light is read by: today, and the last day that is near by the office's limit of today (T33). */
export type Dial = Readonly<{ today: Day; near: Day }>

export const dialOf = async (eyes: Reader, actor: Actor, today: Day): Promise<Dial> => ({
  today,
  near: await nearUntil(eyes, actor.scope.authority, 'T33', today),
})

/** The light of a task as SQL; the same rule as `lightOf`, held to it by a test. */
export const lightIn = ({ today, near }: Dial) => sql<Light>`case
  when t.state in ('closed', 'withdrawn') then 'grey'
  when t.clock_on is null or t.clock_on > ${near} then 'green'
  when t.clock_on < ${today} then 'red'
  else 'amber' end`

/** The tasks these eyes see, narrowed as list, board and ledger are narrowed. */
export function narrowed(eyes: Reader, by: Filters, dial: Dial) {
  let base = eyes.selectFrom('rectificationTask as t')
  if (by.inspection) base = base.where('t.inspection', '=', by.inspection)
  if (by.body) base = base.where('t.body', '=', by.body)
  if (by.plan) base = base.where('t.plan', '=', by.plan)
  if (by.state) base = base.where('t.state', 'in', several<TaskState>(by.state))
  if (by.light) base = base.where(lightIn(dial), 'in', several<Light>(by.light))
  if (by.category)
    base = base.where((e) =>
      e.or([e('t.category', '=', by.category ?? ''), e('t.subcategory', '=', by.category ?? '')]),
    )
  if (by.origin) base = base.where('t.alike', by.origin === 'alike' ? 'is not' : 'is', null)
  if (by.again) base = base.where((e) => e.or([e('t.reopenings', '>', 0), e('t.returns', '>=', 2)]))
  if (by.level) base = base.where('t.level', 'in', several<ResponsibleLevel>(by.level))
  if (by.owner) base = base.where('t.owner', '=', by.owner)
  if (by.charge) base = base.where('t.charge', '=', by.charge)
  if (by.leader) base = base.where('t.leaderName', '=', by.leader)
  if (by.kind) {
    const { kind } = by
    base = base.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('rectificationMeasure as m')
          .select('m.id')
          .whereRef('m.task', '=', 't.id')
          .where('m.kind', '=', kind),
      ),
    )
  }
  if (by.q) base = base.where(saysWords('t.words', ['t.title', 't.text', 't.unitName'], by.q))
  return base
}

/** The closed list of orders; each ends in the id, so that pages do not overlap. */
export const orders = {
  due: sql`t.clock_on nulls last, t.body, t.number, t.id`,
  number: sql`t.plan, t.number, t.id`,
  state: sql`t.state, t.clock_on nulls last, t.id`,
  newest: sql`t.received_on desc, t.plan, t.number, t.id`,
  body: sql`${bodyName('t.body')} collate "zh-x-icu", t.number, t.id`,
} as const
