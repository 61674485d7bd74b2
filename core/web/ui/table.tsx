import { type CSSProperties, type ReactNode, useMemo } from 'react'
import type * as z from 'zod'
import type { Column, ListQuery } from '../list.tsx'
import { useTexts } from '../texts.tsx'

/** The words of both directions; the other direction of a word only where the query takes it. */
function directions(ask: ListQuery | undefined, sort: Column<never>['sort']): readonly string[] {
  if (typeof sort !== 'string') return [sort?.up, sort?.down].filter((word) => word !== undefined)
  const takes = ask?.input.shape['sort'] as z.ZodType | undefined
  return takes?.safeParse(`-${sort}`).success ? [sort, `-${sort}`] : [sort]
}

/** Which way a word of the query sorts: those that go up are written as the column's own, or under `up`. */
const goesDown = (sort: Column<never>['sort'], word: string): boolean =>
  typeof sort === 'string' ? word === `-${sort}` : word === sort?.down

type Chosen<R> = Readonly<{ rows: readonly R[]; choose: (rows: readonly R[]) => void }>

/**
 * Rows as a table of the browser's own: a list draws hundreds of cells, and each that is a component of its own is felt on a slow processor. A press on
 * the head of a column sorts by it, then the other way, then not. Where the columns are wider than the screen, the column `acts` stays in sight at the edge.
 */
export function RowTable<R>(props: {
  /** What takes the words of a column's `sort`; without it none can be sorted by. */
  ask?: ListQuery
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  sort?: string | undefined
  sortBy?: (word: string | undefined) => void
  dense: boolean
  /** The rows are those of before; what was asked for is on its way. */
  waiting?: boolean
  chosen?: Chosen<R>
}) {
  const t = useTexts()
  const { columns, rows, rowKey, chosen } = props
  const picked = new Set(chosen?.rows.map(rowKey))
  return (
    <div className="mc-table">
      <table className={props.dense ? 'mc-table-dense' : ''} aria-busy={props.waiting ?? false}>
        <thead>
          <tr>
            {chosen ? (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={t('core.list.chooseAll')}
                  checked={rows.length > 0 && picked.size === rows.length}
                  ref={(box) => {
                    if (box) box.indeterminate = picked.size > 0 && picked.size < rows.length
                  }}
                  onChange={({ target }) => chosen.choose(target.checked ? rows : [])}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <Head
                key={column.key}
                ask={props.ask}
                column={column as Column<never>}
                sort={props.sort}
                by={props.sortBy}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <tr key={key} className={picked.has(key) ? 'mc-table-chosen' : ''}>
                {chosen ? (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t('core.list.chooseRow')}
                      checked={picked.has(key)}
                      onChange={({ target }) =>
                        chosen.choose(
                          target.checked ? [...chosen.rows, row] : chosen.rows.filter((each) => rowKey(each) !== key),
                        )
                      }
                    />
                  </td>
                ) : null}
                {columns.map((column) => (
                  <td
                    key={column.key}
                    style={styleOf(column as Column<never>)}
                    className={column.key === 'acts' ? 'mc-table-acts' : undefined}
                  >
                    {orDash(column.show(row))}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const orDash = (shown: ReactNode): ReactNode => (shown === '' ? '—' : shown)

const styleOf = ({ width, align }: Column<never>): CSSProperties | undefined =>
  width === undefined && align === undefined ? undefined : { width, textAlign: align }

function Head(props: {
  ask: ListQuery | undefined
  column: Column<never>
  sort: string | undefined
  by: ((word: string | undefined) => void) | undefined
}) {
  const { ask, column, sort } = props
  const words = useMemo(() => directions(ask, column.sort), [ask, column.sort])
  const at = sort === undefined ? -1 : words.indexOf(sort)
  if (words.length === 0)
    return (
      <th scope="col" style={styleOf(column)}>
        {column.title}
      </th>
    )
  const down = at >= 0 && goesDown(column.sort, sort as string)
  return (
    <th scope="col" style={styleOf(column)} {...(at < 0 ? {} : { 'aria-sort': down ? 'descending' : 'ascending' })}>
      <button type="button" className="mc-sort" onClick={() => props.by?.(words[at + 1])}>
        <span>{column.title}</span>
        <span aria-hidden className="mc-sort-way">
          {at < 0 ? '↕' : down ? '↓' : '↑'}
        </span>
      </button>
    </th>
  )
}
