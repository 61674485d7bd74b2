import { sql } from 'kysely'
import { body } from '../../core/pure/hats.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { contains, several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { saysWords } from '../../core/server/words.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName, issuerOf } from '../registry/names.ts'
import type { Item, ItemState, Opinion, OpinionState } from './contract.ts'
import * as say from './contract.ts'
import { mayBecomeItem } from './rules.ts'
import { hashOf } from './store.ts'
import { zh } from './texts/zh.ts'

const orders = {
  newest: sql`o.drafted_on desc, o.id`,
  oldest: sql`o.drafted_on, o.id`,
  number: sql`o.number, o.id`,
} as const

export const readingOpinions = ask(say.opinions, async ({ eyes, input }) => {
  let base = eyes.selectFrom('feedbackOpinion as o')
  if (input.inspection) base = base.where('o.inspection', '=', input.inspection)
  if (input.state) base = base.where('o.state', 'in', several<OpinionState>(input.state))
  if (input.q) base = base.where(contains('o.number', input.q))
  const page = base
    .select(['o.id', 'o.inspection', 'o.body', 'o.number', 'o.state', 'o.draftedOn', 'o.bodyOn', 'o.receivedOn'])
    .select([
      bodyName('o.body').as('bodyName'),
      sql<number>`(select count(*) from feedback_item i where i.opinion = o.id)`.as('items'),
      sql<number>`(select count(*) from feedback_item i where i.opinion = o.id and o.state = 'received'
        and i.state in ('listed', 'explained', 'objected', 'answered'))`.as('open'),
    ])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const readingOpinion = ask(say.opinionPage, async ({ eyes, actor, input }) => {
  const found = await eyes
    .selectFrom('feedbackOpinion as o')
    .selectAll('o')
    .select(bodyName('o.body').as('bodyName'))
    .select(
      sql<string>`coalesce((select above.name from registry_organisation one
        join registry_organisation above on above.id = one.parent
        where one.id = o.body and above.level = 'town'), '')`.as('townAbove'),
    )
    .where('o.id', '=', input.opinion)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'opinion' })
  const { bodyName: name, townAbove, ...opinion } = found
  const items = await eyes
    .selectFrom('feedbackItem')
    .selectAll()
    .where('opinion', '=', opinion.id)
    .orderBy('number')
    .execute()
  const parts = await partsOf(eyes, opinion, items)
  const draft = opinion.state === 'drafted' && (actor.hat === 'office' || actor.hat === 'leader')
  const people = [opinion.draftedBy, opinion.approvedBy, opinion.deliveredBy, parts.receipt?.by ?? null]
  const said = parts.objections.flatMap(({ by, answeredBy }) => [by, answeredBy])
  return {
    opinion,
    bodyName: name,
    issuer: await issuerOf(eyes, opinion.body),
    townAbove,
    items,
    ...parts,
    hash: hashOf(opinion, items),
    signers: opinion.state === 'delivered' ? await signersOf(eyes, opinion.body) : [],
    candidates: draft ? await candidatesOf(eyes, opinion) : [],
    leftOut: draft ? await leftOutOf(eyes, opinion) : [],
    names: await namesOf(eyes, [
      ...people,
      ...said,
      ...parts.decisions.map(({ by }) => by),
      ...parts.wordings.map(({ by }) => by),
    ]),
  }
})

/** What the report of the inspection leaves out, with its reason. */
const leftOutOf = (eyes: Reader, { inspection }: Opinion) =>
  eyes
    .selectFrom('reportsOmission')
    .select(['sheet', 'reason'])
    .where('inspection', '=', inspection)
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute()

async function partsOf(eyes: Reader, { id }: Opinion, items: readonly Item[]) {
  const ids = items.map((item) => item.id)
  const none = ids.length === 0
  return {
    origins: await eyes.selectFrom('feedbackOrigin').selectAll().where('opinion', '=', id).orderBy('serial').execute(),
    decisions: await eyes
      .selectFrom('feedbackDecision')
      .selectAll()
      .where('opinion', '=', id)
      .orderBy('onDay')
      .execute(),
    wordings: none
      ? []
      : await eyes.selectFrom('feedbackWording').selectAll().where('item', 'in', ids).orderBy('revision').execute(),
    objections: none
      ? []
      : await eyes.selectFrom('feedbackObjection').selectAll().where('item', 'in', ids).orderBy('onDay').execute(),
    receipt:
      (await eyes.selectFrom('feedbackReceipt').selectAll().where('opinion', '=', id).executeTakeFirst()) ?? null,
  }
}

/** Sheets of the inspection that may become an item and have none in the draft; leads are not among them. */
async function candidatesOf(eyes: Reader, { id, inspection }: Opinion) {
  const adopted = await eyes
    .selectFrom('findingsSheet as s')
    .select(['s.id', 's.serial', 's.title', 's.overview', 's.category', 's.proposal', 's.state', 's.ways'])
    .where('s.inspection', '=', inspection)
    .where('s.state', 'in', ['adopted', 'routed'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feedbackOrigin as g').select('g.id').whereRef('g.sheet', '=', 's.id').where('g.opinion', '=', id),
        ),
      ),
    )
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('findingsImmediate as m')
          .select('m.id')
          .whereRef('m.sheet', '=', 's.id')
          .where('m.state', '=', 'carried'),
      )
        .$castTo<boolean>()
        .as('carried'),
    )
    .orderBy('s.serial')
    .execute()
  return adopted.filter(mayBecomeItem).map(({ id: sheet, serial, title, overview, category, proposal }) => ({
    id: sheet,
    serial,
    title,
    overview,
    category,
    proposal,
  }))
}

