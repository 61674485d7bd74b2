import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of triage, and of what a team did about the tips it was given. */
export const checksZh = {
  words: {
    instructTip: '签署领导意见',
    instruction: '领导意见',
    discipline: '违反纪律类别',
    disciplineHint: '按反映的内容选一类，只作登记，不是认定；不涉及的不选。',
    'discipline.political': '政治纪律',
    'discipline.organisational': '组织纪律',
    'discipline.integrity': '廉洁纪律',
    'discipline.masses': '群众纪律',
    'discipline.work': '工作纪律',
    'discipline.life': '生活纪律',
    tipCheck: '信访件办理',
    tipChecks: '办理情况',
    noteTipCheck: '登记办理',
    undoTipCheck: '撤销',
    notChecked: '还没有办理。开展谈话、走访、调阅或者抽样以后，在这里登记哪一项与本件有关。',
    'check.talk': '谈话',
    'check.visit': '走访',
    'check.loan': '调阅',
    'check.sample': '抽样',
    checkedBy: '{kind}：{what}',
    whichDone: '哪一项',
    checkHint: '选择已经进行的谈话、走访、调阅或者抽样。只有本组看得到，谈话、走访等记录上不留任何标记。',
  },
  refusals: {
    'another-instructs': { says: '这件由您分办。', todo: '领导意见请由巡察办另一位同志签署。' },
    'check-closed': {
      says: '这件举报已经办结，或者不在巡察组办理。',
      todo: '办结以前登记；需要更正的，请联系巡察办。',
    },
    'check-not-made': {
      says: '这里没有这项已经进行的工作。',
      todo: '请先记录谈话、登记走访、收到资料或者抽取样本，再登记到信访件。',
    },
    'check-noted': { says: '这一项已经登记到这件举报。', todo: '不必再登记。' },
    'nothing-done': { says: '还没有可登记的工作。', todo: '记录谈话、登记走访、收到资料或者抽取样本以后再来登记。' },
  },
  records: {
    'tip.instructed': '签署了领导意见',
    'tip.checkNoted': '登记信访件办理',
    'tip.checkUndone': '撤销信访件办理登记',
  },
} as const satisfies Texts
