import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { several } from '../../core/server/filters.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import {
  destroyedFiles,
  destructions,
  type FileState,
  filesAbout,
  type Paper,
  papersAbout,
  theFile,
} from './contract.ts'

export * from './archive/desk.ts'
export * from './archive/reads.ts'
export * from './copies/reads.ts'
export * from './reads-bundle.ts'
export * from './templates/reads.ts'

export const readingFile = ask(theFile, async ({ eyes, input }) => {
  const row = await eyes.selectFrom('documentsFile').selectAll().where('id', '=', input.file).executeTakeFirst()
  return row ?? refuse('doorway.not-found', { noun: 'file' })
})

export const listingFiles = ask(filesAbout, async ({ eyes, input }) => {
  const some = eyes
    .selectFrom('documentsFile')
    .where('about', '=', input.about)
    .where('state', 'in', several<FileState>(input.state))
  const page = some.selectAll().orderBy('at').orderBy('id').offset(input.from).limit(input.size)
  return listed(some, page)
})

export const listingPapers = ask(papersAbout, async ({ eyes, input }) => {
  let some = eyes.selectFrom('documentsPaper').where('documentsPaper.about', '=', input.about)
  if (input.state) some = some.where('documentsPaper.state', 'in', several<Paper['state']>(input.state))
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
  if (input.reason) some = some.where('d.reason', '=', input.reason)
  if (input.destruction) some = some.where('d.id', '=', input.destruction)
  const page = some
    .leftJoin('identityPerson as first', 'first.id', 'd.proposedBy')
    .leftJoin('identityPerson as second', 'second.id', 'd.decidedBy')
    .leftJoin('planningInspection as i', 'i.id', 'd.inspection')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .selectAll('d')
    .select(['first.name as proposedName', 'second.name as decidedName'])
    .select([sql<string>`coalesce(i.name, '')`.as('bodyName'), sql<string>`coalesce(r.name, '')`.as('roundName')])
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

const proposedDestructions = (eyes: Reader) =>
  eyes
    .selectFrom('documentsDestruction as d')
    .leftJoin('planningInspection as i', 'i.id', 'd.inspection')
    .select(['d.id', 'd.basis', 'd.proposedBy', sql<string>`coalesce(i.name, '')`.as('name')])
    .where('d.state', '=', 'proposed')
    .orderBy('d.proposedAt')
    .limit(200)
const lineOf = ({ id, basis: note, name: title }: { id: string; basis: string; name: string }) => ({
  ...{ id, title, note, link: `/destructions/${id}` },
})

/** What waits for the second person: a key that another proposed to destroy. */
export const keysToDestroy = deskEntry({
  room: 'documents',
  key: 'keysToDestroy',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes, actor }) =>
    (await proposedDestructions(eyes).where('d.proposedBy', '<>', actor.person).execute()).map((row) => ({
      noun: 'destruction',
      ...lineOf(row),
    })),
})
export const destructionsAwaited = waitsFor('destruction', async (eyes) =>
  (await proposedDestructions(eyes).execute()).map(lineOf),
)
export const destructionsToPut = toPut('destruction', destructionsAwaited)
