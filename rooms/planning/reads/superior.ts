import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { mayTell, type RoundNotice } from '../rules/superior.ts'

/** What is told to those below of a round on a day (S1-07): its days and topics, and the units that were notified by then. */
export async function noticeOf(eyes: Reader, id: string, today: Day): Promise<RoundNotice | Refusal> {
  const round = await eyes
    .selectFrom('planningRound')
    .selectAll()
    .where('id', '=', id as never)
    .executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const early = mayTell(round)
  if (early !== true) return early
  const { name: office } = await eyes.selectFrom('identityAuthority').select('name').executeTakeFirstOrThrow()
  const topics = await eyes
    .selectFrom('planningTopic')
    .select(['title', 'text'])
    .where('round', '=', round.id)
    .orderBy('place')
    .limit(50)
    .execute()
  const units = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('round', '=', round.id)
    .where('announced', '=', true)
    .where('state', '<>', 'removed')
    .orderBy('name')
    .limit(2_000)
    .execute()
  const { name, kind, startsOn, endsOn } = round
  const said = { office, round: round.id as string, name, kind, startsOn, endsOn, made: today }
  return { format: 'mingcha-round/1', ...said, topics, units: units.map((one) => one.name) }
}
