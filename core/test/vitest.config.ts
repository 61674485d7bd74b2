import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')
const exclude = ['**/node_modules/**', '**/dist/**', '.toolchain/**', '.mingcha/**', '.mingcha-demo/**']
const postgres = resolve(import.meta.dirname, 'postgres.ts')
const setupFiles = [resolve(import.meta.dirname, 'seed.ts')]

/**
 * Rules need nothing but Node; acts and journeys get the private PostgreSQL; journeys also drive a browser.
 * As many files run at once as there are processors, left to itself vitest keeps one of two idle; of journeys two at most.
 */
export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.vite/vitest'),
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'rules',
          root,
          setupFiles,
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.db.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'acts',
          root,
          setupFiles,
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: [postgres],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'journeys',
          root,
          setupFiles,
          include: ['journeys/*.journey.ts'],
          exclude,
          globalSetup: [postgres],
          maxWorkers: Math.min(2, availableParallelism()),
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
