import { Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'

export const bundlingRound = act(say.bundleRound, async ({ tx, eyes, may, actor, input, now, enqueue }) => {
  const round = await eyes
    .selectFrom('planningRound')
    .select(['id', 'authority'])
    .where('id', '=', input.round)
    .executeTakeFirst()
  if (!round) throw new Refused(refuse('doorway.not-found', { noun: 'round' }))
  await may('bundle.ask', { authority: round.authority })
  const nothing = { endedAt: null, total: 0, done: 0, papers: 0, file: null, inspection: null, version: 1 }
  const asked: say.Bundle = {
    ...{ id: input.id, authority: round.authority, round: round.id, state: 'asked' },
    ...{ askedBy: actor.person, askedAt: now },
    ...nothing,
  }
  await tx.insertInto('documentsBundle').values(asked).execute()
  enqueue('bundle-papers')
  return {
    result: { id: asked.id, version: 1 },
    record: { kind: 'bundle.asked' as const, about: asked, facts: { round: round.id } },
  }
})
