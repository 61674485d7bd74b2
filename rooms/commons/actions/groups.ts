import type { Noun, Row } from '../../../core/pure/contract.ts'
import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { sheet as sheetNoun } from '../../findings/contract.ts'
import { inspection as inspectionNoun } from '../../planning/contract.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { campaignsOf } from '../following.ts'
import { mayClose } from '../rules/campaigns.ts'
import * as rule from '../rules/groups.ts'
import * as keep from '../store.ts'

type Joining = Readonly<{
  tx: keep.Hand
  asRoom: (room: RoomName) => Reader
  look: <N extends Noun>(noun: N, id: string) => Promise<Row<N>>
  actor: { person: string }
  today: Day
  newId: () => string
}>

/** Whether a lead was registered from a sheet, withdrawn or not. */
const hasLead = async (transfers: Reader, sheet: string): Promise<boolean> =>
  (await transfers.selectFrom('transfersLead').select('id').where('sheet', '=', sheet).limit(1).executeTakeFirst()) !==
  undefined

/** One row for each of these findings, as they read now; refuses what `mayJoin` refuses. */
async function rowsOf(
  { asRoom, look, actor, today, newId }: Joining,
  group: { id: string; authority: string },
  sheets: readonly string[],
  standing: 'in' | 'declined',
  reason: string,
): Promise<say.GroupedFinding[]> {
  const rows: say.GroupedFinding[] = []
  for (const id of new Set(sheets)) {
    const sheet = await look(sheetNoun, id)
    accept(rule.mayJoin(sheet, await hasLead(asRoom('transfers'), id)))
    const unit = await look(inspectionNoun, sheet.inspection)
    rows.push({
      ...{ id: newId(), authority: group.authority, group: group.id, sheet: id, inspection: unit.id, body: unit.body },
      ...{ title: sheet.title, unitName: unit.name, category: sheet.category, standing, shown: false, reason },
      ...{ by: actor.person, onDay: today, outReason: '', outBy: null, outOn: null, version: 1 },
    })
  }
  return rows
}

export const draftingGroup = act(say.draftProblemGroup, async (given) => {
  const { tx, may, actor, input, today } = given
  const { authority } = actor.scope
  await may('problemGroup.draft', { authority })
  const { id, kind, title, category, summary, sheets, reason } = input
  if (sheets.length > 0 && reason.trim() === '') throw new Refused(refuse('commons.say-why', { field: 'reason' }))
  const made: say.ProblemGroup = {
    ...{ id, authority, kind, state: 'forming', title, category, summary, proposal: '', owner: null, dueOn: null },
    ...{ sheets: 0, units: 0, draftedBy: actor.person, draftedOn: today, proposedBy: null, proposedOn: null },
    ...{ decidedBy: null, decidedOn: null, opinion: '', outcome: '', closedBy: null, closedOn: null, version: 1 },
  }
  await keep.addGroup(tx, made)
  const drafted = { kind: 'problemGroup.drafted', about: made, facts: { kind } } as const
  if (sheets.length === 0) return { result: made, record: drafted }
  const rows = await rowsOf(given, made, sheets, 'in', reason)
  await keep.addMembers(tx, rows)
  const saved = await keep.saveGroup(tx, made)
  return {
    result: saved,
    record: [drafted, { kind: 'problemGroup.joined', about: saved, facts: { sheets: rows.length } }],
  }
})

export const editingGroup = act(say.editProblemGroup, async ({ tx, see, may, input }) => {
  const { problemGroup, version, ...words } = input
  const group = await see(say.problemGroup, problemGroup, version)
  await may('problemGroup.edit', group)
  accept(rule.mayEdit(group))
  const saved = await keep.saveGroup(tx, { ...group, ...words })
  return { result: saved, record: { kind: 'problemGroup.edited', about: saved, facts: {} } }
})

