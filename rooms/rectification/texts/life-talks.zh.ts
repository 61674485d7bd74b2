/** 谈心谈话、征求意见 before a democratic-life meeting (domain 4.14). */
export const talkWords = {
  lifeTalk: '谈心谈话和征求意见',
  lifeTalks: '谈心谈话和征求意见',
  lifeTalksNone: '还没有登记。请逐次登记会前的谈心谈话和征求到的意见；召开会议时的数字从这里带出。',
  lifeTalksHidden: '报告会议情况以后，这里显示会前的谈心谈话和征求意见记录。',
  noteLifeTalk: '登记谈心谈话或征求意见',
  strikeLifeTalk: '作废',
  lifeTalkKind: '种类',
  'lifeTalk.kind.talk': '谈心谈话',
  'lifeTalk.kind.opinion': '征求意见',
  lifeTalkDay: '日期',
  lifeTalkPlace: '地点或方式',
  lifeTalkSpeaker: '谈话人（征求人）及职务',
  lifeTalkPartner: '谈话对象（征求对象）及职务',
  lifeTalkText: '谈话内容（征求意见时为征求的事项）',
  lifeTalkViews: '提出的意见建议',
  lifeTalkStruck: '已作废：{reason}',
  lifeTalkReason: '作废理由',
  lifeTalkCounts: '已登记谈心谈话 {talks} 人次，征求意见 {opinions} 条。',
} as const

export const talkRefusals = {
  'meeting-reported': { says: '会议情况已经报告。', todo: '会前记录不再改动。' },
  'talk-not-yet': { says: '日期还没有到。', todo: '请改正日期。' },
  'talk-after-meeting': { says: '会议已于{heldOn}召开，谈心谈话和征求意见应在会前。', todo: '请核对日期。' },
  'talk-struck': { says: '这条记录已经作废。', todo: '不用再作废。' },
  'fewer-talks': {
    says: '已登记谈心谈话{noted}人次，会议填报的少于登记数。',
    todo: '请核对人次，或者作废多余的登记。',
  },
  'fewer-opinions': {
    says: '已登记征求意见{noted}条，会议填报的少于登记数。',
    todo: '请核对条数，或者作废多余的登记。',
  },
} as const

export const talkRecords = {
  'lifeTalk.noted': '登记{kind}（{on}）',
  'lifeTalk.struck': '作废一条谈心谈话或征求意见记录',
} as const
