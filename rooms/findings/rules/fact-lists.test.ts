import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { FactList } from '../contract/fact-lists.ts'
import type { Sheet } from '../nouns.ts'
import * as rule from './fact-lists.ts'

const day = '2026-03-02' as never
const sheet = (more: Partial<Sheet> = {}) =>
  ({ id: 's', number: '002', inspection: 'i', state: 'signed', proposal: 'report', revision: 1, ...more }) as Sheet
const list = { state: 'drafted', draftedBy: 'a', entries: [{ sheet: 's', revision: 1 }] } as unknown as FactList
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

test.each([
  ['signed sheets', [sheet(), sheet({ id: 'q' })], 'done'],
  ['one named twice', [sheet(), sheet()], 'findings.listed-twice'],
  ['one of another unit', [sheet({ inspection: 'j' })], 'findings.other-inspection'],
  ['a lead', [sheet({ proposal: 'lead' })], 'findings.lead-not-shown'],
  ['one that is not signed', [sheet({ state: 'checked' })], 'findings.not-listable'],
  ['one whose facts were talked over', [sheet({ state: 'factChecked' })], 'findings.not-listable'],
])('a list of %s', (_, sheets, end) => expect(code(rule.listed(sheets, 'i'))).toBe(end))

test('entries stand in the order of the numbers, each in its present version', () => {
  const sheets = [sheet(), sheet({ id: 'r', number: '001', revision: 3 })]
  expect(rule.listed(sheets, 'i')).toEqual([
    { sheet: 'r', revision: 3 },
    { sheet: 's', revision: 1 },
  ])
})

test.each([
  ['by the leader', 'l', list, [sheet()], 'done'],
  ['by who drew it up', 'a', list, [sheet()], 'findings.list-second-person'],
  ['twice', 'l', { ...list, state: 'approved' }, [sheet()], 'flow.not-now'],
  ['with a newer version', 'l', list, [sheet({ revision: 2 })], 'findings.list-stale'],
  ['with one that is drafted anew', 'l', list, [sheet({ state: 'drafted' })], 'findings.list-stale'],
  ['with what became a lead', 'l', list, [sheet({ proposal: 'lead' })], 'findings.list-stale'],
  ['with a sheet nobody sees', 'l', list, [], 'findings.list-stale'],
])('approved %s', (_, by, one, sheets, end) =>
  expect(code(rule.approveList(one as FactList, sheets, by, day))).toBe(end),
)

test('taken back by who drew it up or by the leader, while it waits', () => {
  expect(code(rule.withdrawList(list, 'a', 'member', 'x'))).toBe('done')
  expect(code(rule.withdrawList(list, 'b', 'leader', 'x'))).toBe('done')
  expect(code(rule.withdrawList(list, 'b', 'member', 'x'))).toBe('findings.not-your-sheet')
  expect(code(rule.withdrawList({ ...list, state: 'approved' }, 'a', 'member', 'x'))).toBe('flow.not-now')
})
