import { List, Page, To, useQueryString, useTexts } from '../../../core/web/index.ts'
import { figureRows, type Measure, measures } from '../contract.ts'
import { saysOf } from '../rules/measures.ts'
import { Pages } from './parts/span.tsx'

/** Where the row of a thing leads. */
const pages: Readonly<Record<string, string>> = {
  sheet: '/sheets/',
  task: '/tasks/',
  opinion: '/opinions/',
  inspection: '/inspections/',
  evaluation: '/evaluations/',
  advisory: '/advisories/',
  immediate: '/immediates/',
}

/** The rows behind a figure that one sees oneself. */
export default function Rows() {
  const t = useTexts()
  const [search] = useQueryString()
  const measure = (
    (measures as readonly string[]).includes(search['measure'] ?? '') ? search['measure'] : 'sheetsAdopted'
  ) as Measure
  const fixed = Object.fromEntries(
    ['part', 'area', 'round', 'kind', 'from_month', 'until_month'].flatMap((name) =>
      search[name] ? [[name, search[name]]] : [],
    ),
  )
  return (
    <Page
      title={`${t('statistics.rows')}${t.colon}${t(`statistics.measure.${measure}`)}`}
      back={{ to: '/figures/tables', label: t('statistics.tables') }}
    >
      <Pages />
      <p className="mc-quiet">
        {t('statistics.rowsSays')} {t(`statistics.definition.${measure}`)}
      </p>
      <List
        ask={figureRows}
        xlsx
        fixed={{ measure, ...fixed } as never}
        columns={[
          {
            key: 'title',
            title: t('statistics.title'),
            choice: 'always',
            show: (row) =>
              pages[row.noun] ? <To to={`${pages[row.noun]}${row.id}`}>{row.title || row.unit}</To> : row.title,
          },
          { key: 'unit', title: t('statistics.unit'), show: (row) => row.unit },
          { key: 'part', title: t('statistics.part'), show: (row) => partWords(row.part) },
          { key: 'day', title: t('statistics.day'), show: (row) => t.day(row.day) },
          { key: 'n', title: t('statistics.count'), show: (row) => row.n },
        ]}
      />
    </Page>
  )
  function partWords(part: string): string {
    const { parts } = saysOf(measure)
    return parts === 'standing' || parts === 'way' ? t(`statistics.${parts}.${part}` as never) : part
  }
}
