import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of what a team did about the tips it was given. */
export const checksZh = {
  words: {
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
    'tip.checkNoted': '登记信访件办理',
    'tip.checkUndone': '撤销信访件办理登记',
  },
} as const satisfies Texts
