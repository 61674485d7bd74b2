import { expect, test } from 'vitest'
import { buildWeb } from './build.ts'
import { manifestIn, weightOf } from './weight.ts'

/**
 * Budgets of scripts, in kB as they are sent: what grows beyond them is seen here, before a bench is run. They stand a little above what was built when they
 * were last lowered; a new library or a contract in a menu goes beyond them, a screen's new part does not.
 */
const budgets = {
  'ledger/screens/desk.tsx': 410,
  'registry/screens/organisations.tsx': 420,
  'findings/screens/sheets.tsx': 440,
  'rectification/screens/ledger.tsx': 440,
  'statistics/screens/figures.tsx': 435,
  'notices/screens/clocks.tsx': 445,
}

test('no page of the office fetches more scripts than its budget', async () => {
  const dist = await buildWeb()
  const manifest = await manifestIn(dist)
  const over: string[] = []
  for (const [screen, budget] of Object.entries(budgets)) {
    const kB = Math.round((await weightOf(dist, manifest, screen)) / 1000)
    if (kB > budget) over.push(`${screen}: ${kB} of ${budget} kB`)
  }
  expect(over).toEqual([])
}, 300_000)

test('a screen that is not there is said so', async () => {
  const dist = await buildWeb()
  await expect(weightOf(dist, await manifestIn(dist), 'nowhere/screens/nothing.tsx')).rejects.toThrow('nothing.tsx')
}, 300_000)
