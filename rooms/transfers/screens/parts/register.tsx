import { useState } from 'react'
import {
  Act,
  ChoiceField,
  LineField,
  ManyField,
  newId,
  ProseField,
  useAsk,
  useGo,
  useTexts,
} from '../../../../core/web/index.ts'
import { useMine, useUnits } from '../../../fieldwork/screens/parts/units.ts'
import { disciplines, sheets } from '../../../findings/contract.ts'
import { persons } from '../../../identity/contract.ts'
import { tips } from '../../../tips/contract.ts'
import { leadSources, natures, registerLead } from '../../contract.ts'
import { useChoices } from './choices.ts'

/** What is said of a lead: as little of a person as the form needs (domain 7). */
export function WordFields() {
  const t = useTexts()
  const choices = useChoices()
  const people = useAsk(persons, { size: 200, active: 'yes' })
  return (
    <>
      <ChoiceField name="nature" label={t('transfers.nature')} choices={choices('nature', natures)} />
      <ChoiceField
        name="disciplineTag"
        label={t('transfers.disciplineTag')}
        choices={choices('discipline', disciplines)}
      />
      <LineField name="objectName" label={t('transfers.objectName')} />
      <LineField name="objectPost" label={t('transfers.objectPost')} />
      <LineField name="objectLevel" label={t('transfers.objectLevel')} />
      <ProseField name="problem" label={t('transfers.problem')} hint={t('transfers.problemHint')} rows={6} required />
      <ManyField
        name="aboutPersons"
        label={t('transfers.aboutPersons')}
        hint={t('transfers.aboutPersonsHint')}
        choices={(people.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  )
}

/** Signed sheets or tips taken in of the unit, out of which a lead comes. */
function FromField({ source, inspection }: { source: unknown; inspection: unknown }) {
  const t = useTexts()
  const of = { inspection: inspection as string, size: 200 }
  const chosen = typeof inspection === 'string'
  const found = useAsk(
    sheets,
    { ...of, state: 'signed,factChecked,adopted,routed' },
    { enabled: chosen && source === 'sheet' },
  )
  const told = useAsk(
    tips,
    { ...of, state: 'inScope,immediate,closed', against: 'unit' },
    { enabled: chosen && source === 'tip' },
  )
  if (source !== 'sheet' && source !== 'tip') return null
  const asked = source === 'sheet' ? found : told
  if (!chosen) return <p>{t('transfers.unitFirst')}</p>
  if (asked.data?.rows.length === 0) return <p>{t('transfers.noOrigins')}</p>
  const choices =
    source === 'sheet'
      ? (found.data?.rows ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))
      : (told.data?.rows ?? []).map((one) => ({ value: one.id, label: one.number }))
  return (
    <ChoiceField
      name="from"
      label={t(source === 'sheet' ? 'transfers.fromSheet' : 'transfers.fromTip')}
      choices={choices}
      required
    />
  )
}

/** 登记线索, of one's team's unit or, for the office, of any. */
export function RegisterLead({ inTeam }: { inTeam: boolean }) {
  return inTeam ? <OfTeam /> : <OfOffice />
}

function OfTeam() {
  const mine = useMine()
  return <Register units={mine.choices} initial={mine.initial} />
}

function OfOffice() {
  return <Register units={useUnits()} initial={{}} />
}

type Units = readonly Readonly<{ value: string; label: string }>[]

function Register({ units, initial }: { units: Units; initial: object }) {
  const t = useTexts()
  const choices = useChoices()
  const go = useGo()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={registerLead}
      kind="primary"
      input={{ id }}
      after={(touched) => {
        renew(newId())
        go(`/leads/${touched.id}`)
      }}
      form={{
        id: 'registerLead',
        initial: { source: 'sheet', nature: 'discipline', ...initial },
        fields: (values) => (
          <>
            <ChoiceField name="inspection" label={t('transfers.unit')} choices={units} />
            <ChoiceField name="source" label={t('transfers.source')} choices={choices('source', leadSources)} />
            <FromField source={values['source']} inspection={values['inspection']} />
            <WordFields />
          </>
        ),
      }}
    />
  )
}
