import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { signs, yesNo } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { leadClasses, leads, transferLetter } from '../contract.ts'
import type { LeadLetter } from '../papers.ts'
import { byForm } from '../rules/outcomes.ts'

const leadColumns = ['线索编号', '来源', '大类', '违反纪律', '处置建议类别', '移交方式', '提前移交', '状态']
const classColumns = ['处置建议类别', '件数']

/**
 * 问题线索报告 (domain 4.12, attachment of the report): how many of each class, and a line to each. Whom and what they are about stays sealed and is on none of
 * its lines; it goes with each lead's own package. It is printed and not filed: in the files of the unit whom one of them is about would read that line.
 */
export const leadsReport = paperOf({
  kind: 'leadsReport',
  name: '问题线索报告',
  clause: '4.12',
  noun: 'inspection',
  circle: 'team',
  unfiled: true,
  columns: { classes: classColumns, leads: leadColumns },
  fields: {
    body: '被巡察党组织',
    round: '轮次',
    matter: '反映对象和内容',
    classes: '分类统计',
    leads: '问题线索',
  },
  asks: { list: asking(leads, (inspection) => ({ inspection })) },
  fill: ({ list }, { say }, inspection) => {
    const [first] = list.rows
    if (!first) return null
    const worded = (key: string, code: string) => (code === '' ? '' : say(`transfers.${key}.${code}`))
    return {
      number: '',
      title: `关于巡察${first.unitName}发现问题线索的报告`,
      inspection,
      values: {
        body: first.unitName,
        round: first.roundName,
        matter: '密封另存，随各件线索单独移交，不在此表。',
        classes: {
          head: classColumns,
          rows: [
            ...leadClasses.map((one) => [worded('leadClass', one), count(list.rows, one)]),
            ['未分类', count(list.rows, '')],
            ['合计', String(list.rows.length)],
          ],
        },
        leads: {
          head: leadColumns,
          rows: list.rows.map((one) => [
            one.number,
            worded('source', one.source),
            worded('nature', one.nature),
            worded('discipline', one.disciplineTag),
            worded('leadClass', one.leadClass),
            one.toDiscipline && one.toOrganisation ? '双移交' : '单移交',
            yesNo(one.early),
            worded('state', one.state),
          ]),
        },
      },
      signings: [signs('承办人'), signs('组长')],
    }
  },
})

/** How many persons by each of the four forms (domain 6.1): numbers alone. */
const formsSaid = (outcome: LeadLetter['outcome']): string =>
  outcome === null ? '' : byForm.map((form, n) => `第${'一二三四'[n]}种形态${outcome[form]}人`).join('、')

const count = (rows: readonly Readonly<{ leadClass: string }>[], leadClass: string): string =>
  String(rows.filter((one) => one.leadClass === leadClass).length)

/** 办理情况反馈表 (domain 2.5, 4.20): what the receiver says came of one lead, in codes, numbers and days; it names nobody, and is not filed: whom it is about would find it. */
export const leadFeedbackForm = paperOf({
  kind: 'leadFeedback',
  name: '问题线索办理情况反馈表',
  clause: '4.20',
  noun: 'leadTransfer',
  circle: 'office',
  unfiled: true,
  fields: {
    letter: '移交函编号',
    lead: '线索编号',
    unit: '被巡察党组织',
    receiver: '办理单位',
    received: '签收日期',
    wayDue: '处置意见期限',
    way: '处置意见',
    resultDue: '办理期限',
    finding: '办理结果',
    fedBack: '反馈日期',
    cases: '立案件数',
    persons: '涉及人数',
    forms: '四种形态处理人数',
    clarified: '澄清正名',
    closed: '办结日期',
  },
  asks: { page: asking(transferLetter, (leadTransfer) => ({ leadTransfer })) },
  fill: ({ page: { transfer, paper } }, { say }) => {
    if (transfer.receivedOn === null) return null
    const said = JSON.parse(paper) as LeadLetter
    const worded = (key: string, code: string) => (code === '' ? '' : say(`transfers.${key}.${code}`))
    return {
      number: said.number,
      inspection: transfer.inspection,
      values: {
        letter: said.number,
        lead: said.form.leadNumber,
        unit: said.form.unitName,
        receiver: worded('receiver', transfer.receiver),
        received: dayOnPaper(transfer.receivedOn),
        wayDue: dayOnPaper(transfer.opinionDue),
        way: [worded('way', transfer.way), dayOnPaper(transfer.opinionOn)].filter(Boolean).join('，'),
        resultDue: dayOnPaper(transfer.resultDue),
        finding: worded('finding', transfer.finding),
        fedBack: dayOnPaper(transfer.resultOn),
        cases: said.outcome ? `${said.outcome.cases}件` : '',
        persons: said.outcome ? `${said.outcome.persons}人` : '',
        forms: formsSaid(said.outcome),
        clarified: transfer.clarifiedOn ? `已澄清，${dayOnPaper(transfer.clarifiedOn)}` : '',
        closed: dayOnPaper(said.closedOn),
      },
      signings: [signs('办理单位负责人'), signs('巡察办经办人')],
    }
  },
})
