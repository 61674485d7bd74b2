import { expect, test } from 'vitest'
import { shadowOf } from './shadow.ts'
import { linesOf, split } from './split.ts'
import { stateAlone } from './status.ts'

const alone = (said: string) => stateAlone(shadowOf(said))?.status ?? null

const nothing: Readonly<Record<string, readonly string[]>> = {
  'a plan': ['预计年底前完成整改', '拟于12月底前完成整改', '将完成整改', '计划持续整改', '力争年内完成整改'],
  'a deadline': ['限期完成整改', '2018年12月31日前整改到位', '整改完成时限', '待完成整改后销号'],
  'an order': ['要求限期整改到位', '督促完成整改', '确保整改到位', '已要求完成整改', '须完成整改'],
  'a wish': ['申请销号', '建议销号', '能够完成整改', '承诺年底整改完成', '难以整改到位', '无法完成整改'],
  'a part': [
    '已完成部分整改',
    '多数完成整改',
    '已完成80%',
    '其余问题均已整改到位',
    '个别未完成',
    '已完成整改任务的一半',
  ],
  'another’s': ['上级已完成整改', '前任已整改', '去年已完成整改', '各村已全部完成整改'],
  'a question': ['是否已完成整改', '已完成吗', '整改已完成?', '已完成（否）', '未整改到位的原因', '未完成整改的问题'],
  'a form not filled in': ['已完成/未完成', '已完成、基本完成、推进中', '□已完成□未完成', '□已完成 ☑未完成'],
  'a denial': ['不再持续推进', '不需长期坚持', '非常态化坚持', '没有取得阶段性成果', '未长期坚持', '不属于已完成'],
  'taken back': ['已整改但未到位', '已整改，仍有反弹', '整改中止', '推进中断'],
}
test.each(Object.entries(nothing))('%s is no state', (_, said) => {
  expect(said.filter((one) => alone(one) !== null)).toEqual([])
})

test('what is denied of the completion says that it is not done', () => {
  const said = [
    '并未完成整改',
    '尚未完全整改到位',
    '未全部完成',
    '没有整改到位',
    '未能完成整改',
    '整改未完成',
    '尚未基本完成整改',
  ]
  expect(said.map(alone)).toEqual(said.map(() => 'notDone'))
})

test('a state that is said is read as before', () => {
  const said = [
    '已按计划完成整改',
    '按要求整改到位',
    '已于2018年12月底前完成整改',
    '正在推进',
    '需长期坚持整改',
    '已基本完成',
    '取得初步阶段性成效',
  ]
  expect(said.map(alone)).toEqual(['done', 'done', 'done', 'inProgress', 'longTerm', 'basicallyDone', 'stageDone'])
})

const inReport = (sentence: string) => {
  const text = [
    '中共某镇委员会关于巡察整改情况的报告',
    '一、党的建设方面',
    '1.关于“学习不深入”问题',
    `整改情况：制定学习计划，每月集中学习一次。${sentence}`,
    '2.关于“公务接待超标”问题',
    '整改情况：清退违规费用，修订接待制度。',
  ].join('\n')
  return split(linesOf(text), { kind: 'rectificationReport' }).split.items[0]?.status
}
test('a sentence of a rule, a condition, another unit or the next step is no state of the finding', () => {
  const said = [
    '按照《整改办法》规定，问题应于三个月内整改到位。',
    '建立台账，完成一项、销号一项。',
    '若资金到位，即可完成整改。',
    '除两户外，均已整改到位。',
    '县财政局已完成整改。',
    '另一问题已整改到位。',
    '前一轮巡察反馈的问题已整改完成。',
    '对整改不到位的单位通报批评。',
    '凡未完成整改的，一律不得销号。',
    '传达“全面从严治党要持续推进”的精神。',
    '下一步，将继续推进整改。',
    '验收合格后予以销号。',
  ]
  expect(said.filter((one) => inReport(one) !== null)).toEqual([])
  expect(['该问题已整改到位。', '正在推进整改。', '尚未整改到位。'].map(inReport)).toEqual([
    'done',
    'inProgress',
    'notDone',
  ])
})
