/** 制度立改废 (S0-26). */
export const ruleWords = {
  madeRules: '制度立改废',
  madeRulesLead: '因整改新立、修订、废止的制度，逐项登记并附文件；可按单位、年度查阅，导出表格。',
  madeRulesNone: '还没有登记过制度。请被巡察单位在整改任务页面“制度立改废”一节登记，并附制度文件。',
  madeRulesNothing: '没有登记过制度。',
  recordRule: '登记制度',
  strikeRule: '作废',
  explainRules: '说明差异',
  ruleTitle: '制度名称',
  ruleSearch: '制度名称、文号或整改任务',
  ruleAction: '立改废',
  'action.made': '新立',
  'action.amended': '修订',
  'action.abolished': '废止',
  ruleDocument: '文号',
  ruleOn: '印发（废止）日期',
  ruleFile: '制度文件',
  ruleFileHint: '在上面选择文件上传后，再从这里选。',
  ruleTask: '整改任务',
  ruleYear: '年度',
  ruleStruck: '已作废的登记',
  ruleStrikeReason: '作废理由',
  rulesAgainst: '进展报告填报完善制度 {reported} 项，台账登记 {entered} 项。',
  rulesReported: '填报（项）',
  ruleCounts: '制度数核对',
  ruleCountsLead: '逐项核对：进展报告填报的“完善制度（项）”与制度台账登记数是否一致；不一致又没有说明的排在最前。',
  ruleCountsNone: '没有填报过完善制度，也没有登记过制度。',
  agreement: '核对结果',
  'agreement.agrees': '一致',
  'agreement.explained': '不一致，已说明',
  'agreement.open': '不一致，未说明',
  gapReason: '差异说明',
  gapHint: '说明为什么填报数与登记数不同；两个数字以后再变，须重新说明。',
} as const

export const ruleRefusals = {
  'rule-not-yet': { says: '日期还没有到。', todo: '请改正日期。' },
  'rule-struck': { says: '这项登记已经作废。', todo: '不用再作废。' },
  'rule-twice': { says: '这项制度在本任务下已经登记过。', todo: '请核对名称；确有两项的，名称要能分开。' },
  'rules-unaccounted': {
    says: '进展报告填报完善制度{reported}项，台账登记{entered}项，两者不一致，也没有说明。',
    todo: '请补登制度，或者说明差异。',
  },
  'rules-agree': { says: '填报数与登记数一致，都是{count}项。', todo: '不用说明。' },
} as const

export const ruleRecords = {
  'task.ruleRecorded': '登记制度（{action}），日期{on}',
  'task.ruleStruck': '作废制度登记',
  'task.rulesExplained': '说明制度数差异：填报{reported}项，登记{entered}项',
} as const
