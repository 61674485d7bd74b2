import { expect, test } from 'vitest'
import type { Evidence, Sheet } from './contract.ts'
import { textFields } from './contract.ts'
import { type PaperLine, sheetPaper } from './papers.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

const sheet = {
  ...Object.fromEntries(textFields.map((field) => [field, `<${field}>`])),
  ...{ actedFrom: '2019-04-01', actedUntil: '2019-06-30' },
  rules: [
    {
      ...{
        material: null,
        title: '县三资管理办法',
        number: '固政办〔2019〕8号',
        edition: '2019年版',
        article: '第六条',
      },
      ...{ inForceOn: '2019-03-01', untilDay: '2024-12-31' },
    },
  ],
  disciplines: 'political,work',
  themes: 'livelihood',
  topics: [{ id: 't1', title: '粮食安全' }],
  root: 'building',
  key: 'matter',
  power: 'funds',
  spread: 'common',
  source: 'tip',
  proposal: 'lead',
  number: '3巡-2组-001',
  revision: 2,
  handlerOne: 'a',
  handlerTwo: 'b',
  checkedBy: 'c',
  signedBy: null,
  draftedOn: '2026-03-02',
  checkedOn: '2026-03-03',
  signedOn: null,
} as unknown as Sheet

const piece = (place: number, title: string) =>
  ({ place, title, page: '3', form: 'original', singleWitness: place === 5 }) as Evidence
const hash = 'a'.repeat(64)
const paper = sheetPaper({
  sheet,
  hash,
  bodyName: '县粮食局党组',
  teamName: '第二巡察组',
  roundName: '第三轮巡察',
  evidence: [piece(5, '第二件'), piece(2, '第一件')],
  names: { a: '甲', b: '乙', c: '丙' },
  leader: '丁',
  head: { size: 812, root: 'cm9vdA==' },
})
const lines = [...paper.head, ...paper.body]
const said = (line: PaperLine) => ('text' in line ? line.text : line.codes.join(' '))

test('the form of 4.11 is whole: every field of the text stands on it once, as it was written', () => {
  for (const field of textFields.filter((name) => name !== 'subcategory')) {
    expect(
      lines.filter((line) => line.label === field),
      field,
    ).toHaveLength(1)
  }
  const whole = lines.map(said).join('\n')
  for (const field of textFields) {
    const value = String(sheet[field])
    for (const word of value.startsWith('<') ? [value] : value.split(',')) expect(whole).toContain(word)
  }
})

test('the ground is printed with days, article and the version in force then', () => {
  const of = (label: string) => lines.filter((line) => line.label === label).map(said)
  expect(of('actedOn')).toEqual(['2019年4月1日至2019年6月30日；<actedOn>'])
  expect(of('basis')).toEqual([
    '《县三资管理办法》（固政办〔2019〕8号，2019年版）第六条，2019年3月1日至2024年12月31日施行\n<basis>',
  ])
})

test('it names number, unit, round and team, carries the hash, and its code says number, revision and hash', () => {
  expect(paper.head.map(said)).toEqual(['3巡-2组-001', '县粮食局党组', '第三轮巡察', '第二巡察组'])
  expect(paper.code).toBe(`mingcha:sheet:3巡-2组-001:2:${hash}`)
})

test('it prints the last head of the log, so that paper in a drawer holds the log to what it was', () => {
  expect(paper.sealed).toEqual({ size: 812, root: 'cm9vdA==' })
})

test('evidence is numbered in its order without gaps, and one witness alone is said', () => {
  expect(paper.evidence).toEqual([
    { place: 1, title: '第一件', page: '3', form: 'original', singleWitness: false },
    { place: 2, title: '第二件', page: '3', form: 'original', singleWitness: true },
  ])
})

test('both handlers, the checker and the leader have a line; a day nobody has written is left to the pen', () => {
  expect(paper.signatures).toEqual([
    { label: 'handlerOne', name: '甲', day: '2026-03-02' },
    { label: 'handlerTwo', name: '乙', day: null },
    { label: 'checkedBy', name: '丙', day: '2026-03-03' },
    { label: 'signedBy', name: '丁', day: null },
  ])
})

test('every label and every closed word on it is worded in both languages', () => {
  const codes = lines.flatMap((line) => ('codes' in line ? line.codes : [])).filter((code) => code.includes('.'))
  const wanted = [...lines.map((line) => line.label), ...paper.signatures.map((one) => one.label), ...codes]
  for (const key of wanted) expect([key in zh.words, key in en.words], key).toEqual([true, true])
})
