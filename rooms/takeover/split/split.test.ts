import { describe, expect, test } from 'vitest'
import { linesOf, printed, split } from './split.ts'

const of = (text: string) => printed(split(linesOf(text)).split)
const items = (text: string) => of(text).items.map(({ path, finding, status }) => [path.join('>'), finding, status])

const head = '中共青石县水务局党组关于县委巡察反馈意见整改进展情况的通报\n'

describe('levels', () => {
  test('一、>（一）>1.>①: headings over findings are no items, organisation is none', () => {
    const text = `${head}一、提高政治站位，扛牢整改责任\n一是成立领导小组。二是细化方案。\n二、反馈问题整改情况\n（一）聚焦政策落实方面\n1.学习不够深入\n①研讨少。\n整改情况：研讨8次。已完成。\n②传达文件以会议代落实。\n整改情况：建立台账。`
    expect(items(text)).toEqual([
      ['二>（一）>1>①', '研讨少。', 'done'],
      ['二>（一）>1>②', '传达文件以会议代落实。', null],
    ])
  })

  test('（一）（二） and （1） under a finding are measures', () => {
    const text = `${head}一、关于路政执法不规范的问题\n（一）开展执法培训。举办培训班3期。\n（二）加强案卷评查。\n整改状态：已完成\n二、关于项目管理粗放的问题\n（1）建立项目库。\n（2）严格变更审批。`
    expect(of(text).items.map(({ measures, status }) => [measures.length, status])).toEqual([
      [2, 'done'],
      [2, null],
    ])
  })

  test('问题1 without a separator, and findings phrased as tasks', () => {
    expect(
      items(
        `${head}（一）学习方面\n问题1理论学习不系统\n整改情况：制定计划。\n问题2主题党日流于形式\n整改情况：编印指引。`,
      ),
    ).toEqual([
      ['（一）>问题1', '理论学习不系统', null],
      ['（一）>问题2', '主题党日流于形式', null],
    ])
    expect(
      items(
        `${head}1.落实意识形态责任制。一是召开会议2次。二是建立队伍。目前已整改到位。\n2.规范财务管理。一是修订制度。`,
      ),
    ).toEqual([
      ['1', '落实意识形态责任制。', 'done'],
      ['2', '规范财务管理。', null],
    ])
  })

  test('run-in findings: 一是…不好。镇党委…', () => {
    expect(
      items(`${head}一、党的领导方面\n一是“第一议题”制度坚持不好。镇党委修订规则。二是阵地管理薄弱。开展排查2轮。`),
    ).toEqual([
      ['一>一是', '“第一议题”制度坚持不好。', null],
      ['一>二是', '阵地管理薄弱。', null],
    ])
  })

  test('关于…的整改 with measures that mention flaws is one item; a state in brackets or in the time limit tells of it', () => {
    const text = `${head}1.关于资产管理的整改（已完成）\n（1）对账实不符的资产逐件核对。\n（2）针对手续不全，补办审批8笔。\n2.购买服务考核走形式\n整改时限：已完成并长期坚持\n整改措施：制定考核办法。`
    expect(of(text).items.map(({ measures, status }) => [measures.length, status])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ])
  })

  test('without any mark a finding opens before its label', () => {
    expect(items(`河东村巡察整改公示\n公开栏更新慢。整改：按月更新。已完成。\n承包费拖欠。整改：收回2万元。`)).toEqual([
      ['', '公开栏更新慢。', 'done'],
      ['', '承包费拖欠。', null],
    ])
  })

  test('a half-width point ends a sentence', () => {
    expect(items(`${head}(一)检查走过场的问题.1、复核库点8个;2、批评教育2人.已整改完成.`)).toEqual([
      ['(一)', '检查走过场的问题.', 'done'],
    ])
  })

  test('the whole text on one line', () => {
    const text = `${head}一、整改工作组织情况\n局党组成立领导小组。\n二、整改落实情况\n（一）关于“学习不深入”的问题\n整改情况：一是加强学习。二是完善制度。\n整改状态：已完成\n（二）关于“账目不清”的问题\n整改情况：一是清理账目。\n整改状态：正在推进`
    const filler = text.replace('成立领导小组', '成立领导小组，'.repeat(40))
    const split = (words: string) => items(words).map(([path, , status]) => [path, status])
    expect(split(filler.replaceAll('\n', ''))).toEqual(split(filler))
    expect(split(filler)).toHaveLength(2)
  })
})

