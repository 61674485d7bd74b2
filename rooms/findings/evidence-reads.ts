import { ask } from '../../core/server/ask.ts'
import * as say from './contract.ts'

/** Where a file stands as evidence: in drafts as they are now, and in every signed revision; read under the asker's eyes. */
export const readingFileUses = ask(say.fileUses, async ({ eyes, input }) => {
  const now = await eyes
    .selectFrom('findingsEvidence as e')
    .innerJoin('findingsSheet as s', 's.id', 'e.sheet')
    .select(['s.id', 's.number', 's.title', 's.state', 'e.place', 'e.title as piece'])
    .where('e.file', '=', input.file)
    .orderBy('s.number')
    .limit(200)
    .execute()
  const signed = await eyes
    .selectFrom('findingsExhibit as e')
    .innerJoin('findingsSheet as s', 's.id', 'e.sheet')
    .select(['s.id', 's.number', 's.title', 's.state', 'e.place', 'e.title as piece', 'e.revision'])
    .where('e.file', '=', input.file)
    .orderBy('s.number')
    .orderBy('e.revision')
    .limit(200)
    .execute()
  const unsigned = now.filter(({ id }) => !signed.some((one) => one.id === id))
  return { rows: [...signed, ...unsigned.map((one) => ({ ...one, revision: null }))] }
})
