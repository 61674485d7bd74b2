import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { leftOut, listFor, tallyOf } from '../rules/stages.ts'
import { stagesOf } from '../store/kinds.ts'

/** How an inspection is done: as was said of it, or as its round. */
export async function kindOf(
  eyes: Reader,
  { id, round }: Pick<say.Inspection, 'id' | 'round'>,
): Promise<say.RoundKind> {
  const own = await eyes.selectFrom('planningUnitManner').select('kind').where('inspection', '=', id).executeTakeFirst()
  if (own?.kind) return own.kind
  const of = await eyes.selectFrom('planningRound').select('kind').where('id', '=', round).executeTakeFirst()
  return of?.kind ?? 'regular'
}

export const readingStageLists = ask(say.stageLists, async ({ eyes }) => ({
  rows: await eyes
    .selectFrom('planningStageList')
    .selectAll()
    .orderBy(sql`array_position(${sql.val([...say.stages])}::text[], stage)`)
    .orderBy('kind')
    .execute(),
}))

export const readingStages = ask(say.stagesOf, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const kind = await kindOf(eyes, unit)
  const lists = await eyes.selectFrom('planningStageList').selectAll().execute()
  const checks = await eyes.selectFrom('planningStageCheck').selectAll().where('inspection', '=', unit.id).execute()
  const set = await stagesOf(eyes, unit.id)
  const stages = say.stages.map((stage) => ({
    stage,
    leftOut: leftOut(set, stage),
    check: checks.find((one) => one.stage === stage) ?? null,
    listed: listFor(lists, kind, stage)?.items.length ?? 0,
  }))
  const names = await namesOf(
    eyes,
    checks.flatMap((one) => [one.begunBy, one.signedBy, ...one.items.map(({ by }) => by)]),
  )
  return { inspection: { id: unit.id, name: unit.name }, kind, stages, stageSet: set?.name ?? '', names }
})

/** Stages of which every item was gone through and that wait for the leader's signature. */
export const stagesToSign = deskEntry({
  room: 'planning',
  key: 'desk.stagesToSign',
  hats: ['leader'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('planningStageCheck as c')
        .innerJoin('planningInspection as i', 'i.id', 'c.inspection')
        .select(['c.id', 'c.stage', 'c.items', 'c.inspection', 'i.name'])
        .where('c.state', '=', 'open')
        .orderBy('c.begunOn')
        .orderBy('c.id')
        .limit(200)
        .execute()
    )
      .filter((one) => tallyOf(one).waiting === 0)
      .map(({ id, inspection, name }) => ({
        ...{ noun: 'stageCheck', id, title: name, due: null },
        link: `/inspections/${inspection}/stages`,
      })),
})
