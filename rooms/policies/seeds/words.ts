import type { Category } from '../contract.ts'

type First = Pick<Category, 'vocabulary' | 'code' | 'parent' | 'nameZh' | 'nameEn'>
type Named = readonly [code: string, zh: string, en: string]

/** A vocabulary of one level. */
const list = (vocabulary: Category['vocabulary'], prefix: string, words: readonly Named[]): First[] =>
  words.map(([code, nameZh, nameEn]) => ({ vocabulary, code: `${prefix}.${code}`, parent: null, nameZh, nameEn }))

/** A category of findings with what stands under it. */
const findings = ([code, nameZh, nameEn]: Named, under: readonly Named[]): First[] => [
  { vocabulary: 'finding', code, parent: null, nameZh, nameEn },
  ...under.map(
    ([sub, zh, en]): First => ({ vocabulary: 'finding', code: `${code}.${sub}`, parent: code, nameZh: zh, nameEn: en }),
  ),
]

/** The starting dictionary of findings in two levels (domain 5.3); offices edit it. */
const findingWords = [
  findings(
    ['decisions', '贯彻决策部署', 'Carrying out decisions'],
    [
      ['study', '学习不深不实', 'Shallow study'],
      ['keyWork', '重点工作推进不力', 'Key work not driven'],
      ['policy', '政策落实打折', 'Policies half carried out'],
      ['ideology', '意识形态责任', 'Responsibility for ideology'],
    ],
  ),
  findings(
    ['duties', '履职与民生', 'Duties and livelihood'],
    [
      ['approval', '行政审批慢', 'Slow approvals'],
      ['enforcement', '执法不规范', 'Irregular enforcement'],
      ['benefits', '惠民资金发放', 'Payment of benefits'],
      ['service', '服务态度', 'Attitude of service'],
      ['petitions', '上访处置', 'Handling of petitions'],
    ],
  ),
  findings(
    ['governance', '全面从严治党', 'Strict party governance'],
    [
      ['main', '主体责任空转', 'Main responsibility idle'],
      ['supervision', '监督责任弱', 'Weak supervision'],
      ['risk', '廉政风险防控', 'Integrity risks'],
      ['education', '日常教育', 'Everyday education'],
    ],
  ),
  findings(
    ['style', '八项规定与四风', 'Eight rules and four winds'],
    [
      ['reception', '公务接待', 'Official receptions'],
      ['cars', '车辆', 'Cars'],
      ['allowances', '津补贴', 'Allowances'],
      ['meetings', '会风文风', 'Meetings and papers'],
      ['formalism', '形式主义', 'Formalism'],
    ],
  ),
  findings(
    ['assets', '财务与国有集体资产', 'Finance and assets'],
    [
      ['accounts', '报账不规范', 'Irregular claims'],
      ['slips', '白条', 'Informal receipts'],
      ['balances', '往来款', 'Open balances'],
      ['procurement', '政府采购', 'Procurement'],
      ['tenders', '工程招投标', 'Tenders for works'],
      ['collective', '三资管理', 'Collective funds, assets and resources'],
      ['leases', '出租', 'Leases'],
    ],
  ),
  findings(
    ['organisation', '组织建设', 'Party building'],
    [
      ['leadership', '班子内耗', 'Discord in the leadership'],
      ['lessons', '三会一课', 'Meetings and lessons'],
      ['membership', '党员发展', 'New members'],
      ['fees', '党费', 'Party fees'],
      ['village', '村级组织软弱涣散', 'Slack village organisations'],
    ],
  ),
  findings(
    ['personnel', '选人用人', 'Personnel'],
    [
      ['procedure', '程序', 'Procedure'],
      ['files', '档案', 'Files'],
      ['secondment', '借调', 'Secondments'],
      ['posts', '兼职', 'Side posts'],
      ['matters', '个人事项', 'Personal matters'],
    ],
  ),
  findings(
    ['deciding', '议事决策', 'Deciding'],
    [
      ['major', '三重一大', 'Major matters'],
      ['lastWord', '末位表态', 'Speaking last'],
      ['minutes', '会议记录', 'Minutes'],
      ['rules', '制度缺失', 'Missing rules'],
    ],
  ),
  findings(
    ['rectification', '整改', 'Rectification'],
    [
      ['unchanged', '上轮问题未改', 'Earlier problem left'],
      ['relapse', '改后反弹', 'Relapse'],
      ['paper', '以报代改', 'Reported instead of done'],
    ],
  ),
  findings(
    ['grassroots', '基层治理', 'Grassroots governance'],
    [
      ['publicity', '村务公开', 'Openness of village affairs'],
      ['finance', '财务', 'Finance'],
      ['homesteads', '宅基地', 'Homesteads'],
      ['environment', '环境', 'Environment'],
      ['gangs', '黑恶', 'Gangs'],
    ],
  ),
].flat()

