import { randomUUID } from 'node:crypto'
import type { Town } from '../../core/test/as.ts'
import type { aCabinet } from '../documents/fixture.ts'
import { aFormer } from '../feedback/fixture.ts'
import { readOriginal } from './http.ts'

/** Every room a takeover needs. */
export const rooms = [
  'policies',
  'ledger',
  'documents',
  'registry',
  'planning',
  'teams',
  'findings',
  'reports',
  'feedback',
  'rectification',
  'takeover',
  'statistics',
] as const

/** A short rectification report, as an office has many: two sections, three items, stated totals that add up. */
export const report = [
  '中共青江县粮食局党组关于巡察整改情况的报告',
  '县委第二巡察组反馈了2个方面3个具体问题。现将整改情况报告如下：',
  '一、学习贯彻方面',
  '1.关于“理论学习不深入，学用结合不紧密”问题',
  '整改情况：已完成整改。一是制定年度学习计划。二是每月组织一次集中研讨。',
  '2.关于“意识形态工作责任制落实不到位”问题',
  '整改情况：正在推进。修订责任清单，明确责任科室。',
  '二、财务管理方面',
  '1.关于“公务接待超标准”问题',
  '整改情况：基本完成。清退违规费用。',
].join('\n')

/** A takeover begun for a former inspection (a new one unless named); gives its id and how to ask for its page and version. */
export async function aTakeover(town: Town, more: { kind?: string; inspection?: string } = {}) {
  const office = town.as(town.office, 'office')
  const { inspection } = more.inspection === undefined ? await aFormer(town) : { inspection: more.inspection }
  const takeover = randomUUID()
  await office.does('startTakeover', {
    id: takeover,
    inspection,
    kind: more.kind ?? 'rectificationReport',
    title: '整改情况报告',
    number: `青巡反馈〔2018〕${takeover.slice(0, 6)}号`,
    receivedOn: '2018-06-20',
  })
  const page = () => office.asks('takeoverPage', { takeover })
  const preview = () => office.asks('takeoverPreview', { takeover })
  return { office, inspection, takeover, page, preview, version: async () => (await page()).takeover.version as number }
}
export type ATakeover = Awaited<ReturnType<typeof aTakeover>>

/** Uploads an original to a takeover, by the office, and has it read. */
export const bringing =
  (town: Town, files: Awaited<ReturnType<typeof aCabinet>>) => async (at: ATakeover, name: string, bytes: Buffer) => {
    const office = { person: town.office, hat: 'office' }
    const about = at.takeover
    const file = await files.upload(at.office, at.inspection, bytes, {
      name,
      circle: 'office',
      about,
      noun: 'takeover',
    })
    return { file, read: async () => readOriginal(files.cabinet, office, about, { file, version: await at.version() }) }
  }

/** What `takeOverItems` wants for a draft as it stands. */
export async function taking(at: ATakeover) {
  const { takeover } = await at.page()
  const { items } = await at.preview()
  const { kind, number, receivedOn, inspection } = takeover
  return { id: randomUUID(), inspection, source: at.takeover, kind, number, receivedOn, items }
}

/** What each line of `report` is, as a person would mark it; measures run on within their line. */
const marked: readonly (readonly [role: string, path: string[], status: string | null])[] = [
  ['leftover', [], null],
  ['leftover', [], null],
  ['section', ['一'], null],
  ['item', ['一', '1'], 'done'],
  ['measure', [], null],
  ['item', ['一', '2'], 'inProgress'],
  ['measure', [], null],
  ['section', ['二'], null],
  ['item', ['二', '1'], 'basicallyDone'],
  ['status', [], null],
]

/** `report` split by hand, each line a piece, with the totals it states; `words` stands for the report with other words. */
export const byHand = (words = report) => ({
  pieces: words.split('\n').map((text, n) => {
    const [role, path, status] = marked[n] as (typeof marked)[number]
    return { role, at: [[n + 1, 0, text.length]], path, status, category: '' }
  }),
  totals: [
    { value: 2, unit: '个方面', text: '2个方面3个具体问题', at: [[2, 9, 13]], counts: 'groups' },
    { value: 3, unit: '个具体问题', text: '2个方面3个具体问题', at: [[2, 13, 19]], counts: 'items' },
  ],
  category: 'governance',
})

/** Pastes the report and splits it by hand. */
export async function split(at: ATakeover, words = report): Promise<void> {
  const { takeover } = at
  await at.office.does('pasteText', { takeover, version: await at.version(), text: words })
  await at.office.does('correctTakeover', { takeover, version: await at.version(), ...byHand(words) })
}
