/** 处置结果统计: part of the room's words, refusals and records. */
export const outcomeWords = {
  leadOutcome: '处置结果统计',
  restateOutcome: '更正处置结果统计',
  'told.cases': '立案（件）',
  'told.persons': '涉及（人）',
  'told.formOne': '第一种形态（人）',
  'told.formTwo': '第二种形态（人）',
  'told.formThree': '第三种形态（人）',
  'told.formFour': '第四种形态（人）',
  toldLine:
    '立案 {cases} 件，涉及 {persons} 人；第一种形态 {formOne} 人，第二种形态 {formTwo} 人，第三种形态 {formThree} 人，第四种形态 {formFour} 人',
  toldHint: '只填数字，不写姓名。没有的填 0。一人只按最重的一种形态填报一次；由别的单位处理的不填。',
  toldBefore: '更正前',
  toldNotYet: '未填报',
  cause: '更正原因',
  'cause.first': '首次填报',
  'cause.later': '后续办理有新结果',
  'cause.mistake': '填报有误',
} as const

export const outcomeRefusals = {
  'cases-not-yours': { says: '立案由纪委监委办理，组织部不填立案件数。', todo: '立案件数请填 0。' },
  'nothing-of-untrue': {
    says: '反馈不实的线索，不应有立案件数和处理人数。',
    todo: '请填 0；确有处理的，请核对办理结论。',
  },
  'more-than-persons': {
    says: '四种形态合计 {dealtWith} 人，多于涉及的 {persons} 人。',
    todo: '请核对：一人只按最重的一种形态填一次。',
  },
  'stated-already': { says: '与现在的填报相同。', todo: '没有变化的不用更正。' },
  'stated-meanwhile': { says: '刚才已有人更正。', todo: '请刷新页面，核对后再更正。' },
} as const

export const outcomeRecords = {
  'leadTransfer.stated':
    '{receiver}填报处置结果（{cause}）：立案 {cases} 件，涉及 {persons} 人，第一至第四种形态 {formOne}、{formTwo}、{formThree}、{formFour} 人',
} as const
