import { List, Page, To, useTexts } from '../../../core/web/index.ts'
import { reviewsAsked } from '../contract.ts'

/** Reports one was asked to review: the parts, and how many one has said nothing of. */
export default function Reviews() {
  const t = useTexts()
  return (
    <Page title={t('reports.reviews')}>
      <List
        ask={reviewsAsked}
        label={t('reports.reviews')}
        filters={[
          {
            name: 'waiting',
            label: t('reports.waiting'),
            kind: 'one',
            choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`reports.waiting.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('reports.body'),
            choice: 'always',
            show: (row) => <To to={`/report-reviews/${row.report}`}>{row.bodyName}</To>,
          },
          { key: 'trip', title: t('reports.trips'), show: (row) => t('reports.tripN', { n: row.trip }) },
          { key: 'parts', title: t('reports.parts'), align: 'right', show: (row) => row.parts },
          { key: 'open', title: t('reports.openParts'), align: 'right', show: (row) => row.open },
        ]}
      />
    </Page>
  )
}
