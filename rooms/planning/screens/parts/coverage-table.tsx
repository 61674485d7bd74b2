import { Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import type * as z from 'zod'
import { To, useTexts } from '../../../../core/web/index.ts'
import type { coverageFigures } from '../../contract.ts'
import { saidShare } from '../../rules.ts'
import '../planning.css'

type Given = z.output<(typeof coverageFigures)['gives']>
type Row = Omit<Given['rows'][number], 'definition'> & { isTotal?: true }
type By = 'area' | 'kind' | 'year'

/** Where a number of a row leads: the bodies behind it. None where a row is part of an area only (本级及直属). */
function behind(row: Row, by: By, search: Readonly<Record<string, string>>): Record<string, string> | null {
  const { under, kind, term } = search
  const here = { ...(under ? { under } : {}), ...(kind ? { kind } : {}), ...(term ? { term } : {}) }
  if (row.isTotal) return here
  if (by === 'kind') return { ...here, kind: row.key }
  if (by === 'year') return { ...here, year: row.key }
  return row.key === 'own' ? null : { ...here, under: row.key }
}

/** The figures as planned beside those as of today; every number of today leads to the bodies it counts. */
export function CoverageTable({
  given,
  by,
  search,
}: {
  given: Given
  by: By
  search: Readonly<Record<string, string>>
}) {
  const t = useTexts()
  const rows: Row[] = [...given.rows, { key: 'total', name: t('planning.total'), ...given.total, isTotal: true }]
  const link = (row: Row, n: number, more: Record<string, string>): ReactNode => {
    const to = behind(row, by, search)
    if (to === null || n === 0) return n
    return <To to={`/coverage-bodies?${new URLSearchParams({ ...to, ...more })}`}>{n}</To>
  }
  const plan = (key: 'scope' | 'direct' | 'extended' | 'unplanned' | 'doneDirect' | 'doneExtended', title: string) => ({
    key: `plan.${key}`,
    title,
    align: 'right' as const,
    render: (_: unknown, row: Row) => (given.ground?.plan ? row.planned[key] : '–'),
  })
  const now = (key: 'direct' | 'extended' | 'underWay' | 'planned' | 'unplanned') => ({
    key,
    title: t(`planning.standing.${key}`),
    align: 'right' as const,
    render: (_: unknown, row: Row) => link(row, row.now[key], { standing: key }),
  })
  const share = (key: string, title: string, of: (row: Row) => string) => ({
    key,
    title,
    align: 'right' as const,
    render: (_: unknown, row: Row) => of(row),
  })
  const columns: TableColumnsType<Row> = [
    {
      key: 'name',
      title: t('planning.coverageOf'),
      fixed: 'left',
      render: (_, row) => <Named row={row} by={by} search={search} />,
    },
    {
      key: 'plan',
      title: t('planning.asPlanned'),
      children: [
        plan('scope', t('planning.figure.scope')),
        plan('direct', t('planning.way.direct')),
        plan('doneDirect', t('planning.figure.doneDirect')),
        plan('extended', t('planning.way.extended')),
        plan('doneExtended', t('planning.figure.doneExtended')),
        plan('unplanned', t('planning.figure.unplanned')),
      ],
    },
    {
      key: 'now',
      title: given.ground ? t('planning.asOfDay', { day: t.day(given.ground.asOf) }) : t('planning.asOfNow'),
      children: [
        {
          key: 'scope',
          title: t('planning.figure.scope'),
          align: 'right',
          render: (_, row) => link(row, row.now.scope, {}),
        },
        now('direct'),
        share('rate', t('planning.figure.rate'), (row) => saidShare(row.now.direct, row.now.scope)),
        now('extended'),
        share('both', t('planning.figure.both'), (row) => saidShare(row.now.direct + row.now.extended, row.now.scope)),
        now('underWay'),
        now('planned'),
        now('unplanned'),
        {
          key: 'never',
          title: t('planning.figure.never'),
          align: 'right',
          render: (_, row) => link(row, row.now.never, { never: 'yes' }),
        },
      ],
    },
  ]
  const shown = by === 'year' ? withoutWhole(columns) : columns
  return (
    <Table
      size="small"
      bordered
      rowKey="key"
      dataSource={rows}
      columns={shown}
      pagination={false}
      scroll={{ x: 1080 }}
      className="mc-coverage-table"
      rowClassName={(row) => (row.isTotal ? 'mc-coverage-total' : '')}
    />
  )
}

/** In a year nobody is “in scope”: the columns that speak of the whole stand in the total line of other tables alone. */
const withoutWhole = (columns: TableColumnsType<Row>): TableColumnsType<Row> =>
  columns.map((column) =>
    'children' in column
      ? {
          ...column,
          children: column.children.filter(
            ({ key }) =>
              !['scope', 'plan.scope', 'plan.unplanned', 'rate', 'both', 'underWay', 'unplanned', 'never'].includes(
                String(key),
              ),
          ),
        }
      : column,
  )

function Named({ row, by, search }: { row: Row; by: By; search: Readonly<Record<string, string>> }) {
  const t = useTexts()
  if (row.isTotal) return <strong>{row.name}</strong>
  if (by === 'kind') return t(`registry.kind.${row.key}`)
  if (by === 'year') return row.key
  if (row.key === 'own') return <span className="mc-quiet">{t('planning.ownUnits')}</span>
  const { from: _, ...rest } = search
  return <To to={`/coverage?${new URLSearchParams({ ...rest, under: row.key })}`}>{row.name}</To>
}
