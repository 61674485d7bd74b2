/** 责任层级和乡镇主体责任 (S4-02, S4-05). */
export const levelTexts = {
  words: {
    carriedBy: '责任层级',
    town: '乡整改',
    county: '县主责',
    city: '市推进',
    province: '省统筹',
    owner: '整改主体责任（乡镇）',
    setLevel: '确定责任层级',
    acceptVillage: '乡镇验收',
    acceptVillageAsk: '本乡镇党委对所辖村的整改负主体责任。验收后由分管领导签字。',
    villagesToAccept: '待乡镇验收的村级整改',
    'step.accept': '乡镇验收',
    'trace.accept': '乡镇验收',
    'trace.level': '确定责任层级',
    'step.level': '确定责任层级',
  },
  refusals: {
    'no-village': { says: '只有村级问题才有责任层级。', todo: '请在村级整改任务上确定。' },
    'level-same': { says: '现在就是这个责任层级。', todo: '请另选一级。' },
    'no-town': { says: '这个单位上面没有乡镇。', todo: '请选其他层级。' },
    'accepted-already': { says: '乡镇已经验收。', todo: '不用再验收。' },
    'town-first': {
      says: '村级整改先由乡镇验收。',
      todo: '请乡镇党委书记验收；由县级以上承担的，请巡察办确定责任层级。',
    },
    'past-the-town': { says: '乡镇只能在验收以前退回。', todo: '需要退回的，请告知分管领导或者巡察办。' },
  },
  records: {
    'task.levelMoved': '责任层级由{from}变为{to}',
    'task.accepted': '乡镇验收通过',
  },
} as const
