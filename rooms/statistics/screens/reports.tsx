import { Select, Table } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  Asked,
  Fetched,
  newId,
  Page,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../core/web/index.ts'
import { figureReports, type fixedReports, fixReport, reportLines } from '../contract.ts'
import { formulas } from '../rules/formulas.ts'
import { type Measure, measured } from '../rules/measures.ts'
import { type ReportName, reportNames } from '../rules/reports.ts'
import { Pages, RoundChoice, Span, spanOf } from './parts/span.tsx'

type Line = z.output<(typeof reportLines)['gives']>['rows'][number]

/** The reports that offices file (domain 6.2), worked out from the figures, each figure with its definition. */
export default function Reports() {
  const t = useTexts()
  const { hat } = useMe()
  const [search, go] = useQueryString()
  const report = (reportNames as readonly string[]).includes(search['report'] ?? '')
    ? (search['report'] as ReportName)
    : 'year'
  const input = { report, ...spanOf(search) }
  const asked = useAsk(reportLines, input as never)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  return (
    <Page
      title={t(`statistics.report.${report}`)}
      printable
      acts={
        <>
          <Select
            aria-label={t('statistics.report')}
            className="mc-figures-round"
            value={report}
            options={reportNames.map((value) => ({ value, label: t(`statistics.report.${value}`) }))}
            onChange={(value: string) => change('report', value === 'year' ? undefined : value)}
          />
          <RoundChoice search={search} change={change} />
          <Span search={search} change={change} />
          <Fetched url={xlsxOf(reportLines, input as never)}>{t('core.list.xlsx')}</Fetched>
          <AsPaper report={report} search={search} />
        </>
      }
    >
      <Pages />
      <p className="mc-quiet">{t(`statistics.to.${report}`)}</p>
      {(report === 'year' || report === 'round') && hat !== 'superior' ? (
        <Fixed report={report} round={search['round']} />
      ) : null}
      <Asked of={asked}>
        {(given) => (
          <>
            <p className="mc-quiet">{t('statistics.asOf', { day: t.day(given.asOf) })}</p>
            {given.draft.length > 0 ? (
              <Section title={t('statistics.draft')}>
                <div className="mc-figures-draft">
                  {given.draft.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </div>
                <p className="mc-quiet">{t('statistics.draftSays')}</p>
              </Section>
            ) : null}
            {[...new Set(given.rows.map(({ section }) => section))].map((section) => (
              <Lines key={section} section={section} lines={given.rows.filter((row) => row.section === section)} />
            ))}
          </>
        )}
      </Asked>
    </Page>
  )
}

/** The report as a paper: a form as it stands; what is an official document is one once its figures are fixed. */
function AsPaper({ report, search }: { report: ReportName; search: Readonly<Record<string, string>> }) {
  const t = useTexts()
  const { authority, hat } = useMe()
  if (report === 'year' || report === 'round') return hat === 'office' ? <Fix report={report} search={search} /> : null
  const kind = `figure${report[0]?.toUpperCase()}${report.slice(1)}`
  const asked = new URLSearchParams(spanOf(search)).toString()
  const more = asked === '' ? '' : `?${asked}`
  return (
    <>
      <Fetched url={`/api/prints/${kind}/${authority}/docx${more}`}>{t('documents.docx')}</Fetched>
      <To to={`/prints/${kind}/${authority}${more}`}>{t('statistics.reportPaper')}</To>
    </>
  )
}

/** Fixes the figures; that of a round wants the round chosen. */
function Fix({ report, search }: { report: FixedReport; search: Readonly<Record<string, string>> }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const round = report === 'round' ? (search['round'] ?? null) : null
  if (report === 'round' && round === null) return <span className="mc-quiet">{t('statistics.reportRound')}</span>
  const { from_month: fromMonth = '', until_month: untilMonth = '' } = (
    report === 'round' ? {} : spanOf(search)
  ) as Record<string, string>
  return (
    <Act
      does={fixReport}
      confirm={t('statistics.fixNote')}
      input={{ id, report, round, fromMonth, untilMonth }}
      after={() => renew(newId())}
    />
  )
}

type FixedReport = (typeof fixedReports)[number]

/** What was fixed of a report, each as its paper. */
function Fixed({ report, round }: { report: FixedReport; round: string | undefined }) {
  const t = useTexts()
  const input = { report, ...(report === 'round' && round !== undefined ? { round } : {}) }
  const asked = useAsk(figureReports, input as never)
  const kind = report === 'year' ? 'figureYear' : 'figureRound'
  return (
    <Asked of={asked}>
      {({ rows }) => (
        <Section title={t('statistics.fixedReports')}>
          {rows.length === 0 ? <p className="mc-quiet">{t('statistics.noFixed')}</p> : null}
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <To to={`/prints/${kind}/${row.id}`}>{row.span}</To>
                {t.aside(t.day(row.fixedOn))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Asked>
  )
}

function Lines({ section, lines }: { section: string; lines: readonly Line[] }) {
  const t = useTexts()
  const columns = [...new Set(lines.map(({ column }) => column))]
  const items = [...new Map(lines.map((line) => [line.code, line])).values()]
  const words = (column: string) =>
    column in measured
      ? t(`statistics.measure.${column as Measure}`)
      : column in formulas
        ? t(`statistics.formula.${column}` as never)
        : t(`statistics.${column}` as never)
  const definitions = [...new Set(lines.map(({ definition }) => definition))]
  const each = definitions.length > 1 && columns.length === 1
  return (
    <Section title={t(`statistics.section.${section}` as never)} flush>
      <Table
        size="small"
        rowKey="code"
        pagination={items.length > 50 ? { pageSize: 50 } : false}
        scroll={{ x: 'max-content' }}
        dataSource={items}
        columns={[
          { key: 'name', title: t('statistics.item'), render: (_, row) => row.name },
          ...columns.map((column) => ({
            key: column,
            title: words(column),
            align: 'right' as const,
            render: (_: unknown, row: Line) =>
              lines.find((line) => line.code === row.code && line.column === column)?.value ?? '–',
          })),
          ...(each
            ? [
                {
                  key: 'definition',
                  title: t('statistics.definition'),
                  render: (_: unknown, row: Line) => row.definition,
                },
              ]
            : []),
        ]}
      />
      {each ? null : (
        <p className="mc-section-body mc-quiet">
          {columns.length > 2 ? columns.map((column) => words(column)).join(t.pause) : definitions.join(' ')}
        </p>
      )}
    </Section>
  )
}
