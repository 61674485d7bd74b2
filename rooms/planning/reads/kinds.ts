import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import * as say from '../contract.ts'
import { predecessorsOf } from '../heirs.ts'
import { lacking, roundLacks } from '../rules.ts'
import { within } from '../rules/superior.ts'
import { mannerOf, stagesOf, superiorOf } from '../store/kinds.ts'

export const readingRoundManner = ask(say.roundMannerOf, async ({ eyes, input }) => {
  const round = await eyes
    .selectFrom('planningRound')
    .select(['id', 'kind', 'startsOn', 'endsOn'])
    .where('id', '=', input.round)
    .executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const manner = (await mannerOf(eyes, round.id)) ?? null
  const superior = await superiorOf(eyes, round.id)
  const last = await eyes
    .selectFrom('planningSuperiorRound')
    .select('verifier')
    .orderBy('onDay', 'desc')
    .limit(1)
    .executeTakeFirst()
  const apart = manner?.relation === 'together' && superior !== null && !within(round, superior)
  return { manner, lacks: roundLacks(round.kind, manner), superior, apart, verifier: last?.verifier ?? '' }
})

export const readingUnitManner = ask(say.unitMannerOf, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const [manner, round, ofRound] = await Promise.all([
    eyes.selectFrom('planningUnitManner').selectAll().where('inspection', '=', unit.id).executeTakeFirst(),
    eyes.selectFrom('planningRound').select('kind').where('id', '=', unit.round).executeTakeFirst(),
    eyes.selectFrom('planningRoundManner').selectAll().where('round', '=', unit.round).executeTakeFirst(),
  ])
  const bodies = [unit.body, ...(await predecessorsOf(eyes, unit.body))]
  const earlier = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'name', 'exitedOn'])
    .where('body', 'in', bodies)
    .where('id', '<>', unit.id)
    .where('exitedOn', 'is not', null)
    .orderBy('exitedOn', 'desc')
    .limit(50)
    .execute()
  return {
    manner: manner ?? null,
    stages: await stagesOf(eyes, unit.id),
    earlier: earlier.flatMap(({ exitedOn, ...one }) => (exitedOn ? [{ ...one, exitedOn }] : [])),
    lacks: round ? lacking(round.kind, ofRound ?? null, manner ?? null) : [],
  }
})

export const readingStageSets = ask(say.stageSets, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningStageSet')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('fromDay', 'desc')
    .orderBy('id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingModeTables = ask(say.modeTables, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningModeTable')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all.selectAll().orderBy('fromDay', 'desc').offset(input.from).limit(input.size).execute()
  return { rows, count }
})

export const readingDuties = ask(say.duties, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningDuty')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all.selectAll().orderBy('matter').orderBy('level').offset(input.from).limit(input.size).execute()
  return { rows, count }
})
