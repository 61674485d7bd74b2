import { describe, expect, test } from 'vitest'
import { labelled } from '../similar.labels.ts'
import { type Compared, likeness, pairsOf, SKETCH, sketchOf, tellingOf, weightOf, wordsOf } from './similar.ts'

const finding = (title: string, more: Partial<Compared> = {}): Compared => ({
  ...{ title, overview: '', category: 'assets', subcategory: 'assets.collective', kind: 'village', ...more },
})
/** Weights among the labelled findings alone. */
const met = new Map<string, number>()
for (const { title, overview } of labelled)
  for (const pair of sketchOf({ title, overview })) met.set(pair, (met.get(pair) ?? 0) + 1)
const weights = new Map([...met].map(([pair, n]) => [pair, weightOf(n, labelled.length)]))

describe('what a finding is found by', () => {
  test('pairs stand within a run of Han signs: none goes across a comma, a figure or a line; each once', () => {
    expect(pairsOf('村务公开，公开不及时2024年')).toEqual(['村务', '务公', '公开', '开不', '不及', '及时'])
    expect(pairsOf('ＡＢ一、12')).toEqual([])
  })

  test('the title comes first and no more than a sketch is kept', () => {
    const long = sketchOf({
      title: '村务公开',
      overview: Array.from({ length: 200 }, (_, n) => String.fromCharCode(0x4e00 + n)).join(''),
    })
    expect(long).toHaveLength(SKETCH)
    expect(long.slice(0, 3)).toEqual(['村务', '务公', '公开'])
  })

  test('the rarer a pair, the more it tells; the rarest are looked for as far as the index may be read, not what one alone has', () => {
    expect(weightOf(1, 1000)).toBeGreaterThan(weightOf(100, 1000))
    const met = new Map([
      ['甲乙', 1],
      ['乙丙', 900],
      ['丙丁', 90],
      ['丁戊', 2],
    ])
    expect(tellingOf(met, 100)).toEqual(['丁戊', '丙丁'])
  })
})

describe('how alike two findings are', () => {
  test('more, the more of what tells they share; tags count besides and never alone', () => {
    const one = finding('集体资金资产资源台账不清')
    const same = likeness(one, finding('集体资金资产资源台账不清'), weights)
    const near = likeness(one, finding('集体资产资源台账登记不清'), weights)
    expect(same?.score).toBe(100)
    expect(near?.score).toBeLessThan(100)
    expect(near?.words.length).toBeGreaterThan(0)
    expect(likeness(one, finding('公务接待超标准'), weights)).toBeNull()
  })

  test('the reasons are those of the two: words in both, category, subcategory, kind of unit', () => {
    const other = { category: 'grassroots', subcategory: '', kind: 'town' }
    const found = likeness(finding('村务公开不及时'), finding('村务公开内容不全', other), weights)
    expect(found).toMatchObject({ sameCategory: false, sameSubcategory: false, sameKind: false })
    expect(found?.words[0]).toContain('村务公开')
  })

  test('pairs that overlap are said as words', () => {
    expect(
      wordsOf(
        ['村务', '务公', '公开', '台账'],
        new Map([
          ['村务', 1],
          ['务公', 1],
          ['公开', 1],
          ['台账', 2],
        ]),
      ),
    ).toEqual(['村务公开', '台账'])
  })

  test('of the four most alike, nine in ten are of the same matter, and few of one matter are missed; by words alone eight in ten', () => {
    const found = (tags: boolean) => {
      const tagged = (one: Compared, own: string) => (tags ? one : { ...one, category: own, subcategory: '' })
      let [right, given] = [0, 0]
      for (const [n, one] of labelled.entries()) {
        const others = labelled.flatMap((other, m) => {
          const alike =
            m === n
              ? null
              : likeness(tagged(finding(one.title, one), 'a'), tagged(finding(other.title, other), 'b'), weights)
          return alike ? [{ matter: other.matter, score: alike.score }] : []
        })
        const best = others.toSorted((a, b) => b.score - a.score).slice(0, 4)
        given += best.length
        right += best.filter(({ matter }) => matter === one.matter).length
      }
      return { precision: right / given, recall: right / (labelled.length * 4) }
    }
    expect(found(true).precision).toBeGreaterThan(0.9)
    expect(found(true).recall).toBeGreaterThan(0.85)
    expect(found(false).precision).toBeGreaterThan(0.8)
  })
})
