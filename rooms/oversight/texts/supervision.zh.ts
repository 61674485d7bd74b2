/** 整改监督情况报告 in Chinese: part of the room's words, refusals and records. */
export const supervisionWords = {
  supervision: '整改监督情况报告',
  supervisions: '整改监督情况报告',
  supervisionsLead:
    '集中整改期结束后3个月内（T15），纪检机关、组织部门分别报告整改日常监督情况。报送时按当日台账计数，报送后不再修改；不写具体人员的姓名。',
  supervisionsOwed: '待报送',
  supervisionsOwedNone: '没有待报送的：集中整改期结束的单位，两个部门都已报送。',
  supervisionsFiled: '已报送',
  supervisionsNone: '还没有报送过。集中整改期结束后，在上面“待报送”一行报送。',
  fileSupervision: '报送',
  supervisionNote: '报送后不能修改。整改任务的件数按报送当日的台账自动计入。',
  department: '报送部门',
  'department.discipline': '纪检机关',
  'department.organisation': '组织部门',
  endedOn: '集中整改期结束',
  supervisionDue: '报送期限',
  filedOn: '报送日期',
  filedLate: '是否逾期报送',
  'filedLate.yes': '逾期报送',
  'filedLate.no': '按期报送',
  situation: '监督开展情况',
  problemsSeen: '发现的主要问题',
  standing: '整改任务',
  standingSays: '共 {tasks} 项：已销号 {closed}，转长期 {longTerm}，未完成 {left}；其中退回或者反弹过 {returned}。',
  closedCount: '已销号',
  longTermCount: '转长期',
  leftCount: '未完成',
  returnedCount: '退回或反弹',
  'desk.supervisionsToFile': '待报送的整改监督情况报告',
} as const

export const supervisionRefusals = {
  'supervision-filed': {
    says: '本部门已经报送过这个单位的整改监督情况。',
    todo: '报送后不再修改；新情况写入督办或者呈报。',
  },
  'no-period': { says: '这个单位还没有集中整改期。', todo: '反馈签收后才有集中整改期。' },
  'period-runs': { says: '集中整改期（至{day}）还没有结束。', todo: '请在集中整改期结束后报送。' },
} as const

export const supervisionRecords = {
  'supervision.filed': '{department}报送整改监督情况：{tasks} 项，已销号 {closed} 项（期限{dueOn}）',
} as const
