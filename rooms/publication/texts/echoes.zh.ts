/** 舆情上报 (domain 4.14). */
export const echoWords = {
  echo: '舆情上报',
  echoes: '舆情上报',
  noEchoes: '还没有舆情上报。反馈情况或整改情况公开以后，由巡察办或被巡察单位主要负责人上报。',
  fileEcho: '上报舆情',
  answerEcho: '填写阅处意见',
  withdrawEcho: '撤回上报',
  'echo.filed': '已上报',
  'echo.answered': '已阅处',
  'echo.withdrawn': '已撤回',
  subject: '公开的内容',
  'subject.feedbackNews': '反馈新闻稿',
  'subject.feedbackParty': '反馈情况党内通报',
  'subject.publicText': '整改情况社会公开稿',
  'subject.partyText': '整改情况党内通报',
  echoFrom: '监测开始',
  echoUntil: '监测截止',
  channels: '监测渠道',
  heard: '收集信息（条）',
  concerning: '其中需要关注（条）',
  views: '主要反映',
  viewsHint: '只写说了什么，不写是谁说的：不留姓名、账号、电话。',
  handling: '处置情况',
  advice: '研判和建议',
  echoAnswer: '阅处意见',
  filedBy: '上报人',
  filedOn: '上报日期',
  echoReason: '撤回理由',
} as const

export const echoRefusals = {
  'nothing-known': { says: '这项内容还没有公开。', todo: '反馈或者公开以后再上报舆情。' },
  'before-it-was-known': { says: '这项内容{out}才公开。', todo: '监测开始日期不早于公开之日。' },
  'echo-days': { says: '监测起止日期不对。', todo: '截止日期不早于开始日期，也不晚于今天。' },
  'more-than-heard': { says: '需要关注的条数多于收集的条数。', todo: '请核对条数。' },
  'names-a-speaker': { says: '文字里有个人信息：{text}。', todo: '只写说了什么，请删去是谁说的。' },
  'not-yours-to-answer': {
    says: '被巡察单位的上报由巡察办阅处，巡察办的由领导小组阅处。',
    todo: '请交由应当阅处的人。',
  },
} as const

export const echoRecords = {
  'echo.filed': '上报{subject}舆情：收集{heard}条，需要关注{concerning}条',
  'echo.answered': '填写阅处意见',
  'echo.withdrawn': '撤回舆情上报',
} as const
