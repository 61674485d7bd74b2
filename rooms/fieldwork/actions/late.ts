import { accept } from '../../../core/pure/refusal.ts'
import { act, type Context } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/late.ts'
import * as keep from '../store-late.ts'

const result = ({ id, version }: say.Late) => ({ id, version })

export const openingLate = act(say.openLate, async ({ tx, look, may, actor, input, today }) => {
  const late = await look(say.late, input.late)
  await may('late.open', late)
  const { authority, inspection } = late
  const by = { about: late.id, openedBy: actor.person, openedOn: today, purpose: input.purpose }
  await keep.addLateReading(tx, { id: input.id, authority, inspection, ...by })
  return { result: result(late), record: { kind: 'late.opened', about: late, facts: { reading: input.id } } }
})

/** What handing over and setting aside have in common: seen, asked, decided, kept. */
async function decided(
  { tx, asRoom, see, may, actor, input, today }: Context<typeof say.handLate | typeof say.setLateAside>,
  step: 'hand' | 'setAside',
): Promise<say.Late> {
  const late = await see(say.late, input.late, input.version)
  await may('late.decide', late)
  const read = await keep.wasRead(asRoom('fieldwork'), late.id)
  const by = { person: actor.person, on: today, reason: input.reason }
  return keep.saveLate(tx, accept(rule.decide(late, step, read, by)))
}

export const handingLate = act(say.handLate, async (context) => {
  const kept = await decided(context, 'hand')
  return { result: result(kept), record: { kind: 'late.handed', about: kept, facts: {} } }
})

export const settingLateAside = act(say.setLateAside, async (context) => {
  const kept = await decided(context, 'setAside')
  return { result: result(kept), record: { kind: 'late.setAside', about: kept, facts: {} } }
})
