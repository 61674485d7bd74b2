import { writeXlsx } from 'hucre/xlsx'
import { addDays, addMonths, type Day } from '../../../core/pure/days.ts'
import { readOriginal } from '../../../rooms/takeover/http.ts'
import type { Teller } from '../teller.ts'

/** A round of the term before, known to the office only from its papers. */
export async function recordFormer(t: Teller, body: string): Promise<void> {
  const office = t.wears('office', 'office')
  const before = addDays(t.today, -400)
  await t.does(office, 'draftTerm', {
    id: t.name('former term'),
    number: 13,
    name: '第十三届',
    startsOn: addMonths(t.today, -60),
    endsOn: addDays(t.today, -1),
    plan: '',
  })
  await t.does(office, 'recordInspection', {
    id: t.name('former inspection'),
    term: t.id('former term'),
    round: t.name('former round'),
    number: 9,
    roundName: '第十三届县委第九轮巡察',
    kind: 'regular',
    body: t.id(body),
    enteredOn: before,
    exitedOn: addDays(before, 45),
  })
}

const report = [
  '中共刘集镇委员会关于巡察整改情况的报告',
  '县委第三巡察组反馈了2个方面4个具体问题，现将整改情况报告如下：',
  '一、贯彻落实党的路线方针政策方面',
  '1.关于“理论学习不深入，学用结合不紧密”问题',
  '整改情况：已完成整改。',
  '制定年度理论学习计划，镇党委理论学习中心组每月组织一次集中研讨。',
  '2.关于“秸秆禁烧宣传不到位”问题',
  '整改情况：已完成整改。',
  '与32个村民小组签订责任书，开展入户宣传。',
  '二、群众身边不正之风和腐败问题方面',
  '1.关于“村级集体资产出租合同不规范”问题',
  '整改情况：基本完成整改。',
  '清理合同47份，补签手续39份，其余8份由司法所指导重签。',
  '2.关于“惠民资金公示不及时”问题',
  '整改情况：长期坚持。',
  '建立按季度公示制度，由镇纪委随机抽查。',
] as const

type Mark = readonly [role: string, path: readonly string[], status: string | null]
const item = (group: string, number: string, status: string): Mark[] => [
  ['item', [group, number], status],
  ['status', [], null],
  ['measure', [], null],
]
const marks: readonly Mark[] = [
  ['leftover', [], null],
  ['leftover', [], null],
  ['section', ['一'], null],
  ...item('一', '1', 'done'),
  ...item('一', '2', 'done'),
  ['section', ['二'], null],
  ...item('二', '1', 'basicallyDone'),
  ...item('二', '2', 'longTerm'),
]

type Papers = Readonly<{ inspection: string; number: string; receivedOn: Day }>
type Document = Readonly<{ kind: string; title: string; file: string; bytes: Buffer }>

/** Begins to take a document of a former inspection over, with its original uploaded and read; gives the takeover. */
export async function bring(t: Teller, name: string, papers: Papers, document: Document): Promise<string> {
  const office = t.wears('office', 'office')
  const id = t.name(name)
  const { kind, title, file, bytes } = document
  await t.does(office, 'startTakeover', { id, kind, title, ...papers })
  const about = { inspection: papers.inspection, circle: 'office' as const, noun: 'takeover', about: id }
  const upload = await t.uploads(office, about, file, bytes)
  const { house, pool, clock, files } = t.stage
  const version = await t.version(office, 'takeover', id)
  await readOriginal({ house, pool, clock, ...files }, office, id, { file: upload, version })
  return id
}

const papersOf = (t: Teller): Papers => ({
  inspection: t.id('former inspection'),
  number: '第十三届县委第九轮巡察反馈意见',
  receivedOn: addDays(t.today, -300),
})

/** The report of that round, corrected by the office and taken over item by item. */
export async function takeOver(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const bytes = Buffer.from(report.join('\n'))
  const document = { title: '刘集镇党委整改情况报告', file: '刘集镇整改情况报告.txt', bytes }
  const takeover = await bring(t, 'former report', papersOf(t), { kind: 'rectificationReport', ...document })
  const pieces = report.map((line, n) => {
    const [role, path, status] = marks[n] as Mark
    return { role, at: [[n + 1, 0, line.length]], path, status, category: '' }
  })
  const counts = (value: number, unit: string, what: string, from: number, to: number) => ({
    value,
    unit,
    text: '2个方面4个具体问题',
    at: [[2, from, to]],
    counts: what,
  })
  const totals = [counts(2, '个方面', 'groups', 9, 13), counts(4, '个具体问题', 'items', 13, 19)]
  await t.does(office, 'correctTakeover', { takeover, pieces, totals, category: 'governance' })
  const { items } = await t.asks(office, 'takeoverPreview', { takeover })
  await t.does(office, 'takeOverItems', {
    ...{ id: t.name('former opinion'), source: takeover, kind: 'rectificationReport' },
    ...papersOf(t),
    items,
  })
}

/** The ledger that the office kept of the same round, read and mapped; it waits to be looked through. */
export async function bringLedger(t: Teller): Promise<void> {
  const rows = [
    ['刘集镇巡察整改台账'],
    ['序号', '问题类别', '具体问题', '整改措施', '责任单位', '完成时限', '完成情况', '备注信息'],
    [1, '党的建设', '理论学习不深入，学用结合不紧密', '制定年度理论学习计划。', '党政办', '2018年9月', '已完成', ''],
    [2, '“三资”管理', '村级集体资产出租合同不规范', '1.清理合同。2.补签手续。', '经管站', '2018-12-31', '已完成', ''],
    ['合计', '', '2项', '', '', '', '', ''],
  ]
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: '台账', rows }] }))
  const document = { kind: 'ledger', title: '刘集镇巡察整改台账', file: '刘集镇整改台账.xlsx', bytes }
  const takeover = await bring(t, 'former ledger', papersOf(t), document)
  const office = t.wears('office', 'office')
  const { columns } = await t.asks(office, 'ledgerColumns', { takeover })
  const heads = columns.map(({ key, field }: { key: string; field: string | null }) => ({ head: key, field }))
  const words = [
    { word: '党的建设', category: 'governance' },
    { word: '“三资”管理', category: 'assets' },
  ]
  await t.does(office, 'mapLedger', { takeover, heads, words, category: 'governance' })
}

/** A round before that, whose papers were kept as long as they must be: the key is destroyed by two persons, the list stays. */
export async function destroyKey(t: Teller, body: string): Promise<void> {
  const [office, secretary] = [t.wears('office', 'office'), t.wears('secretary', 'secretary')]
  const enteredOn = addDays(t.today, -900)
  const inspection = t.name('destroyed inspection')
  await t.does(office, 'recordInspection', {
    id: inspection,
    term: t.id('former term'),
    round: t.name('destroyed round'),
    number: 7,
    roundName: '第十三届县委第七轮巡察',
    kind: 'regular',
    body: t.id(body),
    enteredOn,
    exitedOn: addDays(enteredOn, 45),
  })
  const about = { inspection, circle: 'office' as const, noun: 'inspection', about: inspection }
  await t.uploads(office, about, '第七轮工作底稿目录.txt', Buffer.from('第七轮巡察工作底稿目录\n'))
  const destruction = t.name('destruction')
  const why = { reason: 'retentionEnded', basis: '县委巡察办档案鉴定意见〔2025〕1号' }
  await t.does(office, 'proposeDestruction', { id: destruction, inspection, ...why })
  await t.does(secretary, 'confirmDestruction', {
    destruction,
    typed: (await t.asks(office, 'inspectionPage', { inspection })).inspection.name,
  })
}
