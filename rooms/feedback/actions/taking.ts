import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import { openFiles } from '../../documents/store.ts'
import { inspection } from '../../planning/contract.ts'
import { categoryOn } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { blank } from '../making.ts'
import { planTaking, type Standing, type Taking } from '../rules/taking.ts'
import * as keep from '../store.ts'
import { type Came, hashOfStated, itemStated, mayTakeOver, statementOf, wordsFrom } from '../taking.ts'

export const takingOverItems = act(say.takeOverItems, async ({ tx, asRoom, look, may, actor, input, today, newId }) => {
  const { authority, id, body } = await look(inspection, input.inspection)
  const walls = { authority, inspection: id, body }
  await may('opinion.takeOver', walls)
  const { items: stated, source, kind, receivedOn, number } = input
  await knownCategories(asRoom('policies'), authority, stated, today)
  const there = await keep.lockOpinionOf(tx, id)
  const standing = there ? await keep.standingOf(tx, there.id, kind) : []
  const taking = planTaking(standing, stated)
  const count = (outcome: string) => taking.rows.filter((row) => row.outcome === outcome).length
  accept(mayTakeOver(there, receivedOn, standing.length + count('new'), today))
  const began = {
    principalOn: receivedOn,
    bodyOn: receivedOn,
    receivedOn,
    draftedBy: actor.person,
    writers: [actor.person],
    draftedOn: receivedOn,
  }
  const fresh = { ...blank, ...walls, ...began, id: input.id, number, state: 'received' as const, takenOver: true }
  const opinion = there ? await keep.saveOpinion(tx, there) : fresh
  if (!there) await keep.addOpinion(tx, opinion)
  // It was handed over before it came here: its papers are open to the body.
  await openFiles(tx, authority, id)
  const came = { source, kind, by: actor.person, onDay: today }
  await bring(tx, opinion, { stated, standing, taking }, came, newId)
  const counts = { new: count('new'), changed: count('changed'), same: count('same') }
  const facts = { source, kind, content: hashOfStated(stated), ...counts, missing: taking.missing.length }
  return { result: opinion, record: { kind: 'opinion.takenOver', about: opinion, facts } }
})

type Brought = Readonly<{ stated: readonly say.Stated[]; standing: readonly Standing[]; taking: Taking }>

/** Writes what is new and what has changed, each with what the document says of it; what is the same stays as it is. */
async function bring(
  tx: Tx<'feedback'>,
  opinion: say.Opinion,
  { stated, standing, taking }: Brought,
  came: Came,
  newId: () => string,
): Promise<void> {
  const before = new Map((await keep.lockItems(tx, opinion.id)).map((item) => [item.id, item]))
  const known = new Map(standing.map((one) => [one.item, one]))
  let number = Math.max(0, ...[...before.values()].map((item) => item.number))
  const added: { item: say.Item; as: say.Stated }[] = []
  for (const [n, { outcome, item: id }] of taking.rows.entries()) {
    const as = stated[n] as say.Stated
    if (outcome === 'new') added.push({ item: itemStated(opinion, opinion.id, as, newId(), ++number), as })
    if (outcome !== 'changed' || id === null) continue
    const item = before.get(id) as say.Item
    const { own, statement } = known.get(id) as Standing
    if (own) await keep.saveItem(tx, { ...item, ...wordsFrom(as) })
    await keep.putStatement(tx, statementOf(item, as, came, newId(), statement))
  }
  await keep.addItemsStated(
    tx,
    added.map(({ item }) => item),
  )
  for (const { item, as } of added) await keep.putStatement(tx, statementOf(item, as, came, newId(), null))
}

/** Refuses a category the office does not use now (`feedback.no-such-category`). */
async function knownCategories(policies: Reader, authority: string, items: readonly say.Stated[], today: Day) {
  for (const code of new Set(items.flatMap(({ category, subcategory }) => [category, subcategory]))) {
    if (code === '') continue
    const found = await categoryOn(policies, authority, code, today)
    if (found?.vocabulary !== 'finding') throw new Refused(refuse('feedback.no-such-category', { code }))
  }
}
