import { Table } from 'antd'
import type * as z from 'zod'
import { Asked, Fetched, Filters, Page, To, useAsk, useQueryString, useTexts, xlsxOf } from '../../../core/web/index.ts'
import { type ResponsibilityCell, responsibilities, responsibilityMatrix } from '../contract.ts'

type Line = Readonly<{ unit: string; name: string; round: string }>
type Cell = z.infer<typeof ResponsibilityCell>

/** 一岗双责、以上率下 (S3-21): a line to each unit, a column to each leader, what he answers for in each, and what of it is overdue. */
export default function Responsibility() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const by = search['by'] === 'leader' ? 'leader' : 'charge'
  const input = { by, ...(search['overdue'] === 'yes' ? { overdue: 'yes' as const } : {}) } as const
  const asked = useAsk(responsibilityMatrix, { ...input, size: 200 })
  return (
    <Page
      title={t('rectification.responsibility')}
      printable
      acts={<Fetched url={xlsxOf(responsibilityMatrix, input)}>{t('core.list.xlsx')}</Fetched>}
    >
      <p className="mc-quiet">{t('rectification.responsibilitySays')}</p>
      <Filters
        view={search}
        move={(change) => go(kept({ ...search, ...change }))}
        filters={[
          {
            name: 'by',
            label: t('rectification.whose'),
            kind: 'one',
            choices: responsibilities.map((value) => ({ value, label: t(`rectification.whose.${value}`) })),
          },
          {
            name: 'overdue',
            label: t('rectification.light'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('rectification.overdueOnly') }],
          },
        ]}
      />
      <Asked of={asked}>
        {({ rows, count }) =>
          rows.length === 0 ? (
            <p className="mc-quiet">{t('rectification.noResponsibility')}</p>
          ) : (
            <>
              <Matrix cells={rows} by={by} />
              {count > rows.length ? (
                <p className="mc-quiet">{t('rectification.responsibilityMore', { shown: rows.length, count })}</p>
              ) : null}
            </>
          )
        }
      </Asked>
    </Page>
  )
}

const kept = (search: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(search).flatMap(([name, value]) => (value ? [[name, value]] : [])))

const sumOf = (cells: readonly Cell[], of: 'open' | 'overdue' | 'closed') =>
  cells.reduce((sum, cell) => sum + cell[of], 0)

function Matrix({ cells, by }: { cells: readonly Cell[]; by: (typeof responsibilities)[number] }) {
  const t = useTexts()
  const lines = [...new Map(cells.map((cell) => [cell.inspection as string, cell])).entries()]
  const units = lines.map(([unit]) => unit)
  const keyOf = (cell: Cell) => (by === 'charge' ? (cell.charge ?? '') : cell.leader)
  // Leaders within bodies are each body's own: their names stand in the cells, a column to each kind.
  const kindOf = (cell: Cell) => cell.leaderKind ?? ''
  const columns =
    by === 'charge'
      ? [...new Map(cells.map((cell) => [keyOf(cell), cell.leader || t('rectification.nobodyYet')])).entries()]
      : [...new Set(cells.map(kindOf))].map(
          (kind) => [kind, kind === '' ? t('rectification.nobodyYet') : t(`rectification.leaderKind.${kind}`)] as const,
        )
  const at = (unit: string, column: string) =>
    cells.filter(
      (cell) => cell.inspection === unit && (by === 'charge' ? keyOf(cell) === column : kindOf(cell) === column),
    )
  const total = (of: readonly Cell[]) =>
    t('rectification.responsibilityLine', {
      ...{ open: sumOf(of, 'open'), overdue: sumOf(of, 'overdue'), closed: sumOf(of, 'closed') },
    })
  return (
    <Table
      size="small"
      bordered
      rowKey="unit"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={lines.map(([unit, { bodyName, roundName }]): Line => ({ unit, name: bodyName, round: roundName }))}
      columns={[
        {
          key: 'unit',
          title: t('rectification.body'),
          render: (_: unknown, { name, round }: Line) => (
            <>
              <strong>{name}</strong>
              <div className="mc-quiet">{round}</div>
            </>
          ),
        },
        ...columns.map(([column, name]) => ({
          key: column,
          title: name,
          render: (_: unknown, { unit }: Line) => <Cells of={at(unit, column)} by={by} />,
        })),
        {
          key: 'sum',
          title: t('rectification.sum'),
          render: (_: unknown, { unit }: Line) => total(cells.filter((cell) => cell.inspection === unit)),
        },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0}>{t('rectification.sum')}</Table.Summary.Cell>
          {columns.map(([column], n) => (
            <Table.Summary.Cell key={column} index={n + 1}>
              {total(units.flatMap((unit) => at(unit, column)))}
            </Table.Summary.Cell>
          ))}
          <Table.Summary.Cell index={columns.length + 1}>{total(cells)}</Table.Summary.Cell>
        </Table.Summary.Row>
      )}
    />
  )
}

/** What one leader, or the leaders of one kind, answer for in a unit; each number leads to the tasks. */
function Cells({ of, by }: { of: readonly Cell[]; by: (typeof responsibilities)[number] }) {
  const t = useTexts()
  if (of.length === 0) return <span className="mc-quiet">—</span>
  return (
    <>
      {of.map((cell) => {
        const whose =
          by === 'charge'
            ? cell.charge === null
              ? ''
              : `&charge=${cell.charge}`
            : cell.leader === ''
              ? ''
              : `&leader=${encodeURIComponent(cell.leader)}`
        const to = (more: string) => `/tasks?inspection=${cell.inspection}${whose}${more}`
        return (
          <div key={`${cell.charge} ${cell.leader}`}>
            {by === 'leader' && cell.leader !== '' ? `${cell.leader} ` : null}
            <To to={to('&light=red,amber,green')}>{t('rectification.openOf', { count: cell.open })}</To>{' '}
            {cell.overdue > 0 ? (
              <To to={to('&light=red')}>
                <strong>{t('rectification.overdueOf', { count: cell.overdue })}</strong>
              </To>
            ) : null}{' '}
            {cell.near > 0 ? <To to={to('&light=amber')}>{t('rectification.nearOf', { count: cell.near })}</To> : null}{' '}
            <To to={to('&state=closed')}>{t('rectification.closedOf', { count: cell.closed })}</To>
          </div>
        )
      })}
    </>
  )
}
