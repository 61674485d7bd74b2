import { Days, List, Page, To, useMe, useTexts } from '../../../core/web/index.ts'
import { myConferences } from '../contract.ts'
import { wasThere } from './parts/tones.ts'

/** Meetings one is to be at, whether one was, and the papers at one's seat (S3-23). */
export default function MyConferences() {
  const t = useTexts()
  const { hat } = useMe()
  const decides = hat === 'leading_group' || hat === 'secretary'
  return (
    <Page title={t('reports.myConferences')}>
      <List
        ask={myConferences}
        label={t('reports.myConferences')}
        empty={<p className="mc-quiet">{t('reports.noConferences')}</p>}
        columns={[
          {
            key: 'title',
            title: t('reports.conference'),
            choice: 'always',
            show: (row) =>
              decides || row.kind === 'team' ? <To to={`/conferences/${row.conference}`}>{row.title}</To> : row.title,
          },
          { key: 'kind', title: t('reports.conferenceKind'), show: (row) => t(`reports.conference.kind.${row.kind}`) },
          {
            key: 'onDay',
            title: t('reports.onDay'),
            show: (row) => <Days day={row.onDay} due={row.present === null && !row.cancelled} />,
          },
          { key: 'venue', title: t('reports.meetingPlace'), show: (row) => row.venue },
          { key: 'capacity', title: t('reports.capacity'), show: (row) => t(`reports.capacity.${row.capacity}`) },
          {
            key: 'present',
            title: t('reports.seats'),
            show: (row) => t(wasThere(row)),
          },
          {
            key: 'papers',
            title: t('reports.papers'),
            show: (row) =>
              row.papers.map((one) => (
                <div key={one.id}>
                  {decides && one.report !== null ? (
                    <To to={`/inspection-reports/${one.report}`}>{one.title}</To>
                  ) : (
                    one.title
                  )}{' '}
                  {t('reports.copyNumber', { n: one.copyNumber })}{' '}
                  {one.returnedOn === null
                    ? t('reports.notReturned')
                    : `${t('reports.returnedOn')} ${t.day(one.returnedOn)}`}
                </div>
              )),
          },
        ]}
      />
    </Page>
  )
}
