import { Act, LineField, List, Page, today, useTexts } from '../../../core/web/index.ts'
import { allSeries, amendSeries } from '../contract.ts'
import { numberAs } from '../rules.ts'

/** How the papers of the office are numbered. */
export default function SeriesPage() {
  const t = useTexts()
  return (
    <Page title={t('policies.series')}>
      <List
        ask={allSeries}
        label={t('policies.series')}
        columns={[
          {
            key: 'code',
            title: t('policies.paper'),
            choice: 'always',
            show: (row) => t(`policies.series.${row.code}`),
          },
          {
            key: 'pattern',
            title: t('policies.pattern'),
            show: (row) => numberAs(row.pattern, Number(today().slice(0, 4)), 1),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => (
              <Act
                does={amendSeries}
                size="small"
                input={{ series: row.id, version: row.version }}
                form={{
                  initial: { pattern: row.pattern },
                  labels: { pattern: t('policies.pattern') },
                  fields: <LineField name="pattern" label={t('policies.pattern')} hint={t('policies.patternHint')} />,
                }}
              />
            ),
          },
        ]}
      />
    </Page>
  )
}
