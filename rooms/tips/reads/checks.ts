import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { checksOfTip, doneAt } from '../checks.ts'
import * as say from '../contract.ts'

export const readingTipChecks = ask(say.tipChecks, async ({ eyes, input }) => {
  const tip = await eyes
    .selectFrom('tipsTip')
    .select(['id', 'state', 'inspection'])
    .where('id', '=', input.tip)
    .executeTakeFirst()
  if (!tip?.inspection) return refuse('doorway.not-found', { noun: 'tip' })
  const { inspection, ...head } = tip
  const done = await doneAt(eyes, inspection)
  const checks = await checksOfTip(eyes, tip.id, done)
  return { tip: head, checks, done: done.filter((one) => !checks.some(({ about }) => about === one.about)) }
})
