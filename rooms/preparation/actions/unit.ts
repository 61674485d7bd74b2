import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type {} from '../../rectification/tables.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { mayPrepare } from '../rules/plan.ts'
import * as keep from '../store.ts'

export const puttingProfile = act(say.putProfile, async ({ tx, eyes, may, actor, input, today, newId }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('profile.put', unit)
  accept(mayPrepare(unit))
  const { inspection, version, leaders, party, business, social, sector } = input
  const there = await keep.profileOf(tx, inspection)
  if ((there?.version ?? null) !== version) throw new Refused(refuse('preparation.changed-meanwhile'))
  const said = { leaders, party, business, social, sector, by: actor.person, onDay: today }
  const blank = { id: newId(), authority: unit.authority, inspection, version: 1 }
  const put = there ? await keep.save(tx, 'preparationProfile', { ...there, ...said }) : { ...blank, ...said }
  if (!there) await keep.add(tx, 'preparationProfile', put)
  return { result: { id: put.id, version: put.version }, record: { kind: 'profile.put', about: put, facts: {} } }
})

export const notingPoint = act(say.notePoint, async ({ tx, eyes, look, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('point.note', unit)
  accept(mayPrepare(unit))
  if (input.cooperation !== null) {
    const { inspection } = await look(say.cooperation, input.cooperation)
    if (inspection !== input.inspection) throw new Refused(refuse('preparation.other-unit', { field: 'cooperation' }))
  }
  const point: say.Point = { ...input, authority: unit.authority, by: actor.person, onDay: today, version: 1 }
  await keep.add(tx, 'preparationPoint', point)
  return {
    result: { id: point.id, version: 1 },
    record: { kind: 'point.noted', about: point, facts: { kind: point.kind } },
  }
})

/**
 * 对照上届 (S2-06): the team does not see the rows of earlier inspections; what was fed back to the body and where it stands is copied into this
 * inspection's own extract, behind its own walls, and who pulled it is on record.
 */
export const pullingEarlier = act(say.pullEarlier, async ({ tx, eyes, asRoom, may, actor, input, today, newId }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('earlier.pull', unit)
  accept(mayPrepare(unit))
  const { authority, inspection } = unit
  const tasks = await asRoom('rectification')
    .selectFrom('rectificationTask as t')
    .select(['t.id', 't.inspection', 't.number', 't.title', 't.text', 't.state', 't.degree', 't.dueOn'])
    .where('t.body', '=', unit.body)
    .where('t.authority', '=', authority)
    .where('t.inspection', '<>', inspection)
    .where('t.state', '<>', 'withdrawn')
    .orderBy('t.inspection')
    .orderBy('t.number')
    .limit(2_000)
    .execute()
  const rounds = await asRoom('planning')
    .selectFrom('planningInspection as i')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .select(['i.id', 'r.name'])
    .where('i.body', '=', unit.body)
    .execute()
  const called = new Map(rounds.map((one) => [one.id as string, one.name]))
  for (const task of tasks) {
    const { number, title, text, state, degree, dueOn } = task
    const roundName = called.get(task.inspection) ?? '—'
    await keep.putEarlier(tx, {
      ...{ id: newId(), authority, inspection, task: task.id, roundName, number, title, text, state, degree, dueOn },
      ...{ pulledOn: today, version: 1 },
    })
  }
  const about = await keep.profileFor(tx, { id: newId(), authority, inspection, by: actor.person, onDay: today })
  const { id, version } = about
  return { result: { id, version }, record: { kind: 'earlier.pulled', about, facts: { found: tasks.length } } }
})
