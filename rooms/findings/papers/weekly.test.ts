import { expect, test } from 'vitest'
import { notSent } from '../../../core/pure/paper/kind.ts'
import { addDays, type Day } from '../../../core/pure/days.ts'
import { isTable } from '../../../core/pure/paper.ts'
import { weeklyForm } from './weekly.ts'

const day = (text: string) => text as Day
const held = (...days: string[]) => ({ rows: days.map((heldOn) => ({ heldOn })), count: days.length })
const record = (heldOn: string, subject: string) => ({ heldOn, kind: 'report', subject, text: '' })
const given = {
  called: { bodyName: '县粮食局党组', teamName: '第二巡察组', leaderName: '丁' },
  site: { rows: [record('2026-11-03', '首周汇报'), record('2026-11-12', '次周汇报')], count: 2 },
  talks: held('2026-11-02', '2026-11-04', '2026-11-11'),
  visits: held('2026-11-12'),
  sheets: { rows: [{ draftedOn: '2026-11-04', signedOn: '2026-11-13' }], count: 1 },
  immediates: {
    rows: [{ number: '1号', title: '事项', issuedOn: '2026-11-05', closedOn: '2026-11-13' }],
    count: 1,
  },
}
const printed = (today: string, weekEnd?: string) =>
  weeklyForm.fill(
    given as never,
    { say: (key) => key, today: day(today), sent: notSent },
    'i',
    weekEnd === undefined ? {} : { weekEnd },
  )
const table = (filled: ReturnType<typeof printed>, key: 'work' | 'notes' | 'immediates') => {
  const value = filled?.values[key] ?? ''
  return isTable(value) ? value.rows : []
}

test('a week chosen later prints what it printed on its last day, and nothing that came after', () => {
  for (let n = 0; n < 14; n++) {
    const end = addDays(day('2026-11-02'), n)
    const then = { ...given, ...upTo(end) }
    const asThen = weeklyForm.fill(then as never, { say: (key) => key, today: end, sent: notSent }, 'i', {})
    expect(printed('2026-11-23', end)?.values).toEqual(asThen?.values)
  }
})

/** What was there on a day: later rows were not, and what was closed later was open. */
function upTo(end: Day) {
  const till = <R extends Record<string, unknown>>({ rows }: { rows: readonly R[] }, by: string) => ({
    rows: rows.filter((row) => String(row[by]) <= end),
    count: 0,
  })
  const open = (row: { closedOn: string }) => ({ ...row, closedOn: row.closedOn <= end ? row.closedOn : null })
  const sheet = (row: { signedOn: string }) => ({ ...row, signedOn: row.signedOn <= end ? row.signedOn : null })
  return {
    site: till(given.site, 'heldOn'),
    talks: till(given.talks, 'heldOn'),
    visits: till(given.visits, 'heldOn'),
    sheets: { rows: till(given.sheets, 'draftedOn').rows.map(sheet), count: 0 },
    immediates: { rows: till(given.immediates, 'issuedOn').rows.map(open), count: 0 },
  }
}

test('the first week counts its own and all until then, and leaves open what was closed later', () => {
  const first = printed('2026-11-23', '2026-11-08')
  expect(first?.values.span).toBe('2026年11月2日至2026年11月8日')
  expect(table(first, 'work')).toEqual([
    ['个别谈话（次）', '2', '2'],
    ['走访调研（次）', '0', '0'],
    ['编制底稿（份）', '1', '1'],
    ['组长审签底稿（份）', '0', '0'],
    ['下发立行立改（件）', '1', '1'],
    ['办结立行立改（件）', '0', '0'],
  ])
  expect(table(first, 'immediates')).toEqual([['1号', '事项', '2026年11月5日', '', '']])
  expect(table(first, 'notes').map((row) => row[2])).toEqual(['首周汇报'])
})

test('a week that has not ended yet, and one before anything was done, has no paper', () => {
  expect(printed('2026-11-10', '2026-11-15')).toBeNull()
  expect(
    weeklyForm.fill(
      { ...given, site: held() } as never,
      { say: String, today: day('2026-10-01'), sent: notSent },
      'i',
      {},
    ),
  ).toBeNull()
})
