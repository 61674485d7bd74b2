/** Words of handing over open sheets (交接). */
export const handoverWords = {
  handovers: '工作交接',
  handoversLead:
    '人员离组、终止授权时，把他手里没办完的底稿、谈话、暗访、调阅资料和事实确认单交给组内另一人，留下交接清单，由接收人确认；曾经承办的人仍然不得审核、审签。',
  handoverOf: '交接人',
  handoverChoose: '查看谁手里的工作',
  handoverNothing: '您能看到的范围内，此人手里没有没办完的工作。',
  handoverOtherWork:
    '整改任务、代行和身份不在清单里移交：任务由巡察办在任务页换分管领导，代行由本人或巡察办终止，身份由安全保密员终止。',
  handOverSheets: '移交这些工作',
  acceptHandover: '确认接收',
  handoverAccepted: '接收日期',
  handoverWaits: '待接收',
  'handed.factSheet': '事实确认单',
  'handed.talk': '谈话',
  'handed.visit': '走访',
  'handed.loan': '调阅资料',
  'desk.handoversToAccept': '移交给您、待确认接收的工作',
  'desk.leftOther': '离组人员没移交的其他工作',
  handoverTo: '接收人',
  handoverBy: '经办',
  handoverOn: '交接日期',
  handoverReason: '事由',
  handoverCount: '件数',
  handoverUnit: '被巡察单位',
  handoverList: '交接清单',
  handoverHidden: '另有 {n} 份您看不到。',
  'handoverSigns.from': '移交人签字：',
  'handoverSigns.to': '接收人签字：',
  'handoverSigns.witness': '监交人签字：',
  'handoverSigns.day': '日期：',
  handoverSheets: '移交的工作',
  inHandSheets: '没办完的底稿',
  inHandFactSheets: '拟好未发出的事实确认单',
} as const

export const handoverRefusals = {
  'nothing-handed': { says: '清单上什么也没有。', todo: '请至少选一项没办完的工作。' },
  'not-handed-to-you': { says: '这份清单不是移交给您的。', todo: '请由接收人本人确认。' },
  'accepted-already': { says: '这份清单已经确认接收。', todo: '无需再确认。' },
} as const

export const handoverRecords = {
  'work.accepted': '确认接收移交的工作',
  'sheet.handedOver': '底稿换了承办人',
  'work.handedOver': '工作交接（{sheets} 份底稿）',
} as const