const signersOf = (eyes: Reader, body: string) =>
  eyes
    .selectFrom('registryPost as p')
    .innerJoin('identityPerson as who', 'who.id', 'p.person')
    .select(['who.id as person', 'who.name'])
    .distinct()
    .where('p.body', '=', body)
    .where('p.principal', '=', true)
    .where('p.untilDay', 'is', null)
    .limit(20)
    .execute()

export const readingItems = ask(say.feedbackItems, async ({ eyes, input }) => {
  let base = eyes.selectFrom('feedbackItem as i')
  if (input.opinion) base = base.where('i.opinion', '=', input.opinion)
  if (input.inspection) base = base.where('i.inspection', '=', input.inspection)
  if (input.body) base = base.where('i.body', '=', input.body)
  if (input.state) base = base.where('i.state', 'in', several<ItemState>(input.state))
  if (input.q) base = base.where(saysWords('i.words', ['i.title'], input.q))
  const page = base
    .selectAll('i')
    .select(bodyName('i.body').as('bodyName'))
    .orderBy('i.inspection')
    .orderBy('i.number')
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const readingStatements = ask(say.statements, async ({ eyes, input }) => {
  const { opinion, item } = input
  let base = eyes
    .selectFrom('feedbackStatement as s')
    .innerJoin('feedbackItem as i', 'i.id', 's.item')
    .leftJoin('identityPerson as who', 'who.id', 's.by')
  if (opinion) base = base.where('i.opinion', '=', opinion)
  if (item) base = base.where('i.id', '=', item)
  const rows = await base
    .selectAll('s')
    .select('who.name as byName')
    .orderBy('i.inspection')
    .orderBy('i.number')
    .orderBy('s.kind')
    .limit(500)
    .execute()
  return { rows: rows.map((row) => ({ ...row, byName: row.byName ?? '' })) }
})

export const opinionsSheet = spreadsheetOf(say.opinions, zh.words.opinions, [
  { head: zh.words.body, width: 28, of: (row) => row.bodyName },
  { head: zh.words.number, width: 28, of: (row) => row.number },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`opinion.${row.state}`] },
  { head: zh.words.draftedOn, kind: 'day', width: 12, of: (row) => row.draftedOn },
  { head: zh.words.bodyOn, kind: 'day', width: 16, of: (row) => row.bodyOn },
  { head: zh.words.receivedOn, kind: 'day', width: 12, of: (row) => row.receivedOn },
  { head: zh.words.items, kind: 'number', width: 10, of: (row) => row.items },
  { head: zh.words.open, kind: 'number', width: 10, of: (row) => row.open },
])

const room = 'feedback'

const opinionsIn = (eyes: Reader, state: OpinionState) =>
  eyes
    .selectFrom('feedbackOpinion as o')
    .select(['o.id', 'o.number', 'o.draftedOn', bodyName('o.body').as('bodyName')])
    .where('o.state', '=', state)
    .orderBy('o.draftedOn')
    .limit(200)
    .execute()

const opinionRow = ({ id, number, bodyName: name }: { id: string; number: string; bodyName: string }) => ({
  noun: 'opinion',
  id,
  title: `${name} ${number}`,
  link: `/opinions/${id}`,
})

export const toApprove = deskEntry({
  room,
  key: 'opinionsToApprove',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes }) => (await opinionsIn(eyes, 'drafted')).map(opinionRow),
})

export const toDeliver = deskEntry({
  room,
  key: 'opinionsToDeliver',
  hats: ['leader', 'office'],
  rows: async ({ eyes }) => (await opinionsIn(eyes, 'approved')).map(opinionRow),
})

export const toReceive = deskEntry({
  room,
  key: 'opinionsToReceive',
  hats: ['principal'],
  rows: async ({ eyes }) => (await opinionsIn(eyes, 'delivered')).map(opinionRow),
})

const itemsIn = async (eyes: Reader, states: readonly ItemState[]) =>
  (
    await eyes
      .selectFrom('feedbackItem as i')
      .innerJoin('feedbackOpinion as o', 'o.id', 'i.opinion')
      .select(['i.id', 'i.number', 'i.title', 'o.id as opinion'])
      .where('i.state', 'in', states)
      .where('o.state', '=', 'received')
      .orderBy('i.number')
      .limit(200)
      .execute()
  ).map(({ id, number, title, opinion }) => ({
    noun: 'item',
    id,
    title: `${number}. ${title}`,
    link: `/opinions/${opinion}`,
  }))

export const toAcknowledge = deskEntry({
  room,
  key: 'itemsToAcknowledge',
  hats: body,
  rows: ({ eyes }) => itemsIn(eyes, ['listed', 'explained', 'answered']),
})

export const toAnswer = deskEntry({
  room,
  key: 'objectionsToAnswer',
  hats: ['office'],
  rows: ({ eyes }) => itemsIn(eyes, ['objected']),
})

export * from './reads/meetings.ts'
export * from './reads/outgoing.ts'
export * from './reads/slips.ts'
