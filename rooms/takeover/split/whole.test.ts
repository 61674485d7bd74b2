import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as opencc from 'opencc-js'
import { describe, expect, test, vi } from 'vitest'
import type { Item, Line, Place, Split } from './shape.ts'
import { linesOf, printed, split } from './split.ts'

/** Every text there is, those held aside too: what is tested here is true of any text, so nobody need read them. */
const texts = new Map(
  ['texts', 'aside']
    .map((name) => ({ name, folder: join(import.meta.dirname, name) }))
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ name, folder }) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file): [string, string] => [`${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
    ),
)
const names = [...texts.keys()]
const textOf = (name: string) => texts.get(name) as string

/** Asserts something of a text. Of a text held aside a failure says its name only, or whoever mends the rules would read it. */
function of(name: string, assert: (text: string) => void): void {
  if (!name.startsWith('aside/')) return assert(textOf(name))
  let held = true
  try {
    assert(textOf(name))
  } catch {
    held = false
  }
  expect(held, name).toBe(true)
}

const runs = { numRuns: Number(process.env['MINGCHA_FUZZ'] ?? 150) }
// Each text is read that often; the long job takes its time, also on a busy machine.
vi.setConfig({ testTimeout: 60_000 + 200 * runs.numRuns })

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

  test.each(names)('%s: each character is in a place, and each place is in the text', (name) => {
    of(name, (text) => {
      const lines = linesOf(text)
      const places = placesOf(split(lines).split)
      expect(lost(lines, places)).toEqual([])
      expect(places.filter((place) => wrong(lines, place))).toEqual([])
    })
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

  test.each(names)('%s: findings and measures stand in the text, in places that hold them', (name) => {
    of(name, (text) => {
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

/**
 * Texts, by name, with some of the places where `pattern` and `allowed` find one; there is such a text, or the property says nothing. A
 * counterexample holds a name and numbers, no words.
 */
function somePlaces(pattern: RegExp, allowed: (text: string, place: number) => boolean = () => true, apart = 1) {
  const having = names
    .map((name) => ({
      name,
      all: [...textOf(name).matchAll(pattern)].map(({ index }) => index).filter((n) => allowed(textOf(name), n)),
    }))
    .filter(({ all }) => all.length > 0)
  return fc
    .tuple(fc.nat({ max: having.length - 1 }), fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))
    .map(([one, picks]) => {
      const { name, all } = having[one] as (typeof having)[number]
      const places = [...new Set(picks.map((pick) => all[pick % all.length] as number))].toSorted((a, b) => a - b)
      return {
        name,
        chosen: new Set(places.filter((place, n) => n === 0 || place - (places[n - 1] as number) >= apart)),
      }
    })
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
  const same = (text: string, other: string) => {
    expect(said(other)).toEqual(said(text))
  }

  test('after punctuation is widened', () => {
    // A point inside a number or an address is no punctuation; nor is a colon of the time of day.
    const punctuation = /(?<!\w)[,;:()?!]|[,;:()?!](?![\w/])|(?<=(?:^|\n)\d{1,2})\.(?!\d)/gu
    fc.assert(
      fc.property(somePlaces(punctuation), ({ name, chosen }) =>
        of(name, (text) => {
          const other = changed(text, chosen, (sign) => wide[sign] ?? sign)
          same(text, other)
        }),
      ),
      runs,
    )
  })

  test.each(names)('%s: in traditional characters', (name) => {
    of(name, (text) => same(text, each(toTraditional, text)))
  })

  test('after a long line is broken inside a clause', () => {
    // Between two letters of a clause that has no digit, no ordinal, no label and no word of state near. Breaks stand apart: a line of one
    // sign (大, 中, 小) is a button of a portal as well as a piece of a sentence.
    const inside = /(?<=[^\n]{24}\p{sc=Han}{4})(?=\p{sc=Han}{5}[^\n]{8})/gu
    const touchy = /[一二三四五六七八九十第其关關针針对對有问問整反主完成基本推进進坚堅持长長期目标標责責]/u
    // How far the heading of a numbered line goes only the end of its line shows, so before its first stop a break touches the numbering.
    const numbered =
      /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|[问問][题題]\s*[一二三四五六七八九十\d])[^。；;：:]*$/u
    const plain = (text: string, n: number) =>
      !touchy.test(text.slice(n - 4, n + 5)) && !numbered.test(text.slice(text.lastIndexOf('\n', n - 1) + 1, n))
    fc.assert(
      fc.property(somePlaces(inside, plain, 8), ({ name, chosen }) =>
        of(name, (text) => {
          const other = changed(text, chosen, (sign) => `\n${sign}`)
          same(text, other)
        }),
      ),
      runs,
    )
  })

  test('after lines of one paragraph are joined', () => {
    // The line stops inside a clause, long after its beginning, and the next one goes on with plain words. A field of the portal (来源：…), a
    // notice of publication and what follows a word of state are paragraphs of their own, and a line without a comma or a stop may be a title:
    // joined they say something else, and nobody could tell where the title ended.
    const between =
      /(?<=\n(?=[^\n]*[,，;；。])[^\n]{17,}\p{sc=Han})(?<!(?:[通報报告饋馈見见]|情[况況]|公示|完成|到位|坚持|推进|整改))\n(?=(?!公示|[^\n:：]{0,8}[:：])(?![一二三四五六七八九十第其关關针針对對有问問整反主完基目责責]|附|中共|来源|\p{N})\p{sc=Han})/gu
    fc.assert(
      fc.property(somePlaces(between), ({ name, chosen }) =>
        of(name, (text) => {
          const other = changed(text, chosen, () => '')
          same(text, other)
        }),
      ),
      runs,
    )
  })
})
