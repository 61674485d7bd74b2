import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PaperKind } from '../../../core/pure/paper/kind.ts'
import { apart } from '../../../core/server/apart.ts'
import { seed } from '../../../core/test/seed.ts'
import { house } from '../../server.ts'
import { blanksOf } from './blanks.ts'
import { readingBounds } from './docx/limits.ts'
import { startingForm } from './start.ts'

const runs = Number(process.env['MINGCHA_FUZZ'] ?? 150)

test('a template changed byte by byte and tag by tag is taken or refused in words, within the limits', async () => {
  const kind = house.papers.get('leadForm') as PaperKind
  const more = [JSON.stringify(blanksOf(kind)), String(seed), String(runs)]
  const module = join(import.meta.dirname, 'fuzz.fixture.ts')
  const answer = await apart(module, await startingForm(kind), { ...readingBounds, seconds: 200 }, more)
  expect(answer).toHaveProperty('said')
  const { outcomes, slowest } = (answer as { said: { outcomes: Record<string, number>; slowest: number } }).said
  expect(
    Object.keys(outcomes).filter((one) => !/^(taken|documents\.template-[a-z-]+|files\.[a-z-]+)$/.test(one)),
  ).toEqual([])
  expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(runs)
  expect(Object.keys(outcomes).length).toBeGreaterThan(2)
  expect(slowest).toBeLessThan(20_000)
}, 300_000)
