/** Words of the talk about the facts (事实沟通). */
export const factSheetWords = {
  draftFactSheet: '拟事实确认单',
  withdrawFactSheet: '撤回',
  issueFactSheet: '核准并发出',
  answerFactSheet: '答复',
  concludeFactSheet: '作出结论',
  factSheet: '事实确认单',
  factSheets: '事实确认单',
  'factSheet.drafted': '待核准',
  'factSheet.issued': '待答复',
  'factSheet.answered': '已答复',
  'factSheet.concluded': '已了结',
  'factSheet.withdrawn': '已撤回',
  reply: '对说明、异议的答复',
  'hint.reply': '被巡察党组织可以看到：写明采信什么、不采信什么、为什么；不写线索、举报人、谈话人和其他人的情况。',
  repliedBy: '巡察组的答复',
  endedUnanswered: '没有答复，已由巡察组了结。',
  takeAnswer: '带入答复（{number}）',
  answeredSo: '{day}书面答复：{text}',
  factNumber: '编号',
  factDraftedBy: '拟稿人',
  'desk.factIssue': '待核准的事实确认单',
  'desk.factAnswer': '待答复的事实确认单',
  'desk.factConclude': '待作结论的事实确认单',
} as const

export const factSheetRefusals = {
  'answer-empty': { says: '没有写明说明或者异议的内容。', todo: '请写明；没有不同意见的，请选“属实”。' },
  'reply-empty': {
    says: '对方作了说明或者提出异议，还没有答复。',
    todo: '请写明采信什么、不采信什么、为什么；对方可以看到。',
  },
} as const
