import { expect, test } from 'vitest'
import { asDocument } from './lay.ts'
import type { Value } from '../paper.ts'

const fields = { when: '时间', what: '事项', link: '网址' } as const
const laid = (values: Readonly<Record<keyof typeof fields, Value>>) =>
  asDocument({ name: '通知', fields })({ number: '', inspection: '', values }).body

const said = (values: Readonly<Record<keyof typeof fields, Value>>) =>
  laid(values).map((piece) => (piece.kind === 'table' ? piece.table : piece.text))

test('paragraphs of a document end with a sign; an address is left as it is', () => {
  expect(said({ when: '2026年8月27日', what: ['现将有关事项通知如下：', '请配合。'], link: 'https://a.cn/3' })).toEqual(
    ['一、时间', '2026年8月27日。', '二、事项', '现将有关事项通知如下：', '请配合。', '三、网址', 'https://a.cn/3'],
  )
})

test('one chapter alone has no number, and a list of nothing is a word instead of an empty table', () => {
  expect(said({ when: '', what: { head: ['事项'], rows: [] }, link: '' })).toEqual(['事项', '无。'])
})
