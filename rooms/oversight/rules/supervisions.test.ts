import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { mayFile, standingOf } from './supervisions.ts'

const day = (text: string) => text as Day
const today = day('2026-06-02')
const says = { situation: '督导三次。', problems: '', proposal: '' }
const code = (given: unknown) => (isRefusal(given) ? given.refused : given)

test.each([
  ['once the period is over', day('2026-06-01'), says, { endedOn: '2026-06-01' }],
  ['on its last day', today, says, 'oversight.period-runs'],
  ['without any', null, says, 'oversight.no-period'],
  ['naming somebody', day('2026-06-01'), { ...says, problems: '梁书记推进不力。' }, 'oversight.names-person'],
] as const)('整改监督情况 is filed %s (T15)', (_, endedOn, words, wanted) => {
  expect(code(mayFile(endedOn, words, ['梁书记'], today))).toEqual(wanted)
})

test('tasks are counted so that the parts are the whole; what was withdrawn is none', () => {
  const task = (state: string, returns = 0, reopenings = 0) => ({ state, returns, reopenings })
  const tasks = [task('closed'), task('closed', 1), task('longTerm'), task('inProgress', 0, 1), task('withdrawn', 2)]
  expect(standingOf(tasks)).toEqual({ tasks: 4, closed: 2, longTerm: 1, left: 1, returned: 2 })
  expect(standingOf([])).toEqual({ tasks: 0, closed: 0, longTerm: 0, left: 0, returned: 0 })
})
