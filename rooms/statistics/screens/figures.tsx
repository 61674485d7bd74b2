import type { Fen } from '../../../core/pure/money.ts'
import {
  Asked,
  DayInput,
  Fetched,
  Money,
  Page,
  RowTable,
  Section,
  To,
  today,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../core/web/index.ts'
import { figures, formulaResults, insiders } from '../contract.ts'
import { sidesOf } from '../rules/formulas.ts'
import { RateMap } from './parts/map.tsx'
import { Pages, RoundChoice, Span, spanOf } from './parts/span.tsx'

/** Counts with their definitions printed beside them; for a span of days named in the address. */
export default function Figures() {
  const t = useTexts()
  const insider = (insiders as readonly string[]).includes(useMe().hat)
  const [search, go] = useQueryString()
  const { from_day: from, until_day: until } = search
  const by = { ...(from ? { from_day: from as never } : {}), ...(until ? { until_day: until as never } : {}) }
  const asked = useAsk(figures, by)
  const move = (name: 'from_day' | 'until_day', day: string | null) => {
    const { [name]: _, ...rest } = search
    go(day === null ? rest : { ...rest, [name]: day })
  }
  return (
    <Page
      title={t('statistics.figures')}
      printable
      acts={
        <span className="mc-filter-days">
          <DayInput
            label={t('statistics.from')}
            placeholder={t('statistics.from')}
            value={from ?? null}
            latest={until ?? today()}
            onChange={(day) => move('from_day', day)}
          />
          <DayInput
            label={t('statistics.until')}
            placeholder={t('statistics.until')}
            value={until ?? null}
            earliest={from}
            latest={today()}
            onChange={(day) => move('until_day', day)}
          />
        </span>
      }
    >
      <Pages />
      <Formulas search={search} go={go} />
      <RateMap />
      <Asked of={asked}>
        {({ figures: rows, asOf, from: first }) => (
          <Section
            title={
              first === null
                ? `${t('statistics.allTime')}${t.comma}${t('statistics.asOfAfter', { day: t.day(until ?? asOf) })}`
                : `${t.day(first)}—${t.day(until ?? asOf)}`
            }
            flush
          >
            <RowTable
              dense
              rowKey={({ measure }) => measure}
              rows={rows}
              columns={[
                {
                  key: 'measure',
                  title: t('statistics.measure'),
                  show: (row) =>
                    insider ? (
                      <To to={`/figures/rows?measure=${row.measure}`}>{t(`statistics.measure.${row.measure}`)}</To>
                    ) : (
                      t(`statistics.measure.${row.measure}`)
                    ),
                },
                {
                  key: 'total',
                  title: t('statistics.total'),
                  align: 'right',
                  show: (row) => (row.measure.endsWith('Fen') ? <Money fen={row.total as Fen} /> : row.total),
                },
                {
                  key: 'definition',
                  title: t('statistics.definition'),
                  show: (row) => t(`statistics.definition.${row.measure}`),
                },
              ]}
            />
            <p className="mc-section-body mc-quiet">{t('statistics.onlyCounts')}</p>
          </Section>
        )}
      </Asked>
    </Page>
  )
}

/** Every formula of domain 6.1 with both sides, the result and its definition, over a span of months or a round. */
function Formulas({
  search,
  go,
}: {
  search: Readonly<Record<string, string>>
  go: (search: Record<string, string>) => void
}) {
  const t = useTexts()
  const input = spanOf(search)
  const asked = useAsk(formulaResults, input as never)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  return (
    <Asked of={asked}>
      {({ rows, asOf }) => (
        <Section
          title={`${t('statistics.formulas')}${t.comma}${t('statistics.asOfAfter', { day: t.day(asOf) })}`}
          acts={
            <>
              <RoundChoice search={search} change={change} />
              <Span search={search} change={change} />
              <Fetched url={xlsxOf(formulaResults, input as never)}>{t('core.list.xlsx')}</Fetched>
            </>
          }
          flush
        >
          <RowTable
            dense
            rowKey={({ name }) => name}
            rows={rows}
            columns={[
              { key: 'name', title: t('statistics.formula'), show: (row) => t(`statistics.formula.${row.name}`) },
              { key: 'result', title: t('statistics.result'), align: 'right', show: (row) => row.result },
              {
                key: 'sides',
                title: t('statistics.sidesOf'),
                align: 'right',
                show: (row) => sidesOf(row),
              },
              {
                key: 'definition',
                title: t('statistics.definition'),
                show: (row) => t(`statistics.formulaSays.${row.name}`),
              },
            ]}
          />
        </Section>
      )}
    </Asked>
  )
}
