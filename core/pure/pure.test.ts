import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, type Plain } from './canonical.ts'
import { addDays, addMonths, addWorkingDays, type Day, dayOf, daysBetween, type Instant } from './days.ts'
import { flawsOf, flow, move } from './flow.ts'
import { type Fen, fenFromWan, sumFen, wanFromFen } from './money.ts'
import { accept, isRefusal, Refused, refuse } from './refusal.ts'
import { fill } from './texts.ts'

const day = (text: string) => text as Day
const someDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day('1990-01-01'), n))

describe('days', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 12, '2027-05-31'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test('adding and counting days agree', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (d, n) => daysBetween(d, addDays(d, n)) === n),
    )
  })

  test('a month later is never another month than the next', () => {
    fc.assert(
      fc.property(someDay, (d) => {
        const [y, m] = addMonths(d, 1).split('-').map(Number)
        const [y0, m0] = d.split('-').map(Number)
        return (y ?? 0) * 12 + (m ?? 0) === (y0 ?? 0) * 12 + (m0 ?? 0) + 1
      }),
    )
  })

  test('working days skip what the calendar does not work', () => {
    const holidays = new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'])
    expect(addWorkingDays(day('2026-09-30'), 1, (d) => !holidays.has(d))).toBe('2026-10-05')
  })

  test('an empty calendar ends', () => {
    expect(addWorkingDays(day('2026-01-01'), 5, () => false)).toBe(addDays(day('2026-01-01'), 3660))
  })

  test('today is the day in Shanghai, not in Greenwich', () => {
    expect(dayOf('2026-11-22T15:59:59.999Z' as Instant)).toBe('2026-11-22')
    expect(dayOf('2026-11-22T16:00:00.000Z' as Instant)).toBe('2026-11-23')
  })
})

describe('money', () => {
  test.each([
    ['7.132', '7132000', '7.13'],
    ['1369.5', '1369500000', '1369.50'],
    ['0.000001', '1', '0.00'],
    ['2,512.84', '2512840000', '2512.84'],
  ])('%s 万元 = %s fen = %s', (wan, fen, printed) => {
    expect(fenFromWan(wan)).toBe(fen)
    expect(wanFromFen(fen as Fen)).toBe(printed)
  })
  test.each(['', '1.2.3', '-1', '1e5', '一万', '1.0000001'])('%j is no amount', (text) => {
    expect(fenFromWan(text)).toBeNull()
  })
  test('sums are exact', () => {
    expect(sumFen(['9007199254740993', '1'] as Fen[])).toBe('9007199254740994')
  })
})

describe('flow', () => {
  const life = flow<'a' | 'b' | 'c'>()({ a: { go: 'b' }, b: { go: 'c', back: 'a' }, c: {} })
  test('moves by the table and refuses the rest with where it could start', () => {
    expect(move(life, 'a', 'go')).toBe('b')
    expect(move(life, 'c', 'back')).toEqual(refuse('flow.not-now', { state: 'c', verb: 'back', from: ['b'] }))
  })
  test('finds states that are never reached and dead ends', () => {
    expect(flawsOf(life, 'a', ['c'])).toEqual([])
    expect(flawsOf({ a: { go: 'b' }, b: {}, x: { go: 'a' } }, 'a', [])).toEqual([
      'x is never reached',
      'b is a dead end',
    ])
  })
})

describe('refusal', () => {
  test('is data until accept throws it', () => {
    expect(isRefusal(refuse('x.y'))).toBe(true)
    expect(accept(5)).toBe(5)
    expect(() => accept(refuse('x.y', { n: 1 }))).toThrow(Refused)
  })
  test('words are filled from facts', () => {
    expect(fill('{a}、{b}、{c}', { a: 1, b: ['x', 'y'] })).toBe('1、x、y、{c}')
  })
})

describe('canonical', () => {
  const plain: fc.Arbitrary<Plain> = fc.letrec<{ v: Plain }>((tie) => ({
    v: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('v')),
      fc.dictionary(fc.string(), tie('v')),
    ),
  })).v

  test('reads back as it was, and is written the same again', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonical(value)
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
    )
  })
  test('the order of keys does not matter', () => {
    expect(canonical({ b: 1, a: { d: [], c: null } })).toBe('{"a":{"c":null,"d":[]},"b":1}')
  })
  test.each([[1.5], [Number.NaN], [2 ** 53], ['\ud800']])('%j cannot be written down', (value) => {
    expect(() => canonical(value)).toThrow(TypeError)
  })
})
