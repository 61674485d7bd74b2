import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { drawNumber, dueDay } from '../../policies/store.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as keep from '../following.ts'
import * as rule from '../rules/advisories.ts'
import { notWhoNoted } from '../rules/letters-in.ts'
import { mayGoOut } from '../rules/campaigns.ts'

type Words = Pick<say.Advisory, 'title' | 'problems' | 'cause'> & { suggestions: readonly string[] }
const textsOf = ({ title, problems, cause, suggestions }: Words) => [title, problems, cause, ...suggestions]

const rowsOf = (
  letter: Pick<say.Advisory, 'id' | 'authority' | 'body'>,
  texts: readonly string[],
  newId: () => string,
) =>
  texts.map(
    (text, n): say.Suggestion => ({
      ...{ id: newId(), authority: letter.authority, body: letter.body, advisory: letter.id, place: n + 1, text },
      ...{ shown: false, out: false, measures: '', rulesMade: 0, verdict: '', reason: '' },
    }),
  )

const untouched = {
  ...({
    number: '',
    state: 'drafted',
    dueOn: null,
    provisional: false,
    consulted: '',
    opinion: '',
    effect: '',
  } as const),
  ...{ approvedBy: null, approvedOn: null, issuedBy: null, issuedOn: null, receivedBy: null, receivedOn: null },
  ...{ answeredBy: null, answeredOn: null, judgedBy: null, judgedOn: null, closedBy: null, closedOn: null, version: 1 },
}

export const draftingAdvisory = act(
  say.draftAdvisory,
  async ({ tx, asRoom, look, may, actor, input, today, newId }) => {
    const { authority } = actor.scope
    await may('advisory.draft', { authority })
    const { problemGroup, suggestions, ...words } = input
    const group = problemGroup === null ? null : (await look(say.problemGroup, problemGroup)).id
    const { id: body } = await look(organisationNoun, input.body)
    accept(rule.replyAhead(input.replyBy, today))
    accept(mayGoOut(textsOf(input), await keep.unnamed(asRoom('identity'), tx, authority, group)))
    const made: say.Advisory = {
      ...{ ...words, authority, group, body, suggestions: suggestions.length },
      ...{ ...untouched, draftedBy: actor.person, draftedOn: today },
    }
    await keep.addAdvisory(tx, made)
    await keep.putSuggestions(tx, rowsOf(made, suggestions, newId))
    const facts = { suggestions: suggestions.length }
    return { result: made, record: { kind: 'advisory.drafted', about: made, facts } }
  },
)

export const editingAdvisory = act(say.editAdvisory, async ({ tx, asRoom, see, may, input, today, newId }) => {
  const { advisory, version, suggestions, ...words } = input
  const advice = await see(say.advisory, advisory, version)
  await may('advisory.edit', advice)
  accept(rule.mayEdit(advice))
  accept(rule.replyAhead(input.replyBy, today))
  accept(mayGoOut(textsOf(input), await keep.unnamed(asRoom('identity'), tx, advice.authority, advice.group)))
  await keep.putSuggestions(tx, rowsOf(advice, suggestions, newId))
  const saved = await keep.saveAdvisory(tx, { ...advice, ...words, suggestions: suggestions.length })
  return { result: saved, record: { kind: 'advisory.edited', about: saved, facts: {} } }
})

export const droppingAdvisory = act(say.dropAdvisory, async ({ tx, see, may, input }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.edit', advice)
  const saved = await keep.saveAdvisory(tx, accept(rule.drop(advice)))
  return { result: saved, record: { kind: 'advisory.dropped', about: saved, facts: {} } }
})

export const consultingAdvisory = act(say.consultAdvisory, async ({ tx, see, may, input }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.edit', advice)
  const saved = await keep.saveAdvisory(tx, accept(rule.consult(advice, input.consulted)))
  return { result: saved, record: { kind: 'advisory.consulted', about: saved, facts: {} } }
})

export const approvingAdvisory = act(say.approveAdvisory, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const letter = await see(say.advisory, input.advisory, input.version)
  await may('advisory.approve', letter)
  const approved = await counting(letter.id, (by) => rule.approve(letter, by, today))
  const saved = await keep.saveAdvisory(tx, approved)
  const facts = await approveAlong(context, 'advisory', saved)
  return { result: saved, record: { kind: 'advisory.approved', about: saved, facts } }
})

