import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Erasure } from './contract.ts'
import { decide, keptDays, mayErase } from './rules.ts'

test('a record is kept for 184 whole days, and that many are no fewer than any six months', () => {
  const at = '2026-01-01T16:30:00.000Z' as Instant // the second of January at the office
  const day = (n: number) => addDays('2026-01-02' as Day, n)
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), (n) => (mayErase({ at }, day(n)) === true) === n > keptDays))
  expect(mayErase({ at }, day(184))).toEqual({ refused: 'ledger.kept-half-a-year', facts: { days: 1 } })
  expect(keptDays).toBe(184)
})

const erasure = { state: 'proposed', proposedBy: 'a', decidedBy: null, version: 1 } as Erasure
const now = '2026-09-01T02:00:00.000Z' as Instant

test('nobody decides what he proposed, and nothing is decided twice', () => {
  for (const verb of ['approve', 'reject'] as const) {
    expect(decide(erasure, 'a', verb, now)).toMatchObject({ refused: 'ledger.erasure-by-two' })
    const decided = decide(erasure, 'b', verb, now)
    if (isRefusal(decided)) throw new Error('refused')
    expect([decided.state, decided.decidedBy]).toEqual([verb === 'approve' ? 'erased' : 'rejected', 'b'])
    expect(decide(decided, 'c', 'approve', now)).toMatchObject({ refused: 'flow.not-now' })
  }
})
