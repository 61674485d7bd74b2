/** Words of handing over open sheets (交接). */
export const handoverWords = {
  handovers: '工作交接',
  handoversLead:
    '人员离组、终止授权时，把他手里没办完的底稿交给组内另一人，留下交接清单；曾经承办的人仍然不得审核、审签。',
  handoverOf: '交接人',
  handoverChoose: '查看谁手里的工作',
  handoverNothing: '您能看到的范围内，此人手里没有没办完的工作。',
  handoverOtherWork: '这一类由所在页面办理，不随底稿移交。',
  handOverSheets: '移交这些底稿',
  handoverTo: '接收人',
  handoverBy: '经办',
  handoverOn: '交接日期',
  handoverReason: '事由',
  handoverCount: '份数',
  handoverUnit: '被巡察单位',
  handoverList: '交接清单',
  handoverHidden: '另有 {n} 份您看不到。',
  handoverSigned: '移交人签字：　　　　　　接收人签字：　　　　　　监交人签字：　　　　　　日期：',
  inHandSheets: '没办完的底稿',
  inHandFactSheets: '拟好未发出的事实确认单',
} as const
