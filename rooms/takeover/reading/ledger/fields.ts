/** How the cells of a column are read. */
export type FieldKind = 'text' | 'measures' | 'day' | 'yesNo' | 'count' | 'money' | 'status'

/** The columns of a 整改台账 (domain 4.15): how each is read, and the names offices give it, the usual one first. */
const table = {
  number: ['text', '序号', '编号', '问题序号', '问题编号', '号'],
  body: ['text', '被巡察党组织', '被巡察单位', '单位名称', '被巡察单位党组织', '被巡视党组织', '单位'],
  category: ['text', '问题类别', '类别', '问题分类', '问题类型', '反馈问题类别', '一级分类', '方面'],
  subcategory: ['text', '问题子类', '子类', '二级分类', '问题小类'],
  problem: [
    'text',
    '具体问题',
    '反馈问题',
    '问题',
    '存在问题',
    '巡察反馈问题',
    '问题描述',
    '问题内容',
    '主要问题',
    '反馈意见',
    '问题名称',
    '整改问题',
    '问题清单',
    '巡察发现问题',
  ],
  detail: ['text', '具体表现', '问题表现', '表现', '主要表现', '问题具体表现'],
  focus: ['text', '对应聚焦', '聚焦', '聚焦内容', '四个聚焦', '四个落实'],
  isKey: ['yesNo', '是否重点关注', '重点关注', '是否重点问题'],
  keyReason: ['text', '重点关注情形', '关注情形', '重点关注原因'],
  goal: ['text', '整改目标', '目标', '目标要求', '整改要求', '预期目标'],
  measures: ['measures', '整改措施', '措施', '具体措施', '主要措施', '具体整改措施', '整改举措', '整改任务'],
  measureKind: ['text', '措施类型', '整改类型', '措施类别'],
  leader: ['text', '责任领导', '牵头领导', '分管领导', '包抓领导', '领导责任人', '责任班子成员', '整改责任领导'],
  leaderKind: ['text', '领导类型', '责任领导类型'],
  unit: ['text', '责任单位', '责任部门', '牵头单位', '责任科室', '承办单位', '整改责任单位', '责任处室', '牵头部门'],
  responsible: ['text', '责任人', '具体责任人', '直接责任人', '经办人', '整改责任人', '承办人'],
  dueOn: [
    'day',
    '完成时限',
    '整改时限',
    '时限',
    '完成期限',
    '整改期限',
    '计划完成时间',
    '完成时间要求',
    '时限要求',
    '办结时限',
  ],
  concentrated: ['yesNo', '是否集中整改期完成', '集中整改期完成', '是否集中整改期内完成'],
  lasting: ['yesNo', '是否常态化坚持', '常态化坚持', '是否长期坚持', '是否长期整改'],
  status: ['status', '完成情况', '整改状态', '完成状态', '整改进度', '是否完成', '状态', '整改完成情况', '进展状态'],
  summary: [
    'text',
    '完成概述',
    '整改情况',
    '整改落实情况',
    '整改成效',
    '进展情况',
    '整改进展情况',
    '整改结果',
    '落实情况',
    '工作进展',
  ],
  rulesMade: ['count', '完善制度', '建立完善制度', '制度', '建章立制', '完善制度数', '制定修订制度'],
  recovered: ['money', '挽回损失', '挽回经济损失', '追缴资金', '挽回金额', '收缴资金'],
  heldToAccount: ['count', '追责问责', '问责', '追责问责人数', '处理人数', '问责人数'],
  alikeFound: ['count', '举一反三', '举一反三问题'],
  campaigns: ['count', '专项整治', '开展专项整治'],
  proofs: ['text', '佐证', '佐证材料', '印证材料', '支撑材料', '证明材料'],
  closingOpinion: ['text', '销号意见', '审核意见', '验收意见'],
  closedOn: ['day', '销号时间', '销号日期', '完成时间', '办结时间', '实际完成时间', '整改完成时间', '完成日期'],
  publicText: ['text', '公开意见', '是否公开', '公开情况'],
  remark: ['text', '备注', '说明'],
} as const satisfies Record<string, readonly [FieldKind, string, ...string[]]>

/** A column of the ledger by its name here. */
export type Field = keyof typeof table

export const fields = Object.keys(table) as readonly Field[]
export const kindOfField = (field: Field): FieldKind => table[field][0]

/** The name of a head without what does not tell: blanks, brackets and what is in them, marks. */
export const plainHead = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[\s*※:、,./·\-—_]/g, '')

const exact = new Map<string, Field>()
for (const field of fields) for (const name of table[field].slice(1)) if (!exact.has(name)) exact.set(name, field)
const parts = [...exact].filter(([name]) => name.length >= 2).toSorted(([a], [b]) => b.length - a.length)

/** The field a head names, and whether it names it in so many words or only contains such words. */
export function fieldOf(head: string): { field: Field; sure: boolean } | undefined {
  const plain = plainHead(head)
  const known = exact.get(plain)
  if (known) return { field: known, sure: true }
  if (plain.length > 16) return undefined
  const part = parts.find(([name]) => plain.includes(name))
  return part && { field: part[1], sure: false }
}
