import { expect, test } from 'vitest'
import type { ExitItem } from '../nouns.ts'
import { checklist, type Fieldwork, fiveMissing, fourMissing, goesAlong, holdsBack, mayExit } from './exit.ts'

const nothing: Fieldwork = {
  ...{
    village: false,
    papersOut: [],
    talksOpen: [],
    postsMissing: [],
    talkedWith: [],
    visited: [],
    villages: [],
    unanswered: [],
    demandsOpen: [],
  },
}
const stated = ['channels', 'secrecy', 'conduct'].map((item) => ({ item, done: true, open: 1 }) as ExitItem)

test('of a village five kinds are talked with and four visited; a county bureau knows no such lists', () => {
  expect(fiveMissing(['committee', 'contact', ''])).toEqual(['cooperative', 'representative', 'supervision'])
  expect(fourMissing(['poor', 'deputy', 'veteran', 'petitioner'])).toEqual([])
  const items = (of: Fieldwork) => checklist(of).map((line) => line.item)
  expect(items({ ...nothing, village: true })).toEqual(expect.arrayContaining(['fiveTalks', 'fourVisits']))
  expect(items(nothing)).not.toContain('fiveTalks')
  expect(mayExit(checklist({ ...nothing, village: true }), stated)).toMatchObject({
    ...{ refused: 'fieldwork.exit-open', facts: { items: ['fiveTalks', 'fourVisits'] } },
  })
})

test('what was accepted holds for as much as was open then, and no more', () => {
  const line = { item: 'papers', open: 2, missing: ['调-001', '调-002'] } as const
  const accepted = (open: number) => [{ item: 'papers', open } as ExitItem]
  expect(holdsBack(line, [])).toBe(true)
  expect(holdsBack(line, accepted(1))).toBe(true)
  expect(holdsBack(line, accepted(2))).toBe(false)
  expect(mayExit(checklist(nothing), stated)).toBe(true)
  expect(mayExit(checklist(nothing), stated.slice(1))).toMatchObject({ facts: { items: ['channels'] } })
})

test('of a township whose villages go along, each village has its own five and four', () => {
  const all = ['committee', 'cooperative', 'representative', 'contact', 'supervision']
  const villages = [
    { id: 'a', name: '东村', talkedWith: all, visited: ['poor'] },
    { id: 'b', name: '西村', talkedWith: ['committee'], visited: ['deputy', 'veteran', 'poor', 'petitioner'] },
  ]
  const line = (item: string) => checklist({ ...nothing, villages }).find((one) => one.item === item)?.missing
  expect(line('fiveTalks')).toEqual(all.slice(1).map((kind) => `${kind}@西村`))
  expect(line('fourVisits')).toEqual(['deputy@东村', 'veteran@东村', 'petitioner@东村'])
  expect([goesAlong(villages, null), goesAlong(villages, 'b')]).toEqual([true, true])
  expect(goesAlong(villages, 'c')).toMatchObject({ refused: 'fieldwork.other-village' })
})
