import { describe, expect, test } from 'vitest'
import { common, coreOf, figuresOf, type Label, likeness, type Print, score, together } from './score.ts'

const item = (finding: string, measures: string[] = [], status: Label['items'][number]['status'] = null) => ({
  path: ['1'],
  finding,
  measures,
  status,
  statusText: status,
})

const label: Label = {
  kind: 'rectificationReport',
  items: [
    item('公章管理不规范。登记簿缺页。', ['一是修订公章管理办法。', '二是补登记用印事项四十件。'], 'done'),
    item('机关食堂账目不清', ['（1）聘请会计逐笔核对账目。'], 'inProgress'),
    item('公务用车派车单缺失', ['补齐近两年全部派车单。'], null),
  ],
  totals: [
    { value: 3, unit: '问题', text: '3个问题' },
    { value: 4, unit: '措施', text: '4条措施' },
  ],
  leftover: [{ line: 1, text: '首页 > 巡察公开' }],
  free: [{ line: 2, text: '关于整改情况的通报' }],
}

const change = (more: Partial<Print>): Print => ({ ...label, ...more })
const kept = (n: number) => label.items[n] as Label['items'][number]

describe('likeness', () => {
  test('is by the longest common subsequence', () => {
    expect(common('甲乙丙丁', '乙丁戊')).toBe(2)
    expect(likeness('甲乙丙丁', '甲乙丙丁')).toBe(1)
    expect(likeness('甲乙丙丁戊', '甲乙丙丁己')).toBe(0.8)
    expect(likeness('甲乙', '甲乙丙丁戊己')).toBe(0)
  })

  test('a finding is compared without the words around it', () => {
    expect(coreOf('关于“公章管理不规范”的问题')).toBe('公章管理不规范')
    expect(coreOf('关于公章管理不规范问题的整改落实情况')).toBe('公章管理不规范')
    expect(coreOf('反馈问题：公章管理不规范。')).toBe('公章管理不规范')
    expect(coreOf('問題１公章管理不規範')).toBe('公章管理不規範')
    expect(coreOf('有的存在公章管理不规范等问题')).toBe('公章管理不规范')
    expect(coreOf('问题')).toBe('问题')
  })
})

describe('a score', () => {
  test('is full where print and label agree, whatever the marks and the width', () => {
    const same = change({
      items: label.items.map((one) => ({ ...one, measures: one.measures.map((text) => text.replace(/^二是/, '②')) })),
    })
    for (const kind of ['items', 'status', 'measures', 'totals', 'leftover'] as const)
      expect(figuresOf(score(same, label)[kind]).f1, kind).toBe(1)
  })

  test('misses and extra items cost recall and precision, and no item is matched twice', () => {
    expect(score(change({ items: [kept(0)] }), label).items).toEqual({ right: 1, printed: 1, labelled: 3 })
    const doubled = score(change({ items: [...label.items, kept(1)] }), label)
    expect(doubled.items).toEqual({ right: 3, printed: 4, labelled: 3 })
    expect(doubled.measures).toEqual({ right: 4, printed: 5, labelled: 4 })
  })

  test('a finding cut after its first sentence is found, one that swallowed its measures is not', () => {
    const cut = score(change({ items: [item('公章管理不规范')] }), label)
    expect(cut.items.right).toBe(1)
    const swallowed = item('公章管理不规范。登记簿缺页。整改情况：一是修订公章管理办法。二是补登记用印事项四十件。')
    expect(score(change({ items: [swallowed] }), label).items.right).toBe(0)
  })

  test('a status counts where a word is; a guessed one costs precision and is told', () => {
    const guessed = score(
      change({
        items: [
          { ...kept(0), status: null },
          { ...kept(1), status: 'done' },
          { ...kept(2), status: 'done' },
        ],
      }),
      label,
    )
    expect(guessed.status).toEqual({ right: 0, printed: 2, labelled: 2 })
    expect(guessed.guessed).toBe(1)
  })

  test('two measures in one string lose the count and keep the words', () => {
    const lumped = score(change({ items: [{ ...kept(0), measures: [kept(0).measures.join('')] }] }), label)
    expect(lumped.measures).toEqual({ right: 0, printed: 1, labelled: 4 })
    expect(lumped['words of measures'].right).toBeGreaterThanOrEqual(18)
  })

  test('totals go by number and unit; counts of a state and repetitions are passed over, money is not', () => {
    const total = (value: number, unit: string, text: string) => ({ value, unit, text })
    const print = change({
      totals: [
        total(3, '个具体问题', '3个具体问题'),
        total(3, '问题', '3个问题'),
        total(2, '个', '已完成2个'),
        total(5, '万元', '清退5万元'),
      ],
    })
    expect(score(print, label).totals).toEqual({ right: 1, printed: 2, labelled: 2 })
  })

  test('what is left over goes by characters, free lines pass', () => {
    const print = change({
      leftover: [
        { line: 1, text: '首页' },
        { line: 2, text: '关于整改情况的通报' },
        { line: 3, text: '现将整改情况通报如下' },
      ],
    })
    expect(score(print, label).leftover).toEqual({ right: 2, printed: 12, labelled: 6 })
  })

  test('texts together weigh by their pieces', () => {
    const all = together([score(label, label), score(change({ items: [] }), label)])
    expect(all.items).toEqual({ right: 3, printed: 3, labelled: 6 })
    expect(figuresOf(all.items)).toEqual({ precision: 1, recall: 0.5, f1: 6 / 9 })
    expect(figuresOf({ right: 0, printed: 0, labelled: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 })
  })
})
