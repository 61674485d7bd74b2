import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as says from '../contract.ts'
import { term as termNoun, termPlan as planNoun } from '../contract.ts'
import * as rules from '../rules.ts'
import * as keep from '../store/term-plan.ts'

const blank = { submittedOn: null, decidedOn: null, version: 1, state: 'drafted' as const }

export const draftingTermPlan = act(says.draftTermPlan, async ({ tx, see, may, input, asRoom, today }) => {
  const term = await see(termNoun, input.term)
  await may('termPlan.draft', term)
  const [latest] = await keep.plansOf(asRoom('planning'), term.id)
  if (latest) accept(refuse('planning.plan-exists', { number: latest.number }))
  const plan = {
    ...blank,
    id: input.id,
    authority: term.authority,
    term: term.id,
    number: 1,
    amends: null,
    reason: '',
    draftedOn: today,
  }
  await keep.keepTermPlan(tx, plan)
  const record = { kind: 'termPlan.drafted' as const, about: plan, facts: { number: 1, term: term.id } }
  return { result: { id: plan.id, version: 1 }, record }
})

export const amendingTermPlan = act(says.amendTermPlan, async ({ tx, eyes, see, may, input, asRoom, today, newId }) => {
  const old = await see(planNoun, input.termPlan)
  await may('termPlan.draft', old)
  accept(rules.amendable(old))
  const [latest] = await keep.plansOf(asRoom('planning'), old.term)
  const number = (latest ?? old).number + 1
  const { id, reason } = input
  const plan = {
    ...blank,
    id,
    authority: old.authority,
    term: old.term,
    number,
    amends: old.id,
    reason,
    draftedOn: today,
  }
  await keep.keepTermPlan(tx, plan)
  const rounds = await keep.planRoundsOf(asRoom('planning'), old.id)
  const units = await keep.copyPlan(tx, old.id, plan, new Map(rounds.map((round) => [round.id as string, newId()])))
  // What was merged away or abolished since has no place in what is planned from now on; where it stood stays in the version before.
  const gone = await eyes
    .selectFrom('planningSlot as s')
    .innerJoin('registryOrganisation as o', 'o.id', 's.body')
    .select('s.body')
    .where('s.termPlan', '=', old.id)
    .where('o.state', '<>', 'active')
    .execute()
  await keep.putSlots(
    tx,
    plan,
    gone.map(({ body }) => ({ body, round: null, way: 'direct' as const })),
  )
  const facts = { number, amends: old.id, units: units - gone.length }
  return { result: { id, version: 1 }, record: { kind: 'termPlan.amended', about: plan, facts } }
})

export const arrangingPlan = act(says.arrangePlan, async ({ tx, eyes, see, look, may, input, asRoom }) => {
  const plan = await see(planNoun, input.termPlan, input.version)
  await may('termPlan.arrange', plan)
  const term = await look(termNoun, plan.term)
  const mine = asRoom('planning')
  const [known, slots] = [await keep.planRoundsOf(mine, plan.id), await keep.slotsOf(mine, plan.id)]
  const places = rules.placesOf(slots)
  const decided = accept(rules.arranged(plan, term, input.rounds, places, input.moves))
  const changes = rules.changesOf(places, input.moves)
  const coming = [...changes.added, ...changes.moved].map(({ body }) => body)
  const there = coming.length
    ? await eyes
        .selectFrom('registryOrganisation')
        .select(['id', 'name', 'state', 'inScope'])
        .where('id', 'in', coming as never[])
        .execute()
    : []
  if (there.length < coming.length) accept(refuse('doorway.not-found', { noun: 'organisation' }))
  for (const one of there) {
    accept(rules.isThere(one))
    if (!one.inScope) accept(refuse('planning.not-in-scope', { unit: one.name }))
  }
  const gone = await keep.putPlanRounds(tx, plan, known, input.rounds)
  await keep.putSlots(tx, plan, [...changes.added, ...changes.moved, ...changes.removed])
  await keep.dropPlanRounds(tx, gone)
  const saved = await keep.saveTermPlan(tx, decided)
  const facts = { added: changes.added.length, moved: changes.moved.length, removed: changes.removed.length }
  const record = [
    { kind: 'termPlan.arranged' as const, about: saved, facts },
    { kind: 'termPlan.roundsSet' as const, about: saved, facts: { rounds: input.rounds.length } },
  ]
  return { result: { id: saved.id, version: saved.version }, record }
})

export const submittingTermPlan = act(says.submitTermPlan, async ({ tx, see, may, input, asRoom, today }) => {
  const plan = await see(planNoun, input.termPlan, input.version)
  await may('termPlan.submit', plan)
  const rounds = (await keep.planRoundsOf(asRoom('planning'), plan.id)).length
  const units = (await keep.slotsOf(asRoom('planning'), plan.id)).length
  const saved = await keep.saveTermPlan(tx, accept(rules.submitPlan(plan, rounds, units, today)))
  const record = { kind: 'termPlan.submitted' as const, about: saved, facts: { rounds, units } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const decidingTermPlan = act(says.decideTermPlan, async (context) => {
  const { tx, see, may, actor, input, asRoom, today, newId, enqueue } = context
  const plan = await see(planNoun, input.termPlan, input.version)
  await may('termPlan.decide', plan)
  const { verdict, instruction: text, document } = input
  const decided = accept(rules.decidePlan(plan, verdict, today))
  const { authority, number } = plan
  const remark = newId()
  const by = actor.person as says.Remark['by']
  await keep.keepRemark(tx, {
    id: remark,
    authority,
    termPlan: plan.id,
    ...{ verdict, text, document, by, onDay: today, atVersion: plan.version },
  })
  const before = (await keep.plansOf(asRoom('planning'), plan.term)).find((one) => one.state === 'approved')
  const given = verdict === 'approve' && before ? await keep.saveTermPlan(tx, accept(rules.supersede(before))) : null
  const saved = await keep.saveTermPlan(tx, decided)
  const result = { id: saved.id, version: saved.version }
  if (verdict === 'sendBack') {
    await openAgain(context, 'termPlan', plan)
    return { result, record: { kind: 'termPlan.sentBack', about: saved, facts: { remark, number } } }
  }
  const grounds = await approveAlong(context, 'termPlan', plan)
  // What coverage rests on is another now: it is counted through at once, and not when its turn comes.
  enqueue('fold-counts')
  const units = (await keep.slotsOf(asRoom('planning'), plan.id)).length
  const passed = { kind: 'termPlan.approved' as const, about: saved, facts: { remark, number, units, ...grounds } }
  return given
    ? { result, record: [passed, { kind: 'termPlan.superseded', about: given, facts: { by: saved.id } }] }
    : { result, record: passed }
})
