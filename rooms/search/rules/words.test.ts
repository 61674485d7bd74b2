import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostTyped } from '../contract.ts'
import { excerptsOf, marksOf, mostSigns, pairsOf, questionOf, snippetOf, tidied } from './words.ts'

test('a text is kept as people look for it: plain letters, single spaces, none between Chinese signs', () => {
  expect(tidied('　关于Ａ公司 的　２０２６ 年\t报 告\u0000\u200b')).toBe('关于A公司的 2026 年报告')
  expect(tidied('一行\n二行')).toBe('一行\n二行')
})

test('pairs are of signs, not of halves of them, each once, in small letters', () => {
  expect(pairsOf('低保低保')).toEqual(['低保', '保低'])
  expect(pairsOf('𠮷野A')).toEqual(['𠮷野', '野a'])
  expect([pairsOf('低'), pairsOf('𠮷'), pairsOf('  ')]).toEqual([[], [], []])
})

const sign = fc.constantFrom(
  ...'的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会',
  '𠮷',
  'A',
  '１',
  '，',
)
const text = fc.array(sign, { minLength: 1, maxLength: 4_000, size: 'max' }).map((signs) => signs.join(''))

test('whatever stands in a text of fifty signs or fewer stands whole in one of its excerpts', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 2, max: mostTyped }), (said, at, length) => {
      const signs = [...tidied(said)]
      const word = signs.slice(at % signs.length, (at % signs.length) + length).join('')
      const [, ...excerpts] = excerptsOf('name', [said])
      expect(excerpts.some((one) => one.includes(word))).toBe(true)
    }),
    { seed: 23, numRuns: 200 },
  )
})

test('excerpts begin with the name, hold lines in order, and end where a file is too long', () => {
  expect(excerptsOf('会议 记录.txt', ['第一行', '', ' 第二行 '])).toEqual(['会议记录.txt', '第一行\n第二行'])
  const long = excerptsOf('n', ['字'.repeat(mostSigns * 2)])
  expect(long.length).toBeGreaterThan(1_000)
  expect(Math.max(...long.map((one) => one.length))).toBeLessThanOrEqual(900)
  expect(long.reduce((sum, one) => sum + one.length, 0)).toBeLessThan(mostSigns * 1.1)
})

test('a hat looks only in circles it sees; of what is not opened yet only team and office', () => {
  expect(marksOf('member')).toEqual(['O', 'P', 'l', 'o', 'p', 'r', 't'])
  expect(marksOf('office')).toEqual(['L', 'O', 'P', 'f', 'l', 'o', 'p', 'r'])
  expect(marksOf('clerk')).toEqual(['o', 'r'])
  expect(marksOf('secretary')).toEqual(['O', 'l', 'o', 'p', 'r'])
  expect([marksOf('superior'), questionOf('低保', 'superior')]).toEqual([[], null])
  expect(questionOf("a'\\", 'clerk')).toBe("('oa''' & 'o''\\\\') | ('ra''' & 'r''\\\\')")
})

test('a snippet shows the first place with what stands around it, and nothing where there is none', () => {
  expect(snippetOf(`${'前'.repeat(100)}低保评定不精准${'后'.repeat(100)}`, '低保 评定')).toBe(
    `…${'前'.repeat(40)}低保评定${'不精准'}${'后'.repeat(57)}…`,
  )
  expect(snippetOf('短文\n低保', 'ＤＩ')).toBeNull()
  expect(snippetOf('短文\n低保', '低保')).toBe('短文 低保')
})
