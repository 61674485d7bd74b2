import { Pagination, Segmented, Select } from 'antd'
import { useState } from 'react'
import {
  Asked,
  Fetched,
  RowTable,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../../core/web/index.ts'
import { figureMap, insiders, mapped } from '../../contract.ts'
import { measuresIn } from '../../rules/map.ts'
import { Legend, Tiles } from './tiles.tsx'

/** Areas on a page of the table. */
const onPage = 50

/** A rate by area over years or quarters: small maps side by side, and the same as a table (7.5). */
export function RateMap() {
  const t = useTexts()
  const { hat } = useMe()
  const [search, go] = useQueryString()
  const formula = mapped.find((name) => name === search['map']) ?? 'rectified'
  const by = search['map_by'] === 'quarter' ? 'quarter' : 'year'
  const input = { formula, by } as const
  const asked = useAsk(figureMap, input)
  const [page, setPage] = useState(1)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  const words = t(`statistics.formula.${formula}`)
  const inside = (insiders as readonly string[]).includes(hat)
  const [measure] = measuresIn(formula)
  return (
    <Section
      title={t('statistics.map')}
      acts={
        <>
          <Select
            aria-label={t('statistics.formula')}
            className="mc-figures-round"
            value={formula}
            options={mapped.map((value) => ({ value, label: t(`statistics.formula.${value}`) }))}
            onChange={(value) => change('map', value === 'rectified' ? undefined : value)}
          />
          <Segmented
            aria-label={t('statistics.mapBy')}
            value={by}
            options={(['year', 'quarter'] as const).map((value) => ({ value, label: t(`statistics.mapBy.${value}`) }))}
            onChange={(value) => change('map_by', value === 'year' ? undefined : value)}
          />
          <Fetched url={xlsxOf(figureMap, input as never)}>{t('core.list.xlsx')}</Fetched>
        </>
      }
      flush
    >
      <Asked of={asked}>
        {({ rows, areas, spans }) =>
          areas.length === 0 ? (
            <p className="mc-section-body mc-quiet">{t('statistics.mapNoAreas')}</p>
          ) : (
            <>
              <div className="mc-maps">
                {spans.map(({ label }) => (
                  <figure key={label}>
                    <figcaption>{t.months(label)}</figcaption>
                    <Tiles label={`${words} ${t.months(label)}`} rates={rows.filter((row) => row.span === label)} />
                  </figure>
                ))}
              </div>
              <Legend />
              <RowTable
                dense
                rowKey={({ key }) => key}
                rows={areas.slice((page - 1) * onPage, page * onPage)}
                columns={[
                  {
                    key: 'name',
                    title: t('statistics.side.area'),
                    show: (row) =>
                      inside ? (
                        <To to={`/figures/rows?${new URLSearchParams({ measure: measure ?? '', area: row.key })}`}>
                          {row.name}
                        </To>
                      ) : (
                        row.name
                      ),
                  },
                  ...spans.map(({ label }) => ({
                    key: label,
                    title: t.months(label),
                    align: 'right' as const,
                    show: ({ key }: { key: string }) => {
                      const row = rows.find((one) => one.key === key && one.span === label)
                      if (!row) return '–'
                      return row.of === null || row.by === '0'
                        ? row.result
                        : `${row.result}${t.aside(`${row.of} / ${row.by}`)}`
                    },
                  })),
                ]}
              />
              <Pagination
                size="small"
                hideOnSinglePage
                showSizeChanger={false}
                current={page}
                pageSize={onPage}
                total={areas.length}
                onChange={setPage}
              />
              <p className="mc-section-body mc-quiet">
                {t(`statistics.formulaSays.${formula}`)} {t('statistics.mapSays')}
              </p>
            </>
          )
        }
      </Asked>
    </Section>
  )
}
