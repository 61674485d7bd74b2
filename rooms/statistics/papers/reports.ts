import type * as z from 'zod'
import { asking, type Filling, type More, paperOf } from '../../../core/pure/paper/kind.ts'
import { asDocument } from '../../../core/pure/paper/lay.ts'
import { groupOf, officeOf, signs } from '../../../core/pure/paper/words.ts'
import { dayOnPaper, type Table } from '../../../core/pure/paper.ts'
import { authority, authorityQuery } from '../../identity/contract.ts'
import { figureReport, figureReportPage, figureReports, reportLines } from '../contract.ts'
import { formulas } from '../rules/formulas.ts'
import { measured } from '../rules/measures.ts'
import { type ReportName, sectionsOf } from '../rules/reports.ts'
import { zh } from '../texts/zh.ts'

type Given = Pick<z.infer<(typeof reportLines)['gives']>, 'rows' | 'draft' | 'span' | 'asOf'>
type Line = Given['rows'][number]
type Key = string

const words: Readonly<Record<string, string>> = zh.words

/** A column as it is headed: a measure, a formula, or one of the few words of tables. */
const headOf = (column: string): string =>
  words[column in measured ? `measure.${column}` : column in formulas ? `formula.${column}` : column] ?? column

/** Days and months as paper says them: 2026年5月 of 2026-05, also within a sentence. */
const inChinese = (text: string): string =>
  text
    .replace(/ ?(\d{4}-\d{2}-\d{2}) ?/gu, (_, day: string) => dayOnPaper(day))
    .replace(/^(\d{4})-0?(\d{1,2})$/u, '$1年$2月')

/** The lines of a section as a table: a row per item, a column per column. */
export function tableOf(lines: readonly Line[]): Table {
  const columns = [...new Set(lines.map(({ column }) => column))]
  const items = [...new Map(lines.map((line) => [line.code, line.name])).entries()]
  const at = new Map(lines.map(({ code, column, value }) => [`${code} ${column}`, value]))
  return {
    head: [words['item'] as string, ...columns.map(headOf)],
    rows: items.map(([code, name]) => [
      inChinese(name),
      ...columns.map((column) => at.get(`${code} ${column}`) ?? '–'),
    ]),
  }
}

/** 口径 (domain 6.5): every definition that a figure of the report rests on, once. */
export function definitionsOf(lines: readonly Line[]): Table {
  const said = new Map<string, string>()
  for (const { section, column, name, definition } of lines)
    if (definition !== '' && !said.has(definition))
      said.set(definition, column === 'result' ? name : column in measured ? headOf(column) : sectionWord(section))
  return {
    head: [words['item'] as string, words['definition'] as string],
    rows: [...said].map(([says, of]) => [of, inChinese(says)]),
  }
}

/** The heading of a section without what is said of it in brackets. */
const sectionWord = (section: string): string => (words[`section.${section}`] ?? section).replace(/（.*）$/, '')

const spanFields = { office: '填报单位', span: '统计范围', asOf: '统计截止日' } as const
const lastFields = { checks: '勾稽核对', definitions: '统计口径' } as const

const sectionFields = (report: ReportName): Record<Key, string> =>
  Object.fromEntries(sectionsOf(report).map(({ key }) => [key, words[`section.${key}`] ?? key]))

/** The value of every section, and of what is said before and after them. */
function valuesOf(report: ReportName, home: string, { rows, draft, span, asOf }: Given): Filling<Key>['values'] {
  const of = (key: string) => rows.filter(({ section }) => section === key)
  return {
    office: officeOf(home),
    span,
    asOf: dayOnPaper(asOf),
    draft,
    ...Object.fromEntries(sectionsOf(report).map(({ key }) => [key, tableOf(of(key))])),
    checks: tableOf(of('checks')),
    definitions: definitionsOf(rows),
  }
}

const spanOf = ({ from_month, until_month, round: of }: More) => ({
  ...(from_month ? { from_month } : {}),
  ...(until_month ? { until_month } : {}),
  ...(of ? { round: of } : {}),
})

const takes = ['from_month', 'until_month', 'round'] as const

/** The tables of a report; their columns follow from what is counted. */
const columnsOf = (report: ReportName) =>
  Object.fromEntries([...Object.keys(sectionFields(report)), ...Object.keys(lastFields)].map((key) => [key, null]))

/** A report that is a table of figures, for whoever it goes to by domain 6.2. */
const tables = (report: ReportName, kind: string) =>
  paperOf({
    kind,
    name: words[`report.${report}`] as string,
    clause: '6.2',
    noun: authority.name,
    circle: 'office',
    takes,
    fields: { ...spanFields, ...sectionFields(report), ...lastFields } as Record<Key, string>,
    columns: columnsOf(report),
    asks: {
      lines: asking(reportLines, (_, more) => ({ ...spanOf(more), report })),
      home: asking(authorityQuery, () => ({})),
    },
    fill: ({ lines, home }) => ({
      number: '',
      inspection: '',
      values: valuesOf(report, home.name, lines),
      signings: [signs('填表人'), signs('审核人'), signs('负责人')],
      foot: [words[`to.${report}`] as string],
    }),
  })

/** 签发人 of what nobody has signed in here: the place for it, left to the pen. */
const byPen = '　　　'

/** A report in words and tables, upward as an official document, of figures that were fixed; what is drafted from them opens it. */
const written = (report: 'year' | 'round', kind: string) => {
  const name = words[`report.${report}`] as string
  const said: Record<Key, string> = { draft: '综合情况', ...sectionFields(report), ...lastFields }
  const fields = { ...said, ...spanFields }
  return paperOf({
    kind,
    name,
    clause: '6.2',
    noun: figureReport.name,
    circle: 'office',
    fields,
    columns: columnsOf(report),
    ...(report === 'round' ? { ofRound: asking(figureReports, (round) => ({ round })) } : {}),
    asks: {
      page: asking(figureReportPage, (about) => ({ figureReport: about })),
      home: asking(authorityQuery, () => ({})),
    },
    fill: ({ page: { report: one, rows, draft }, home }) =>
      one.report !== report
        ? null
        : {
            number: '',
            title: `${one.span}${report === 'year' ? '巡察工作报告' : '综合情况报告'}`,
            inspection: '',
            values: valuesOf(report, home.name, { rows, draft, span: one.span, asOf: one.fixedOn }),
            head: {
              issuer: officeOf(home.name),
              addressee: groupOf(home.name),
              upward: byPen,
              signed: { by: officeOf(home.name), on: one.fixedOn },
            },
          },
    lay: (filling) => {
      const { office, span, asOf } = filling.values
      const opens = `现将${span}${report === 'year' ? '巡察工作' : '综合'}情况报告如下。本报告由${office}汇总，统计截至${asOf}。`
      return asDocument({ name, fields: said }, [], { opens, closes: '特此报告。' })(filling)
    },
  })
}

/** The reports of domain 6.2, printed with their definitions (6.5) and reconciliations (6.3). */
export const figureRound = written('round', 'figureRound')
export const figureYear = written('year', 'figureYear')
export const figureCoverage = tables('coverage', 'figureCoverage')
export const figureRectification = tables('rectification', 'figureRectification')
export const figureLeads = tables('leads', 'figureLeads')
export const figureVillages = tables('villages', 'figureVillages')
export const figureImmediate = tables('immediate', 'figureImmediate')
