/** Matters of the working rules (S0-03) in words; rooms that put them to a meeting, or route their approval, take these in. */
export const matterWords = {
  'matter.report': '巡察报告',
  'matter.feedback': '反馈意见',
  'matter.disposal': '重点人、重点事、重点问题处置',
  'matter.special': '专题报告',
  'matter.plan': '巡察工作方案',
  'matter.lead': '问题线索处置',
  'matter.withholding': '拟不公开事项',
  'matter.personnel': '组长授权和分工',
}

/** Those that are an item of an agenda under the same name (`furtherMatters`). */
export const furtherMatterWords = {
  'matter.objects': '巡察对象',
  'matter.termPlan': '一届巡察规划',
  'matter.unitPlan': '一单位一方案',
  'matter.pool': '人才库入库',
  'matter.immediate': '立行立改',
  'matter.paper': '反馈材料',
  'matter.slip': '抄告单',
  'matter.advisory': '巡察建议书',
  'matter.group': '共性问题处置',
  'matter.prolongation': '整改延期',
  'matter.submittal': '提请追责',
  'matter.score': '评估结果',
  'matter.lookback': '回头看',
  'matter.template': '文书模板',
  'matter.archiveLoan': '档案借阅',
  'matter.appraisal': '档案鉴定',
  'matter.destruction': '密钥销毁',
  'matter.support': '支持事项',
}
