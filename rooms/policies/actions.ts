import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

export * from './actions/numbers.ts'
export * from './actions/working.ts'

const touched = ({ id, version }: { id: string; version: number }) => ({ id, version })
const aboutOf = ({ id, authority }: { id: string; authority: string }) => ({ id, authority })

export const amendingLimit = act(say.amendLimit, async ({ tx, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('limit.amend', { authority })
  const present = await keep.limitOn(tx, authority, input.code, today)
  if (!present) throw new Refused(refuse('policies.no-such-limit', { code: input.code }))
  const { direction, starts } = present
  const unconfirmed = { confirmedBy: null, confirmedOn: null, document: null }
  const limit = await keep.addLimit(tx, { ...input, authority, direction, starts, ...unconfirmed, version: 1 })
  const { code, amount, unit, fromDay: from } = limit
  return {
    result: touched(limit),
    record: { kind: 'limit.amended', about: aboutOf(limit), facts: { code, amount, unit, from } },
  }
})

export const confirmingLimit = act(say.confirmLimit, async ({ tx, see, may, actor, input, today }) => {
  const limit = await see(say.limit, input.limit, input.version)
  await may('limit.confirm', { authority: limit.authority })
  const confirmed = accept(rule.confirm(limit, actor.person, input.confirmedOn, input.document, today))
  const kept = await keep.saveConfirmation(tx, confirmed)
  const facts = { code: kept.code, on: input.confirmedOn }
  return { result: touched(kept), record: { kind: 'limit.confirmed', about: aboutOf(kept), facts } }
})

export const addingCategory = act(say.addCategory, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('category.add', { authority })
  if (input.parent !== null) {
    const refusal = rule.under(await keep.wordOf(tx, authority, input.parent), input.vocabulary, input.fromDay)
    if (refusal) throw new Refused(refusal)
  }
  const place = await keep.nextPlace(tx, authority, input.vocabulary, input.parent)
  const word = await keep.addWord(tx, { ...input, authority, place, untilDay: null, version: 1 })
  return { result: touched(word), record: { kind: 'category.added', about: aboutOf(word), facts: { code: word.code } } }
})

export const endingCategory = act(say.endCategory, async ({ tx, see, may, input }) => {
  const word = await see(say.category, input.category, input.version)
  await may('category.end', { authority: word.authority })
  const ended = await keep.saveEndOfWord(tx, accept(rule.endWord(word, input.untilDay)))
  const facts = { code: ended.code, until: input.untilDay }
  return { result: touched(ended), record: { kind: 'category.ended', about: aboutOf(ended), facts } }
})

export const amendingSeries = act(say.amendSeries, async ({ tx, see, may, input }) => {
  const series = await see(say.series, input.series, input.version)
  await may('series.amend', { authority: series.authority })
  const amended = await keep.savePattern(tx, { ...series, pattern: input.pattern })
  return {
    result: touched(amended),
    record: { kind: 'series.amended', about: aboutOf(amended), facts: { code: amended.code } },
  }
})

export const changingDay = act(say.changeDay, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('calendar.change', { authority })
  const day = await keep.keepDay(tx, { ...input, authority })
  const facts = { day: day.day, working: day.working }
  return { result: touched(day), record: { kind: 'calendarDay.changed', about: aboutOf(day), facts } }
})
