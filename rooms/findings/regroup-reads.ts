import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import * as say from './contract.ts'

export const readingDescent = ask(say.descentOf, async ({ eyes, input }) => {
  const seen = await eyes.selectFrom('findingsSheet').select('id').where('id', '=', input.sheet).executeTakeFirst()
  if (!seen) return refuse('doorway.not-found', { noun: 'sheet' })
  const links = eyes.selectFrom('findingsDescent').selectAll()
  return {
    from: await links.where('toSheet', '=', input.sheet).orderBy('fromNumber').orderBy('id').execute(),
    into: await links.where('fromSheet', '=', input.sheet).orderBy('toNumber').orderBy('id').execute(),
  }
})
