import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Sheet, sheetStates } from '../nouns.ts'
import { lifeOfSheet } from '../rules.ts'
import * as rule from './regroup.ts'

const sheet = (more: Partial<Sheet> = {}) =>
  ({
    ...{ id: 'a', inspection: 'i', state: 'drafted', revision: 1, factCheck: '', everHandled: ['one'] },
    ...{ handlerOne: 'one', handlerTwo: 'two', overview: '', facts: '', title: '一' },
    ...more,
  }) as Sheet
const words = (more: Partial<Sheet>) =>
  ({
    ...{
      title: '一',
      category: 'assets',
      subcategory: '',
      source: 'papers',
      proposal: 'report',
      content: '',
      disciplines: '',
    },
    ...{
      root: '',
      key: '',
      power: '',
      spread: '',
      overview: '',
      facts: '',
      basis: '',
      responsible: '',
      explanation: '',
    },
    ...{ actedFrom: null, actedUntil: null, rules: [], themes: '', topics: [] },
    ...{ opinion: '', surface: '', cause: '', focus: '', actedOn: '', nature: '', consequence: '', ...more },
  }) as Sheet

test('a draft is split by its handlers or the leader, what was handed in by the leader alone; what was decided by nobody', () => {
  expect(rule.giveWay(sheet(), 'one', 'member', '两件事', false)).toMatchObject({ state: 'recast', reason: '两件事' })
  expect(rule.giveWay(sheet(), 'x', 'member', '', false)).toMatchObject({ refused: 'findings.leader-regroups' })
  expect(rule.giveWay(sheet({ state: 'supported' }), 'one', 'member', '', false)).toMatchObject({
    refused: 'findings.leader-regroups',
  })
  for (const state of sheetStates) {
    const gone = rule.giveWay(sheet({ state }), 'x', 'leader', '', false)
    const signed = state === 'signed' || state === 'factChecked'
    const draft = ['drafted', 'supported', 'checked'].includes(state)
    if (signed || draft) expect(gone).toMatchObject({ state: signed ? 'replaced' : 'recast' })
    else expect(gone, state).toMatchObject({ refused: 'flow.not-now' })
    expect('regroup' in lifeOfSheet[state]).toBe(signed || draft)
  }
})

test('not while the facts are talked over, nor with something to be put right at once, nor while a new version is drafted', () => {
  const signed = sheet({ state: 'signed', factCheck: 'open' })
  expect(rule.giveWay(signed, 'x', 'leader', '', false)).toMatchObject({ refused: 'findings.fact-check-open' })
  expect(rule.giveWay(sheet(), 'one', 'leader', '', true)).toMatchObject({ refused: 'findings.has-immediate' })
  expect(rule.giveWay(sheet({ revision: 2 }), 'one', 'leader', '', false)).toMatchObject({
    refused: 'findings.signed-first',
  })
  expect(rule.giveWay(sheet({ state: 'signed', revision: 2 }), 'x', 'leader', '', false)).toMatchObject({
    state: 'replaced',
  })
})

test('a merged sheet says what each says, nothing twice and nothing else', () => {
  const line = fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '' && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text) && text.isWellFormed())
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), (overviews) => {
      const merged = rule.mergedWords(
        overviews.map((overview) => words({ overview })),
        '合并',
      ) as Sheet
      const said = merged.overview.split('\n')
      expect(said).toEqual([...new Set(overviews.map((one) => one.trim()))])
      expect(merged.title).toBe('合并')
    }),
    { seed: 20261123, numRuns: 100 },
  )
  const long = words({ overview: '长'.repeat(3_000) })
  expect(rule.mergedWords([long, words({ overview: '短'.repeat(3_000) })], '合并')).toMatchObject({
    refused: 'findings.too-long-to-merge',
    facts: { fields: ['overview'] },
  })
  expect(rule.mergedWords([], '合并')).toMatchObject({ refused: 'findings.too-few-to-merge' })
})

test('sheets of one unit, each once; their evidence once; nobody who handled one of them checks or signs', () => {
  const of = (...named: string[]) => named.map((one) => ({ sheet: one }))
  expect(rule.mayMerge(of('a'), [sheet()], 'i')).toMatchObject({ refused: 'findings.too-few-to-merge' })
  expect(rule.mayMerge(of('a', 'a'), [sheet(), sheet()], 'i')).toMatchObject({ refused: 'findings.merged-twice' })
  expect(rule.mayMerge(of('a', 'b'), [sheet(), sheet({ inspection: 'j' })], 'i')).toMatchObject({
    refused: 'findings.other-inspection',
  })
  expect(rule.mayMerge(of('a', 'b'), [sheet(), sheet()], 'i')).toBe(true)
  const piece = (file: string, place: number) => ({ file, place })
  expect(
    rule.allPieces([
      [piece('x', 3), piece('y', 7)],
      [piece('y', 1), piece('z', 2)],
    ]),
  ).toEqual([piece('x', 1), piece('y', 2), piece('z', 3)])
  const many = (from: number) => Array.from({ length: 150 }, (_, n) => piece(`f${from + n}`, n + 1))
  expect(rule.allPieces([many(0), many(150)])).toMatchObject({ refused: 'findings.too-much-evidence' })
  expect(rule.everyHandler([sheet(), sheet({ handlerOne: 'three', handlerTwo: null, everHandled: ['four'] })])).toEqual(
    ['one', 'two', 'four', 'three'],
  )
})
