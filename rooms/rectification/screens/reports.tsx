import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { rectificationReports, reportKinds, reportStates } from '../contract.ts'
import { reportTone } from './parts/looks.tsx'

/** Reports on rectification as far as one sees them: outside the body those that were filed. */
export default function Reports() {
  const t = useTexts()
  return (
    <Page title={t('rectification.reports')}>
      <List
        ask={rectificationReports}
        label={t('rectification.reports')}
        filters={[
          {
            name: 'kind',
            label: t('rectification.reportKind'),
            kind: 'many',
            choices: reportKinds.map((value) => ({ value, label: t(`rectification.report.kind.${value}`) })),
          },
          {
            name: 'state',
            label: t('rectification.state'),
            kind: 'many',
            choices: reportStates.map((value) => ({ value, label: t(`rectification.report.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'kind',
            title: t('rectification.reportKind'),
            choice: 'always',
            show: (row) => (
              <To to={`/rectification/reports/${row.id}`}>
                {t.months(row.period)} {t(`rectification.report.kind.${row.kind}`)}
              </To>
            ),
          },
          { key: 'body', title: t('rectification.body'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: t('rectification.state'),
            show: (row) => <State of="rectification.report" is={row.state} tone={reportTone(row.state)} />,
          },
          {
            key: 'due',
            title: t('rectification.reportDueOn'),
            sort: { up: 'due', down: 'newest' },
            show: (row) => <Days day={row.dueOn} due done={row.state === 'filed'} tentative={row.provisional} />,
          },
          { key: 'signedOn', title: t('rectification.signedOn'), show: (row) => <Days day={row.signedOn} /> },
          { key: 'endorsedOn', title: t('rectification.filedOn'), show: (row) => <Days day={row.endorsedOn} /> },
        ]}
      />
    </Page>
  )
}
