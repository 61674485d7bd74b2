import { plain } from './name.ts'

/** What an import reads of a row. */
export const importFields = [
  'name',
  'parent',
  'kind',
  'level',
  'code',
  'partyKind',
  'issuer',
  'sector',
  'managedBy',
  'inScope',
  'title',
  'holder',
] as const
export type ImportField = (typeof importFields)[number]

/** Heads by which a column is known; the first is that of the template. */
export const heads: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['名称', '单位名称', '组织名称', '党组织名称', '单位', '村名', '村（社区）名称', '全称'],
  parent: [
    '上级',
    '上级名称',
    '上级单位',
    '上级组织',
    '上级党组织',
    '隶属',
    '隶属单位',
    '所属乡镇',
    '所属镇街',
    '乡镇',
    '镇街',
    '乡镇（街道）',
  ],
  kind: ['类别', '类型', '单位类别', '单位性质', '组织类别'],
  level: ['层级', '级别'],
  code: [
    '代码',
    '统一社会信用代码/行政区划代码',
    '统一社会信用代码',
    '社会信用代码',
    '行政区划代码',
    '区划代码',
    '统计用区划代码',
    '组织机构代码',
    '编码',
  ],
  partyKind: ['党组织类型', '党组织类别'],
  issuer: ['发文名称', '发文机关名称', '党组织全称'],
  sector: ['板块', '领域', '行业'],
  managedBy: ['干部管理层级', '干部管理权限'],
  inScope: ['巡察对象', '是否巡察对象', '是否纳入巡察'],
  title: ['职务', '负责人职务'],
  holder: ['负责人', '主要负责人', '负责人姓名', '党组织书记', '书记', '党组织负责人', '姓名'],
}

/** Heads are compared without blanks, marks of obligation and what stands in brackets. */
const bare = (text: string): string => {
  const whole = plain(text).replace(/[*＊:：]/g, '')
  const short = whole.replace(/[（(](?:必填|选填|可空|下拉选择)[）)]/g, '')
  return short === '' ? whole : short
}

const known = new Map<string, ImportField>(
  importFields.flatMap((field) => heads[field].map((head) => [bare(head), field] as const)),
)

/** Where a table has its head and which column holds which field. */
export type Layout = Readonly<{
  /** Index of the head row. */
  at: number
  names: readonly string[]
  of: Readonly<Partial<Record<ImportField, number>>>
}>

const SEARCHED = 10

/** Finds the head among the first ten rows: the one that names most fields, the name among them. Null when there is none. */
export function layoutOf(rows: readonly (readonly string[])[]): Layout | null {
  let best: Layout | null = null
  for (let at = 0; at < Math.min(SEARCHED, rows.length); at++) {
    const names = rows[at] as readonly string[]
    const of: Partial<Record<ImportField, number>> = {}
    names.forEach((name, column) => {
      const field = known.get(bare(name))
      if (field && of[field] === undefined) of[field] = column
    })
    if (of.name === undefined) continue
    if (best === null || Object.keys(of).length > Object.keys(best.of).length) best = { at, names, of }
  }
  return best
}

/** The letter of a column counted from 0, as spreadsheets show it. */
export const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)
