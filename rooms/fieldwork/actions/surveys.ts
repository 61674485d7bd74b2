import { createHash, randomBytes } from 'node:crypto'
import { move } from '../../../core/pure/flow.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { unitOf } from '../place.ts'
import { mayPlan } from '../rules.ts'
import * as draws from '../rules/samples.ts'
import * as rule from '../rules/surveys.ts'
import { add, pileOf, putPile, saveSample, saveSurvey } from '../store-site.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export const draftingSurvey = act(say.draftSurvey, async ({ tx, eyes, may, actor, input }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('survey.draft', unit)
  accept(mayPlan(unit))
  const { questions, groups, ...said } = input
  const one: say.Survey = {
    ...{ ...said, authority: unit.authority, state: 'drafted', by: actor.person, codes: 0, results: '', version: 1 },
    ...{ questions: JSON.stringify(questions), groups: JSON.stringify(groups), openedOn: null, closedOn: null },
  }
  await add(tx, 'fieldworkSurvey', one)
  return { result: result(one), record: { kind: 'survey.drafted', about: one, facts: {} } }
})

export const openingSurvey = act(say.openSurvey, async ({ tx, see, may, input, today }) => {
  const one = await see(say.survey, input.survey, input.version)
  await may('survey.open', one)
  const state = accept(move(rule.lifeOfSurvey, one.state, 'open'))
  const codes = rule.laidOut(input.hashes)
  await add(tx, 'fieldworkPile', { survey: one.id, codes, sheets: [] })
  const kept = await saveSurvey(tx, { ...one, state, codes: codes.length, openedOn: today })
  return { result: result(kept), record: { kind: 'survey.opened', about: kept, facts: { codes: codes.length } } }
})

export const closingSurvey = act(say.closeSurvey, async ({ tx, see, may, input, today }) => {
  const one = await see(say.survey, input.survey, input.version)
  await may('survey.close', one)
  const state = accept(move(rule.lifeOfSurvey, one.state, 'close'))
  const pile = await pileOf(tx, one.id)
  const form = { questions: JSON.parse(one.questions), groups: JSON.parse(one.groups) }
  const results = JSON.stringify(rule.resultsOf(form, (pile?.sheets ?? []).map(rule.read)))
  await putPile(tx, one.id, { codes: [], sheets: [] })
  const kept = await saveSurvey(tx, { ...one, state, results, closedOn: today })
  return { result: result(kept), record: { kind: 'survey.closed', about: kept, facts: {} } }
})

export const layingSample = act(say.laySample, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('sample.lay', unit)
  accept(mayPlan(unit))
  const lines = draws.linesOf(input.list)
  accept(draws.mayLay(lines, input.size))
  const list = lines.join('\n')
  const one: say.Sample = {
    ...{ ...input, authority: unit.authority, state: 'laid', list, listHash: sha256(list), total: lines.length },
    ...{ seed: '', chosen: '[]', laidBy: actor.person, laidOn: today, drawnBy: null, drawnOn: null, version: 1 },
  }
  await add(tx, 'fieldworkSample', one)
  const facts = { listHash: one.listHash, total: one.total }
  return { result: result(one), record: { kind: 'sample.laid', about: one, facts } }
})

export const drawingSample = act(say.drawSample, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.sample, input.sample, input.version)
  await may('sample.draw', one)
  const state = accept(move(draws.lifeOfSample, one.state, 'draw'))
  const seed = randomBytes(32).toString('hex')
  const chosen = draws.drawn(draws.linesOf(one.list), one.size, seed, sha256)
  const drawn = { state, seed, chosen: JSON.stringify(chosen), drawnBy: actor.person, drawnOn: today }
  const kept = await saveSample(tx, { ...one, ...drawn })
  return { result: result(kept), record: { kind: 'sample.drawn', about: kept, facts: { seed, size: kept.size } } }
})
