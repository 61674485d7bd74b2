import { expect, test } from 'vitest'
import { ended, matterOf } from './words.ts'

test('a sentence on paper ends with a sign, and not with two', () => {
  expect(ended('任桥镇党委及分管负责人')).toBe('任桥镇党委及分管负责人。')
  expect(ended('请予尽快批复。')).toBe('请予尽快批复。')
  expect(ended('整改“三会一课”')).toBe('整改“三会一课”')
  expect(ended('')).toBe('')
})

test('what a request is about does not say 关于 and 的请示 twice', () => {
  expect(`关于${matterOf('关于整改责任追究的呈报')}的请示`).toBe('关于整改责任追究的请示')
  expect(`关于${matterOf('村民集体来访')}的请示`).toBe('关于村民集体来访的请示')
  expect(matterOf('提前移交审计的报告制度')).toBe('提前移交审计的报告制度')
})