export const joining = act(say.joinGroup, async (given) => {
  const { tx, see, may, input } = given
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.edit', group)
  accept(rule.mayChange(group))
  const rows = await rowsOf(given, group, input.sheets, 'in', input.reason)
  await keep.addMembers(tx, rows)
  const saved = await keep.saveGroup(tx, group)
  return { result: saved, record: { kind: 'problemGroup.joined', about: saved, facts: { sheets: rows.length } } }
})

export const leaving = act(say.leaveGroup, async ({ tx, see, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.edit', group)
  accept(rule.mayChange(group))
  const member = await keep.memberOf(tx, input.sheet, group.id)
  if (!member) throw new Refused(refuse('commons.not-in-it'))
  await keep.takeOut(tx, member, actor.person, today, input.reason)
  const saved = await keep.saveGroup(tx, group)
  const facts = { sheet: input.sheet, asLead: false }
  return { result: saved, record: { kind: 'problemGroup.left', about: saved, facts } }
})

export const declining = act(say.declineSimilar, async (given) => {
  const { tx, see, may, input } = given
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.edit', group)
  accept(rule.mayChange(group))
  await keep.addMembers(tx, await rowsOf(given, group, [input.sheet], 'declined', input.reason))
  const saved = await keep.saveGroup(tx, group)
  return { result: saved, record: { kind: 'problemGroup.declined', about: saved, facts: { sheet: input.sheet } } }
})

export const proposingGroup = act(say.proposeGroup, async ({ tx, see, look, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.propose', group)
  const { id: owner } = await look(organisationNoun, input.owner)
  const { dueOn, proposal } = input
  const saved = await keep.saveGroup(tx, accept(rule.propose(group, { owner, dueOn, proposal }, actor.person, today)))
  const { kind, sheets, units } = saved
  const facts = { kind, way: rule.wayOf(kind), sheets, units, dueOn }
  return { result: saved, record: { kind: 'problemGroup.proposed', about: saved, facts } }
})

export const sendingGroupBack = act(say.sendGroupBack, async (context) => {
  const { tx, see, may, input } = context
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.decide', group)
  const saved = await keep.saveGroup(tx, accept(rule.sendBack(group, input.opinion)))
  await openAgain(context, 'group', saved)
  return { result: saved, record: { kind: 'problemGroup.sentBack', about: saved, facts: {} } }
})

export const approvingGroup = act(say.approveGroup, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.decide', group)
  const approved = await counting(group.id, (by) => rule.approve(group, input.opinion, by, today))
  const saved = await keep.saveGroup(tx, approved)
  const grounds = await approveAlong(context, 'group', saved, { once: true })
  const facts = { way: rule.wayOf(saved.kind), dueOn: saved.dueOn ?? today, ...grounds }
  return { result: saved, record: { kind: 'problemGroup.approved', about: saved, facts } }
})

export const prolongingGroup = act(say.prolongGroup, async (context) => {
  const { tx, see, may, input, today } = context
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.decide', group)
  const longer = accept(rule.prolong(group, input.dueOn, today))
  const saved = await keep.saveGroup(tx, {
    ...longer,
    opinion: `${longer.opinion}\n${input.reason}`.trim().slice(0, 2000),
  })
  const grounds = await approveAlong(context, 'group', saved, { once: true })
  const facts = { from: group.dueOn ?? today, dueOn: input.dueOn, ...grounds }
  return { result: saved, record: { kind: 'problemGroup.prolonged', about: saved, facts } }
})

export const closingGroup = act(say.closeGroup, async ({ tx, see, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.close', group)
  accept(mayClose(group.kind, await campaignsOf(tx, group.id)))
  const saved = await keep.saveGroup(tx, accept(rule.close(group, input.outcome, actor.person, today)))
  return { result: saved, record: { kind: 'problemGroup.closed', about: saved, facts: {} } }
})

export const droppingGroup = act(say.dropGroup, async ({ tx, see, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup, input.version)
  await may('problemGroup.edit', group)
  const dropped = accept(rule.drop(group))
  await keep.takeAllOut(tx, group.id, actor.person, today, '不再归集')
  const saved = await keep.saveGroup(tx, dropped)
  return { result: saved, record: { kind: 'problemGroup.dropped', about: saved, facts: {} } }
})
