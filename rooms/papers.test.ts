import { describe, expect, test } from 'vitest'
import { notSent } from '../core/pure/paper/kind.ts'
import { isTable, textOf, type Value } from '../core/pure/paper.ts'
import { house } from './server.ts'

/**
 * domain.md 4.2–4.20 and 6.2, written out of the study and not out of the code: for each document the fields it must print, in the study's words. A
 * field may be printed under a longer label that holds the word. What the product keeps sealed or elsewhere stands in `elsewhere`.
 */
const study: Readonly<Record<string, readonly string[]>> = {
  // 4.2 says what a plan says: S4-04 asks the plan of the whole term as a paper, too.
  termPlan: ['届次', '期间', '目标', '对象', '轮次', '审定'],
  roundPlan: ['依据', '目标', '对象', '监督内容', '时间', '巡察组', '分工', '方式方法', '重点事项', '纪律', '保密'],
  unitPlan: ['目标', '对象', '巡察组', '分工', '方法', '风险点', '以往问题'],
  mandate: ['轮次', '巡察组', '组长', '副组长', '单位', '期限', '签发', '任务分工'],
  recusal: ['申请人', '单位', '职务', '党组织', '关系人', '曾任职务', '核查结果', '决定'],
  entryNotice: ['巡察组', '时间', '范围', '材料', '联络员', '会议安排', '办公'],
  announcement: [
    '巡察组',
    '单位',
    '时间',
    '受理范围',
    '不受理范围',
    '电话和受理时间',
    '邮政信箱',
    '邮箱',
    '信箱位置',
    '二维码',
    '截止时间',
    '来访地址',
  ],
  talk: [
    '谈话对象',
    '职务',
    '单位',
    '时间',
    '地点',
    '谈话人',
    '记录人',
    '提纲',
    '谈话内容',
    '线索',
    '移交的材料',
    '单人谈话批准',
  ],
  tip: [
    '登记号',
    '渠道',
    '收到日期',
    '实名/匿名',
    '联系方式',
    '对象',
    '反映内容',
    '纪律',
    '重复件',
    '经办人',
    '拟办意见',
    '领导意见',
    '去向',
    '结果',
    '答复日期',
  ],
  loan: ['材料名称', '份数', '纸质/电子', '原件/复印件', '提供人', '借出日期', '应归还日期', '经手人', '归还'],
  survey: ['问卷', '题目', '选项', '对象类别'],
  visit: ['时间', '地点', '参加人员', '内容', '发现的问题', '下一步'],
  sample: ['事项', '抽取', '对象'],
  sheet: [
    '底稿编号',
    '被巡察党组织',
    '届次/轮次',
    '巡察组',
    '问题名称',
    '问题类别',
    '子类',
    '监督内容',
    '六项纪律',
    '三大问题',
    '三重点',
    '问题来源',
    '问题概述',
    '了解情况',
    '定性依据',
    '佐证材料目录',
    '责任主体',
    '被反映方说明',
    '巡察意见',
    '承办人',
    '编制日期',
    '副组长审核意见',
    '组长审签意见',
    '组务会审核意见',
    '备案',
  ],
  sheetSummary: ['党组织', '底稿'],
  report: ['基本情况', '总体评价', '主要问题', '意见建议'],
  // 4.12, attachments: 情况说明
  statement: ['形成过程', '篇幅', '未写入', '联审意见'],
  // 2.2 rows 8, 10, 11: what is kept of a meeting that decides
  agenda: ['时间', '地点', '主持', '列席', '分管领导列席', '议题', '会议材料'],
  copyList: ['时间', '地点', '会议材料'],
  minutes: ['时间', '地点', '主持', '会议内容', '议题和决定', '议定事项', '处置意见', '出席', '列席', '请假', '记录'],
  // 2.5, 评级 and 审批: what a meeting says of one lead
  leadMinutes: ['会议', '时间', '主持', '参加', '线索编号', '议定意见', '表决', '不同意见', '议定事项'],
  teamMinutes: ['党组织', '时间', '参加', '记录', '会议内容', '表决', '不同意见', '议定事项', '会议材料'],
  midterm: ['开展情况', '汇报日期', '参加'],
  immediate: [
    '编号',
    '党组织',
    '问题',
    '要求',
    '期限',
    '签收人',
    '时间',
    '措施',
    '结果',
    '佐证',
    '真实性承诺',
    '核查人',
    '办结',
  ],
  immediateLedger: ['事项'],
  leadLetter: ['移交事项', '线索编号', '移交材料'],
  leadForm: [
    '线索编号',
    '届次',
    '年度',
    '轮次',
    '巡察组',
    '单位',
    '来源',
    '姓名',
    '职务',
    '职级',
    '主要问题',
    '纪律',
    '大类',
    '处置建议类别',
    '佐证材料清单',
    '移交方式',
    '移交人',
    '接收人',
    '处置意见',
    '办理结果',
    '办结',
  ],
  urging: ['督办事项', '回复期限', '要求'],
  submittal: ['事由', '建议'],
  advisory: ['问题', '原因', '建议', '回复期限', '采纳'],
  checklist: ['自查要求', '自查内容', '反馈期限', '自查情况'],
  specialReport: ['问题', '原因', '建议'],
  opinion: ['总体评价', '问题', '其他需要关注的事项', '整改要求', '期限', '联系人'],
  meetingPlan: ['工作方案'],
  townCopy: ['编号', '问题', '主体责任', '直接责任', '签收人', '签收时间'],
  commitment: ['表态发言'],
  speech: ['讲话'],
  pressRelease: ['新闻稿'],
  circular: ['正文', '印发范围', '印发日期'],
  copySlip: ['编号', '抄告对象', '单位', '分管领域', '意见', '日期', '签收', '批示'],
  opinionReceipt: ['编号', '主要负责人', '领导班子', '签收人', '签收时间'],
  rectificationPlan: ['分项填报', '总体安排', '审核意见'],
  task: ['具体问题', '整改目标', '责任领导', '责任单位', '责任人', '时限', '完成情况', '措施', '佐证'],
  rectificationReport: ['整改情况', '统计'],
  // 4.12, attachments: 问题线索报告
  leadsReport: ['党组织', '分类统计', '线索'],
  // 4.14, 民主生活会 and 公开整改
  lifeRequest: ['会议方案'],
  lifeReport: ['谈心谈话', '征求意见', '会议情况'],
  lifeTalk: ['谈话人', '谈话对象', '时间', '地点', '谈话内容', '意见建议'],
  lifeOpinions: ['征求意见'],
  withheldReport: ['党内通报', '社会公开'],
  publicText: ['正文', '联系', '期限'],
  // 2.2 row 13, 4.14: 新闻稿舆情上报, 党内通报舆情上报
  echo: ['时段', '渠道', '反映', '处置', '建议', '阅处'],
  // 4.14, 整改情况报告 ②–⑤: the tables that go with the report
  leadsHandled: ['移交', '办理', '处置方式'],
  rectificationStandings: ['整改落实情况'],
  officersHandled: ['追责问责', '处理情况'],
  tipsHandled: ['移交', '办理'],
  teamEvaluation: ['评估项目', '得分'],
  teamMeetings: ['临时党支部会议记录', '任务分工'],
  weekly: ['本周起止', '工作进展', '立行立改'],
  archiveList: ['归档材料', '缺件'],
  leadFeedback: ['线索编号', '处置意见', '办理结果', '反馈日期', '办结'],
  instruction: ['请示报告事项', '答复意见'],
  siteRecords: ['汇报'],
  selfCheck: ['自查人', '未做到的事项'],
  rating: ['评议单位', '具体意见'],
  factSheet: ['事实', '答复', '说明或异议'],
  inquiry: ['征询事项', '回复期限'],
  inquiryReply: ['回复内容'],
  tipOutcome: ['办理情况', '办理结果'],
  escalation: ['督办事项', '办理期限'],
  lookback: ['复查结论', '反弹率'],
  evaluation: ['指标', '得分', '扣分', '测评结果', '等次'],
  handover: ['移交人', '接收人', '移交'],
  loanList: ['清单'],
  exitList: ['撤离', '关键岗位'],
  training: ['培训主题', '签到'],
  appraisal: ['鉴定意见', '本人意见'],
  // 6.2, whose clause says what each report contains; 6.3 and 6.5: reconciled, with its definitions.
  figureRound: ['综合情况', '主分类', '整改完成情况', '建议书', '勾稽', '口径'],
  figureYear: ['综合情况', '总体情况', '主分类', '线索', '制度', '挽回损失', '各轮次', '勾稽', '口径'],
  figureCoverage: ['按单位类别', '勾稽', '口径'],
  figureRectification: ['整改完成情况', '完成率', '制度与问责', '挽回损失', '勾稽', '口径'],
  figureLeads: ['移交', '办理', '比率', '各月', '勾稽', '口径'],
  figureVillages: ['各类单位', '主分类', '勾稽', '口径'],
  figureImmediate: ['立行立改', '各月', '勾稽', '口径'],
}

