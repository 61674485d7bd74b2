import { Table } from 'antd'
import type { Fen } from '../../../core/pure/money.ts'
import {
  Asked,
  DayInput,
  Money,
  Page,
  Section,
  today,
  useAsk,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { figures } from '../contract.ts'

/** Counts with their definitions printed beside them; for a span of days named in the address. */
export default function Figures() {
  const t = useTexts()
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
      <Asked of={asked}>
        {({ figures: rows, asOf, from: first }) => (
          <Section
            title={
              first === null
                ? `${t('statistics.allTime')}，${t('statistics.asOf', { day: t.day(until ?? asOf) })}`
                : `${t.day(first)}—${t.day(until ?? asOf)}`
            }
            flush
          >
            <Table
              size="small"
              rowKey="measure"
              dataSource={rows}
              pagination={false}
              columns={[
                {
                  key: 'measure',
                  title: t('statistics.measure'),
                  render: (_, row) => t(`statistics.measure.${row.measure}`),
                },
                {
                  key: 'total',
                  title: t('statistics.total'),
                  align: 'right',
                  render: (_, row) => (row.measure === 'recoveredFen' ? <Money fen={row.total as Fen} /> : row.total),
                },
                {
                  key: 'definition',
                  title: t('statistics.definition'),
                  render: (_, row) => t(`statistics.definition.${row.measure}`),
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
