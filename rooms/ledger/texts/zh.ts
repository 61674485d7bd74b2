import type { Texts } from '../../../core/pure/texts.ts'

export const zh = {
  words: {
    records: '操作记录',
    recordsNote: '每一项办理都在同一笔事务中留下记录，封存后不能更改。这里只列出当前身份有权看到的记录。',
    at: '时间',
    kind: '种类',
    what: '内容',
    who: '人员',
    hat: '身份',
    noun: '对象类别',
    about: '对象编号',
    person: '人员编号',
    inspection: '巡察编号',
    leaf: '封存序号',
    unsealed: '待封存',
    days: '日期',
    desk: '待办',
    deskEmpty: '今天没有待办',
    deskEmptyTodo: '有新的事项时会出现在这里。',
    deskOther: '其他身份还有：',
    deskMore: '共 {n} 项，列出最紧要的 {shown} 项',
  },
  refusals: {
    'no-head': { says: '操作记录尚未封存出第一个检查点。', todo: '请过几秒再试。' },
    'no-such-head': {
      says: '封存的记录只有 {size} 条，没有这样的检查点。',
      todo: '请核对所持检查点的条数；如果核对无误，请立即报告安全审计员。',
    },
    'not-sealed': { says: '这条记录尚未封存，还没有证明。', todo: '封存每秒一次，请过几秒再试。' },
  },
  records: {
    'list.exported': '导出列表 {list}（{form}，{rows} 条）',
    'try.refused': '越权尝试被拒绝：{what}（{code}），{times} 次',
  },
} as const satisfies Texts
