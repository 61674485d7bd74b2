import { Alert, Empty, Pagination, Segmented, Table } from 'antd'
import type * as z from 'zod'
import {
  Asked,
  Fetched,
  Filters,
  Page,
  Section,
  To,
  useAsk,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../core/web/index.ts'
import { commonCells, commonMatrix, type MatrixSide, matrixSides } from '../contract.ts'
import { leastUnits, shareOf } from '../rules/matrix.ts'
import { filterNames, useSheetFilters } from './parts/filters.ts'

type Given = z.output<(typeof commonMatrix)['gives']>
type Row = Given['rows'][number]
type Search = Readonly<Record<string, string>>

const SIZE = 50

/** 共性问题: categories over units, kinds of units, rounds or years; each number leads to the sheets behind it. */
export default function Matrix() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const filters = useSheetFilters()
  const by = matrixSides.find((side) => side === search['by']) ?? 'unit'
  const chosen = Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))
  const from = Number(search['from'] ?? 0) || 0
  const asked = useAsk(commonMatrix, { ...chosen, by, from, size: SIZE } as never)
  const move = (change: Readonly<Record<string, string | undefined>>) => {
    const { from: _from, ...rest } = { ...search, ...change }
    go(Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value ? [[name, value]] : []))))
  }
  return (
    <Page
      title={t('commons.matrix')}
      printable
      acts={<To to="/common-problems/findings">{t('commons.toFindings')}</To>}
    >
      <p className="mc-quiet">{t('commons.matrixLead')}</p>
      <Segmented
        aria-label={t('commons.by')}
        value={by}
        options={matrixSides.map((value) => ({ value, label: t(`commons.by.${value}`) }))}
        onChange={(value) => move({ by: value === 'unit' ? undefined : value })}
      />
      <div className="mc-list-top">
        <Filters filters={filters} view={chosen} move={move} />
        <div className="mc-list-tools">
          <Fetched url={xlsxOf(commonCells, { ...chosen, by })}>{t('core.list.xlsx')}</Fetched>
        </div>
      </div>
      <Asked of={asked}>
        {(given) =>
          given.count === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('commons.noMatrix')} />
          ) : (
            <>
              {given.units < leastUnits ? (
                <Alert type="info" showIcon title={t('commons.fewUnits', { n: leastUnits })} />
              ) : null}
              <Section title={t(`commons.by.${by}`)} flush>
                <Cells given={given} by={by} chosen={chosen} />
              </Section>
              <Pagination
                current={Math.floor(from / SIZE) + 1}
                pageSize={SIZE}
                total={given.count}
                hideOnSinglePage
                showSizeChanger={false}
                size="small"
                onChange={(page) => go({ ...search, from: String((page - 1) * SIZE) })}
              />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

/** Where the sheets of a cell are listed: what was chosen, narrowed to the row and the column. */
function listOf(by: MatrixSide, chosen: Search, key: string | null, code: string | null): string {
  const row: Search =
    key === null
      ? {}
      : by === 'year'
        ? {
            from_day: later(`${key}-01-01`, chosen['from_day']),
            until_day: earlier(`${key}-12-31`, chosen['until_day']),
          }
        : { [by]: key }
  const column: Search =
    code === null ? {} : chosen['category'] ? (code === '' ? {} : { subcategory: code }) : { category: code }
  return `/common-problems/findings?${new URLSearchParams({ ...chosen, ...row, ...column })}`
}
const later = (day: string, other = ''): string => (other > day ? other : day)
const earlier = (day: string, other = ''): string => (other !== '' && other < day ? other : day)

function Cells({ given, by, chosen }: { given: Given; by: MatrixSide; chosen: Search }) {
  const t = useTexts()
  const { columns, units } = given
  const link = (n: number, key: string | null, code: string | null) =>
    n === 0 ? <span className="mc-quiet">–</span> : <To to={listOf(by, chosen, key, code)}>{n}</To>
  const shares = columns.map((one) => shareOf(one.units, units))
  return (
    <Table<Row>
      size="small"
      rowKey="key"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={given.rows}
      columns={[
        { key: 'name', title: t('commons.side'), fixed: 'left', width: 160, render: (_, row) => row.name },
        ...columns.map((one) => ({
          key: one.code || 'none',
          title: one.name,
          align: 'right' as const,
          render: (_: unknown, row: Row) =>
            link(row.cells.find(({ code }) => code === one.code)?.n ?? 0, row.key, one.code),
        })),
        { key: 'sum', title: t('commons.sum'), align: 'right', render: (_, row) => link(row.sheets, row.key, null) },
      ]}
      summary={() => (
        <>
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>{t('commons.sum')}</Table.Summary.Cell>
            {columns.map((one, n) => (
              <Table.Summary.Cell key={one.code || 'none'} index={n + 1} align="right">
                {link(one.sheets, null, one.code)}
              </Table.Summary.Cell>
            ))}
            <Table.Summary.Cell index={columns.length + 1} align="right">
              {link(given.sheets, null, null)}
            </Table.Summary.Cell>
          </Table.Summary.Row>
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>{t('commons.unitsMet')}</Table.Summary.Cell>
            {columns.map((one, n) => (
              <Table.Summary.Cell key={one.code || 'none'} index={n + 1} align="right">
                {one.units}
                {shares[n] === null ? '' : t.aside(`${shares[n]}%`)}
              </Table.Summary.Cell>
            ))}
            <Table.Summary.Cell index={columns.length + 1} align="right">
              {units}
            </Table.Summary.Cell>
          </Table.Summary.Row>
        </>
      )}
    />
  )
}
