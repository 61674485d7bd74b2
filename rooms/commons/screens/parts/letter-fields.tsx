import { useState } from 'react'
import {
  Act,
  DayField,
  LineField,
  NumberField,
  newId,
  ProseField,
  today,
  useGo,
  useTexts,
} from '../../../../core/web/index.ts'
import { OrganisationField } from '../../../registry/screens/parts/organisation-field.tsx'
import { draftAdvisory } from '../../contract.ts'
import { LinesField } from './each-field.tsx'

/** What a letter of advice says. */
export function LetterFields() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  return (
    <>
      <LineField name="title" label={text('letterTitle')} />
      <ProseField name="problems" label={text('problems')} rows={5} required />
      <NumberField name="units" label={text('unitsFound')} />
      <ProseField name="cause" label={text('cause')} rows={4} required />
      <LinesField name="suggestions" label={text('suggestionList')} hint={text('suggestionsHint')} />
      <DayField name="replyBy" label={text('replyBy')} hint={text('replyByHint')} required={false} earliest={today()} />
      <ProseField name="copies" label={text('copies')} rows={2} />
    </>
  )
}

/** 起草建议书, of a group or without one. */
export function DraftLetter({ group, units }: { group: string | null; units: number }) {
  const t = useTexts()
  const go = useGo()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={draftAdvisory}
      kind={group === null ? 'primary' : 'plain'}
      input={{ id, problemGroup: group }}
      after={() => {
        renew(newId())
        go(`/advisories/${id}`)
      }}
      form={{
        id: `draftAdvisory ${group ?? ''}`,
        initial: { units: Math.max(1, units), copies: '', replyBy: null, suggestions: [] },
        fields: (
          <>
            <OrganisationField name="body" label={t('commons.department')} required />
            <LetterFields />
          </>
        ),
      }}
    />
  )
}
