import { expect, test, vi } from 'vitest'
import { type AllTexts, speaker } from './texts.tsx'
import { Problem } from './problem.ts'

const words = { words: { sheet: '底稿' }, refusals: {}, records: {} }
const missing = { says: '没有取到。', todo: '请重新载入。' }
const first: AllTexts = { core: { words: {}, refusals: { 'web.no-sentences': missing }, records: {} }, findings: words }
const all: AllTexts = {
  ...first,
  findings: {
    ...words,
    refusals: { stale: { says: '已有改动。', todo: '请核对。' } },
    records: { 'sheet.signed': '签字' },
  },
}
const refused = { refused: 'findings.stale', facts: {} }

test('a sentence that is on its way is asked for, and no code stands in its place', () => {
  const need = vi.fn()
  const t = speaker('zh', first, 'coming', need)
  expect(t('findings.sheet')).toBe('底稿')
  expect(need).not.toHaveBeenCalled()
  expect(t.refusal(refused)).toEqual({ says: '…', todo: '' })
  expect(t.record('sheet.signed', {})).toBe('…')
  expect(t.kinds()).toEqual([])
  expect(need).toHaveBeenCalledTimes(3)
})

test('what the server has worded is said in its words until ours are there', () => {
  const t = speaker('zh', first, 'coming')
  const problem = new Problem({ code: 'findings.stale', detail: '底稿已有改动。', todo: '请核对。' })
  expect(t.problem(problem)).toEqual({ says: '底稿已有改动。', todo: '请核对。' })
  expect(t.problem(new Problem({ code: 'findings.stale' })).says).toBe('…')
})

test('where sentences could not be fetched it says so and what to do', () => {
  const t = speaker('zh', first, 'missing')
  expect(t.refusal(refused)).toEqual(missing)
  expect(t.record('sheet.signed', {})).toBe(missing.says)
})

test('once they are there all is said, and what nobody wrote stands as its key', () => {
  const t = speaker('zh', all)
  expect(t.refusal(refused)).toEqual({ says: '已有改动。', todo: '请核对。' })
  expect(t.record('sheet.signed', {})).toBe('签字')
  expect(t.record('sheet.unknown', {})).toBe('sheet.unknown')
})

test('a yes or no in a sentence is said in the words of its room, or else as yes or no', () => {
  const core = { words: { yes: '是', no: '否' }, refusals: {}, records: {} }
  const records = { 'sheet.signed': '{onPaper}；{late}' }
  const t = speaker('zh', { core, findings: { words: { 'onPaper.true': '纸质签字' }, refusals: {}, records } })
  expect(t.record('sheet.signed', { onPaper: true, late: true })).toBe('纸质签字；是')
  expect(t.record('sheet.signed', { onPaper: false, late: false })).toBe('否；否')
})
