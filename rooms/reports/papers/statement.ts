import type * as z from 'zod'
import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { ended, nameIn, numbered } from '../../../core/pure/paper/words.ts'
import { dayOnPaper } from '../../../core/pure/paper.ts'
import { inspectionReportPage } from '../contract.ts'

type Page = z.output<(typeof inspectionReportPage)['gives']>

const omittedColumns = ['底稿编号', '问题名称', '未写入的理由']
const changedColumns = ['底稿编号', '问题名称', '改动理由', '认可人', '认可日期']

const statementFields = {
  making: '报告形成过程',
  length: '篇幅情况',
  omitted: '未写入报告的问题',
  changed: '表述与底稿不同的问题',
  answered: '联审意见和说明',
} as const

/** How the report came to be: how often it went to joint review and came back, and which meetings agreed. */
function makingOf({ report, trips, names }: Page): readonly string[] {
  const back = trips.filter(({ ended: end }) => end === 'returned')
  const told = trips.map((one) => {
    const end =
      one.ended === 'passed' ? '，联审通过' : one.ended === 'returned' ? `，退回修改：${ended(one.reason)}` : ''
    return ended(`第${one.trip}次送审：${dayOnPaper(one.sentOn)}由${nameIn(names, one.sentBy)}报送${end}`)
  })
  const begun = `报告由${nameIn(names, report.draftedBy)}于${dayOnPaper(report.draftedOn)}起草，送审${trips.length}次，退回${back.length}次。`
  return [begun, ...told]
}

/** How long it is against the policy, and why where it is outside (4.12). */
function lengthOf({ report, length, bounds }: Page): string {
  if (bounds.report === null) return `报告正文${length}字。`
  const { low, high } = bounds.report
  const span = `报告正文${length}字，规定${low}至${high}字。`
  if (length >= low && length <= high) return span
  return report.lengthReason === '' ? span : `${span}超出规定范围的理由：${ended(report.lengthReason)}`
}

/**
 * 情况说明 (domain 4.12, attachment of the report; S1-27): what the report does not say by itself, out of what was kept while it was written. For whom hears
 * the report and sees no draft there is none.
 */
export const statementPaper = paperOf({
  kind: 'statement',
  name: '巡察报告情况说明',
  clause: '4.12',
  noun: 'inspectionReport',
  circle: 'team',
  columns: { omitted: omittedColumns, changed: changedColumns },
  fields: statementFields,
  asks: { page: asking(inspectionReportPage, (inspectionReport) => ({ inspectionReport })) },
  fill: ({ page }) => {
    const { report, paragraphs, omissions, opinions, names } = page
    if (paragraphs.length === 0) return null
    const standing = omissions.filter(({ endedOn }) => endedOn === null)
    const changed = paragraphs.filter((one) => one.acceptedWording !== null && one.acceptedWording === one.wording)
    const asked = opinions.filter(({ verdict, comment }) => verdict !== 'agree' && comment !== '')
    return {
      number: '',
      title: `关于《${report.title}》的情况说明`,
      inspection: report.inspection,
      values: {
        making: makingOf(page),
        length: lengthOf(page),
        omitted: {
          rows:
            standing.length === 0
              ? [['', '采用的底稿均已写入报告', '']]
              : standing.map((one) => [one.number, one.title, one.reason]),
        },
        changed: {
          rows:
            changed.length === 0
              ? [['', '报告所写问题与底稿表述一致', '', '', '']]
              : changed.map((one) => [
                  one.sheetNumber,
                  one.title,
                  one.acceptedReason,
                  nameIn(names, one.acceptedBy),
                  dayOnPaper(one.acceptedOn),
                ]),
        },
        answered:
          asked.length === 0
            ? '联审没有提出需要修改或说明的意见。'
            : numbered(
                asked.map(({ comment, answer }) => `${ended(comment)}${answer === '' ? '' : `说明：${ended(answer)}`}`),
              ),
      },
      head: {
        issuer: '',
        addressee: '巡察工作领导小组',
        signed: { by: page.teamName || '巡察组', on: report.submittedOn },
        printed: '',
      },
    }
  },
  lay: (filling) => asDocument({ name: '情况说明', fields: statementFields })(filling),
})
