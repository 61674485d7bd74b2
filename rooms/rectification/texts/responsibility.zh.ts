/** Words of the matrix of who answers for what (一岗双责, S3-21). */
export const responsibilityWords = {
  responsibility: '责任一览',
  responsibilitySays: '哪个单位的整改由哪位领导负责，还有多少没有完成、多少超期、多少已经销号；点数字看任务。',
  responsibilityLine: '未完成 {open}（超期 {overdue}），已销号 {closed}',
  responsibilityMore: '只列出 {count} 行中的前 {shown} 行；全部请导出。',
  noResponsibility: '没有符合条件的整改任务。',
  nobodyYet: '尚未明确',
  whose: '按谁看',
  'whose.charge': '分管领导',
  'whose.leader': '单位责任领导',
  overdueOnly: '只看有超期的',
  openOf: '未完成 {count}',
  overdueOf: '超期 {count}',
  nearOf: '临期 {count}',
  closedOf: '已销号 {count}',
  sum: '合计',
} as const
