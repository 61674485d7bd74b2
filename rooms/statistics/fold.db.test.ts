import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { addDays, type Day } from '../../core/pure/days.ts'
import { aHouse } from '../../core/test/as.ts'
import { rooms } from '../feedback/fixture.ts'
import { fold } from './fold.ts'
import { measures as all, saysOf } from './rules/measures.ts'

/** What `figures` adds up: measures whose parts exclude each other and whose days are past. */
const measures = all.filter((one) => saysOf(one).additive && !saysOf(one).byDue && !saysOf(one).asOfNow)
const town = await aHouse(...rooms)
afterAll(() => town.close())
beforeEach(async () => {
  await town.above.query('delete from statistics_delta; delete from statistics_total; delete from statistics_cell')
})

const first = '2026-03-01' as Day
const superior = town.as(await town.someone('superior'), 'superior')

type Delta = { measure: string; day: string; n: number; part?: string; area?: string; round?: string; kind?: string }
const areas = [randomUUID(), randomUUID()]
const rounds = [randomUUID(), randomUUID()]
async function put(deltas: readonly Delta[]): Promise<void> {
  for (const { measure, day, n, part, area, round, kind } of deltas) {
    await town.above.query(
      `insert into statistics_delta (id, authority, measure, day, n, part, area, round, kind)
       values ($1, $2, $3, $4, $5, coalesce($6, ''), $7, $8, coalesce($9, ''))`,
      [randomUUID(), town.authority, measure, day, n, part, area, round, kind],
    )
  }
}

const figures = async (days: Readonly<Record<string, unknown>> = {}): Promise<Record<string, string>> => {
  const { figures: rows } = await superior.asks('figures', days)
  return Object.fromEntries(rows.map((row: { measure: string; total: string }) => [row.measure, row.total]))
}

/** The plain sum over all that was ever put in, as a GROUP BY would have it. */
const plain = (deltas: readonly Delta[], from = '0', until = '9') =>
  Object.fromEntries(
    measures.map((measure) => [
      measure,
      String(
        deltas
          .filter((one) => one.measure === measure && one.day >= from && one.day <= until)
          .reduce((sum, { n }) => sum + BigInt(n), 0n),
      ),
    ]),
  )

const delta = fc.record({
  measure: fc.constantFrom(...measures),
  day: fc.nat(50).map((days) => addDays(first, days * 9) as string),
  part: fc.constantFrom('', 'one', 'two'),
  area: fc.constantFrom(...areas),
  round: fc.constantFrom(...rounds),
  kind: fc.constantFrom('village', 'town'),
  n: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 9e14, max: 1e15 })),
})

type Row = { key: string; measure: string; part: string; n: string }
const side = { area: 'area', round: 'round', kind: 'kind', month: 'day', year: 'day' } as const

/** A table as a plain GROUP BY over all that was ever put in would have it. */
function plainTable(deltas: readonly Delta[], by: keyof typeof side, shown: readonly string[]): string[] {
  const sums = new Map<string, bigint>()
  for (const delta of deltas.filter(({ measure }) => shown.includes(measure))) {
    const raw = delta[side[by]] ?? ''
    const key = `${by === 'month' ? raw.slice(0, 7) : by === 'year' ? raw.slice(0, 4) : raw} ${delta.measure} ${delta.part}`
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(delta.n))
  }
  return [...sums]
    .filter(([, n]) => n !== 0n)
    .map(([key, n]) => `${key} ${n}`)
    .toSorted()
}

test('a table by area, round, kind, month and year is the plain GROUP BY too, folded, half folded and not folded', async () => {
  const office = town.as(town.office, 'office')
  const shown = measures.slice(0, 3)
  await fc.assert(
    fc.asyncProperty(fc.array(delta, { minLength: 1, maxLength: 25 }), fc.nat(25), async (deltas, cut) => {
      await town.above.query('delete from statistics_delta; delete from statistics_total; delete from statistics_cell')
      await put(deltas.slice(0, cut))
      await fold(town)
      await put(deltas.slice(cut))
      for (const by of ['area', 'round', 'kind', 'month', 'year'] as const) {
        const { rows } = await office.asks('figureTable', { by, measures: shown.join(',') })
        expect(rows.map(({ key, measure, part, n }: Row) => `${key} ${measure} ${part} ${n}`).toSorted()).toEqual(
          plainTable(deltas, by, shown),
        )
        for (const [from, until] of [
          ['2026-01', '2026-12'],
          ['2026-03', '2026-03'],
        ] as const) {
          const asked = { by, measures: shown.join(','), from_month: from, until_month: until }
          const within = deltas.filter(({ day }) => day.slice(0, 7) >= from && day.slice(0, 7) <= until)
          const { rows: some } = await office.asks('figureTable', asked)
          expect(some.map(({ key, measure, part, n }: Row) => `${key} ${measure} ${part} ${n}`).toSorted()).toEqual(
            plainTable(within, by, shown),
          )
        }
      }
    }),
    { numRuns: 12, seed: 7 },
  )
}, 60_000)

test('whatever comes in and whenever it is folded, a figure is the plain sum, of all days and of some', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.array(delta, { maxLength: 6 }) }, fc.constant('fold'))),
      async (steps) => {
        await town.above.query(
          'delete from statistics_delta; delete from statistics_total; delete from statistics_cell',
        )
        const all: Delta[] = []
        for (const step of steps) {
          if (step === 'fold') await fold(town)
          else {
            await put(step as Delta[])
            all.push(...(step as Delta[]))
          }
          expect(await figures()).toEqual(plain(all))
        }
        const [from, until] = [addDays(first, 90), addDays(first, 270)]
        expect(await figures({ from_day: from, until_day: until })).toEqual(plain(all, from, until))
      },
    ),
    { numRuns: 20, seed: 7 },
  )
}, 120_000)

test('folding takes every delta away, adds it to its day, and does nothing the second time', async () => {
  const twice = { measure: 'tasksClosed', day: first, n: 1 }
  await put([twice, twice, { ...twice, day: addDays(first, 1) }])
  expect(await fold(town)).toBe(3)
  expect(await fold(town)).toBe(0)
  const { rows } = await town.above.query('select measure, day::text, n::int from statistics_total order by day')
  expect(rows).toEqual([
    { measure: 'tasksClosed', day: first, n: 2 },
    { measure: 'tasksClosed', day: addDays(first, 1), n: 1 },
  ])
  expect((await town.above.query('select from statistics_delta')).rowCount).toBe(0)
})

test('four fold at once while others count and come in: never one too many, never one too few', async () => {
  await put(Array.from({ length: 400 }, (_, n) => ({ measure: 'sheetsSigned', day: addDays(first, n % 7), n: 1 })))
  let going = true
  const seen: string[] = []
  const counting = (async () => {
    while (going) seen.push((await figures())['sheetsSigned'] as string)
  })()
  const folded = await Promise.all([fold(town), fold(town), fold(town), fold(town)])
  going = false
  await counting
  expect(folded.reduce((sum, n) => sum + n, 0)).toBe(400)
  expect(seen.length).toBeGreaterThan(0)
  expect(new Set(seen)).toEqual(new Set(['400']))
  expect((await figures())['sheetsSigned']).toBe('400')
})
