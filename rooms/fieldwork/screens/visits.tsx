import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
  List,
  newId,
  Page,
  State,
  To,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { seats } from '../../teams/contract.ts'
import { householdKinds, noteVisit, proposeVisit, visitKinds, visitStates, visits } from '../contract.ts'
import { SeenFields } from './parts/seen.tsx'
import { visitTones } from './parts/tones.ts'
import { VillageField } from './parts/village.tsx'
import { useChoices, useInTeam, useMine, useOthers, useUnits } from './parts/units.ts'

/** 走访、列席、座谈、下沉、暗访: what two of the team went to see. */
export default function Visits() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  const inTeam = useInTeam()
  return (
    <Page
      title={t('fieldwork.visits')}
      acts={
        inTeam ? (
          <>
            <Propose />
            <Note />
          </>
        ) : null
      }
    >
      <List
        ask={visits}
        label={t('fieldwork.visits')}
        empty={t('fieldwork.noVisits')}
        filters={[
          { name: 'q', label: t('fieldwork.search'), kind: 'text' },
          { name: 'kind', label: t('fieldwork.visitKind'), kind: 'many', choices: choices('kind', visitKinds) },
          { name: 'state', label: t('fieldwork.state'), kind: 'many', choices: choices('visit', visitStates) },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'subject',
            title: t('fieldwork.subject'),
            choice: 'always',
            show: (row) => <To to={`/visits/${row.id}`}>{`${row.number} ${row.subject}`}</To>,
          },
          { key: 'kind', title: t('fieldwork.visitKind'), show: (row) => t(`fieldwork.kind.${row.kind}`) },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.visit" is={row.state} tone={visitTones[row.state]} />,
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'place', title: t('fieldwork.place'), show: (row) => row.place },
          { key: 'visitors', title: t('fieldwork.visitors'), show: (row) => row.visitors },
          { key: 'heldOn', title: t('fieldwork.heldOn'), show: (row) => <Days day={row.heldOn} /> },
        ]}
      />
    </Page>
  )
}

function Head({ inspection }: { inspection: string | undefined }) {
  const t = useTexts()
  const choices = useChoices()
  const mine = useMine()
  return (
    <>
      <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
      <LineField name="subject" label={t('fieldwork.subject')} />
      <ChoiceField
        name="household"
        label={t('fieldwork.householdKind')}
        choices={choices('household', householdKinds)}
      />
      <VillageField inspection={inspection} />
      <LineField name="place" label={t('fieldwork.place')} />
    </>
  )
}

function Note() {
  const t = useTexts()
  const mine = useMine()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  const announced = visitKinds.filter((kind) => kind !== 'unannounced')
  return (
    <Act
      does={noteVisit}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'noteVisit',
        initial: { ...mine.initial, heldOn: today() },
        fields: (values) => (
          <>
            <ChoiceField name="kind" label={t('fieldwork.visitKind')} choices={choices('kind', announced)} />
            <Head inspection={values['inspection'] as string | undefined} />
            <Others inspection={values['inspection'] as string | undefined} />
          </>
        ),
      }}
    />
  )
}

/** Who went along comes from the team of the inspection chosen. */
function Others({ inspection }: { inspection: string | undefined }) {
  const asked = useAsk(seats, { inspection: inspection as never }, { enabled: inspection !== undefined })
  return <SeenFields others={useOthers(asked.data?.seats ?? [])} />
}

function Propose() {
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={proposeVisit}
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'proposeVisit',
        initial: mine.initial,
        fields: (values) => <Head inspection={values['inspection'] as string | undefined} />,
      }}
    />
  )
}
