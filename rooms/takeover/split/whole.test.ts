import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as opencc from 'opencc-js'
import { describe, expect, test } from 'vitest'
import type { Item, Line, Place, Split } from './shape.ts'
import { linesOf, printed, split } from './split.ts'

/** Every text there is, those held aside too: what is tested here is true of any text, so nobody need read them. */
const texts = ['texts', 'aside']
  .map((name) => join(import.meta.dirname, name))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  )
const runs = { numRuns: 150 }

const placesOf = ({ sections, items, totals, leftover }: Split): Place[] => [
  ...[...sections, ...totals, ...leftover].flatMap(({ at }) => at),
  ...items.flatMap(({ at, measuresAt, statusAt }: Item) => [...at, ...measuresAt.flat(), ...statusAt]),
]

/** Runs of characters that are not blank and lie in no place, each with its line. */
function lost(lines: readonly Line[], places: readonly Place[]): string[] {
  const held = new Map(lines.map(({ number, text }) => [number, new Uint8Array(text.length)]))
  for (const { line, from, to } of places) held.get(line)?.fill(1, from, to)
  return lines.flatMap(({ number, text }) => {
    const left = [...text.matchAll(/\S/gu)].filter(({ index }) => held.get(number)?.[index] === 0)
    return left.length === 0 ? [] : [`line ${number}: ${left.length} characters from ${left[0]?.index}`]
  })
}

