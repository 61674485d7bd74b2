/** 身份保管人怎样产生。 */
export const holdersZh = {
  words: {
    decideHolder: '确认或退回指定',
    confirmHolder: '确认指定',
    refuseHolder: '不同意',
    takeBackHolder: '撤回指定',
    holderWaits: '{by} 已指定 {name}，待巡察办另一人或领导小组成员确认；确认之前不接任。',
    holderConfirmAsk:
      '确认后，{name} 接任第 {seat} 席；原来坐这一席的人离任。接任的人制作钥匙之前，公开页面不收取身份。',
    whoMayHold: '一人指定，另一人确认。不能指定自己，也不能由本人确认；三名保管人中巡察办人员至多一人。',
    'desk.namingsToConfirm': '待确认的身份保管人',
  },
  refusals: {
    'holder-yourself': { says: '不能指定自己为保管人，也不能自己确认。', todo: '请由巡察办另一人办理，或者指定他人。' },
    'holder-two-of-office': {
      says: '三名保管人中巡察办人员至多一人，现已有一人。',
      todo: '请指定纪委监委或者领导小组的人员。',
    },
    'holder-by-two': { says: '指定保管人的人不能自己确认。', todo: '请由巡察办另一人或领导小组成员确认。' },
    'naming-over': { says: '这次指定已经确认、退回或撤回。', todo: '请刷新页面查看。' },
    'seat-waits': { says: '这一席已有一次指定等待确认。', todo: '请先确认、退回或撤回那一次指定。' },
  },
  records: {
    'holder.named': '指定第 {seat} 席保管人，待另一人确认',
    'holder.confirmed': '确认第 {seat} 席保管人',
    'holder.refused': '未确认第 {seat} 席保管人',
    'holder.left': '第 {seat} 席保管人离任',
  },
} as const