/** 4.15: the columns of the ledger of rectification, in the study's order. */
const ledgerColumns =
  '序号 · 问题类别 · 问题子类 · 具体问题 · 具体表现 · 对应聚焦 · 是否重点关注 · 重点关注情形 · 整改目标 · 整改措施 · 措施类型 · 责任领导 · 责任单位 · 责任人 · 完成时限 · 是否集中整改期完成 · 是否常态化坚持 · 完成情况 · 完成概述 · 完善制度(项) · 挽回损失(万元) · 追责问责(人) · 举一反三(项) · 专项整治(项) · 佐证 · 销号意见 · 销号时间 · 公开意见'

describe('papers', () => {
  test.each(Object.entries(study))('%s prints the fields the study lists', (kind, wanted) => {
    const labels = Object.values(house.papers.get(kind)?.fields ?? {})
    expect(wanted.filter((word) => !labels.some((label) => label.includes(word)))).toEqual([])
  })

  test('every kind stands by a clause of the study and in the table above, or needs no field of its own there', () => {
    const others = ['rectificationLedger', 'pledge', 'objections', 'tipPoster']
    expect([...house.papers.keys()].filter((kind) => !(kind in study) && !others.includes(kind))).toEqual([])
    for (const { clause, kind } of house.papers.values()) expect(clause, kind).toMatch(/^(4\.([2-9]|1\d|2[01])|6\.2)$/)
    for (const { noun, kind } of house.papers.values()) expect(house.nouns.has(noun), kind).toBe(true)
  })

  test.each([...house.papers.values()].map((kind) => [kind.kind, kind] as const))(
    '%s lays out every field it is said to print',
    (_name, kind) => {
      const values: Record<string, Value> = {}
      for (const key of Object.keys(kind.fields)) values[key] = [`«${key}»`]
      const head = { issuer: '印发机关', addressee: '主送', signed: { by: '署名', on: null } }
      const text = textOf(kind.lay({ number: '〔2026〕1号', title: '标题', inspection: '', values, head }))
      for (const key of Object.keys(kind.fields)) expect(text, key).toContain(`«${key}»`)
      expect(text).toContain('〔2026〕1号')
    },
  )

  test('words of papers are Chinese: no English, no brackets and signs of half width', () => {
    const labels = [...house.papers.values()].flatMap(({ name, fields, columns }) => [
      name,
      ...Object.values(fields),
      ...Object.values(columns ?? {}).flatMap((column) => column ?? []),
    ])
    expect(
      labels.map((label) => label.replace('SHA-256', '')).filter((label) => /[A-Za-z(),:;?]/u.test(label)),
    ).toEqual([])
  })

  test('the ledger of rectification has every column of 4.15, in its order', () => {
    const ledger = house.papers.get('rectificationLedger')
    const given = {
      page: { plan: { inspection: 'i' }, bodyName: '某局' },
      list: { rows: [], count: 0 },
    }
    const filled = ledger?.fill(given, { say: (key) => key, today: '2026-11-20' as never, sent: notSent }, 'p')
    const said = ['problems', 'measures', 'results'].map((key) => filled?.values[key] ?? '')
    const heads = said.flatMap((value) => (isTable(value) ? value.head : []))
    expect([...new Set(heads)]).toEqual(ledgerColumns.replace(/\((.+?)\)/gu, '（$1）').split(' · '))
  })

  test('the report says the same to those who hear it and see no paragraphs, but the parts that were reviewed', () => {
    const words = { text: '一', nature: '二', responsibility: '三' }
    const chapters = [
      { id: 'b', title: '其他', place: 2 },
      { id: 'a', title: '粮食', place: 1 },
    ]
    const paragraphs = [
      { ...words, chapter: 'b', place: 1, kind: 'problem', title: '后' },
      { ...words, chapter: 'a', place: 2, kind: 'problem', title: '前' },
      { ...words, chapter: 'a', place: 1, kind: 'overall', title: '' },
    ]
    const parts = [
      { ...words, chapter: '粮食', place: 1, kind: 'overall', title: '' },
      { ...words, chapter: '粮食', place: 2, kind: 'problem', title: '前' },
      { ...words, chapter: '其他', place: 3, kind: 'problem', title: '后' },
    ]
    const report = { number: '1', title: '报告', inspection: 'i', submittedBy: 'p', submittedOn: '2026-11-20' }
    const page = { report, chapters, paragraphs, parts, attachments: [], names: { p: '孔令和' } }
    const kind = house.papers.get('report')
    const made = (given: object) => {
      const filling = kind?.fill(
        { page: { ...page, ...given } },
        { say: (key) => key, today: '2026-11-20' as never, sent: notSent },
        'r',
      )
      return filling ? textOf((kind as NonNullable<typeof kind>).lay(filling)) : ''
    }
    expect(made({})).toBe(made({ paragraphs: [], chapters: [] }))
    expect(made({})).toMatch(/孔令和[^]*（一）粮食\n1.前[^]*（二）其他\n1.后/u)
  })

  test('what comes from data stays text: braces, tags and control signs say what they are and do nothing', async () => {
    const { docxOf } = await import('../core/server/paper/docx.ts')
    const { unzipSync } = await import('fflate')
    const evil = '{%raw}{#each}{@cmd}<w:p/>&amp; ${process.env} \u0000\u000b\ud800 结束'
    const kind = house.papers.get('visit')
    const values = Object.fromEntries(Object.keys(kind?.fields ?? {}).map((key) => [key, evil]))
    const paper = kind?.lay({ number: evil, inspection: '', values })
    const parts = unzipSync(new Uint8Array(await docxOf(paper as never)))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    expect(xml).toContain('{%raw}{#each}{@cmd}&lt;w:p/&gt;&amp;amp; ${process.env} ')
    expect(xml).toContain('结束')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b]/)
  })
})
