/** 巡察组后评估 in Chinese: part of the room's words, refusals and records. */
export const teamWords = {
  postEvaluation: '巡察组后评估',
  postEvaluations: '巡察组后评估',
  postEvaluationsLead:
    '反馈后10个工作日内（T30），向被巡察单位谈话、发放问卷，了解巡察组的工作；评估的是组，不评价任何个人，巡察组和被巡察单位看不到。每年评估不少于五分之一的组；没有抽到的，写明理由即可。',
  postOwed: '待评估',
  postOwedNone: '没有待评估的组：已反馈的单位，其巡察组都评估过或者写明未抽取。',
  postDone: '已登记',
  postNone: '还没有登记过。反馈后在上面“待评估”一行登记。',
  recordPostEvaluation: '登记后评估',
  postNote: '没有在本组任职的人登记；登记后不能修改。不写任何人的姓名。',
  postOutcome: '结果',
  'outcome.held': '已评估',
  'outcome.spared': '未抽取',
  teamName: '巡察组',
  fedBackOn: '反馈日期',
  postDue: '后评估期限',
  postOn: '谈话了解日期',
  filedPostOn: '登记',
  talked: '谈话人数',
  sheetsSent: '发出问卷',
  sheetsBack: '收回问卷',
  deducted: '扣分',
  teamDeductions: '扣分事项',
  deductionItem: '事项',
  deductionPoints: '扣分',
  deductionEvidence: '依据',
  postConclusion: '评估意见（未抽取的写明理由）',
  'desk.teamsToEvaluate': '待后评估的巡察组',
} as const

export const teamRefusals = {
  'post-evaluated': { says: '这个单位的巡察组已经登记过后评估。', todo: '登记后不再修改。' },
  'not-fed-back': { says: '还没有向这个单位反馈。', todo: '请在反馈后登记。' },
  'post-day': { says: '日期须在反馈（{from}）之后、今天以前。', todo: '请核对日期。' },
  'more-returned': { says: '收回的问卷多于发出的。', todo: '请核对份数。' },
  'nobody-asked': { says: '没有谈话，也没有收回问卷。', todo: '请填写谈话人数或者收回的问卷；没有抽取的选“未抽取”。' },
  'spared-counts': { says: '未抽取的不填人数、份数和扣分。', todo: '请改选“已评估”，或者清空。' },
  'post-names': { says: '写到了具体人员的姓名。', todo: '评估的是组，请只写岗位和事项。' },
  'of-own-team': { says: '您在这个巡察组任过职。', todo: '请由没有在本组任职的人登记。' },
  'no-team': { says: '这个单位没有巡察组。', todo: '请核对巡察任务的分工。' },
} as const

export const teamRecords = {
  'postEvaluation.recorded': '登记巡察组后评估：{outcome}，扣分 {deducted}（期限{dueOn}）',
} as const
