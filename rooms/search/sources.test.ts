import { describe, expect, test } from 'vitest'
import { hatNames } from '../../core/pure/hats.ts'
import { say } from '../texts.ts'
import { screens } from './screens/index.ts'
import { sources, sourcesOf } from './screens/parts/sources.ts'

describe('what is looked through', () => {
  test.each(sources.map((one) => [one.words, one] as const))(
    '%s takes words and has a heading',
    (words, { ask, all }) => {
      expect(ask.input.safeParse({ q: '刘集', size: 5 }).success).toBe(true)
      expect(say(words)).not.toBe(words)
      expect(all).toMatch(/^\/[a-z-]+$/)
    },
  )

  test('is asked only of hats that may ask it; leads and tips are asked of nobody', () => {
    for (const hat of hatNames) expect(sourcesOf(hat).every(({ ask }) => ask.of.includes(hat))).toBe(true)
    expect(sources.filter(({ ask }) => ['tips', 'transfers'].includes(ask.room))).toEqual([])
  })

  test('is there for every hat that has the page', () => {
    const { hats } = screens[0] ?? { hats: [] }
    expect((hats as readonly (typeof hatNames)[number][]).filter((hat) => sourcesOf(hat).length === 0)).toEqual([])
  })
})
