import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hit } from '../contract/outgoing.ts'
import { againstTips, bareWords, groundsFor, hitsIn, keep, type Known, mayGoOut, openHits } from './outgoing.ts'
import { fewestWords } from './quoting.ts'

const seed = { seed: 20261123, numRuns: 200 }
const nothing: Known = { names: [], leads: [], tips: [], plain: [] }
const at = (text: string, field = 'overall') => [{ field, n: null, text }]
const found = (text: string, known: Partial<Known>, field?: string) =>
  hitsIn(at(text, field), { ...nothing, ...known }).map(({ kind }) => kind)

/** Signs of which no name, number or tip below is made. */
const clean = [...'党组织落实惠民政策有差距，整改要求。财务管理不规范；支部建设薄弱！一二三（四）\n']
const cleanText = fc.array(fc.constantFrom(...clean), { maxLength: 80 }).map((signs) => signs.join(''))
const nameSigns = [...'欧阳褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const name = fc.array(fc.constantFrom(...nameSigns), { minLength: 2, maxLength: 6 }).map((signs) => signs.join(''))
const tipSigns = [...'镇农机站购机贴由家公司代领户签的是空白表危房补助没修也钱名单村公示过路灯款付']
const tipText = fc
  .array(fc.constantFrom(...tipSigns), { minLength: fewestWords, maxLength: 60 })
  .map((signs) => signs.join(''))
const blanks = fc.array(fc.constantFrom(' ', '\u3000', '\u200b', '\n', '\t', '\u00a0', '\u2060', '·'), { maxLength: 2 })

/** A text with blanks of every kind between its signs. */
const spread = (text: string, gaps: readonly (readonly string[])[]) =>
  [...text].map((sign, n) => sign + (gaps[n % Math.max(1, gaps.length)] ?? []).join('')).join('')
const fields = fc.constantFrom('overall', 'requirements', 'title', 'text', 'chapter', 'paperText', 'slipText')

describe('what must not go out is found wherever it stands', () => {
  test('any registered name, at any place, in any spacing', () => {
    fc.assert(
      fc.property(name, cleanText, cleanText, fc.array(blanks, { minLength: 1, maxLength: 4 }), fields, (...given) => {
        const [who, before, after, gaps, field] = given
        const hits = hitsIn(at(`${before}${spread(who, gaps)}${after}`, field), { ...nothing, names: [who] })
        expect(hits.map(({ kind, field: where }) => [kind, where])).toContainEqual(['name', field])
      }),
      seed,
    )
  })

  test('any number of a lead or tip, in any kind of bracket, width or spacing', () => {
    const number = fc.tuple(
      fc.constantFrom('线索', '信访'),
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 999 }),
    )
    const brackets = fc.constantFrom(['〔', '〕'], ['[', ']'], ['（', '）'], ['【', '】'], ['［', '］'])
    fc.assert(
      fc.property(number, brackets, cleanText, fc.array(blanks, { minLength: 1, maxLength: 3 }), (...given) => {
        const [[word, year, n], [open, close], before, gaps] = given
        const known = { leads: [{ number: `${word}〔${year}〕${n}号`, texts: [] }] }
        expect(found(`${before}${spread(`${word}${open}${year}${close}${n}号`, gaps)}。`, known)).toContain('lead')
        const wide = [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
        expect(found(`${before}${word}〔${year}〕${wide}号`, known)).toContain('lead')
        expect(found(`${before}${word}〔${year}〕${n}9号`, known)).toEqual([])
      }),
      seed,
    )
  })

  test('what a tip says, whole or in a part of twelve signs and more, with other marks between', () => {
    fc.assert(
      fc.property(tipText, cleanText, cleanText, fc.nat(), fields, (told, before, after, from, field) => {
        const known = { tips: [{ number: '信访〔2026〕1号', texts: [told] }] }
        expect(found(`${before}${told}${after}`, known, field)).toContain('tip')
        expect(found(`${before}${[...told].join('，')}${after}`, known, field)).toContain('tip')
        if (told.length < 12) return
        const start = from % (told.length - 11)
        expect(found(`${before}${told.slice(start, start + 12)}${after}`, known, field)).toContain('tip')
      }),
      seed,
    )
  })

  test('nothing is found in clean texts', () => {
    fc.assert(
      fc.property(
        cleanText,
        fc.array(name, { maxLength: 4 }),
        fc.array(tipText, { maxLength: 4 }),
        (text, names, texts) => {
          const secrets = [{ number: '线索〔2026〕7号', texts }]
          expect(hitsIn(at(text), { names, leads: secrets, tips: secrets, plain: [] })).toEqual([])
        },
      ),
      seed,
    )
  })

  test('a hit gives the words as they are written, once for every place', () => {
    const hits = hitsIn(
      [
        { field: 'overall', n: null, text: '由张　三和张　三负责' },
        { field: 'text', n: 2, text: '张三' },
      ],
      { ...nothing, names: ['张三'] },
    )
    expect(hits).toEqual([
      { kind: 'name', field: 'overall', n: null, text: '张　三' },
      { kind: 'name', field: 'text', n: 2, text: '张三' },
    ])
    expect(bareWords(at('张 三〔1〕'))).toBe('张三[1]')
  })

  test('who told it, identity cards and telephones are found; people are no tellers; a contact may have its name and number', () => {
    expect(found('据举报人反映', {})).toEqual(['tip'])
    expect(found('反映人民群众意愿', {})).toEqual([])
    expect(found('证件号11010519491231002X', {})).toEqual(['idNumber'])
    expect(found('电话13855520101，邮箱a.b@example.cn', {})).toEqual(['phone', 'phone'])
    expect(found('张三 13855520101', { names: ['张三'] }, 'contact')).toEqual([])
    expect(found('线索〔2026〕1号', { leads: [{ number: '线索〔2026〕1号', texts: [] }] }, 'contact')).toEqual(['lead'])
  })

  test('the name of the unit alone is no word of a tip', () => {
    const told = '固镇县农业农村局党组织主要负责人在亲戚的公司里有股份'
    const tips = [{ number: '1', texts: [told] }]
    const text = '固镇县农业农村局党组织落实政策有差距'
    expect(found(text, { tips })).toEqual([])
    expect(found(`${text}，固镇县农业农村局党组织主要`, { tips })).toEqual(['tip'])
    expect(found(`${text}，固镇县农业农村局党组织主要`, { tips, plain: ['固镇县农业农村局'] })).toEqual([])
    expect(found('在亲戚的公司里有股份', { tips, plain: ['固镇县农业农村局'] })).toEqual([])
    expect(found('负责人在亲戚的公司里有股份', { tips, plain: ['固镇县农业农村局'] })).toEqual(['tip'])
  })
})

