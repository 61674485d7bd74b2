import { expect, test } from 'vitest'
import { addsUp, Content, follows, packed, readPackage, textOf } from './packages.ts'
import { scenarios } from './scenarios.ts'

const says = {
  office: '甲区',
  from: '2025-01',
  until: '2025-12',
  number: 1,
  replaces: null,
  made: '2026-01-05',
  names: {},
  within: [],
} as never
const kunming = packed(says, scenarios.kunming, () => '口径')
const sha = (letter: string) => letter.repeat(64)

test('a package holds counts, totals and definitions, and nothing that is not one of these', () => {
  expect(kunming.totals).toMatchObject({ tasksOpened: '697', rulesMade: '589', avoidedFen: '1369500000' })
  expect(kunming.definitions).toMatchObject({ tasksOpened: '口径' })
  expect(Content.safeParse(kunming).success).toBe(true)
  expect(Content.safeParse({ ...kunming, cases: ['张三'] }).success).toBe(false)
  expect(Content.safeParse({ ...kunming, cells: [{ measure: 'tasksOpened', part: '张三', n: '1' }] }).success).toBe(
    false,
  )
})

test('what adds up is taken, and the row that breaks is named', () => {
  expect(addsUp(kunming)).toBe(true)
  expect(addsUp({ ...kunming, totals: { ...kunming.totals, tasksOpened: '698' } })).toMatchObject({
    refused: 'statistics.package-breaks',
    facts: { measure: 'tasksOpened', left: '697', right: '698' },
  })
  expect(addsUp({ ...kunming, from: '2026-01' })).toMatchObject({ refused: 'statistics.package-span' })
  const negative = [...kunming.cells, { measure: 'campaigns' as const, part: '', n: '-1' }]
  expect(addsUp({ ...kunming, cells: negative })).toMatchObject({ refused: 'statistics.package-negative' })
})

test('a package is read only as it was written', () => {
  const text = textOf(kunming)
  expect(readPackage(`${text}\n\u2014 x y\n`)).toEqual({ text, content: kunming })
  for (const bad of ['', 'x', text, `{}\n\nx`, `${text.replace('{', '{ ')}\n\u2014 x y\n`, text.replace('697', '698 ')])
    expect(readPackage(bad)).toMatchObject({ refused: 'statistics.package-unreadable' })
})

test('a correction names what it replaces and comes after it; nothing is taken twice', () => {
  const next = { number: 2, replaces: sha('a'), sha256: sha('b') }
  const standing = { number: 1, sha256: sha('a') }
  expect(follows(next, standing, [sha('a')])).toBe(true)
  expect(follows({ ...next, number: 3, replaces: null }, null, [])).toBe(true)
  expect(follows(next, { number: 2, sha256: sha('a') }, [])).toMatchObject({
    refused: 'statistics.package-out-of-order',
  })
  expect(follows({ ...next, replaces: sha('c') }, standing, [])).toMatchObject({
    refused: 'statistics.package-out-of-order',
  })
  expect(follows(next, standing, [sha('b')])).toMatchObject({ refused: 'statistics.package-here-already' })
})

test('a package tells by which definitions it was counted; one of before that was told is read as ever', () => {
  const told = packed({ ...(says as object), counting: 9 } as never, scenarios.kunming, () => '口径')
  expect(readPackage(`${textOf(told)}\n\u2014 x y\n`)).toMatchObject({ content: { counting: 9 } })
  expect(Content.safeParse({ ...kunming, counting: 0 }).success).toBe(false)
  expect(Content.parse(kunming)).not.toHaveProperty('counting')
})
