import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { flawsOf } from '../../../core/pure/flow.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Escalation } from '../contract/escalations.ts'
import { taskStates } from '../nouns.ts'
import * as rule from './escalations.ts'

const today = '2026-05-20' as Day
const later = '2026-06-20' as Day
const atTown = { state: 'raised', level: 'town', upper: 't' } as Escalation
const atCounty = { ...atTown, level: 'county' } as Escalation
const town = { hat: 'principal', bodies: ['t'] }
const village = { hat: 'principal', bodies: ['v'] }
const office = { hat: 'office', bodies: [] }
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const taken = (one: Escalation) => ({ ...one, state: 'accepted' }) as Escalation
const says = { leadName: '县水利局', dueOn: later }

test('its life ends solved or declined', () => {
  expect(flawsOf(rule.lifeOfEscalation, 'raised', ['solved', 'declined'])).toEqual([])
})

test('only a task under way is raised, to the town where there is one', () => {
  const may = taskStates.filter((state) => !isRefusal(rule.raise({ state }, 't')))
  expect(may).toEqual(['inProgress', 'returned', 'longTerm', 'reopened'])
  expect(rule.raise({ state: 'inProgress' }, 't')).toEqual({ level: 'town' })
  expect(rule.raise({ state: 'inProgress' }, null)).toEqual({ level: 'county' })
})

test.each([
  ['the town takes it over', rule.accept(atTown, says, 'x', town, today), 'done'],
  ['the village takes its own over', rule.accept(atTown, says, 'x', village, today), 'rectification.not-at-your-level'],
  [
    'the office takes over what is the town’s',
    rule.accept(atTown, says, 'x', office, today),
    'rectification.not-at-your-level',
  ],
  ['the office takes it over', rule.accept(atCounty, says, 'x', office, today), 'done'],
  [
    'the town takes over what is the county’s',
    rule.accept(atCounty, says, 'x', town, today),
    'rectification.not-at-your-level',
  ],
  [
    'for a day that is over',
    rule.accept(atTown, { ...says, dueOn: today }, 'x', town, today),
    'rectification.day-passed',
  ],
  ['the town passes it on', rule.passUp(atTown, '无力解决', 'x', town, today), 'done'],
  ['the town passes on what it took over', rule.passUp(taken(atTown), '无力解决', 'x', town, today), 'done'],
  [
    'the village passes it on over the town',
    rule.passUp(atTown, 'x', 'x', village, today),
    'rectification.not-at-your-level',
  ],
  ['the county passes it on', rule.passUp(atCounty, 'x', 'x', office, today), 'rectification.not-at-your-level'],
  ['solved by who took it over', rule.end(taken(atTown), 'solve', '已解决', 'x', town, today), 'done'],
  [
    'solved by the village',
    rule.end(taken(atTown), 'solve', 'x', 'x', village, today),
    'rectification.not-at-your-level',
  ],
  ['solved before it was taken over', rule.end(atTown, 'solve', 'x', 'x', town, today), 'flow.not-now'],
  ['declined', rule.end(atCounty, 'decline', '属村级职责', 'x', office, today), 'done'],
  ['declined after it was taken over', rule.end(taken(atCounty), 'decline', 'x', 'x', office, today), 'flow.not-now'],
])('%s', (_, said, expected) => expect(code(said)).toBe(expected))

test('passed on it waits for the county, as if nobody had taken it over', () => {
  expect(
    rule.passUp({ ...taken(atTown), leadName: '镇水利站', acceptedBy: 'x' as never }, '无力解决', 'x', town, today),
  ).toMatchObject({
    state: 'raised',
    level: 'county',
    leadName: '',
    acceptedBy: null,
    passedReason: '无力解决',
    passedOn: today,
  })
})
