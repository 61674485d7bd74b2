import { expect, test } from 'vitest'
import { openPace, sheetsAMinute } from './pace.ts'

test('a page counts so many sheets a minute, whoever sends them; other pages and the next minute are free', () => {
  let now = 60_000 * 1_000
  const pace = openPace(() => now)
  const sent = (slug: string) => Array.from({ length: 100 }, () => pace.takes(slug)).filter(Boolean).length
  expect(sent('tkbyg899')).toBe(sheetsAMinute)
  expect(pace.takes('sc253n6a')).toBe(true)
  now += 59_999
  expect(pace.takes('tkbyg899')).toBe(false)
  now += 1
  expect(sent('tkbyg899')).toBe(sheetsAMinute)
})
