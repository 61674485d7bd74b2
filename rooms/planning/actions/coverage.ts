import { accept, isRefusal, refuse } from '../../../core/pure/refusal.ts'
import { act, type Context } from '../../../core/server/act.ts'
import { organisation } from '../../registry/contract.ts'
import * as says from '../contract.ts'
import { aim as aimNoun, extension as extensionNoun, inspection as unitNoun, term as termNoun } from '../contract.ts'
import * as rules from '../rules.ts'
import { aimOf, dropAim, keepAim, keepDefinition, keepExtensions, saveExtension } from '../store/coverage.ts'

export const amendingDefinition = act(says.amendDefinition, async ({ tx, may, actor, input, enqueue }) => {
  const definition = { ...input, authority: actor.scope.authority, version: 1 }
  await may('definition.amend', { authority: definition.authority })
  await keepDefinition(tx, definition)
  // What coverage rests on is another now: it is counted through at once, and not when its turn comes.
  enqueue('fold-counts')
  const { id, version, fromDay: from, finished, heirs } = definition
  const record = { kind: 'definition.amended' as const, about: definition, facts: { from, finished, heirs } }
  return { result: { id, version }, record }
})

export const listingExtensions = act(says.listExtensions, async ({ tx, eyes, see, look, may, input }) => {
  const unit = await see(unitNoun, input.inspection)
  await may('extension.list', { ...unit, inspection: unit.id })
  accept(rules.stillOpen(unit))
  const inspected = await look(organisation, unit.body)
  const found = await eyes
    .selectFrom('registryOrganisation')
    .select(['id', 'name', 'path', 'state'])
    .where('id', 'in', input.bodies.map(({ body }) => body) as never[])
    .execute()
  const wanted = input.bodies.map(({ id, body }) => {
    const there = found.find((one) => one.id === body)
    if (!there) return refuse('doorway.not-found', { noun: 'organisation' })
    const fits = rules.extendTo(there, inspected)
    if (isRefusal(fits)) return fits
    const { authority } = unit
    const blank = { state: 'listed' as const, coveredOn: null, note: '', version: 1 }
    return { id, authority, inspection: unit.id, body, name: there.name, ...blank }
  })
  const once = new Map(wanted.map((one) => accept(one)).map((one) => [one.body, one]))
  const kept = await keepExtensions(tx, [...once.values()])
  if (kept.length === 0) accept(refuse('planning.listed-already'))
  const record = kept.map((one) => ({ kind: 'extension.listed' as const, about: one, facts: { body: one.body } }))
  return { result: { id: unit.id, version: unit.version }, record }
})

/** An extension and its inspection, as the actor sees them. */
async function found(
  { look, see }: Pick<Context<typeof says.visitExtension>, 'look' | 'see'>,
  id: string,
  version: number,
) {
  const one = await see(extensionNoun, id, version)
  return { one, unit: await look(unitNoun, one.inspection) }
}

export const visitingExtension = act(says.visitExtension, async ({ tx, look, see, may, input, today }) => {
  const { one, unit } = await found({ look, see }, input.extension, input.version)
  await may('extension.visit', one)
  const saved = await saveExtension(tx, accept(rules.visit(one, unit, input.on, input.note, today)))
  const record = { kind: 'extension.visited' as const, about: saved, facts: { body: saved.body, on: input.on } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const droppingExtension = act(says.dropExtension, async ({ tx, look, see, may, input }) => {
  const { one } = await found({ look, see }, input.extension, input.version)
  await may('extension.drop', one)
  const saved = await saveExtension(tx, accept(rules.drop(one, input.reason)))
  const record = { kind: 'extension.dropped' as const, about: saved, facts: { body: saved.body } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const settingAim = act(says.setAim, async ({ tx, see, look, may, input, asRoom }) => {
  const term = await see(termNoun, input.term)
  await may('aim.set', term)
  if (input.area !== null) await look(organisation, input.area)
  accept(rules.withinTerm(input, term))
  const aim = { ...input, authority: term.authority, version: 1 }
  const before = await aimOf(asRoom('planning'), aim)
  if (before) await dropAim(tx, before)
  await keepAim(tx, aim)
  const { id, version, percent, byDay: by } = aim
  return { result: { id, version }, record: { kind: 'aim.set', about: aim, facts: { percent, by } } }
})

export const removingAim = act(says.removeAim, async ({ tx, see, may, input }) => {
  const aim = await see(aimNoun, input.aim, input.version)
  await may('aim.set', aim)
  await dropAim(tx, aim)
  const { id, version, percent, byDay: by } = aim
  return { result: { id, version }, record: { kind: 'aim.removed', about: aim, facts: { percent, by } } }
})
