import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { inHand } from '../../core/server/open-work.ts'
import type { Reader } from '../../core/server/tables.ts'
import * as say from './contract.ts'
import type { SheetId } from './nouns.ts'
import { inHands } from './rules/handover.ts'

const room = 'findings'

/** Suspicions and drafts somebody handles. */
export const sheetsInHand = inHand({
  room,
  key: 'inHandSheets',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('findingsSheet as s')
        .leftJoin('planningInspection as i', 'i.id', 's.inspection')
        .select(['s.id', 's.title', 's.number', 's.inspection', 'i.name', 'i.exitOn'])
        .where('s.state', 'in', inHands)
        .where((e) => e.or([e('s.handlerOne', '=', person), e('s.handlerTwo', '=', person)]))
        .orderBy('s.inspection')
        .orderBy('s.number')
        .limit(200)
        .execute()
    ).map(({ id, title, number, inspection, name, exitOn }) => ({
      noun: 'sheet',
      id,
      title: `${number} ${title}`,
      note: name,
      inspection,
      due: exitOn,
      link: `/sheets/${id}`,
    })),
})

/** Fact sheets somebody drafted whose talk with the body has not come to its end. */
export const factSheetsInHand = inHand({
  room,
  key: 'inHandFactSheets',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('findingsFactSheet')
        .select(['id', 'number', 'addressee', 'inspection'])
        .where('state', 'in', ['drafted', 'issued', 'answered'])
        .where('draftedBy', '=', person)
        .orderBy('number')
        .limit(200)
        .execute()
    ).map(({ id, number, addressee, inspection }) => ({
      noun: 'factSheet',
      id,
      title: number,
      note: addressee,
      inspection,
      due: null,
      link: `/fact-sheets/${id}`,
    })),
})

const lists = (eyes: Reader) =>
  eyes
    .selectFrom('findingsHandover as h')
    .leftJoin('planningInspection as i', 'i.id', 'h.inspection')
    .leftJoin('identityPerson as f', 'f.id', 'h.fromPerson')
    .leftJoin('identityPerson as o', 'o.id', 'h.toPerson')
    .leftJoin('identityPerson as b', 'b.id', 'h.by')

const line = (eyes: Reader) =>
  lists(eyes)
    .selectAll('h')
    .select((e) => [
      e.fn.coalesce('i.name', e.val('')).as('unitName'),
      e.fn.coalesce('f.name', e.val('')).as('fromName'),
      e.fn.coalesce('o.name', e.val('')).as('toName'),
      e.fn.coalesce('b.name', e.val('')).as('byName'),
    ])

export const readHandovers = ask(say.handovers, async ({ eyes, input }) => {
  const { inspection, person } = input
  let all = eyes.selectFrom('findingsHandover as h')
  let some = line(eyes)
  if (inspection) {
    all = all.where('h.inspection', '=', inspection)
    some = some.where('h.inspection', '=', inspection)
  }
  if (person) {
    all = all.where((e) => e.or([e('h.fromPerson', '=', person), e('h.toPerson', '=', person)]))
    some = some.where((e) => e.or([e('h.fromPerson', '=', person), e('h.toPerson', '=', person)]))
  }
  return listed(all, some.orderBy('h.onDay', 'desc').orderBy('h.id').offset(input.from).limit(input.size))
})

const tables = {
  factSheet: ['findingsFactSheet', '/fact-sheets'],
  talk: ['fieldworkTalk', '/talks'],
  visit: ['fieldworkVisit', '/visits'],
  loan: ['fieldworkLoan', '/loans'],
} as const

/** What else is on a list, by number, as far as these eyes see it. */
async function otherOf(eyes: Reader, other: readonly say.Handed[]) {
  const found = []
  for (const noun of say.handedNouns) {
    const ids = other.filter((one) => one.noun === noun).map((one) => one.id)
    if (ids.length === 0) continue
    const [table, path] = tables[noun]
    const rows = await eyes
      .selectFrom(table)
      .select(['id', 'number'])
      .where('id', 'in', ids as never[])
      .orderBy('number')
      .execute()
    found.push(...rows.map(({ id, number }) => ({ noun, id, number, link: `${path}/${id}` })))
  }
  return found
}

export const readHandover = ask(say.handoverPage, async ({ eyes, input }) => {
  const handover = await line(eyes).where('h.id', '=', input.handover).executeTakeFirst()
  if (!handover) return refuse('doorway.not-found', { noun: 'handover' })
  const sheets = await eyes
    .selectFrom('findingsSheet')
    .select(['id', 'number', 'title', 'state'])
    .where('id', '=', sql<SheetId>`any (${handover.sheets}::uuid[])`)
    .orderBy('number')
    .execute()
  return { handover, sheets, other: await otherOf(eyes, handover.other) }
})
