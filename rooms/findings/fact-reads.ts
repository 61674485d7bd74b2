import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { armsOf } from '../../core/pure/sight.ts'
import { several } from '../../core/server/filters.ts'
import type { Reader } from '../../core/server/tables.ts'
import { namesOf } from '../identity/names.ts'
import * as say from './contract.ts'
import { listOf } from './fact-list-reads.ts'

/** The fact sheets of one sheet these eyes see, oldest first. */
export const factSheetsOf = (eyes: Reader, sheet: string): Promise<say.FactSheet[]> =>
  eyes
    .selectFrom('findingsFactSheet')
    .selectAll()
    .where('sheet', '=', sheet)
    .orderBy('draftedOn')
    .orderBy('number')
    .execute()

export const readingFactSheets = ask(say.factSheets, async ({ eyes, input }) => {
  let some = eyes.selectFrom('findingsFactSheet as f')
  if (input.inspection) some = some.where('f.inspection', '=', input.inspection)
  if (input.sheet) some = some.where('f.sheet', '=', input.sheet)
  if (input.state) some = some.where('f.state', 'in', several<say.FactSheetState>(input.state))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'f.inspection')
    .select(['f.id', 'f.inspection', 'f.number', 'f.state', 'f.addressee', 'f.answer', 'f.draftedOn', 'f.issuedOn'])
    .select((e) => ['f.answeredOn', e.fn.coalesce('i.name', e.val('')).as('bodyName')])
    .orderBy('f.draftedOn', 'desc')
    .orderBy('f.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingFactSheet = ask(say.factSheetPage, async ({ eyes, input, actor: { hat } }) => {
  const factSheet = await eyes
    .selectFrom('findingsFactSheet')
    .selectAll()
    .where('id', '=', input.factSheet)
    .executeTakeFirst()
  if (!factSheet) return refuse('doorway.not-found', { noun: 'factSheet' })
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', factSheet.inspection)
    .executeTakeFirst()
  const { draftedBy, issuedBy, answeredBy, concludedBy } = factSheet
  const names = await namesOf(eyes, [draftedBy, issuedBy, answeredBy, concludedBy])
  const reads = armsOf(say.factList.sight, hat).length > 0
  const list = reads ? await listOf(eyes, factSheet.sheet, factSheet.revision) : null
  return { factSheet, bodyName: unit?.name ?? '', list, names }
})
