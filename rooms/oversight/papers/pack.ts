import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { signs, yuanOnPaper } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { losses } from '../../rectification/contract.ts'
import { handedOverPack, type PackCounts, rectificationPack } from '../contract.ts'
import { shareOf } from '../rules/pack.ts'

const cells = (row: PackCounts) => [
  ...[row.tasks, row.done, row.mostly, row.open].map(String),
  shareOf(row.done, row.tasks),
  ...[row.closed, row.longTerm, row.rulesMade].map(String),
  ...losses.map((loss) => yuanOnPaper(row[loss]).replace(/元$/u, '')),
  String(row.heldToAccount),
]

/** Who answers for a table that goes with the report: nobody signed it in here. */
const filedBy = [signs('填报人'), signs('审核人'), signs('负责人')]

/** 整改材料 ③ (domain 4.14): the tasks of a plan by category; the last line is the sum of the others. */
export const standingTable = paperOf({
  kind: 'rectificationStandings',
  name: '整改落实情况统计表',
  clause: '4.14',
  noun: 'plan',
  circle: 'rectification',
  fields: { body: '被巡察党组织', received: '收到反馈', until: '统计截至', standing: '整改落实情况' },
  columns: {
    standing: [
      '问题类别',
      '问题数',
      '已完成',
      '基本完成',
      '未完成',
      '完成率',
      '已销号',
      '转长期整改',
      '完善制度（项）',
      '退还（元）',
      '追缴（元）',
      '避免损失（元）',
      '追责问责（人）',
    ],
  },
  asks: { pack: asking(rectificationPack, (plan) => ({ plan })) },
  fill: ({ pack }, { today }) => ({
    number: '',
    title: `${pack.bodyName}整改落实情况统计表`,
    inspection: pack.inspection,
    values: {
      body: pack.bodyName,
      received: dayOnPaper(pack.receivedOn),
      until: dayOnPaper(today),
      standing: {
        head: [
          ...['问题类别', '问题数', '已完成', '基本完成', '未完成', '完成率', '已销号', '转长期整改'],
          ...['完善制度（项）', '退还（元）', '追缴（元）', '避免损失（元）', '追责问责（人）'],
        ],
        rows: [...pack.categories.map((row) => [row.name, ...cells(row)]), ['合计', ...cells(pack.total)]],
      },
    },
    signings: filedBy,
  }),
})

const handedOver = asking(handedOverPack, (plan) => ({ plan }))

/** 整改材料 ② (domain 4.14): what became of the leads that were handed over, in numbers; of none of them who or what it is about. */
export const leadsHandledReport = paperOf({
  kind: 'leadsHandled',
  name: '移交问题线索处置情况的报告',
  clause: '4.14',
  noun: 'plan',
  circle: 'office',
  fields: { body: '被巡察党组织', until: '统计截至', receivers: '移交和办理情况', ways: '处置方式' },
  columns: {
    receivers: ['接收单位', '移交', '待处置', '办理中', '已反馈', '超期', '属实（含部分）', '不实', '已澄清'],
    ways: ['处置方式', '件数'],
  },
  asks: { pack: handedOver },
  fill: ({ pack }, { say, today }) => ({
    number: '',
    title: `关于${pack.bodyName}移交问题线索处置情况的报告`,
    inspection: pack.inspection,
    values: {
      body: pack.bodyName,
      until: dayOnPaper(today),
      receivers: {
        rows: pack.leads.map(({ receiver, ...row }) => [
          say(`transfers.receiver.${receiver}`),
          ...[row.sent, row.waiting, row.handling, row.fedBack, row.late, row.founded, row.unfounded].map(String),
          String(row.clarified),
        ]),
      },
      ways: {
        rows: pack.ways.map(({ way, count }) => [say(`transfers.way.${way}`), String(count)]),
      },
    },
    signings: filedBy,
  }),
})

/** 整改材料 ④ (domain 4.14): whom the body held to account by problem, in numbers, and which posts were dealt with; no names. */
export const officersHandledTable = paperOf({
  kind: 'officersHandled',
  name: '处理干部情况汇总表',
  clause: '4.14',
  noun: 'plan',
  circle: 'office',
  fields: { body: '被巡察党组织', until: '统计截至', answered: '追责问责情况', officers: '处理情况' },
  columns: {
    answered: ['序号', '问题', '追责问责（人）', '最近填报'],
    officers: ['对象', '职务', '处理方式', '文书', '决定日期'],
  },
  asks: { own: asking(rectificationPack, (plan) => ({ plan })), pack: handedOver },
  fill: ({ own, pack }, { say, today }) => ({
    number: '',
    title: `${pack.bodyName}处理干部情况汇总表`,
    inspection: pack.inspection,
    values: {
      body: pack.bodyName,
      until: dayOnPaper(today),
      answered: {
        rows: [
          ...own.answered.map((row) => [
            String(row.number),
            row.title,
            String(row.heldToAccount),
            dayOnPaper(row.lastOn),
          ]),
          ['合计', '', String(own.total.heldToAccount), ''],
        ],
      },
      officers: {
        rows: pack.officers.map((row) => [
          say(`oversight.target.${row.target}`),
          row.post,
          say(`oversight.form.${row.form}`),
          row.document,
          dayOnPaper(row.decidedOn),
        ]),
      },
    },
    signings: filedBy,
  }),
})

/** 整改材料 ⑤ (domain 4.14): what became of the tips that were passed on, in numbers, by those who see tips. */
export const tipsHandledTable = paperOf({
  kind: 'tipsHandled',
  name: '移交信访件处理情况汇总表',
  clause: '4.14',
  noun: 'plan',
  circle: 'office',
  fields: { body: '被巡察党组织', until: '统计截至', receivers: '移交和办理情况' },
  columns: {
    receivers: ['接收单位', '移交', '受理', '已报结果', '未报结果'],
  },
  asks: { pack: handedOver },
  fill: ({ pack }, { say, today }) =>
    pack.tips === null
      ? null
      : {
          number: '',
          title: `${pack.bodyName}移交信访件处理情况汇总表`,
          inspection: pack.inspection,
          values: {
            body: pack.bodyName,
            until: dayOnPaper(today),
            receivers: {
              rows: pack.tips.map(({ kind, ...row }) => [
                say(`tips.kind.${kind}`),
                ...[row.passed, row.accepted, row.answered, row.waiting].map(String),
              ]),
            },
          },
          signings: filedBy,
        },
})
