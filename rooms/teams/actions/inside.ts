import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act, one } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { inspection as unitNoun } from '../../planning/contract.ts'
import { holdMeeting, setModule } from '../contract.ts'
import { allSeated } from '../rules/conduct.ts'
import { holderOf } from '../store.ts'

/** Who sits at a unit. */
const seatedAt = async (reader: Reader, inspection: string): Promise<string[]> =>
  (
    await reader
      .selectFrom('teamsSeat')
      .select('person')
      .where('inspection', '=', inspection as never)
      .execute()
  ).map((seat) => seat.person)

export const settingModule = act(setModule, async ({ tx, look, may, input }) => {
  const unit = await look(unitNoun, input.inspection)
  await may('team.inside', { authority: unit.authority, inspection: unit.id })
  const held = accept(await holderOf(tx, unit))
  const { name, task, members } = input
  accept(allSeated(members, await seatedAt(tx, unit.id)))
  const before = await tx.selectFrom('teamsModule').selectAll().where('id', '=', input.module).executeTakeFirst()
  if (before && before.inspection !== unit.id) accept(refuse('doorway.not-found', { noun: 'module' }))
  const version = (before?.version ?? 0) + 1
  const made = {
    id: input.module,
    authority: unit.authority,
    inspection: unit.id,
    team: held.team,
    name,
    task,
    members,
    version,
  }
  if (before) {
    const saved = tx.updateTable('teamsModule').set({ name, task, members, version }).where('id', '=', made.id)
    one(await saved.returning('id').execute())
  } else await tx.insertInto('teamsModule').values(made).execute()
  const facts = { people: members.length }
  return { result: { id: made.id, version }, record: { kind: 'module.set', about: made, facts } }
})

export const holdingMeeting = act(holdMeeting, async ({ tx, look, may, input }) => {
  const unit = await look(unitNoun, input.inspection)
  await may('team.inside', { authority: unit.authority, inspection: unit.id })
  const held = accept(await holderOf(tx, unit))
  accept(allSeated([...input.present, input.secretary], await seatedAt(tx, unit.id)))
  const made = { ...input, authority: unit.authority, team: held.team }
  await tx.insertInto('teamsMeeting').values(made).execute()
  const facts = { people: input.present.length }
  return { result: { id: made.id, version: 1 }, record: { kind: 'meeting.held', about: made, facts } }
})
