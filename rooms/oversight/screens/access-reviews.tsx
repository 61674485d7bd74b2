import { Days, List, Page, State, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { rounds } from '../../planning/contract.ts'
import { accessReviews } from '../contract.ts'

/** Reviews of who opened what, and what was found (S2-17): the office and the discipline body each make them. */
export default function AccessReviews() {
  const t = useTexts()
  const { hat } = useMe()
  const asked = useAsk(rounds, { size: 200 })
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Page
      title={text('accessReviews')}
      acts={hat === 'leading_group' ? null : <To to="/lookings">{text('lookings')}</To>}
    >
      <List
        ask={accessReviews}
        label={text('accessReviews')}
        empty={text('accessReviewsNone')}
        filters={[
          {
            name: 'round',
            label: text('round'),
            kind: 'one',
            choices: (asked.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          },
          {
            name: 'found',
            label: text('found'),
            kind: 'one',
            choices: ['yes', 'no'].map((value) => ({ value, label: text(`found.${value}`) })),
          },
        ]}
        columns={[
          { key: 'round', title: text('round'), choice: 'always', show: (row) => row.roundName },
          { key: 'until', title: text('untilDay'), show: (row) => <Days day={row.untilDay} /> },
          { key: 'people', title: text('reviewedPeople'), show: (row) => row.people },
          { key: 'times', title: text('times'), show: (row) => row.times },
          {
            key: 'found',
            title: text('found'),
            show: (row) => (
              <State of="oversight.found" is={row.found ? 'yes' : 'no'} tone={row.found ? 'warn' : 'good'} />
            ),
          },
          { key: 'names', title: text('aboutWhom'), show: (row) => row.names.join(t.pause) || '—' },
          { key: 'text', title: text('foundText'), show: (row) => row.text || '—' },
          {
            key: 'by',
            title: text('reviewer'),
            show: (row) => (
              <>
                {row.byName}
                {t.aside(t.hat(row.hat))} <Days day={row.onDay} />
                {row.coversReviewer ? <p className="mc-quiet">{text('coversReviewer')}</p> : null}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
