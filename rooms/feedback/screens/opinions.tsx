import { useState } from 'react'
import { Act, Days, List, newId, Page, State, To, useAsk, useGo, useMe, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import { SearchField } from '../../planning/screens/parts/search-field.tsx'
import { draftOpinion, opinionStates, opinions } from '../contract.ts'
import { opinionTone } from './parts/tones.ts'

/** Every feedback opinion one sees, with how many of its items still wait. */
export default function Opinions() {
  const t = useTexts()
  const { hat } = useMe()
  const units = useAsk(inspections, { size: 200 })
  return (
    <Page title={t('feedback.opinions')} acts={hat === 'office' ? <Draft /> : null}>
      <List
        ask={opinions}
        xlsx
        label={t('feedback.opinions')}
        filters={[
          { name: 'q', label: t('feedback.search'), kind: 'text' },
          {
            name: 'inspection',
            label: t('feedback.body'),
            kind: 'one',
            choices: (units.data?.rows ?? []).map((unit) => ({ value: unit.id as string, label: unit.name })),
          },
          {
            name: 'state',
            label: t('feedback.state'),
            kind: 'many',
            choices: opinionStates.map((value) => ({ value, label: t(`feedback.opinion.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('feedback.body'),
            choice: 'always',
            show: (row) => <To to={`/opinions/${row.id}`}>{row.bodyName || row.number}</To>,
          },
          { key: 'number', title: t('feedback.number'), sort: { up: 'number' }, show: (row) => row.number },
          {
            key: 'state',
            title: t('feedback.state'),
            show: (row) => <State of="feedback.opinion" is={row.state} tone={opinionTone(row.state)} />,
          },
          {
            key: 'draftedOn',
            title: t('feedback.draftedOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.draftedOn} />,
          },
          { key: 'bodyOn', title: t('feedback.bodyOn'), choice: 'hidden', show: (row) => <Days day={row.bodyOn} /> },
          { key: 'receivedOn', title: t('feedback.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'items', title: t('feedback.items'), align: 'right', show: (row) => row.items },
          { key: 'open', title: t('feedback.open'), align: 'right', show: (row) => row.open },
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
      does={draftOpinion}
      kind="primary"
      input={{ id }}
      after={(made) => go(`/opinions/${made.id}`)}
      form={{
        fields: (
          <SearchField
            name="inspection"
            label={t('feedback.body')}
            hint={t('feedback.chooseInspection')}
            ask={inspections}
            by="q"
            fixed={{ state: 'exited' }}
            show={(row) => String(row['name'])}
          />
        ),
      }}
    />
  )
}