describe('what tips say', () => {
  test('is found by its place, in every place that has a number or twelve signs of one, and no word of it is given', () => {
    const places = [
      ...at('据查，镇农机站购机补贴由一家公司统一代领。'),
      ...at('按信－2026－0007办理', 'text'),
      ...at('无', 'title'),
    ]
    const tips = againstTips(places, [])
    tips.compare({ number: '信-2026-0009', texts: ['镇农机站购机补贴由一家公司统一代领'] })
    expect(tips.found()).toEqual([{ kind: 'tip', field: 'overall', n: null, text: '' }])
    tips.compare({ number: '信-2026-0007', texts: [] })
    expect(tips.found().map(({ field }) => field)).toEqual(['overall', 'text'])
  })

  test('what reads like the number of a tip is one, whether there is such a tip or not', () => {
    expect(found('按信-2026-0007办理', {})).toEqual(['tip'])
    expect(found('按 信－2026 - 9999 办理', {})).toEqual(['tip'])
    expect(found('通信-2026年', {})).toEqual([])
  })
})

describe('what may be left standing', () => {
  test('nothing of a lead or tip, no identity card; names as another word, or in office where one speaks or prints', () => {
    for (const paper of ['opinion', 'speech', 'pressRelease', 'meetingPlan', 'copySlip'] as const) {
      for (const kind of ['lead', 'tip', 'idNumber'] as const) {
        expect(groundsFor(kind, paper)).toEqual([])
        expect(keep(kind, paper, 'otherWord')).toMatchObject({ refused: 'feedback.never-kept' })
      }
      expect(keep('name', paper, 'otherWord')).toBe(true)
      expect(keep('phone', paper, 'officeNumber')).toBe(true)
      expect(keep('name', paper, 'officeNumber')).toMatchObject({ refused: 'feedback.ground-misfits' })
    }
    expect(keep('name', 'speech', 'inOffice')).toBe(true)
    expect(keep('name', 'opinion', 'inOffice')).toMatchObject({ refused: 'feedback.ground-misfits' })
    expect(keep('name', 'copySlip', 'inOffice')).toMatchObject({ refused: 'feedback.ground-misfits' })
  })

  test('a text goes out only when it was compared with every tip, as it stands, and nothing is open', () => {
    const hit = (kind: Hit['kind'], text: string): Hit => ({ kind, field: 'overall', n: null, text })
    const now = { hash: 'a', telling: 'x', hits: [], sealed: [], kept: [] }
    const looked = { hash: 'a', telling: 'x', hits: [] }
    const notLooked = { refused: 'feedback.not-looked', facts: {} }
    expect(mayGoOut(now, looked)).toBe(true)
    expect(mayGoOut(now, null)).toEqual(notLooked)
    expect(mayGoOut(now, { ...looked, hash: 'b' })).toEqual(notLooked)
    expect(mayGoOut(now, { ...looked, telling: 'y' })).toEqual(notLooked)
    const told = { ...looked, hits: [hit('tip', '')] }
    const sealed = { refused: 'feedback.sealed-words', facts: { fields: ['overall'] } }
    expect(mayGoOut(now, told)).toEqual(sealed)
    expect(mayGoOut({ ...now, sealed: [hit('lead', '2026-001')] }, looked)).toEqual(sealed)
    const accused = { ...now, sealed: [hit('name', '高峰')] }
    expect(mayGoOut(accused, looked)).toEqual(sealed)
    expect(mayGoOut({ ...accused, kept: [{ kind: 'name', text: '高峰' }] }, looked)).toBe(true)
    const named = { ...now, hits: [hit('name', '高峰')] }
    expect(mayGoOut(named, looked)).toMatchObject({ facts: { count: 1, hit: ['name'], fields: ['overall'] } })
    expect(mayGoOut({ ...named, kept: [{ kind: 'name', text: '高峰' }] }, looked)).toBe(true)
    expect(openHits(named.hits, [{ kind: 'phone', text: '高峰' }])).toHaveLength(1)
  })
})
