import { Button, Empty, Pagination } from 'antd'
import { SettingOutlined } from '@ant-design/icons'
import { memo, type ReactNode, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import { Asked, useAsk } from './ask.tsx'
import { type Filter, Filters } from './filters.tsx'
import { useQueryString } from './go.tsx'
import { xlsxOf } from './request.ts'
import { useTexts } from './texts.tsx'
import { Below } from './ui/below.tsx'
import { Cards } from './ui/cards.tsx'
import { Fetched } from './ui/fetched.tsx'
import { usePhone } from './ui/phone.ts'
import { RowTable } from './ui/table.tsx'
import { useKeptHere } from './ui/here.ts'
import { Views } from './ui/views.tsx'
import { isFiltered, readSearch, type View, viewFrom, withView, writeSearch } from './view.ts'

/** A query that gives pages of rows. */
export type ListQuery = Query<string, z.ZodObject, z.ZodObject<{ rows: z.ZodArray; count: z.ZodInt }>>
type RowOf<Q extends ListQuery> = z.output<Q['gives']>['rows'][number]

/**
 * One column. `sort` is the word the query's `sort` takes for it (and `-word` for the other direction, where the query knows it),
 * or one word for each direction.
 */
export type Column<R> = Readonly<{
  key: string
  title: ReactNode
  show: (row: R) => ReactNode
  sort?: string | Readonly<{ up?: string; down?: string }>
  width?: number
  align?: 'left' | 'right' | 'center'
  /** `always` cannot be hidden; `hidden` is shown only when chosen. On a phone the first column is the card's title. */
  choice?: 'always' | 'hidden'
}>

export type ListProps<Q extends ListQuery> = Readonly<{
  ask: Q
  columns: readonly Column<RowOf<Q>>[]
  rowKey?: (row: RowOf<Q>) => string
  filters?: readonly Filter[]
  /** What the query is always given besides the filters. */
  fixed?: Readonly<Record<string, unknown>>
  /** Offers the spreadsheet of exactly what is shown. */
  xlsx?: boolean
  /** Shown instead of the words when there is nothing at all yet. */
  empty?: ReactNode
  /** Acts on chosen rows; makes rows choosable. */
  bulk?: (rows: readonly RowOf<Q>[], clear: () => void) => ReactNode
  /** Stands at the right above the list: acts that make a new row. */
  acts?: ReactNode
  label?: string
}>

type Looks = { hidden: string[]; dense: boolean }

type Change = Readonly<Record<string, string | number | undefined>>
const none: readonly never[] = []

/**
 * A list: filters, sort and page in the address, columns and density as chosen here, exact count, a spreadsheet, cards on a phone. What was pressed
 * answers at once and the rows follow after that picture: hundreds of cells are drawn anew, and a slow processor would be still so long.
 */
export function List<Q extends ListQuery>(props: ListProps<Q>) {
  const t = useTexts()
  const { ask, columns, filters = [], fixed = {} } = props
  const [search, go] = useQueryString()
  const address = writeSearch(viewFrom(search, namesOf(filters)))
  const view = useMemo<View>(() => readSearch(address), [address])
  const [looks, setLooks] = useKeptHere<Looks>(`list.${ask.name}`, {
    hidden: columns.filter(({ choice }) => choice === 'hidden').map(({ key }) => key),
    dense: true,
  })
  const [chosen, setChosen] = useState<readonly RowOf<Q>[]>(none)
  const here = useRef({ view, go, held: {} })
  useEffect(() => {
    // What the page a list stands on was led to by (`?task=…`) stays in the address while one filters and clears.
    here.current = { view, go, held: Object.fromEntries(Object.entries(search).filter(([name]) => name in fixed)) }
  })
  // The same for as long as the list stands, so that rows are not drawn anew because of it.
  const move = useCallback((change: Change, all = false) => {
    setChosen(none)
    here.current.go({ ...here.current.held, ...(all ? {} : withView(here.current.view, change)) })
  }, [])
  return (
    <section className="mc-list" aria-label={props.label}>
      <div className="mc-list-top">
        <Filters filters={filters} view={view} move={move} />
        <div className="mc-list-tools">
          <Views name={ask.name} view={view} open={(next) => go({ ...here.current.held, ...next })} />
          <ColumnChoice columns={columns as readonly Column<never>[]} looks={looks} change={setLooks} />
          {props.xlsx ? <Fetched url={xlsxOf(ask, { ...fixed, ...view })}>{t('core.list.xlsx')}</Fetched> : null}
          {props.acts}
        </div>
      </div>
      {props.bulk && chosen.length > 0 ? (
        <div className="mc-list-bulk" role="status">
          {t('core.list.chosen', { n: chosen.length })}
          {props.bulk(chosen, () => setChosen(none))}
        </div>
      ) : null}
      <Rows
        list={props as never}
        view={useDeferredValue(view)}
        {...{ looks, chosen, move }}
        choose={setChosen as never}
      />
    </section>
  )
}

type Listed = Readonly<{
  list: ListProps<ListQuery>
  view: View
  looks: Looks
  chosen: readonly RowOf<ListQuery>[]
  choose: (rows: readonly RowOf<ListQuery>[]) => void
  move: (change: Change, all?: boolean) => void
}>

/** What a list found, as a table or as cards, and how to turn its pages. */
const Rows = memo(function Rows({ list, view, looks, chosen, choose, move }: Listed) {
  type R = RowOf<ListQuery>
  const phone = usePhone()
  const { ask, columns, fixed = {} } = list
  const asked = useAsk(ask, { ...fixed, ...view })
  const shown = columns.filter(({ key, choice }) => choice === 'always' || !looks.hidden.includes(key))
  const rowKey = list.rowKey ?? ((row: R) => (row as { id: string }).id)
  return (
    <Asked of={asked}>
      {(answer) => {
        const { rows, count, next } = answer as { rows: R[]; count: number; next?: string | null }
        if (count === 0) return <Nothing filtered={isFiltered(view)} empty={list.empty} clear={() => move({}, true)} />
        return (
          <>
            {phone ? (
              <Cards rows={rows} columns={shown} rowKey={rowKey} />
            ) : (
              <RowTable<R>
                ask={ask}
                columns={shown}
                rows={rows}
                rowKey={rowKey}
                sort={view['sort']}
                sortBy={(sort) => move({ sort })}
                dense={looks.dense}
                waiting={asked.isPlaceholderData}
                {...(list.bulk ? { chosen: { rows: chosen, choose } } : {})}
              />
            )}
            <End view={view} count={count} next={next} move={move} />
          </>
        )
      }}
    </Asked>
  )
})

/** How many there are, and the pages. */
function End(props: { view: View; count: number; next: string | null | undefined; move: (change: Change) => void }) {
  const t = useTexts()
  const phone = usePhone()
  const { view, count, next, move } = props
  const size = Number(view['size'] ?? 50)
  return (
    <div className="mc-list-end">
      <span aria-live="polite">
        {next !== undefined && count > mostCounted
          ? t('core.list.countOver', { n: mostCounted })
          : t('core.list.count', { n: count })}
      </span>
      {next === undefined ? (
        <Pagination
          current={Math.floor(Number(view['from'] ?? 0) / size) + 1}
          pageSize={size}
          total={Math.min(count, 100_000)}
          showSizeChanger={count > 20}
          pageSizeOptions={[20, 50, 100, 200]}
          hideOnSinglePage={count <= 20}
          simple={phone}
          size="small"
          onChange={(next, per) =>
            move({ from: per === size ? (next - 1) * per : 0, size: per === 50 ? undefined : per })
          }
        />
      ) : (
        <Further after={view['after']} next={next} move={move} />
      )}
    </div>
  )
}

/** Lists that go on from where a page ended count no further than this. */
const mostCounted = 1_000

/** On to the next page, or back to the first, of a list whose pages have no numbers; the browser's own way back leads to the one before. */
function Further(props: {
  after: string | undefined
  next: string | null
  move: (change: Record<string, string | undefined>) => void
}) {
  const t = useTexts()
  const { after, next, move } = props
  return (
    <span className="mc-list-further">
      <Button size="small" disabled={after === undefined} onClick={() => move({ after: undefined })}>
        {t('core.list.first')}
      </Button>
      <Button size="small" disabled={next === null} onClick={() => move({ after: next ?? undefined })}>
        {t('core.list.next')}
      </Button>
    </span>
  )
}

const namesOf = (filters: readonly Filter[]): string[] =>
  filters.flatMap((filter) => (filter.kind === 'days' ? [filter.name, filter.until] : [filter.name]))

function Nothing(props: { filtered: boolean; empty: ReactNode; clear: () => void }) {
  const t = useTexts()
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={props.filtered ? t('core.list.empty') : (props.empty ?? t('core.list.emptyAll'))}
    >
      {props.filtered ? <Button onClick={props.clear}>{t('core.list.clear')}</Button> : null}
    </Empty>
  )
}

