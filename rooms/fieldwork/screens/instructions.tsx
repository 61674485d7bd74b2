import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { askInstruction, instructionStates, instructions } from '../contract.ts'
import { instructionTones } from './parts/tones.ts'
import { useChoices, useInTeam, useMine, useUnits } from './parts/units.ts'

/** 请示事项: what teams asked, and where the answer stands. */
export default function Instructions() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  const inTeam = useInTeam()
  return (
    <Page title={t('fieldwork.instructions')} acts={inTeam ? <AskFor /> : null}>
      <List
        ask={instructions}
        label={t('fieldwork.instructions')}
        empty={t('fieldwork.noInstructions')}
        filters={[
          {
            name: 'state',
            label: t('fieldwork.state'),
            kind: 'many',
            choices: choices('instruction', instructionStates),
          },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'matter',
            title: t('fieldwork.matter'),
            choice: 'always',
            show: (row) => <To to={`/instructions/${row.id}`}>{`${row.number} ${row.matter}`}</To>,
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.instruction" is={row.state} tone={instructionTones[row.state]} />,
          },
          { key: 'urgent', title: t('fieldwork.urgent'), show: (row) => (row.urgent ? t('core.yes') : '') },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'askedOn', title: t('fieldwork.askedOn'), show: (row) => <Days day={row.askedOn} /> },
          { key: 'answeredOn', title: t('fieldwork.answeredOn'), show: (row) => <Days day={row.answeredOn} /> },
        ]}
      />
    </Page>
  )
}

function AskFor() {
  const t = useTexts()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={askInstruction}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'askInstruction',
        initial: { ...mine.initial, urgent: false },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <LineField name="matter" label={t('fieldwork.matter')} />
            <ProseField name="text" label={t('fieldwork.instructionText')} rows={6} required />
            <YesField name="urgent" label={t('fieldwork.urgent')} />
          </>
        ),
      }}
    />
  )
}
