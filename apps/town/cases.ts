/** An invented problem, as a team would write it. `{body}` is the inspected organisation. */
export type Case = Readonly<{
  title: string
  category: string
  subcategory: string
  source: 'talk' | 'tip' | 'survey' | 'meeting' | 'papers' | 'sampling' | 'transfer'
  overview: string
  facts: string
  basis: string
  responsible: string
  opinion: string
  surface: string
  cause: string
  focus: string
  nature: string
  content: string
}>

/** What a problem of a category is by its nature, and which supervision content it falls under. */
const kinds: Readonly<Record<string, readonly [nature: string, content: string]>> = {
  decisions: ['贯彻上级决策部署打折扣，政治站位不高。', 'jujiao.decisions'],
  duties: ['群众利益受损，作风不实，担当不足。', 'jujiao.corruption'],
  governance: ['管党治党责任层层递减，监督失之于宽。', 'jujiao.members'],
  style: ['违反中央八项规定精神，纪律松弛。', 'jujiao.corruption'],
  assets: ['违反财经纪律，资金资产管理失范。', 'jujiao.corruption'],
  organisation: ['组织生活不严肃，党建责任悬空。', 'jujiao.members'],
  personnel: ['违反选人用人规定，程序意识淡薄。', 'jujiao.members'],
  deciding: ['违反民主集中制，议事决策不规范。', 'jujiao.members'],
  rectification: ['整改责任不落实，存在虚假整改。', 'jujiao.rectification'],
}

const of = (
  category: string,
  subcategory: string,
  source: Case['source'],
  title: string,
  overview: string,
  facts: string,
  basis: string,
  cause: string,
): Case => ({
  title,
  category,
  subcategory,
  source,
  overview,
  facts,
  basis,
  responsible: '{body}党委及分管负责人',
  opinion: '建议写入巡察报告并向{body}反馈，限期整改。',
  surface: overview,
  cause,
  focus: '锁定分管负责人履职情况和相关资金、事项的审批环节。',
  nature: kinds[category]?.[0] ?? '',
  content: kinds[category]?.[1] ?? '',
})

