import { describe, expect, test } from 'vitest'
import type { Fen } from '../../../core/pure/money.ts'
import { packTotal, shareOf } from './pack.ts'

const row = (tasks: number, done: number, fen: string) => ({
  ...{ tasks, done, mostly: 1, open: tasks - done - 1, closed: done, longTerm: 0 },
  ...{ rulesMade: 2, refundedFen: '1' as Fen, recoveredFen: fen as Fen, avoidedFen: '0' as Fen, heldToAccount: 3 },
})

describe('the five tables of the pack (4.14)', () => {
  test('the last line is the sum of the others, money to the fen', () => {
    const total = packTotal([row(5, 3, '9007199254740993'), row(7, 2, '8')])
    expect(total).toEqual({
      ...{ tasks: 12, done: 5, mostly: 2, open: 5, closed: 5, longTerm: 0 },
      ...{ rulesMade: 4, refundedFen: '2', recoveredFen: '9007199254741001', avoidedFen: '0', heldToAccount: 6 },
    })
    expect(total.done + total.mostly + total.open).toBe(total.tasks)
  })

  test('nothing adds up to nothing', () => {
    expect(packTotal([])).toMatchObject({ tasks: 0, recoveredFen: '0' })
  })

  test('a share is rounded half up, and of nothing there is none', () => {
    expect(shareOf(262_000, 390_000)).toBe('67.18%')
    expect(shareOf(1, 8)).toBe('12.50%')
    expect(shareOf(1, 3)).toBe('33.33%')
    expect(shareOf(2, 3)).toBe('66.67%')
    expect(shareOf(4, 4)).toBe('100.00%')
    expect(shareOf(0, 0)).toBe('—')
  })
})
