import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import {
  destroyedFiles,
  destructions,
  type FileState,
  filesAbout,
  type Paper,
  papersAbout,
  theFile,
} from './contract.ts'

export const readingFile = ask(theFile, async ({ eyes, input }) => {
  const row = await eyes.selectFrom('documentsFile').selectAll().where('id', '=', input.file).executeTakeFirst()
  return row ?? refuse('doorway.not-found', { noun: 'file' })
})

export const listingFiles = ask(filesAbout, async ({ eyes, input }) => {
  const some = eyes
    .selectFrom('documentsFile')
    .where('about', '=', input.about)
    .where('state', 'in', input.state.split(',') as FileState[])
  const page = some.selectAll().orderBy('at').orderBy('id').offset(input.from).limit(input.size)
  return listed(some, page)
})

export const listingPapers = ask(papersAbout, async ({ eyes, input }) => {
  let some = eyes.selectFrom('documentsPaper').where('documentsPaper.about', '=', input.about)
  if (input.state) some = some.where('documentsPaper.state', 'in', input.state.split(',') as Paper['state'][])
  const page = some
    .leftJoin('identityPerson as uploader', 'uploader.id', 'documentsPaper.uploadedBy')
    .leftJoin('identityPerson as second', 'second.id', 'documentsPaper.confirmedBy')
    .selectAll('documentsPaper')
    .select(['uploader.name as uploadedByName', 'second.name as confirmedByName'])
    .orderBy('uploadedOn', 'desc')
    .orderBy('documentsPaper.id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return {
    rows: rows.map((row) => ({
      ...row,
      uploadedByName: row.uploadedByName ?? '',
      confirmedByName: row.confirmedByName ?? '',
    })),
    count,
  }
})

export const listingDestructions = ask(destructions, async ({ eyes, input }) => {
  let some = eyes.selectFrom('documentsDestruction as d')
  if (input.state) some = some.where('d.state', '=', input.state)
  const page = some
    .leftJoin('identityPerson as first', 'first.id', 'd.proposedBy')
    .leftJoin('identityPerson as second', 'second.id', 'd.decidedBy')
    .selectAll('d')
    .select(['first.name as proposedName', 'second.name as decidedName'])
    .orderBy('d.proposedAt', 'desc')
    .orderBy('d.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const listingDestroyed = ask(destroyedFiles, async ({ eyes, input }) => {
  const some = eyes.selectFrom('documentsDestroyedFile').where('destruction', '=', input.destruction)
  const page = some.selectAll().orderBy('name').orderBy('id').offset(input.from).limit(input.size)
  return listed(some, page)
})