/** Sixteen problems in the wording of the field; what they tell happened nowhere. */
export const cases: readonly Case[] = [
  of(
    'decisions',
    'decisions.study',
    'papers',
    '理论学习中心组学习以读代学',
    '{body}2025年理论学习中心组学习12次，其中9次仅传达文件标题，无研讨发言。',
    '调阅学习记录12份、会议签到12份。9份记录无发言要点，签到与请假条不一致3处。',
    '《中国共产党党委（党组）理论学习中心组学习规则》第七条',
    '班子把学习当作任务，未与本地实际结合。',
  ),
  of(
    'decisions',
    'decisions.keyWork',
    'sampling',
    '高标准农田管护责任不落实',
    '{body}3个行政村已建成的机井47眼，抽查20眼，8眼无法出水。',
    '抽查机井20眼，现场试水；查看管护协议，5个村未签订。管护经费4.6万元滞留镇财政账户。',
    '《高标准农田建设项目管理办法》管护条款',
    '重建轻管，镇村两级责任没有写进协议。',
  ),
  of(
    'duties',
    'duties.benefits',
    'transfer',
    '惠民补贴发放不及时',
    '{body}2025年残疾人两项补贴中，23人次迟发一至四个月，共1.84万元。',
    '比对系统台账与银行回单，逐笔列出迟发人次；走访其中6户核实。',
    '残疾人两项补贴发放管理规定',
    '经办岗位一人兼三职，复核流于形式。',
  ),
  of(
    'duties',
    'duties.petitions',
    'meeting',
    '群众诉求答复以转代办',
    '{body}受理的12345工单中，31件仅回复“已转相关站所”，无办理结果。',
    '抽取工单120件，逐件核对答复内容和回访记录。',
    '《信访工作条例》办理期限条款',
    '考核只看签收率，不看办结率。',
  ),
  of(
    'governance',
    'governance.main',
    'talk',
    '主体责任清单照抄照转',
    '{body}班子成员责任清单与上年文字重复率高，未列当年重点。',
    '比对两年清单6份；与班子成员谈话6人次，4人说不清本人清单内容。',
    '《党委（党组）落实全面从严治党主体责任规定》第十一条',
    '把责任清单当作归档材料。',
  ),
  of(
    'governance',
    'governance.risk',
    'papers',
    '廉政风险点排查多年不更新',
    '{body}廉政风险防控表自2022年以来未修订，工程、采购岗位调整后无人负责。',
    '调阅防控表4份和岗位调整文件7份。',
    '廉政风险防控工作要求',
    '制度上墙不上心。',
  ),
  of(
    'style',
    'style.reception',
    'papers',
    '公务接待审批单事后补签',
    '{body}2025年公务接待42批次，17批次审批单日期晚于接待日期，金额3.27万元。',
    '逐笔核对接待清单、公函、审批单、发票。9批次无公函。',
    '《党政机关国内公务接待管理规定》第五条',
    '财务审核只看票据是否齐全，不看程序。',
  ),
  of(
    'style',
    'style.formalism',
    'survey',
    '工作群过多、重复报表',
    '{body}要求村干部加入的工作群14个，同一数据按不同口径填报5次以上。',
    '问卷收回86份；查看群公告和报表模板。',
    '整治形式主义为基层减负若干规定',
    '各站所各自部署，无人统筹。',
  ),
  of(
    'assets',
    'assets.balances',
    'papers',
    '往来款长期挂账',
    '{body}应收款中三年以上未清理的19笔，共28.6万元。',
    '查阅明细账和凭证；对4家单位函证。',
    '《行政事业单位内部控制规范》',
    '岗位更替未办财务交接。',
  ),
  of(
    'assets',
    'assets.leases',
    'sampling',
    '村集体房屋低价出租',
    '{body}2个村集体门面房8间，合同租金低于周边市价四成以上，未经村民会议讨论。',
    '调阅合同8份，走访相邻商户11户，查阅会议记录。',
    '《农村集体经济组织法》资产出租条款',
    '三资管理由村干部口头决定。',
  ),
  of(
    'assets',
    'assets.procurement',
    'papers',
    '小型工程化整为零规避采购',
    '{body}同一道路维修工程拆为5个合同，合计49.8万元，均未公开采购。',
    '比对合同、验收单、付款凭证；施工单位为同一家。',
    '《中华人民共和国政府采购法》第二十八条',
    '内控制度没有金额合并计算的要求。',
  ),
  of(
    'organisation',
    'organisation.lessons',
    'papers',
    '“三会一课”记录补造',
    '{body}3个支部的主题党日记录笔迹、用语一致，日期为法定节假日。',
    '调阅记录本9册，与支部书记、党员谈话8人次。',
    '《中国共产党支部工作条例（试行）》',
    '检查重材料，支部应付检查。',
  ),
  of(
    'organisation',
    'organisation.village',
    'talk',
    '个别村党组织软弱涣散',
    '{body}1个村两年未召开村民代表会议，四议两公开有名无实。',
    '走访农户18户，查阅村会议记录；镇包村干部一年到村3次。',
    '《中国共产党农村基层组织工作条例》',
    '镇党委对软弱涣散村整顿一转了之。',
  ),
  of(
    'personnel',
    'personnel.files',
    'papers',
    '干部档案材料缺失',
    '{body}所管干部档案抽查15卷，6卷缺任免材料。',
    '逐卷核对任免审批表、考察材料。',
    '《干部人事档案工作条例》',
    '档案管理员频繁更换，无交接。',
  ),
  of(
    'deciding',
    'deciding.major',
    'papers',
    '大额资金未经集体研究',
    '{body}单笔5万元以上支出11笔，其中4笔无党委会议记录，共37.5万元。',
    '比对支出明细和会议记录本。',
    '“三重一大”决策制度',
    '主要负责人签批后即付款，会议成为事后追认。',
  ),
  of(
    'rectification',
    'rectification.relapse',
    'transfer',
    '上轮巡察反馈问题整改后反弹',
    '{body}上轮反馈的“公车加油卡无登记”问题，整改三个月后再次出现。',
    '调阅加油卡流水和登记本，6个月无登记。',
    '《关于加强巡视整改和成果运用的意见》',
    '整改只补材料，没有管到人。',
  ),
]

/** A problem told of one body. */
export const told = (one: Case, body: string): Case =>
  Object.fromEntries(Object.entries(one).map(([field, text]) => [field, text.replaceAll('{body}', body)])) as Case
