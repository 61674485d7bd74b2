import { expect, test } from 'vitest'
import { pairsAsked } from './words.ts'

test('every pair of plain neighbours is asked for, once, in small letters, quoted', () => {
  expect(pairsAsked('招标招标')).toEqual({ query: "'招标' & '标招'", exact: false })
  expect(pairsAsked('〔3〕')).toEqual({ query: "'〔3' & '3〕'", exact: false })
  expect(pairsAsked("KT'\\")).toEqual({ query: "'kt' & 't''' & '''\\\\'", exact: false })
  expect(pairsAsked('𠮷野')).toEqual({ query: "'𠮷野'", exact: true })
})

test('two plain signs need no second look; letters do, as some columns make only A to Z small', () => {
  expect([pairsAsked('招标')?.exact, pairsAsked('12')?.exact, pairsAsked('aB')?.exact]).toEqual([true, true, false])
})

test('signs that not every database makes small alike are left to the second look, alone they ask nothing of the index', () => {
  expect(pairsAsked('Ωσ招标İ')).toEqual({ query: "'招标'", exact: false })
  for (const typed of ['', '招', 'Ωσ', 'ij', 'I村', 'Ａ招']) expect(pairsAsked(typed)).toBeNull()
})
