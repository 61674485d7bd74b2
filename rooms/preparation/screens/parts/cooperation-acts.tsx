import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  NumberField,
  ProseField,
  today,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { useChoices, useMine } from './choices.ts'

/** What was told and how much of it, with its mark. */
export function GivenFields() {
  const t = useTexts()
  const choices = useChoices()
  return (
    <>
      <ProseField name="answer" label={t('preparation.answer')} rows={6} required />
      <NumberField name="count" label={t('preparation.count')} min={0} max={1_000_000} />
      <ChoiceField
        name="secrecy"
        label={t('preparation.secrecy')}
        choices={choices('secrecy', says.secrecyMarks)}
        hint={t('preparation.hint.secrecy')}
      />
      <ChoiceField
        name="shared"
        label={t('preparation.shared')}
        choices={choices('shared', says.sharedKinds)}
        hint={t('preparation.hint.shared')}
      />
    </>
  )
}

function Head({ fixed }: { fixed: boolean }) {
  const t = useTexts()
  const choices = useChoices()
  const mine = useMine()
  return (
    <>
      {fixed ? null : <ChoiceField name="inspection" label={t('preparation.body')} choices={mine.choices} />}
      <ChoiceField
        name="department"
        label={t('preparation.department')}
        choices={choices('department', says.departments)}
      />
      <LineField name="subject" label={t('preparation.subject')} />
      <ProseField name="detail" label={t('preparation.detail')} rows={3} />
    </>
  )
}

type Of = Readonly<{ inspection?: string }>

/** 发出征询: of one unit, or of one chosen in the form. */
export function AskDepartment({ inspection }: Of) {
  const t = useTexts()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.askDepartment}
      kind="primary"
      input={{ id, ...(inspection ? { inspection } : {}) }}
      after={() => renew(newId())}
      form={{
        id: 'askDepartment',
        initial: mine.initial,
        fields: (
          <>
            <Head fixed={inspection !== undefined} />
            <DayField name="dueOn" label={t('preparation.dueOn')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

/** 提请支持, while the team is on site. */
export function SeekSupport({ inspection }: Of) {
  const t = useTexts()
  const choices = useChoices()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.seekSupport}
      input={{ id, ...(inspection ? { inspection } : {}) }}
      after={() => renew(newId())}
      form={{
        id: 'seekSupport',
        initial: mine.initial,
        fields: (
          <>
            <Head fixed={inspection !== undefined} />
            <ChoiceField
              name="support"
              label={t('preparation.supportKind')}
              choices={choices('support', says.supportKinds)}
            />
            <DayField name="dueOn" label={t('preparation.dueOn')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

/** 登记介绍或会商. */
export function RecordMeeting({ inspection }: Of) {
  const t = useTexts()
  const choices = useChoices()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.recordMeeting}
      input={{ id, ...(inspection ? { inspection } : {}) }}
      after={() => renew(newId())}
      form={{
        id: 'recordMeeting',
        initial: { ...mine.initial, kind: 'briefing', heldOn: today(), secrecy: 'internal', shared: 'information' },
        fields: (
          <>
            <ChoiceField name="kind" label={t('preparation.kindOf')} choices={choices('kind', says.meetingKinds)} />
            <Head fixed={inspection !== undefined} />
            <DayField name="heldOn" label={t('preparation.heldOn')} latest={today()} />
            <LineField name="contact" label={t('preparation.contact')} hint={t('preparation.hint.contact')} />
            <GivenFields />
          </>
        ),
      }}
    />
  )
}

/** 记要点, learned from a department or from one's own reading. */
export function NotePoint({ inspection, cooperation = null }: { inspection: string; cooperation?: string | null }) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.notePoint}
      input={{ id, inspection, cooperation }}
      after={() => renew(newId())}
      form={{
        id: `notePoint ${inspection}`,
        fields: (
          <>
            <ChoiceField name="kind" label={t('preparation.kind')} choices={choices('kind', says.pointKinds)} />
            <LineField name="text" label={t('preparation.text')} />
          </>
        ),
      }}
    />
  )
}
