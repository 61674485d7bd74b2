import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printCatalogue, printPure } from '../apps/server/print.ts'
import { anEmptyHouse } from '../core/test/as.ts'
import { order } from './order.ts'

const folder = resolve(import.meta.dirname, '../docs/generated')
let printed: Record<string, string>
let house: Awaited<ReturnType<typeof anEmptyHouse>>

beforeAll(async () => {
  house = await anEmptyHouse(...order)
  printed = { ...(await printPure()), ...(await printCatalogue(house.above)) }
})
afterAll(() => house.close())

test.each(['permissions.md', 'records.md', 'flows.md', 'refusals.md', 'openapi.json', 'walls.sql', 'schema.sql'])(
  'docs/generated/%s is fresh (./mingcha print)',
  (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(printed[name])
  },
)