describe('states', () => {
  test.each([
    ['已完成', 'done'],
    ['基本完成，持续推进', 'basicallyDone'],
    ['取得阶段性成效', 'stageDone'],
    ['正在整改', 'inProgress'],
    ['未完成', 'notDone'],
    ['立行立改并长期坚持', 'longTerm'],
  ])('%s', (word, status) => {
    expect(items(`${head}1.关于学习不深入的问题\n整改情况：开展学习。\n整改状态：${word}`)[0]?.[2]).toBe(status)
  })

  test('no word, no state; a house that was finished is none', () => {
    expect(items(`${head}1.关于危房改造慢的问题\n整改情况：已完成危房改造3户。`)[0]?.[2]).toBeNull()
  })

  test('the heading above sorts by state', () => {
    expect(items(`${head}一、已完成整改的问题\n1.针对党费收缴不规范问题。补缴党费1260元。`)[0]?.[2]).toBe('done')
  })
})

describe('feedback', () => {
  const opening = '县委第四巡察组向县档案馆党支部反馈巡察情况\n'

  test('主要是：a；b；c', () => {
    expect(items(`${opening}巡察发现一些问题，主要是：理论学习不深入；经费审核不严；整改不彻底。`)).toHaveLength(3)
  })

  test('a 、-list ending 等N个方面M条具体问题 gives findings and totals', () => {
    const found = of(
      `${opening}巡察发现，存在理论学习不深入、主体责任落实不到位、财务管理不规范等3个方面12条具体问题。`,
    )
    expect(found.items).toHaveLength(3)
    expect(found.totals.map(({ value, unit }) => `${value}${unit}`)).toEqual(['3方面', '12问题'])
  })

  test('一是…五是… are findings, suggestions are none', () => {
    const text = `${opening}巡察组指出了发现的主要问题：一是理论学习碎片化。二是安全责任压得不实。\n巡察组提出了意见建议：一是提高政治站位。二是规范财务管理。`
    expect(items(text).map(([path]) => path)).toEqual(['一是', '二是'])
  })

  test('有的…存在a、b、c等问题', () => {
    expect(items(`${opening}巡察发现，有的学习不深入；有的存在采购不规范、公车登记不全等问题。`)).toHaveLength(3)
  })
})

test('totals that mix units in one sentence, each its own', () => {
  const { totals } = of(
    `${head}巡察组反馈了4个方面9类23个问题，细化为31个子项、42项任务，制定整改措施76条。\n1.关于学习不深入的问题\n整改情况：开展学习。`,
  )
  expect(totals.map(({ value, unit }) => `${value}${unit}`)).toEqual([
    '4方面',
    '9类',
    '23问题',
    '31子项',
    '42任务',
    '76措施',
  ])
})

test('furniture of a portal is left over', () => {
  const text = `当前位置：首页 > 通知公告\n${head}来源：县水务局 浏览次数：128\n1.关于学习不深入的问题\n整改情况：开展学习。\n— 3 —\n【打印】【关闭】`
  expect(of(text).leftover.map(({ line }) => line)).toEqual([1, 3, 6, 7])
})

test('a text ten times as long takes about ten times as long, and 2 MB a few seconds', () => {
  const block = (n: number) =>
    `${n}.关于“事项${n}落实不到位”的问题\n整改情况：一是完善制度${n}项。二是开展检查。\n整改状态：已完成\n`
  const text =
    head +
    Array.from({ length: 250 }, (_, n) => block(n + 1))
      .join('')
      .repeat(40)
  const began = performance.now()
  expect(split(linesOf(text)).split.items.length).toBeGreaterThan(9000)
  expect(performance.now() - began).toBeLessThan(20_000)
})
