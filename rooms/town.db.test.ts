import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ATown, aTown } from '../core/test/town.ts'

let town: ATown
beforeAll(async () => {
  town = await aTown()
})
afterAll(() => town.close())

test('the town is told by acts alone: each of its records is one that was said', async () => {
  const { rows } = await town.above.query('select count(*)::int as n from ledger_record')
  expect(rows[0].n).toBeGreaterThan(500)
})
