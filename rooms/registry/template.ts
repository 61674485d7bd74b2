import { writeXlsx } from 'hucre/xlsx'
import { heads, type ImportField, importFields } from './rules/columns.ts'
import { kinds, levels, partyKinds } from './contract.ts'
import { kindWords, levelWords, partyWords } from './rules/words.ts'

const first = <W extends string>(all: readonly W[], words: Readonly<Record<W, readonly string[]>>): string[] =>
  all.map((one) => words[one][0] as string)

type Explained = Readonly<{ needed: boolean; says: string; words: readonly string[]; width: number }>

/** What each column is for, and the words it may hold. */
export const explained: Readonly<Record<ImportField, Explained>> = {
  name: {
    needed: true,
    says: '单位全称。同一单位的不同写法（村委会、村民委员会、村）视为同一单位，不会重复登记。',
    words: [],
    width: 30,
  },
  parent: {
    needed: false,
    says: '上级单位的名称或代码；留空表示直属本县（市、区）。重名时写明路径，如“柳屯镇/甲村”，或填上级的代码。',
    words: [],
    width: 24,
  },
  kind: {
    needed: false,
    says: '从下拉列表中选。留空时按名称末尾判断（镇、乡、街道、村、社区、局等）。',
    words: first(kinds, kindWords),
    width: 16,
  },
  level: { needed: false, says: '从下拉列表中选。留空时按类别确定。', words: first(levels, levelWords), width: 10 },
  code: {
    needed: false,
    says: '统一社会信用代码（18 位）或行政区划代码（6、9、12 位）。同一上级之下有重名单位时必填。请先将本列设为文本格式。',
    words: [],
    width: 24,
  },
  partyKind: { needed: false, says: '从下拉列表中选。', words: first(partyKinds, partyWords), width: 14 },
  issuer: {
    needed: false,
    says: '公文版头和落款上的党组织全称，如：中共某镇委员会。留空时按名称和党组织类型写成。',
    words: [],
    width: 30,
  },
  sector: { needed: false, says: '所属板块或领域，如：政法、教育、国有企业、乡村振兴。', words: [], width: 16 },
  managedBy: {
    needed: false,
    says: '班子成员由哪一级党委管理。留空表示由上级单位所在层级管理。',
    words: first(levels, levelWords),
    width: 14,
  },
  inScope: { needed: false, says: '是否列为巡察对象。留空表示“是”。', words: ['是', '否'], width: 12 },
  title: { needed: false, says: '主要负责人的职务，如：党委书记。', words: [], width: 16 },
  holder: { needed: false, says: '主要负责人姓名。', words: [], width: 14 },
}

const ROWS = 5_000

/** The template as a workbook: the head with drop-downs, and a second sheet that explains every column. */
export async function templateBook(): Promise<Buffer> {
  const head = importFields.map((field) => `${heads[field][0]}${explained[field].needed ? '（必填）' : ''}`)
  const letter = (n: number) => String.fromCharCode(65 + n)
  const lists = importFields.flatMap((field, n) => {
    const { words } = explained[field]
    if (words.length === 0) return []
    const range = `${letter(n)}2:${letter(n)}${ROWS}`
    return [
      {
        type: 'list' as const,
        values: [...words],
        range,
        showErrorMessage: true,
        errorTitle: heads[field][0],
        errorMessage: '请从下拉列表中选择。',
      },
    ]
  })
  const text = { numFmt: '@' }
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '组织名册',
        columns: importFields.map((field) => ({ width: explained[field].width, style: text })),
        rows: [head],
        dataValidations: lists,
        freezePane: { rows: 1 },
      },
      {
        name: '填写说明',
        columns: [{ width: 16 }, { width: 8 }, { width: 80 }, { width: 80 }],
        rows: [
          ['列', '必填', '说明', '可填的词'],
          ...importFields.map((field) => {
            const { needed, says, words } = explained[field]
            return [heads[field][0] as string, needed ? '是' : '否', says, words.join('、')]
          }),
        ],
        freezePane: { rows: 1 },
      },
    ],
  })
  return Buffer.from(bytes)
}
