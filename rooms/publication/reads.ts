import { isRefusal, refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName, issuerOf } from '../registry/names.ts'
import * as say from './contract.ts'
import { documentOf, mayWrite, toldOf } from './rules.ts'
import * as keep from './store.ts'
import { readinessOf } from './telling.ts'

export * from './reads/echoes.ts'

export * from './desk.ts'

export const readingDisclosures = ask(say.disclosures, async ({ eyes, input }) => {
  let some = eyes.selectFrom('publicationDisclosure as d')
  if (input.inspection) some = some.where('d.inspection', '=', input.inspection)
  if (input.open === 'yes') some = some.where((e) => e.or([e('d.partyOn', 'is', null), e('d.publicOn', 'is', null)]))
  if (input.open === 'no') some = some.where('d.partyOn', 'is not', null).where('d.publicOn', 'is not', null)
  const page = some
    .selectAll('d')
    .select(bodyName('d.body').as('unitName'))
    .orderBy('d.dueOn', (order) => order.asc().nullsLast())
    .orderBy('d.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingWithholdings = ask(say.withholdings, async ({ eyes, input }) => {
  let some = eyes.selectFrom('publicationWithholding as w')
  if (input.inspection) some = some.where('w.inspection', '=', input.inspection)
  if (input.list) some = some.where('w.list', 'in', several<never>(input.list))
  if (input.state) some = some.where('w.state', 'in', several<say.WithholdingState>(input.state))
  const page = some
    .selectAll('w')
    .select(bodyName('w.body').as('unitName'))
    .orderBy('w.proposedOn', 'desc')
    .orderBy('w.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingPublications = ask(say.publications, async ({ eyes, input }) => {
  let some = eyes.selectFrom('publicationPage as p')
  if (input.inspection) some = some.where('p.inspection', '=', input.inspection)
  if (input.kind) some = some.where('p.kind', 'in', several<say.PublicationKind>(input.kind))
  if (input.state) some = some.where('p.state', 'in', several<say.PublicationState>(input.state))
  const page = some
    .select(['p.id', 'p.inspection', 'p.kind', 'p.state', 'p.slug', 'p.title', 'p.unitName', 'p.place'])
    .select(['p.fromDay', 'p.untilDay', 'p.publishedOn'])
    .orderBy('p.publishedOn', (order) => order.desc().nullsFirst())
    .orderBy('p.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingPublication = ask(say.publicationPage, async ({ eyes, actor, input, today }) => {
  const page = (await eyes
    .selectFrom('publicationPage')
    .selectAll()
    .where('id', '=', input.publication)
    .executeTakeFirst()) as say.Publication | undefined
  if (!page) return refuse('doorway.not-found', { noun: 'publication' })
  const postings = (await eyes
    .selectFrom('publicationPosting')
    .selectAll()
    .where('page', '=', page.id)
    .orderBy('onDay')
    .execute()) as say.Posting[]
  const { document: _, ...publication } = page
  const issuer = await issuerOf(eyes, page.body)
  const names = await namesOf(eyes, [
    page.writtenBy,
    page.publishedBy,
    page.withdrawnBy,
    ...postings.map(({ by }) => by),
  ])
  const writes = ['office', 'principal', 'clerk'].includes(actor.hat) && !isRefusal(mayWrite(page, actor.hat))
  if (!writes) {
    const items = await keep.itemsOf(eyes, page.id)
    const document = documentOf(page, items, page.publishedOn ?? today)
    const none = { hits: [], kept: [], looked: null, missing: 0, undecided: 0 }
    return { publication, issuer, document, items, ...none, postings, names }
  }
  const { items, kept, document, ready, seen } = await readinessOf(eyes, page, today)
  const { missing, surplus, undecided } = ready
  const check = seen?.check
  const by = check ? await namesOf(eyes, [check.by]) : {}
  const looked = check ? { onDay: check.onDay, by: by[check.by] ?? '', fresh: seen?.same ?? false } : null
  return {
    ...{ publication, issuer, document, items, hits: [...ready.hits], kept, looked },
    ...{ missing: missing + surplus, undecided, postings, names },
  }
})

export const readingPostings = ask(say.postings, async ({ eyes, input }) => {
  let some = eyes.selectFrom('publicationPosting as p')
  if (input.inspection) some = some.where('p.inspection', '=', input.inspection)
  if (input.way) some = some.where('p.way', 'in', several<never>(input.way))
  if (input.onFrom) some = some.where('p.onDay', '>=', input.onFrom)
  if (input.onUntil) some = some.where('p.onDay', '<=', input.onUntil)
  const page = some
    .selectAll('p')
    .select(bodyName('p.body').as('unitName'))
    .orderBy('p.onDay', 'desc')
    .orderBy('p.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSheets = ask(say.sheetsOf, async ({ eyes, input }) => {
  const { publication } = input
  const sums = await eyes
    .selectFrom('publicationSatisfaction')
    .select((e) => [
      e.fn.coalesce(e.fn.sum<number>('satisfied'), e.lit(0)).as('satisfied'),
      e.fn.coalesce(e.fn.sum<number>('mostly'), e.lit(0)).as('mostly'),
      e.fn.coalesce(e.fn.sum<number>('unsatisfied'), e.lit(0)).as('unsatisfied'),
      e.fn.coalesce(e.fn.sum<number>('unsure'), e.lit(0)).as('unsure'),
    ])
    .where('page', '=', publication)
    .executeTakeFirstOrThrow()
  const tips = await eyes
    .selectFrom('tipsTip as t')
    .innerJoin('publicationItem as i', 'i.number', 't.item')
    .select(['t.id', 't.number', 't.item'])
    .where('i.page', '=', publication)
    .orderBy('t.number')
    .limit(500)
    .execute()
  const { satisfied, mostly, unsatisfied, unsure } = sums
  const told = toldOf({
    satisfied: Number(satisfied),
    mostly: Number(mostly),
    unsatisfied: Number(unsatisfied),
    unsure: Number(unsure),
  })
  return { ...told, tips }
})