/** Vocabularies of supervision content (domain 5.1) and the words a new house begins with. */
export const firstWords: readonly First[] = [
  ...findingWords,
  ...list('fourImplementations', 'luoshi', [
    ['decisions', '落实党的理论和路线方针政策、党中央重大决策部署', 'Theory, line and major decisions'],
    ['governance', '落实全面从严治党战略部署', 'Strict party governance'],
    ['organisation', '落实新时代党的组织路线', 'Organisational line'],
    ['rectification', '落实巡视等监督发现问题整改', 'Rectification of what supervision found'],
    ['other', '其他', 'Other'],
  ]),
  ...list('fourFocuses', 'jujiao', [
    ['decisions', '党中央决策部署在基层落实', 'Decisions carried out at the grassroots'],
    ['corruption', '群众身边不正之风和腐败', 'Misconduct and corruption near the people'],
    ['members', '基层党组织和党员队伍建设', 'Grassroots organisations and members'],
    ['rectification', '巡察整改落实和成果运用', 'Rectification and use of results'],
    ['other', '其他', 'Other'],
  ]),
  ...list('threeFocuses', 'sanjujiao', [
    ['decisions', '党中央决策部署在基层落实', 'Decisions carried out at the grassroots'],
    ['corruption', '群众身边不正之风和腐败', 'Misconduct and corruption near the people'],
    ['members', '基层党组织和党员队伍建设', 'Grassroots organisations and members'],
  ]),
  ...list('threeProblems', 'wenti', [
    ['leadership', '党的领导弱化', 'Weakened party leadership'],
    ['building', '党的建设缺失', 'Missing party building'],
    ['governance', '全面从严治党不力', 'Feeble party governance'],
  ]),
  ...list('threeRoots', 'genben', [
    ['leadership', '党的领导', 'Party leadership'],
    ['building', '党的建设', 'Party building'],
    ['governance', '全面从严治党', 'Strict party governance'],
  ]),
  ...list('threePoints', 'zhongdian', [
    ['person', '重点人', 'Key person'],
    ['matter', '重点事', 'Key matter'],
    ['problem', '重点问题', 'Key problem'],
  ]),
  ...list('disciplines', 'jilv', [
    ['political', '政治纪律', 'Political discipline'],
    ['organisational', '组织纪律', 'Organisational discipline'],
    ['integrity', '廉洁纪律', 'Discipline of integrity'],
    ['masses', '群众纪律', 'Discipline towards the people'],
    ['work', '工作纪律', 'Discipline of work'],
    ['life', '生活纪律', 'Discipline of life'],
  ]),
  ...list('forms', 'xingtai', [
    ['first', '第一种形态：批评教育、谈话函询', 'First: criticism, talks and inquiries'],
    ['second', '第二种形态：轻处分、组织处理', 'Second: light discipline, reassignment'],
    ['third', '第三种形态：重处分、职务调整', 'Third: heavy discipline, removal'],
    ['fourth', '第四种形态：涉嫌犯罪立案', 'Fourth: criminal investigation'],
  ]),
  ...list('powers', 'quanli', [
    ['approval', '行政审批', 'Administrative approval'],
    ['enforcement', '行政执法', 'Law enforcement'],
    ['personnel', '干部人事', 'Cadres and personnel'],
    ['resources', '资金资源分配', 'Allocation of funds and resources'],
  ]),
  ...list('inspectionKinds', 'fangshi', [
    ['regular', '常规', 'Regular'],
    ['special', '专项', 'Special'],
    ['mobile', '机动', 'Mobile'],
    ['lookBack', '回头看', 'Look-back'],
    ['raised', '提级', 'Raised level'],
    ['crossed', '交叉', 'Crossed'],
    ['extended', '延伸', 'Extended downward'],
    ['audit', '巡审联动', 'Together with audit'],
    ['levels', '上下联动', 'Linked levels'],
  ]),
  ...list('methods', 'fangfa', [
    ['reports', '听取汇报', 'Hearing reports'],
    ['talks', '个别谈话', 'Individual talks'],
    ['tips', '受理来信来电来访', 'Letters, calls and visits'],
    ['matters', '抽查个人有关事项', 'Sampling of personal matters'],
    ['witnesses', '询问知情人', 'Asking those who know'],
    ['papers', '调阅复制资料', 'Borrowing and copying papers'],
    ['forums', '召开座谈会', 'Forums'],
    ['attending', '列席会议', 'Attending meetings'],
    ['surveys', '民主测评和问卷', 'Assessments and questionnaires'],
    ['downward', '下沉了解', 'Going down a level'],
    ['checks', '专项检查', 'Special checks'],
    ['assistance', '提请协助', 'Asking for assistance'],
    ['other', '其他批准方式', 'Other approved ways'],
  ]),
  ...list('attention', 'guanzhu', [
    ['directives', '批示指示和政策不落实', 'Directives and policies not carried out'],
    ['named', '五人小组会议或领导小组点到的人和事', 'Persons and matters named at the meeting'],
    ['criticised', '上级通报批评或媒体曝光未整改', 'Criticised or exposed and not rectified'],
    ['losses', '重大损失、重大案件未深挖', 'Serious losses or cases not dug out'],
    ['other', '其他', 'Other'],
  ]),
  ...list('campaigns', 'zhuanxiang', [
    ['inspection', '巡视巡察整改', 'Inspection'],
    ['personnel', '选人用人专项', 'Personnel'],
    ['ideology', '意识形态专项', 'Ideology'],
    ['immediate', '立行立改', 'Immediate rectification'],
    ['special', '巡察专项', 'Special inspection'],
  ]),
]
