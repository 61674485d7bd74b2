/** Words of the list of sheets that are talked over with the body (事实沟通清单). */
export const factListWords = {
  draftFactList: '拟事实沟通清单',
  approveFactList: '批准清单',
  withdrawFactList: '撤回清单',
  factList: '事实沟通清单',
  factLists: '事实沟通清单',
  factListNo: '第{n}份清单',
  'factList.drafted': '待批准',
  'factList.approved': '已批准',
  'factList.withdrawn': '已撤回',
  factListsLead:
    '向被巡察方核实事实的底稿，先列入清单，经组长批准；没有列入已批准清单的，不能发出事实确认单。线索不列入。',
  noFactLists: '还没有清单。由承办人选取已审签的底稿拟定，报组长批准。',
  listOfUnit: '选择单位，拟新的清单',
  nothingToList: '本单位没有可以列入新清单的底稿：须已审签、不是线索，且未列入其他清单。',
  listedSheets: '列入的底稿',
  openTalks: '未沟通完',
  talks: '沟通进度',
  talksEnded: '{all}份中已了结{ended}份',
  listDraftedOn: '拟定日期',
  listApprovedOn: '批准日期',
  listDraftedBy: '拟定人',
  listApprovedBy: '批准人',
  remark: '说明',
  onList: '已列入批准的清单',
  onNoList: '未列入已批准的清单，不能发出',
  talkNotBegun: '尚未拟事实确认单。',
  approveListAsk: '批准后，清单内{n}份底稿的事实确认单可以发给被巡察方。',
  'hint.listed': '只能选已审签的底稿，按现在的版本列入；另立新版后须重新列入。',
  'desk.factLists': '待批准的事实沟通清单',
} as const

export const factListRefusals = {
  'not-on-list': {
    says: '这份底稿的现行版本没有列入已批准的事实沟通清单。',
    todo: '请先列入清单，经组长批准后再发出。',
  },
  'list-second-person': { says: '这份清单是您拟的。', todo: '须由本组另一人拟定，组长批准。' },
  'list-stale': {
    says: '底稿{number}已另立新版或者情况有变，不再是清单所列的版本。',
    todo: '请撤回这份清单，重新拟定。',
  },
  'listed-twice': { says: '同一份底稿选了两次。', todo: '请去掉重复的。' },
  'listed-meanwhile': { says: '本单位刚刚另有一份清单拟定。', todo: '请再提交一次。' },
  'not-listable': {
    says: '底稿{number}不能列入：须已审签，且还没有沟通过事实。',
    todo: '请去掉这一份，或者等审签后再列入。',
  },
} as const

export const factListRecords = {
  'factList.drafted': '拟事实沟通清单，底稿{sheets}份',
  'factList.approved': '批准事实沟通清单，底稿{sheets}份',
  'factList.withdrawn': '撤回事实沟通清单',
} as const
