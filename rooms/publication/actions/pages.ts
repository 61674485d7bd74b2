import { createHash } from 'node:crypto'
import { addMonths } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act, type Counting } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { keepingOut, mayLook } from '../../feedback/keeping-out.ts'
import { hashOfPlaces, knownFor } from '../../feedback/outgoing.ts'
import { mayGoOut } from '../../feedback/rules/outgoing.ts'
import { lookedOf } from '../../feedback/store-outgoing.ts'
import { organisation } from '../../registry/contract.ts'
import { tellingOf } from '../../tips/told.ts'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import { pageGoingOut } from '../looking.ts'
import { hitsIn } from '../rules/scan.ts'
import * as keep from '../store.ts'
import { balanceOf, itemFor, readinessOf, tasksFor, unitOf } from '../telling.ts'

const touched = ({ id, version }: say.Publication) => ({ id, version })

export const draftingPublication = act(
  say.draftPublication,
  async ({ tx, eyes, look, may, actor, input, today, newId }) => {
    const { authority, inspection, body, name, roundName, announced } = await unitOf(eyes, input.inspection)
    const { id, kind, title } = input
    await may('publication.write', { authority, inspection, body })
    const side = rule.sideOf(kind)
    accept(rule.mayWrite({ state: 'drafted', side }, actor.hat))
    if (kind === 'entry' && !announced) throw new Refused(refuse('publication.not-announced'))
    if (kind === 'feedback' && !(await isReceived(eyes, inspection)))
      throw new Refused(refuse('publication.not-fed-back'))
    const village = kind === 'progress' || kind === 'rectification' ? input.village : null
    const place = village === null ? '' : (await look(organisation, village)).name
    const page: say.Publication = {
      ...{ id, authority, inspection, body, kind, side, village, place, unitName: name, roundName },
      ...{ slug: keep.newSlug(), title, text: '', contact: '', fromDay: today, untilDay: addMonths(today, 1) },
      ...{
        state: 'drafted',
        ...{ writtenBy: actor.person, writers: [actor.person] },
        withheld: 0,
        publishedBy: null,
        publishedOn: null,
        document: null,
      },
      ...{ hash: null, withdrawnBy: null, withdrawnOn: null, withdrawal: '', version: 1 },
    }
    if (side === 'body' && (await tasksFor(eyes, page)).length === 0) throw new Refused(refuse('publication.no-tasks'))
    const { toTell, withheld } = await balanceOf(eyes, page, [])
    await keep.addPage(tx, { ...page, withheld })
    await keep.addItems(
      tx,
      toTell.map((task, n) => itemFor(page, task, n + 1, newId())),
    )
    const facts = { kind, items: toTell.length }
    return { result: touched(page), record: { kind: 'publication.drafted', about: page, facts } }
  },
)

async function isReceived(eyes: Parameters<typeof unitOf>[0], inspection: string): Promise<boolean> {
  const some = eyes.selectFrom('feedbackOpinion').select('id').where('inspection', '=', inspection)
  return (await some.where('state', '=', 'received').executeTakeFirst()) !== undefined
}

export const writingPublication = act(say.writePublication, async ({ tx, see, may, actor, input }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.write', page)
  accept(rule.mayWrite(page, actor.hat))
  const { title, text, contact, fromDay, untilDay } = input
  if (untilDay < fromDay) throw new Refused(refuse('publication.period-turned', { field: 'untilDay' }))
  const written = rule.writtenBy({ ...page, title, text, contact, fromDay, untilDay }, actor.person)
  const kept = await keep.savePage(tx, written)
  return { result: touched(kept), record: { kind: 'publication.written', about: kept, facts: {} } }
})

export const wordingItem = act(say.wordItem, async ({ tx, see, may, actor, input }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.write', page)
  accept(rule.mayWrite(page, actor.hat))
  const item = await see(say.publishedItem, input.item)
  if (item.page !== page.id) throw new Refused(refuse('doorway.not-found', { noun: 'publishedItem' }))
  await keep.saveItem(tx, { ...item, title: input.title, text: input.text })
  const kept = await keep.savePage(tx, rule.writtenBy(page, actor.person))
  return { result: touched(kept), record: { kind: 'publication.itemWorded', about: kept, facts: { item: item.id } } }
})

export const refreshingItems = act(say.refreshItems, async ({ tx, eyes, see, may, actor, input, newId }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.write', page)
  accept(rule.mayWrite(page, actor.hat))
  const items = await keep.itemsOf(eyes, page.id)
  const { toTell, withheld } = await balanceOf(eyes, page, items)
  const wanted = new Map(toTell.map((task) => [task.id as string, task]))
  await keep.dropItems(
    tx,
    items.filter(({ task }) => !wanted.has(task)).map(({ id }) => id),
  )
  for (const item of items) {
    const task = wanted.get(item.task)
    if (task && rule.degreeOf(task) !== item.degree) {
      await keep.saveItem(tx, { ...item, degree: rule.degreeOf(task), text: rule.retold(item.text, task) })
    }
  }
  const there = new Set(items.map(({ task }) => task))
  const last = Math.max(0, ...items.map(({ place }) => place))
  const fresh = toTell.filter(({ id }) => !there.has(id))
  await keep.addItems(
    tx,
    fresh.map((task, n) => itemFor(page, task, last + n + 1, newId())),
  )
  const kept = await keep.savePage(tx, { ...page, withheld })
  const facts = { items: toTell.length, withheld }
  return { result: touched(kept), record: { kind: 'publication.refreshed', about: kept, facts } }
})

