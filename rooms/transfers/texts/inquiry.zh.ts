/** 谈话函询 in Chinese: part of the room's words, refusals and records. */
export const inquiryWords = {
  inquiry: '谈话函询',
  'kind.letter': '函询',
  'kind.talk': '谈话',
  'inquiryOn.letter': '被函询人收函',
  'inquiryOn.talk': '谈话',
  inquiryDay: '收函日期（函询）或者谈话日期',
  inquiryNote:
    '只登记日期和程序，函询、谈话的内容存本机关办案系统。函询15个工作日内回复（T19），谈话结束或者收到回复后一个月内报告（T20）。',
  replyDue: '回复期限',
  repliedOn: '收到回复',
  reportDue: '情况报告和处置意见期限',
  reportedOn: '已报告',
  reportNote: '写出情况报告和处置意见、按程序报批后登记；报告内容存本机关办案系统。',
  outcome: '处置意见',
  'outcome.settle': '予以了结',
  'outcome.educate': '批评教育或者诫勉',
  'outcome.again': '再次谈话函询',
  'outcome.verify': '初步核实',
  beginInquiry: '登记谈话函询',
  noteReply: '登记函询回复',
  reportInquiry: '报送情况报告和处置意见',
  'desk.repliesAwaited': '函询待回复',
  'desk.inquiriesToReport': '谈话函询后待报告',
} as const

export const inquiryRefusals = {
  'not-by-talk': { says: '这件线索的处置方式不是谈话函询，或者已经反馈。', todo: '请先提出谈话函询的处置意见。' },
  'inquiry-open': { says: '上一次谈话函询还没有报告。', todo: '请先报送情况报告和处置意见。' },
  'inquiry-day': { says: '日期须在{from}和{until}之间。', todo: '请核对日期。' },
  'replied-already': { says: '这次不是函询，或者回复已经登记。', todo: '请刷新页面。' },
  'reply-first': { says: '函询还没有收到回复。', todo: '请先登记回复；逾期不回复的，按规定催办。' },
  'reported-already': { says: '这次谈话函询已经报告。', todo: '不必重复报送。' },
} as const

export const inquiryRecords = {
  'inquiry.begun': '登记{kind}，期限{due}',
  'inquiry.replied': '收到函询回复，报告期限{due}',
  'inquiry.reported': '报送情况报告，处置意见：{outcome}',
} as const