export const sendingAdvisoryBack = act(say.sendAdvisoryBack, async (context) => {
  const { tx, see, may, input } = context
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.approve', advice)
  const saved = await keep.saveAdvisory(tx, accept(rule.sendBack(advice, input.opinion)))
  await openAgain(context, 'advisory', saved)
  return { result: saved, record: { kind: 'advisory.sentBack', about: saved, facts: {} } }
})

export const issuingAdvisory = act(say.issueAdvisory, async ({ tx, see, may, actor, input, today }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.issue', advice)
  accept(rule.issue(advice, '', actor.person, today))
  const { text: number } = await drawNumber(tx, advice.authority, 'advice', Number(today.slice(0, 4)))
  const saved = await keep.saveAdvisory(tx, accept(rule.issue(advice, number, actor.person, today)))
  return { result: saved, record: { kind: 'advisory.issued', about: saved, facts: { suggestions: saved.suggestions } } }
})

export const receivingAdvisory = act(say.receiveAdvisory, async ({ tx, asRoom, see, may, actor, input, today }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.receive', advice)
  const { day: dueOn, provisional } =
    advice.replyBy === null
      ? await dueDay(asRoom('policies'), advice.authority, 'T29', today)
      : { day: advice.replyBy, provisional: false }
  if (dueOn === null) throw new Refused(refuse('commons.no-limit'))
  const saved = await keep.saveAdvisory(tx, accept(rule.receive(advice, { dueOn, provisional }, actor.person, today)))
  return { result: saved, record: { kind: 'advisory.received', about: saved, facts: { dueOn } } }
})

export const answeringAdvisory = act(say.answerAdvisory, async ({ tx, see, may, actor, input, today }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.answer', advice)
  const list = await keep.suggestionsOf(tx, advice.id)
  const answered = accept(rule.answer(advice, list, input.answers, actor.person, today))
  await keep.saveSuggestions(tx, answered.list)
  const saved = await keep.saveAdvisory(tx, answered.letter)
  return { result: saved, record: { kind: 'advisory.answered', about: saved, facts: {} } }
})

export const returningAdvisory = act(say.returnAdvisory, async ({ tx, see, may, input }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.judge', advice)
  const saved = await keep.saveAdvisory(tx, accept(rule.giveBack(advice, input.opinion)))
  return { result: saved, record: { kind: 'advisory.returned', about: saved, facts: {} } }
})

export const judgingAdvisory = act(say.judgeAdvisory, async ({ tx, counting, see, may, actor, input, today }) => {
  const one = await see(say.advisory, input.advisory, input.version)
  await may('advisory.judge', one)
  await counting(one.id, (by) => notWhoNoted(one, by))
  const list = await keep.suggestionsOf(tx, one.id)
  const judged = accept(rule.judge(one, list, input.verdicts, actor.person, today))
  await keep.saveSuggestions(tx, judged.list)
  const saved = await keep.saveAdvisory(tx, judged.letter)
  const of = (verdict: string) => judged.list.filter((each) => each.verdict === verdict).length
  const facts = { adopted: of('adopted'), partly: of('partly'), declined: of('declined') }
  return { result: saved, record: { kind: 'advisory.judged', about: saved, facts } }
})

export const supervisingAdvisory = act(say.superviseAdvisory, async ({ tx, see, may, input }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.judge', advice)
  const saved = await keep.saveAdvisory(tx, accept(rule.supervise(advice, input.effect)))
  return { result: saved, record: { kind: 'advisory.supervised', about: saved, facts: {} } }
})

export const closingAdvisory = act(say.closeAdvisory, async ({ tx, counting, see, may, actor, input, today }) => {
  const advice = await see(say.advisory, input.advisory, input.version)
  await may('advisory.close', advice)
  await counting(advice.id, (by) => notWhoNoted(advice, by))
  const saved = await keep.saveAdvisory(tx, accept(rule.close(advice, actor.person, today)))
  return { result: saved, record: { kind: 'advisory.closed', about: saved, facts: {} } }
})
