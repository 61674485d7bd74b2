/** Words of 反馈会, 表态发言 and 双反馈. */
export const meetingWords = {
  feedbackMeeting: '反馈会',
  feedbackMeetings: '反馈会',
  meetingTitle: '会议名称',
  meetingDay: '日期',
  meetingPlace: '地点',
  meetingHost: '出席的领导小组成员',
  meetingUnits: '反馈的单位（可多选，集中反馈）',
  meetingsNote: '一次会议可向一个单位反馈，也可集中向多个单位反馈；各单位主要负责人的表态发言分别登记。',
  speaker: '表态人',
  commitment: '表态发言',
  commitments: '表态发言情况',
  noCommitment: '未登记表态发言',
  'committed.yes': '已登记',
  'committed.no': '未登记',
  holdFeedbackMeeting: '登记反馈会',
  recordCommitment: '登记表态发言',
  townCopy: '双反馈',
  townCopies: '双反馈',
  townCopyNote: '对村（社区）的反馈意见，同时反馈乡镇党委：乡镇党委负主体责任，村党组织负直接责任，各自签收。',
  upperBody: '乡镇党委',
  villageBody: '村（社区）党组织',
  copiedOn: '反馈乡镇日期',
  copyPlace: '反馈地点',
  townReceived: '签收',
  'townReceived.yes': '已签收',
  'townReceived.no': '待签收',
  mainDuty: '主体责任',
  directDuty: '直接责任',
  copyToTown: '同时反馈乡镇',
  receiveTownCopy: '签收',
  townReceiveAsk: '代表乡镇党委签收。签收日期不能更改。',
  townCopiesToReceive: '待签收的双反馈',
} as const

export const meetingRefusals = {
  'not-delivered': { says: '反馈意见还没有送达村党组织。', todo: '请先送达村党组织，再反馈乡镇。' },
  'no-town-above': { says: '这个单位上面没有乡镇党委。', todo: '双反馈只用于村（社区）；请核对登记册中的上级单位。' },
  'before-the-village': {
    says: '反馈乡镇的日期早于向村党组织反馈的日期（{deliveredOn}）。',
    todo: '请核对日期。',
  },
  'copy-received': { says: '已经签收。', todo: '请刷新页面。' },
  'meeting-twice': { says: '这个单位已在这次反馈会中。', todo: '请刷新页面。' },
  'town-copied': { says: '这份反馈意见已经反馈乡镇。', todo: '请在“双反馈”中查看。' },
} as const

export const meetingRecords = {
  'feedbackMeeting.held': '召开反馈会，日期{on}',
  'feedbackMeeting.committed': '登记了表态发言',
  'townCopy.delivered': '同时反馈乡镇党委，共{items}个问题，日期{on}',
  'townCopy.received': '乡镇党委签收了双反馈，签收日期{on}',
} as const
