/** What each state waits for, and words of 拆分 and 合并. */
export const regroupWords = {
  'next.suspected': '待承办人转为底稿，或说明理由后不再核实',
  'next.drafted': '待承办人补齐内容和佐证，由第二承办人提交审核',
  'next.supported': '待副组长审核',
  'next.checked': '待组长审签',
  'next.signed': '待组务会决定是否采用',
  'next.talking': '正在与被巡察方沟通事实：清单批准、事实确认单发出并答复后，由组内作出结论',
  'next.factChecked': '待组务会决定；须改正的，由组长另立新版',
  'next.dropped': '已结束',
  'next.adopted': '已采用，供报告、反馈和整改引用',
  'next.notAdopted': '已留存备查',
  'next.routed': '已分流，供报告、反馈和整改引用',
  'state.replaced': '已拆并',
  'state.recast': '已拆并（未审签）',
  'next.replaced': '不再处理；由拆分、合并后的底稿继续',
  'next.recast': '不再处理；由拆分、合并后的底稿继续',
  'step.regroup': '拆分、合并',
  splitSheet: '拆分',
  mergeSheets: '合并',
  descent: '拆分与合并',
  descentFrom: '由这些底稿{how}而来',
  descentInto: '已{how}为这些底稿',
  'how.split': '拆分',
  'how.merge': '合并',
  partTitles: '各部分的问题名称',
  partTitlesHint: '每行一个，二至十个。各部分先沿用原文和佐证，再分别修改，重新走三级审签。',
  mergeWith: '一并合并的底稿',
  mergeWithHint: '同一单位、尚未经组务会决定的底稿。合并后的底稿沿用各份的文字和佐证，重新走三级审签。',
  mergedTitle: '合并后的问题名称',
  regroupReason: '理由',
  noneToMerge: '本单位没有其他可以合并的底稿。',
} as const

export const regroupRefusals = {
  'leader-regroups': {
    says: '已提交审核的底稿，由组长拆分、合并；草稿由承办人或组长拆分、合并。',
    todo: '请报告组长。',
  },
  'signed-once': {
    says: '这份底稿签过字，不能不再核实。',
    todo: '请按程序重新审签，由组务会决定是否采用并说明理由。',
  },
  'signed-first': {
    says: '这份底稿签过字，正在另立新版，不能拆分、合并。',
    todo: '请先把新版重新审签，再由组长拆分、合并。',
  },
  'has-immediate': { says: '这份底稿已有立行立改事项。', todo: '有立行立改事项的底稿不能拆分、合并；不再下发的除外。' },
  'too-few-to-merge': { says: '合并至少要两份底稿。', todo: '请再选一份。' },
  'merged-twice': { says: '同一份底稿选了两次。', todo: '请去掉重复的。' },
  'too-long-to-merge': { says: '合并后{fields}太长。', todo: '请先精简各份底稿，再合并。' },
} as const

export const regroupRecords = {
  'sheet.split': '拆分了底稿',
  'sheet.merged': '将底稿合并到另一份',
  'sheet.descended': '由其他底稿{how}而来，第{serial}号',
  'sheet.replaced': '第{revision}版底稿已{how}，不再计数，签批原件保留',
} as const
