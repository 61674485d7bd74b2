import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { file as fileNoun } from '../../documents/contract.ts'
import { inspection, round } from '../../planning/contract.ts'
import { predecessorsOf } from '../../planning/heirs.ts'
import { earlierFits } from '../../planning/rules.ts'
import { groundsOfCounted } from '../../policies/contract.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as keep from '../lookback-store.ts'
import * as rule from '../rules.ts'

const blank = {
  ...{ verdict: null, evidence: '', file: null, fileName: '', judgedBy: null, judgedOn: null },
  ...{ reopenedOn: null, out: false, version: 1 },
} satisfies Partial<say.LookbackItem>

/** The earlier inspection its kind asks for (回头看), or the one that was named; none where only a superior's items are looked at. */
async function earlierOf(eyes: Reader, unit: string, named: string | null): Promise<string | null> {
  const found = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('planningUnitManner as m', 'm.inspection', 'i.id')
    .select(['r.kind as roundKind', 'm.kind', 'm.earlier'])
    .where('i.id', '=', unit)
    .executeTakeFirst()
  if ((found?.kind ?? found?.roundKind) !== 'lookBack') return named
  const earlier = found?.earlier ?? null
  if (earlier === null || (named !== null && named !== earlier)) throw new Refused(refuse('evaluation.bound-by-manner'))
  return earlier
}

export const bindingLookback = act(say.bindLookback, async ({ tx, eyes, look, may, actor, input, today, newId }) => {
  const unit = await look(inspection, input.inspection)
  const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
  await may('lookback.bind', walls)
  if (!unit.open) throw new Refused(refuse('evaluation.inspection-over'))
  const earlier = await earlierOf(eyes, unit.id, input.earlier)
  const items: say.LookbackItem[] = []
  if (earlier !== null) {
    const former = await look(inspection, earlier)
    accept(earlierFits(unit, former, [unit.body, ...(await predecessorsOf(eyes, unit.body))]))
    const { name: origin } = await look(round, former.round)
    const tasks = await eyes
      .selectFrom('rectificationTask')
      .select(['id', 'title', 'text', 'summary', 'state'])
      .where('inspection', '=', former.id)
      .where('state', '<>', 'withdrawn')
      .orderBy('number')
      .orderBy('id')
      .execute()
    for (const [n, { id: task, title, text, summary: done, state }] of tasks.entries())
      items.push({
        ...{ ...blank, ...walls, id: newId(), lookback: input.id, source: 'task', task, origin },
        ...{ number: n + 1, title, text, done, closed: state === 'closed' },
      })
  }
  const row: say.Lookback = {
    ...{ id: input.id, ...walls, earlier, state: 'bound', boundBy: actor.person, boundOn: today },
    ...{ startedBy: null, startedOn: null, report: '', reportedBy: null, reportedOn: null },
    ...{ opinion: '', concludedBy: null, concludedOn: null, version: 1 },
  }
  await keep.addLookback(tx, row, items)
  return { result: row, record: { kind: 'lookback.bound', about: row, facts: { earlier, items: items.length } } }
})

export const addingSuperiorItem = act(say.addSuperiorItem, async ({ tx, see, may, input }) => {
  const { lookback: id, version, id: item, ...text } = input
  const one = await see(say.lookback, id, version)
  await may('lookback.bind', one)
  accept(rule.mayBind(one))
  const { authority, inspection: unit, body } = one
  const last = (await keep.itemsOf(tx, one.id)).at(-1)?.number ?? 0
  const row: say.LookbackItem = {
    ...{ ...blank, ...text, id: item, authority, inspection: unit, body, lookback: one.id },
    // What a superior fed back and was reported done counts as closed: it too can have come back.
    ...{ source: 'superior', task: null, number: last + 1, closed: text.done.trim() !== '' },
  }
  await keep.addItems(tx, [row])
  const saved = await keep.saveLookback(tx, one)
  return { result: saved, record: { kind: 'lookback.itemAdded', about: saved, facts: { item } } }
})

export const removingSuperiorItem = act(say.removeSuperiorItem, async ({ tx, see, may, input }) => {
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.bind', one)
  accept(rule.mayBind(one))
  const item = await see(say.lookbackItem, input.lookbackItem)
  if (item.lookback !== one.id || item.source !== 'superior') throw new Refused(refuse('evaluation.bound-item'))
  await keep.removeItem(tx, item.id)
  const saved = await keep.saveLookback(tx, one)
  return { result: saved, record: { kind: 'lookback.itemRemoved', about: saved, facts: { item: item.id } } }
})

export const startingLookback = act(say.startLookback, async (context) => {
  const { tx, see, may, actor, input, today } = context
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.start', one)
  const { length: items } = await keep.itemsOf(tx, one.id)
  const saved = await keep.saveLookback(tx, accept(rule.start(one, items, actor.person, today)))
  const grounds = groundsOfCounted(await approveAlong(context, 'lookback', saved, { once: true }))
  const facts = { items, ...grounds }
  return { result: saved, record: { kind: 'lookback.started', about: saved, facts } }
})

export const judgingItem = act(say.judgeItem, async ({ tx, see, look, may, actor, input, today }) => {
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.judge', one)
  const item = await see(say.lookbackItem, input.lookbackItem)
  if (item.lookback !== one.id) throw new Refused(refuse('doorway.not-found', { noun: 'lookbackItem' }))
  const kept = input.file === null ? null : await look(fileNoun, input.file)
  if (kept !== null && (kept.state !== 'kept' || kept.about !== one.id))
    throw new Refused(refuse('evaluation.foreign-file', { field: 'file' }))
  const { verdict, evidence, file } = input
  const says = { verdict, evidence, file, fileName: kept?.name ?? '' }
  await keep.saveItem(tx, accept(rule.judge(one, item, says, actor.person, today)))
  const saved = await keep.saveLookback(tx, one)
  return { result: saved, record: { kind: 'lookback.itemJudged', about: saved, facts: { item: item.id, verdict } } }
})

export const reportingLookback = act(say.reportLookback, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.report', one)
  const items = await keep.itemsOf(tx, one.id)
  const saved = await keep.saveLookback(tx, accept(rule.report(one, items, input.report, actor.person, today)))
  const { total, rebounded } = rule.verdictsOf(items)
  return { result: saved, record: { kind: 'lookback.reported', about: saved, facts: { items: total, rebounded } } }
})

export const sendingBackLookback = act(say.sendBackLookback, async (context) => {
  const { tx, see, may, input } = context
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.conclude', one)
  const saved = await keep.saveLookback(tx, accept(rule.sendBack(one, input.opinion)))
  await openAgain(context, 'lookback', saved)
  return { result: saved, record: { kind: 'lookback.sentBack', about: saved, facts: {} } }
})

export const concludingLookback = act(say.concludeLookback, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const one = await see(say.lookback, input.lookback, input.version)
  await may('lookback.conclude', one)
  const concluded = await counting(one.id, (by) => rule.conclude(one, input.opinion, by, today))
  const saved = await keep.saveLookback(tx, concluded)
  await keep.putOut(tx, one.id)
  const { total, rebounded } = rule.verdictsOf(await keep.itemsOf(tx, one.id))
  const grounds = groundsOfCounted(await approveAlong(context, 'lookback', saved))
  const facts = { items: total, rebounded, ...grounds }
  return { result: saved, record: { kind: 'lookback.concluded', about: saved, facts } }
})
