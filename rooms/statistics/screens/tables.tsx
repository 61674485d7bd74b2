import { Alert, Segmented, Select, Table } from 'antd'
import type * as z from 'zod'
import type { Fen } from '../../../core/pure/money.ts'
import {
  Asked,
  Fetched,
  Money,
  Page,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../core/web/index.ts'
import { figureTable, insiders, type Measure, measures, type TableSide, tableSides } from '../contract.ts'
import { saysOf } from '../rules/measures.ts'
import { Bars } from './parts/bars.tsx'
import { Pages, Span } from './parts/span.tsx'

type Given = z.output<(typeof figureTable)['gives']>
type Column = Readonly<{ measure: Measure; part: string; name: string }>

const usual = 'sheetsAdopted,tasksOpened'
const shown = measures.filter((measure) => {
  const { byDue, asOfNow } = saysOf(measure)
  return !byDue && !asOfNow
})

/** Counts by area, round, kind of body, month or year: a table whose numbers lead to their rows, a chart, a spreadsheet. */
export default function Tables() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const by = (tableSides as readonly string[]).includes(search['by'] ?? '') ? (search['by'] as TableSide) : 'area'
  const chosen = (search['measures'] ?? usual)
    .split(',')
    .filter((one) => (measures as readonly string[]).includes(one))
    .slice(0, 6)
  const { from_month: from, until_month: until } = search
  const input = {
    by,
    measures: chosen.join(',') || usual,
    ...(from ? { from_month: from } : {}),
    ...(until ? { until_month: until } : {}),
  }
  const asked = useAsk(figureTable, input as never)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  return (
    <Page
      title={t('statistics.tables')}
      printable
      acts={
        <>
          <Segmented
            aria-label={t('statistics.by')}
            value={by}
            options={tableSides.map((value) => ({ value, label: t(`statistics.side.${value}`) }))}
            onChange={(value) => change('by', value === 'area' ? undefined : value)}
          />
          <Select
            aria-label={t('statistics.chooseMeasures')}
            mode="multiple"
            maxCount={6}
            className="mc-figures-measures"
            value={chosen}
            options={shown.map((value) => ({ value, label: t(`statistics.measure.${value}`) }))}
            onChange={(value: string[]) => change('measures', value.join(',') || undefined)}
          />
          <Span search={search} change={change} />
        </>
      }
    >
      <Pages />
      <Asked of={asked}>
        {(given) => (
          <>
            <p className="mc-quiet">{t('statistics.asOf', { day: t.day(given.asOf) })}</p>
            {given.rows.some(({ n }) => n === null) ? (
              <Alert type="info" showIcon title={t('statistics.smallSays')} />
            ) : null}
            {(chosen as Measure[]).map((measure) => (
              <One key={measure} given={given} measure={measure} by={by} input={input} />
            ))}
          </>
        )}
      </Asked>
    </Page>
  )
}

function One(props: { given: Given; measure: Measure; by: TableSide; input: Readonly<Record<string, string>> }) {
  const { given, measure, by, input } = props
  const t = useTexts()
  const { hat } = useMe()
  const rows = given.rows.filter((row) => row.measure === measure)
  const columns: Column[] = [
    ...new Map(rows.map((row) => [row.part, { measure, part: row.part, name: row.partName }])).values(),
  ]
  const keys = [...new Map(rows.map(({ key, name }) => [key, { key, name }])).values()]
  const { additive, unit } = saysOf(measure)
  const value = (key: string, part: string) => rows.find((row) => row.key === key && row.part === part)
  const inside = (insiders as readonly string[]).includes(hat) && !['month', 'year'].includes(by)
  const link = (key: string, part?: string) =>
    `/figures/rows?${new URLSearchParams({ measure, ...(part ? { part } : {}), ...(key ? { [by]: key } : {}) })}`
  const say = (n: string | null | undefined, to: string | null) => {
    if (n === undefined) return '–'
    if (n === null) return t('statistics.small')
    const shownAs = unit === 'fen' ? <Money fen={n as Fen} /> : n
    return to === null || n === '0' ? shownAs : <To to={to}>{shownAs}</To>
  }
  const sum = (list: readonly (string | null)[]) => list.reduce((total, n) => total + BigInt(n ?? '0'), 0n).toString()
  const rowSum = (key: string) => {
    const list = rows.filter((row) => row.key === key).map(({ n }) => n)
    return list.includes(null) ? undefined : sum(list)
  }
  const totals = given.totals.filter((one) => one.measure === measure)
  return (
    <Section
      title={t(`statistics.measure.${measure}`)}
      acts={
        <Fetched url={xlsxOf(figureTable, { ...input, measures: measure } as never)}>{t('core.list.xlsx')}</Fetched>
      }
      flush
    >
      {unit === 'fen' ? null : (
        <Bars
          label={t(`statistics.measure.${measure}`)}
          bars={keys.map(({ key, name }) => ({
            key,
            name,
            parts: rows.filter((row) => row.key === key).map(({ part, n }) => ({ part, n: Number(n ?? 0) })),
            unsaid: rowSum(key) === undefined,
          }))}
          partName={(part) => columns.find((one) => one.part === part)?.name || t(`statistics.measure.${measure}`)}
        />
      )}
      <Table
        size="small"
        rowKey="key"
        scroll={{ x: 'max-content' }}
        pagination={keys.length > 50 ? { pageSize: 50 } : false}
        dataSource={keys}
        columns={[
          { key: 'name', title: t(`statistics.side.${by}`), fixed: 'left', render: (_, row) => t.months(row.name) },
          ...columns.map(({ part, name }) => ({
            key: part || 'n',
            title: name || t('statistics.total'),
            align: 'right' as const,
            render: (_: unknown, row: { key: string }) =>
              say(value(row.key, part)?.n, inside ? link(row.key, part) : null),
          })),
          ...(additive && columns.length > 1
            ? [
                {
                  key: 'sum',
                  title: t('statistics.sum'),
                  align: 'right' as const,
                  render: (_: unknown, row: { key: string }) => say(rowSum(row.key), inside ? link(row.key) : null),
                },
              ]
            : []),
        ]}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>{t('statistics.sum')}</Table.Summary.Cell>
            {columns.map(({ part }, n) => (
              <Table.Summary.Cell key={part || 'n'} index={n + 1} align="right">
                {say(totals.find((one) => one.part === part)?.n, null)}
              </Table.Summary.Cell>
            ))}
            {additive && columns.length > 1 ? (
              <Table.Summary.Cell index={columns.length + 1} align="right">
                {say(sum(totals.map(({ n }) => n)), null)}
              </Table.Summary.Cell>
            ) : null}
          </Table.Summary.Row>
        )}
      />
      <p className="mc-section-body mc-quiet">
        {t(`statistics.definition.${measure}`)} {additive ? '' : t('statistics.notAdditive')}
      </p>
    </Section>
  )
}