describe('nothing is lost', () => {
  const wrong = (lines: readonly Line[], { line, from, to }: Place) => {
    const text = lines.find(({ number }) => number === line)?.text
    return (
      text === undefined ||
      !Number.isInteger(from) ||
      !Number.isInteger(to) ||
      from < 0 ||
      from >= to ||
      to > text.length
    )
  }

  test.each(texts)('$name: each character is in a place, and each place is in the text', ({ text }) => {
    const lines = linesOf(text)
    const places = placesOf(split(lines).split)
    expect(lost(lines, places)).toEqual([])
    expect(places.filter((place) => wrong(lines, place))).toEqual([])
  })

  test('whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '①',
      '问题1',
      '一是',
      '整改情况：',
      '已完成',
      '主要是：',
      '；',
      '等问题',
      '“',
      '\n',
      ' ',
      'x',
      '3个',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
        (pieces) => {
          const lines = linesOf(pieces.join(''))
          const places = placesOf(split(lines).split)
          expect(lost(lines, places)).toEqual([])
          expect(places.filter((place) => wrong(lines, place))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('the checker sees a hole, and is content with blanks outside', () => {
    const lines = linesOf('甲 乙丙')
    const at = (from: number, to: number) => ({ line: 1, from, to })
    expect(lost(lines, [at(0, 1), at(2, 3)])).toEqual(['line 1: 1 characters from 3'])
    expect(lost(lines, [at(0, 1), at(2, 4)])).toEqual([])
  })
})

describe('nothing is made up', () => {
  const dense = (text: string) => text.replace(/\s/gu, '')

  test.each(texts)('$name: findings and measures stand in the text, in places that hold them', ({ text }) => {
    const lines = linesOf(text)
    const told = new Map(lines.map((line) => [line.number, line.text]))
    const read = (places: readonly Place[]) =>
      dense(places.map(({ line, from, to }) => told.get(line)?.slice(from, to) ?? '').join(''))
    for (const { finding, measures, measuresAt, status, statusText, at } of split(lines).split.items) {
      expect(read(at)).toContain(dense(finding))
      expect(measuresAt.length).toBe(measures.length)
      measures.forEach((measure, n) => expect(read(measuresAt[n] as Place[])).toContain(dense(measure)))
      expect(status === null).toBe(statusText === null)
    }
  })
})

const toTraditional = opencc.Converter({ from: 'cn', to: 't' })
const toSimplified = opencc.Converter({ from: 't', to: 'cn' })
/** One sign at a time, so that each keeps its place. */
const each = (convert: (text: string) => string, text: string) =>
  [...text].map((sign) => (convert(sign).length === sign.length ? convert(sign) : sign)).join('')

/** A split without what may differ: width and kind of punctuation, blanks, characters of two scripts. */
function said(text: string) {
  const plain = (words: string | null) =>
    words === null ? null : each(toSimplified, words.normalize('NFKC')).replace(/[\s\p{P}\p{S}\p{Z}]/gu, '')
  const { kind, items, totals, leftover } = printed(split(linesOf(text)).split)
  return {
    kind,
    items: items.map(({ path, finding, measures, status }) => ({
      path: path.map(plain),
      finding: plain(finding),
      measures: measures.map(plain),
      status,
    })),
    totals: totals.map(({ value, unit }) => `${value} ${plain(unit)}`),
    leftover: plain(leftover.map((one) => one.text).join('')),
  }
}

/** Texts with some of the places where `pattern` and `allowed` find one; there is such a text, or the property says nothing. */
function somePlaces(pattern: RegExp, allowed: (text: string, place: number) => boolean = () => true) {
  const having = texts
    .map(({ name, text }) => ({
      name,
      text,
      all: [...text.matchAll(pattern)].map(({ index }) => index).filter((n) => allowed(text, n)),
    }))
    .filter(({ all }) => all.length > 0)
  return fc
    .tuple(fc.constantFrom(...having), fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))
    .map(([{ name, text, all }, picks]) => ({
      name,
      text,
      chosen: new Set(picks.map((pick) => all[pick % all.length] as number)),
    }))
}

/** A text with each unit at a chosen place changed. */
const changed = (text: string, chosen: ReadonlySet<number>, change: (sign: string) => string) =>
  text
    .split('')
    .map((sign, n) => (chosen.has(n) ? change(sign) : sign))
    .join('')

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '.': '．',
}

describe('the same split', () => {
  test('after punctuation is widened', () => {
    // A point inside a number or an address is no punctuation; nor is a colon of the time of day.
    const punctuation = /(?<!\w)[,;:()?!]|[,;:()?!](?![\w/])|(?<=(?:^|\n)\d{1,2})\.(?!\d)/gu
    fc.assert(
      fc.property(somePlaces(punctuation), ({ name, text, chosen }) => {
        const widened = changed(text, chosen, (sign) => wide[sign] ?? sign)
        expect(said(widened), name).toEqual(said(text))
      }),
      runs,
    )
  })

  test.each(texts)('$name: in traditional characters', ({ text }) => {
    expect(said(each(toTraditional, text))).toEqual(said(text))
  })

  test('after a long line is broken inside a clause', () => {
    // Between two letters of a clause that has no digit, no ordinal, no label and no word of state near.
    const inside = /(?<=[^\n]{24}\p{sc=Han}{4})(?=\p{sc=Han}{5}[^\n]{8})/gu
    const touchy = /[一二三四五六七八九十第其关關针針对對有问問整反主完成基本推进進坚堅持长長期目标標责責]/u
    const plain = (text: string, n: number) => !touchy.test(text.slice(n - 4, n + 5))
    fc.assert(
      fc.property(somePlaces(inside, plain), ({ name, text, chosen }) => {
        const broken = changed(text, chosen, (sign) => `\n${sign}`)
        expect(said(broken), name).toEqual(said(text))
      }),
      runs,
    )
  })

  test('after lines of one paragraph are joined', () => {
    // The line stops inside a clause, long after its beginning, and the next one goes on with plain words.
    const between =
      /(?<=\n[^\n]{17,}\p{sc=Han})\n(?=(?![一二三四五六七八九十第其关關针針对對有问問整反主完基目责責]|附|中共|来源|\p{N})\p{sc=Han})/gu
    fc.assert(
      fc.property(somePlaces(between), ({ name, text, chosen }) => {
        const joined = changed(text, chosen, () => '')
        expect(said(joined), name).toEqual(said(text))
      }),
      runs,
    )
  })
})