export const keepingHit = act(say.keepHit, async ({ tx, see, may, actor, input, today }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.write', page)
  accept(rule.mayWrite(page, actor.hat))
  const { id, kind, text, reason } = input
  const { authority, inspection, body, side } = page
  const by = { by: actor.person, onDay: today }
  await keep.addKept(tx, { id, authority, inspection, body, side, page: page.id, kind, text, reason, ...by })
  const kept = await keep.savePage(tx, rule.writtenBy(page, actor.person))
  return { result: touched(kept), record: { kind: 'publication.hitKept', about: kept, facts: { hit: kind } } }
})

/** What a page of the office still holds, compared with all the house knows; and whether this very text was compared with what tips say (decision 0070). */
async function lookedThrough(
  { asRoom, counting }: Readonly<{ asRoom: (room: RoomName) => Reader; counting: Counting }>,
  page: say.Publication,
  document: say.PublicDocument,
  kept: readonly say.KeptHit[],
) {
  const outgoing = pageGoingOut(page, document)
  const { inspections, places } = outgoing
  await counting(page.id, mayLook(await keepingOut(asRoom, inspections)))
  const { fingerprint: telling } = await tellingOf(asRoom('tips'), inspections)
  const looked = await lookedOf(asRoom('feedback'), page.id)
  const hash = hashOfPlaces(places)
  const told = looked?.hash === hash ? looked.hits : []
  const hits = hitsIn(document, await knownFor(asRoom, outgoing), kept, told)
  return { hits, may: mayGoOut({ hash, telling, hits: [], sealed: [], kept: [] }, looked && { ...looked, hits: [] }) }
}

export const publishing = act(say.publish, async ({ tx, eyes, asRoom, counting, see, may, actor, input, today }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.publish', page)
  accept(rule.mayWrite(page, actor.hat))
  await counting(page.id, (by) => rule.anotherPublishes(page, by))
  const { document, ready, balance, items, kept } = await readinessOf(eyes, page, today)
  const stale = items.filter((item) =>
    balance.toTell.some((task) => task.id === item.task && rule.degreeOf(task) !== item.degree),
  )
  if (stale.length > 0) throw new Refused(refuse('publication.items-stale', { count: stale.length }))
  const looked =
    page.side === 'office'
      ? await lookedThrough({ asRoom, counting }, page, document, kept)
      : { hits: ready.hits, may: true as const }
  const ended = accept(rule.publish(page, { ...ready, hits: looked.hits }, today))
  accept(looked.may)
  const text = rule.textOf(document)
  const hash = createHash('sha256').update(text).digest('hex')
  const { withheld } = balance
  const out = await keep.savePage(tx, { ...ended, withheld, document: text, hash, publishedBy: actor.person })
  const facts = { kind: out.kind, hash, items: items.length, withheld, on: today }
  const published = { kind: 'publication.published' as const, about: out, facts }
  const clock = await keep.lockDisclosure(tx, out.inspection)
  const field = rule.stopsAs(out)
  if (!clock || field === null || clock[field] !== null) return { result: touched(out), record: published }
  const told = await keep.saveDisclosure(tx, { ...clock, [field]: today })
  if (told.partyOn === null || told.publicOn === null) return { result: touched(out), record: published }
  const inTime = told.dueOn === null || today <= told.dueOn
  return {
    result: touched(out),
    record: [published, { kind: 'disclosure.done' as const, about: told, facts: { inTime } }],
  }
})

export const withdrawingPublication = act(say.withdrawPublication, async ({ tx, see, may, actor, input, today }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.publish', page)
  if ((actor.hat === 'office') !== (page.side === 'office') && actor.hat !== 'office')
    throw new Refused(refuse('publication.other-side'))
  const gone = accept(rule.withdraw(page, input.reason, actor.person, today))
  const kept = await keep.savePage(tx, gone)
  const clock = await keep.lockDisclosure(tx, kept.inspection)
  const field = rule.stopsAs(kept)
  // What was taken back is not out: the clock runs again from where it stood.
  if (clock && field !== null) await keep.saveDisclosure(tx, { ...clock, [field]: null })
  const facts = { kind: kept.kind, hash: kept.hash as string }
  return { result: touched(kept), record: { kind: 'publication.withdrawn', about: kept, facts } }
})