function ColumnChoice(props: { columns: readonly Column<never>[]; looks: Looks; change: (looks: Looks) => void }) {
  const t = useTexts()
  const id = useId()
  const { looks, change } = props
  // A column of acts has no head, and so no name to choose it by.
  const columns = props.columns.filter(({ title }) => title !== '')
  const toggle = (key: string, on: boolean) =>
    change({ ...looks, hidden: on ? looks.hidden.filter((each) => each !== key) : [...looks.hidden, key] })
  return (
    <Below icon={<SettingOutlined />} title={t('core.list.columns')}>
      {() => (
        <div className="mc-choices">
          {columns.map(({ key, title, choice }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={choice === 'always' || !looks.hidden.includes(key)}
                disabled={choice === 'always'}
                onChange={({ target }) => toggle(key, target.checked)}
              />
              <span>{title}</span>
            </label>
          ))}
          <div role="radiogroup" aria-label={t('core.list.density')} className="mc-choices-row">
            {(['dense', 'loose'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}-density`}
                  checked={looks.dense === (each === 'dense')}
                  onChange={() => change({ ...looks, dense: each === 'dense' })}
                />
                <span>{t(`core.list.${each}`)}</span>
              </label>
            ))}
          </div>
        </div>
      )}
    </Below>
  )
}

export type { Filter, View }
