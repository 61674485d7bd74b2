import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { indexHtml } from './index-page.ts'
import type { Appraisal, ArchiveFile, PlanLine } from './nouns.ts'
import * as rule from './rules.ts'

const on = '2026-03-02' as Day
const code = (said: unknown) => (isRefusal(said) ? said.refused : 'done')
const line = (id: string, more: Partial<PlanLine> = {}) =>
  ({ id, title: id, kind: 'business', retention: 'y30', required: true, untilDay: null, ...more }) as PlanLine
const piece = (more: Partial<ArchiveFile> = {}) =>
  ({
    id: 'p',
    kind: 'business',
    state: 'collected',
    medium: 'paper',
    retention: '',
    collectedBy: 'a',
    ...more,
  }) as ArchiveFile
const words = { title: '谈话记录', year: 2026, pages: 12, place: '' }

describe('a piece', () => {
  test('is sorted under a line in use of its own kind, with its pages where it is on paper', () => {
    expect(rule.sort(piece(), line('y'), words, on)).toMatchObject({ state: 'sorted', line: 'y', retention: 'y30' })
    expect(code(rule.sort(piece(), line('w', { kind: 'administrative' }), words, on))).toBe('documents.other-line')
    expect(code(rule.sort(piece(), line('y', { untilDay: '2026-03-01' as Day }), words, on))).toBe(
      'documents.other-line',
    )
    expect(code(rule.sort(piece(), line('y'), { ...words, pages: 0 }, on))).toBe('documents.count-pages')
    expect(code(rule.sort(piece({ medium: 'electronic' }), line('y'), { ...words, pages: 0 }, on))).toBe('done')
  })

  test('is checked by another, and sorted anew is unchecked again', () => {
    const sorted = piece({ state: 'sorted' })
    expect(code(rule.check(sorted, 'a', on))).toBe('documents.second-person')
    const checked = rule.check(sorted, 'b', on) as ArchiveFile
    expect(checked).toMatchObject({ state: 'checked', checkedBy: 'b' })
    expect(rule.sort(checked, line('y'), words, on)).toMatchObject({ state: 'sorted', checkedBy: null })
  })

  test('is numbered by kind, year and retention, and kept so many years after its own', () => {
    const handed = piece({ state: 'handedOver', retention: 'y10', year: 2026 })
    expect(rule.filed(handed, 'receive', 7, on)).toMatchObject({ number: 'YW·2026·D10·0007', keepUntil: '2036-12-31' })
    expect(rule.keptUntil('permanent', 2026)).toBeNull()
    const checked = piece({ state: 'checked', retention: 'y10', year: 2026 })
    expect(code(rule.filed(checked, 'fileOwn', 7, on))).toBe('documents.hand-over-first')
  })
})

test('what is missing is told line by line, until it is there or explained', () => {
  const lines = [line('a'), line('b'), line('c', { required: false }), line('w', { kind: 'administrative' })]
  const names = (pieces: object[], gaps: object[]) =>
    rule.missingOf(lines, pieces as never, gaps as never, 'business').map(({ id }) => id)
  expect(names([], [])).toEqual(['a', 'b'])
  expect(names([{ line: 'a', state: 'collected' }], [{ line: 'b' }])).toEqual([])
  expect(names([{ line: 'a', state: 'dropped' }], [])).toEqual(['a', 'b'])
  expect(code(rule.maySign([piece({ state: 'sorted' })], []))).toBe('documents.unchecked')
  expect(rule.maySign([piece({ state: 'checked' })], [line('a')])).toMatchObject({ facts: { lines: ['a'] } })
  expect(code(rule.maySign([], []))).toBe('documents.nothing-to-hand-over')
  expect(code(rule.maySign([piece({ state: 'checked' })], []))).toBe('done')
})

test('a loan is late once its day is past, while it is out', () => {
  const loan = { state: 'lent', dueOn: on } as const
  expect([rule.isLate(loan, on), rule.isLate(loan, '2026-03-03' as Day)]).toEqual([false, true])
  expect(rule.isLate({ ...loan, state: 'returned' }, '2026-03-03' as Day)).toBe(false)
  expect(code(rule.mayBorrow({ state: 'lent' }, on, on))).toBe('documents.not-there')
})

describe('an appraisal', () => {
  const filed = { state: 'filed', keepUntil: '2025-12-31' as Day } as const
  test('destroys only what its time is over for, never what is kept for ever', () => {
    expect(code(rule.mayAppraise(filed, 'destroy', null, on))).toBe('done')
    expect(code(rule.mayAppraise({ ...filed, keepUntil: on }, 'destroy', null, on))).toBe('documents.kept-still')
    expect(code(rule.mayAppraise({ ...filed, keepUntil: null }, 'destroy', null, on))).toBe('documents.kept-still')
    expect(code(rule.mayAppraise(filed, 'keep', null, on))).toBe('documents.keep-until-when')
    expect(code(rule.mayAppraise(filed, 'keep', on, on))).toBe('documents.keep-until-when')
  })

  test('is carried out by one, a destruction under two who did not approve it', () => {
    const approved = { state: 'approved', verdict: 'destroy', decidedBy: 'g', witnessOne: null } as Appraisal
    expect(rule.carryOutAppraisal({ ...approved, verdict: 'transfer' }, 'a', on)).toMatchObject({ state: 'carriedOut' })
    const first = rule.carryOutAppraisal(approved, 'a', on) as Appraisal
    expect(first).toMatchObject({ state: 'approved', witnessOne: 'a' })
    expect(code(rule.carryOutAppraisal(first, 'a', on))).toBe('documents.two-watch')
    expect(code(rule.carryOutAppraisal(approved, 'g', on))).toBe('documents.two-watch')
    expect(rule.carryOutAppraisal(first, 'b', on)).toMatchObject({ state: 'carriedOut', witnessTwo: 'b' })
  })
})

test('the index runs nothing of what a title says', () => {
  const row = { title: '<script>alert(1)</script>', path: 'files/1 & 2.pdf', sha256: '', pdfa: '', retention: '' }
  const html = indexHtml({ unit: '"甲"', round: '', madeOn: on, pieces: [row as never], missing: [], handovers: [] })
  expect(html).not.toContain('<script>')
  expect(html).toContain('files/1%20%26%202.pdf')
})
