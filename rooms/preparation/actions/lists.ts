import { move } from '../../../core/pure/flow.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { organisation } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { areasOf, unitOf } from '../place.ts'
import { draft, lifeOfFocus } from '../rules/focus.ts'
import { mayPrepare } from '../rules/plan.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const proposingFocus = act(say.proposeFocus, async ({ tx, look, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('focus.propose')
  if (input.area !== null) await look(organisation, input.area as never)
  const stands = actor.hat === 'office'
  const decided = stands ? { decidedBy: actor.person, decidedOn: today } : { decidedBy: null, decidedOn: null }
  const one: say.Focus = {
    ...{ ...input, sector: input.sector.trim(), authority, state: stands ? 'admitted' : 'proposed', ...decided },
    ...{ proposedBy: actor.person, proposedOn: today, version: 1 },
  }
  await keep.add(tx, 'preparationFocus', one)
  return {
    result: result(one),
    record: { kind: stands ? ('focus.admitted' as const) : ('focus.proposed' as const), about: one, facts: {} },
  }
})

export const admittingFocus = act(say.admitFocus, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.focus, input.focus, input.version)
  await may('focus.decide', one)
  const state = accept(move(lifeOfFocus, one.state, 'admit'))
  const kept = await keep.save(tx, 'preparationFocus', { ...one, state, decidedBy: actor.person, decidedOn: today })
  return { result: result(kept), record: { kind: 'focus.admitted', about: kept, facts: {} } }
})

export const retiringFocus = act(say.retireFocus, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.focus, input.focus, input.version)
  await may('focus.decide', one)
  const state = accept(move(lifeOfFocus, one.state, 'retire'))
  const kept = await keep.save(tx, 'preparationFocus', { ...one, state, decidedBy: actor.person, decidedOn: today })
  return { result: result(kept), record: { kind: 'focus.retired', about: kept, facts: {} } }
})

export const draftingLists = act(say.draftLists, async ({ tx, eyes, may, actor, input, today, newId }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('lists.draft', unit)
  accept(mayPrepare(unit))
  const { authority, inspection } = unit
  const library = await tx.selectFrom('preparationFocus').selectAll().where('authority', '=', authority).execute()
  const points = await tx.selectFrom('preparationPoint').selectAll().where('inspection', '=', inspection).execute()
  const earlier = await tx.selectFrom('preparationEarlier').selectAll().where('inspection', '=', inspection).execute()
  const lines = await tx.selectFrom('preparationLine').selectAll().where('inspection', '=', inspection).execute()
  const areas = await areasOf(eyes, unit.body)
  const fresh = draft({ ...unit, areas }, { library, points, earlier, lines })
  let place = lines.length
  for (const one of fresh) {
    const by = { place: ++place, standing: true, by: actor.person, onDay: today, version: 1 }
    await keep.add(tx, 'preparationLine', { id: newId(), authority, inspection, ...one, ...by })
  }
  const about = await keep.profileFor(tx, { id: newId(), authority, inspection, by: actor.person, onDay: today })
  return { result: result(about), record: { kind: 'lists.drafted', about, facts: { added: fresh.length } } }
})

export const addingLine = act(say.addLine, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('lists.draft', unit)
  accept(mayPrepare(unit))
  const { authority, inspection } = unit
  const { count } = await tx
    .selectFrom('preparationLine')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('inspection', '=', inspection)
    .executeTakeFirstOrThrow()
  if (count >= 2_000) throw new Refused(refuse('preparation.list-full'))
  const by = { place: Number(count) + 1, standing: true, by: actor.person, onDay: today, version: 1 }
  const one: say.ListLine = { ...input, authority, source: 'own', origin: null, ...by }
  await keep.add(tx, 'preparationLine', one)
  return { result: result(one), record: { kind: 'line.added', about: one, facts: { list: one.list } } }
})

export const strikingLine = act(say.strikeLine, async ({ tx, see, may, input }) => {
  const one = await see(say.listLine, input.listLine, input.version)
  await may('lists.draft', one)
  if (!one.standing) throw new Refused(refuse('preparation.struck-already'))
  const kept = await keep.save(tx, 'preparationLine', { ...one, standing: false })
  return { result: result(kept), record: { kind: 'line.struck', about: kept, facts: { list: kept.list } } }
})
