import { useState } from 'react'
import { Act, Days, List, newId, Page, State, To, useAsk, useGo, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import { SearchField } from '../../planning/screens/parts/search-field.tsx'
import { draftReport, inspectionReports, reportStates } from '../contract.ts'
import { reportTone } from './parts/tones.ts'

/** Every report one sees, with how often it went there and back. */
export default function Reports() {
  const t = useTexts()
  const units = useAsk(inspections, { size: 200 })
  return (
    <Page title={t('reports.inspectionReports')} acts={<Draft />}>
      <List
        ask={inspectionReports}
        xlsx
        label={t('reports.inspectionReports')}
        filters={[
          { name: 'q', label: t('reports.search'), kind: 'text' },
          {
            name: 'inspection',
            label: t('reports.body'),
            kind: 'one',
            choices: (units.data?.rows ?? []).map((unit) => ({ value: unit.id as string, label: unit.name })),
          },
          {
            name: 'state',
            label: t('reports.state'),
            kind: 'many',
            choices: reportStates.map((value) => ({ value, label: t(`reports.inspectionReport.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: t('reports.inspectionReport'),
            choice: 'always',
            show: (row) => <To to={`/inspection-reports/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: t('reports.body'), choice: 'hidden', show: (row) => row.bodyName },
          { key: 'number', title: t('reports.number'), sort: { up: 'number' }, show: (row) => row.number },
          {
            key: 'state',
            title: t('reports.state'),
            show: (row) => <State of="reports.inspectionReport" is={row.state} tone={reportTone(row.state)} />,
          },
          { key: 'trips', title: t('reports.trips'), align: 'right', show: (row) => row.trips },
          {
            key: 'returns',
            title: t('reports.returns'),
            align: 'right',
            sort: { down: 'returns' },
            show: (row) => row.returns,
          },
          {
            key: 'draftedOn',
            title: t('reports.draftedOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.draftedOn} />,
          },
          { key: 'submittedOn', title: t('reports.submittedOn'), show: (row) => <Days day={row.submittedOn} /> },
        ]}
      />
    </Page>
  )
}

function Draft() {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  return (
    <Act
      does={draftReport}
      kind="primary"
      input={{ id }}
      after={(made) => go(`/inspection-reports/${made.id}`)}
      form={{
        fields: (
          <SearchField
            name="inspection"
            label={t('reports.body')}
            hint={t('reports.chooseInspection')}
            ask={inspections}
            by="q"
            show={(row) => String(row['name'])}
          />
        ),
      }}
    />
  )
}
