import { sql } from 'kysely'
import { saveSeen } from '../../../core/server/seen.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import type { PlanRound, Remark, Slot, TermPlan } from '../contract.ts'
import type { Move } from '../rules/term-plan.ts'

type Room = Tx<'planning'>

export const keepTermPlan = (tx: Room, plan: TermPlan) => tx.insertInto('planningTermPlan').values(plan).execute()

export const saveTermPlan = (tx: Room, plan: TermPlan): Promise<TermPlan> =>
  saveSeen(tx, 'planningTermPlan', plan, ['state', 'submittedOn', 'decidedOn'])

export const keepRemark = (tx: Room, remark: Remark) => tx.insertInto('planningRemark').values(remark).execute()

/** All versions of a term's plan, the newest first. */
export const plansOf = (reader: Reader, term: string): Promise<TermPlan[]> =>
  reader
    .selectFrom('planningTermPlan')
    .selectAll()
    .where('term', '=', term as never)
    .orderBy('number', 'desc')
    .execute()

export const planRoundsOf = (reader: Reader, plan: string): Promise<PlanRound[]> =>
  reader
    .selectFrom('planningPlanRound')
    .selectAll()
    .where('termPlan', '=', plan as never)
    .orderBy('year')
    .orderBy('place')
    .execute()

export const slotsOf = (reader: Reader, plan: string): Promise<Slot[]> =>
  reader
    .selectFrom('planningSlot')
    .selectAll()
    .where('termPlan', '=', plan as never)
    .execute()

type RoundText = Pick<PlanRound, 'id' | 'year' | 'place' | 'name' | 'kind'>

/** Makes the rounds of a plan those given: `known` are changed, the others new. Places may be swapped. Gives those that are not named. */
export async function putPlanRounds(
  tx: Room,
  plan: TermPlan,
  known: readonly PlanRound[],
  rounds: readonly RoundText[],
): Promise<string[]> {
  for (const round of rounds) {
    const { id, year, place, name, kind } = round
    const before = known.find((one) => one.id === id)
    if (!before) {
      const row = { id, year, place, name, kind, authority: plan.authority, termPlan: plan.id, version: 1 }
      await tx.insertInto('planningPlanRound').values(row).execute()
    } else if ([before.year, before.place, before.name, before.kind].join() !== [year, place, name, kind].join()) {
      const changed = { year, place, name, kind, version: before.version + 1 }
      await tx.updateTable('planningPlanRound').set(changed).where('id', '=', id).execute()
    }
  }
  const named = new Set<string>(rounds.map(({ id }) => id))
  return known.filter(({ id }) => !named.has(id)).map(({ id }) => id)
}

/** Takes empty rounds out of a plan. */
export const dropPlanRounds = (tx: Room, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .deleteFrom('planningPlanRound')
        .where('id', 'in', ids as never[])
        .execute()

/** Puts bodies where they are moved to, and takes those out that go nowhere. */
export async function putSlots(tx: Room, plan: TermPlan, moves: readonly Move[]): Promise<void> {
  const gone = moves.filter(({ round }) => round === null).map(({ body }) => body)
  if (gone.length > 0)
    await tx.deleteFrom('planningSlot').where('termPlan', '=', plan.id).where('body', 'in', gone).execute()
  const put = moves.filter(({ round }) => round !== null)
  if (put.length === 0) return
  const all = (of: (one: Move) => string | null) => put.map(of)
  await sql`insert into planning_slot (authority, term_plan, plan_round, body, way)
    select ${plan.authority}::uuid, ${plan.id}::uuid, r, b, w
    from unnest(${all(({ round }) => round)}::uuid[], ${all(({ body }) => body)}::uuid[], ${all(({ way }) => way)}::text[]) m (r, b, w)
    on conflict (term_plan, body) do update set plan_round = excluded.plan_round, way = excluded.way`.execute(
    tx as never,
  )
}

/** Copies rounds and places of one version into another. `ids`: the new id of each round. Gives how many places. */
export async function copyPlan(
  tx: Room,
  from: string,
  to: TermPlan,
  ids: ReadonlyMap<string, string>,
): Promise<number> {
  const [olds, news] = [[...ids.keys()], [...ids.values()]]
  await sql`insert into planning_plan_round (id, authority, term_plan, year, place, name, kind)
    select m.new, r.authority, ${to.id}::uuid, r.year, r.place, r.name, r.kind
    from planning_plan_round r join unnest(${olds}::uuid[], ${news}::uuid[]) m (old, new) on m.old = r.id
    where r.term_plan = ${from}::uuid`.execute(tx as never)
  const { rows } = await sql<{ body: string }>`insert into planning_slot (authority, term_plan, plan_round, body, way)
    select s.authority, ${to.id}::uuid, m.new, s.body, s.way
    from planning_slot s join unnest(${olds}::uuid[], ${news}::uuid[]) m (old, new) on m.old = s.plan_round
    where s.term_plan = ${from}::uuid returning body`.execute(tx as never)
  return rows.length
}
