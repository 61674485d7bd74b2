import {
  ChoiceField,
  DayField,
  FieldShape,
  LineField,
  NumberField,
  ProseField,
  useTexts,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { siteFields, visitFields } from '../../rules/phone.ts'
import { along, type UnitHere } from './phone-box.ts'
import { useChoices } from './units.ts'
import { VillageChoice } from './village.tsx'

type Values = Readonly<Record<string, unknown>>
type Of = Readonly<{ unit: UnitHere; values: Values; me: string }>
export type Writing = 'talk' | 'visit' | 'loan' | 'site'

const shapes = {
  talk: { ...says.planTalk.input.shape, ...says.recordTalk.input.shape },
  visit: says.noteVisit.input.shape,
  loan: { ...says.askLoan.input.shape, ...says.receiveLoan.input.shape, ...says.returnLoan.input.shape },
  site: says.noteSite.input.shape,
}
/** The fields each form shows, by name: what was typed under any other is left over from an older form. */
export const fieldsOf: Readonly<Record<Writing, readonly string[]>> = {
  talk: [
    'name',
    'title',
    'kind',
    'village',
    'post',
    'other',
    'heldOn',
    'hours',
    'place',
    'text',
    'leads',
    'handedOver',
  ],
  visit: visitFields,
  loan: [
    'doing',
    'title',
    'detail',
    'medium',
    'form',
    'copies',
    'dueOn',
    'askedOn',
    'receivedOn',
    'provider',
    'returnBy',
    'on',
    'taker',
  ],
  site: siteFields,
}

/** The fields of one form on the phone; they know their limits from the commands it becomes. */
export function PhoneFields(props: Of & { form: Writing }) {
  const Fields = { talk: TalkFields, visit: VisitFields, loan: LoanFields, site: SiteFields }[props.form]
  return (
    <FieldShape shape={shapes[props.form]}>
      <Fields {...props} />
    </FieldShape>
  )
}

function Other({ unit, me, visit }: Of & { visit?: boolean }) {
  const t = useTexts()
  const others = unit.seats.filter(({ person }) => person !== me)
  return (
    <ChoiceField
      name="other"
      label={t(visit ? 'fieldwork.otherVisitor' : 'fieldwork.other')}
      hint={t(visit ? 'fieldwork.hint.otherVisitor' : 'fieldwork.hint.other')}
      choices={others.map(({ person, name }) => ({ value: person, label: name }))}
    />
  )
}

function TalkFields(of: Of) {
  const t = useTexts()
  const choices = useChoices()
  const { unit, values } = of
  const villages = along(unit)
  return (
    <>
      {values['planned'] ? null : (
        <>
          <LineField name="name" label={t('fieldwork.name')} />
          <LineField name="title" label={t('fieldwork.titleOf')} />
          {unit.village || villages.length > 0 ? (
            <ChoiceField name="kind" label={t('fieldwork.partnerKind')} choices={choices('kind', says.partnerKinds)} />
          ) : null}
          <VillageChoice villages={villages} />
          <ChoiceField
            name="post"
            label={t('fieldwork.post')}
            choices={unit.posts.map((post) => ({ value: post.id, label: `${post.title} ${post.holderName}` }))}
          />
        </>
      )}
      <Other {...of} />
      <DayField name="heldOn" label={t('fieldwork.heldOn')} />
      <LineField name="hours" label={t('fieldwork.hours')} />
      <LineField name="place" label={t('fieldwork.place')} />
      <ProseField name="text" label={t('fieldwork.text')} rows={8} required />
      <ProseField name="leads" label={t('fieldwork.leads')} rows={2} />
      <ProseField name="handedOver" label={t('fieldwork.handedOver')} rows={2} />
    </>
  )
}

function VisitFields(of: Of) {
  const t = useTexts()
  const choices = useChoices()
  const kinds = says.visitKinds.filter((kind) => kind !== 'unannounced')
  return (
    <>
      <ChoiceField name="kind" label={t('fieldwork.visitKind')} choices={choices('kind', kinds)} />
      <LineField name="subject" label={t('fieldwork.subject')} />
      {of.unit.village || along(of.unit).length > 0 ? (
        <ChoiceField
          name="household"
          label={t('fieldwork.householdKind')}
          choices={choices('household', says.householdKinds)}
        />
      ) : null}
      <VillageChoice villages={along(of.unit)} />
      <LineField name="place" label={t('fieldwork.place')} />
      <Other {...of} visit />
      <DayField name="heldOn" label={t('fieldwork.heldOn')} />
      <LineField name="present" label={t('fieldwork.present')} />
      <ProseField name="seen" label={t('fieldwork.seen')} rows={6} required />
      <ProseField name="problems" label={t('fieldwork.problems')} rows={3} />
      <ProseField name="nextStep" label={t('fieldwork.nextStep')} rows={2} />
    </>
  )
}

function LoanFields({ values }: Of) {
  const t = useTexts()
  const choices = useChoices()
  const doing = values['doing']
  const there = values['loan'] !== undefined
  return (
    <>
      {there ? null : (
        <>
          <ChoiceField
            name="doing"
            label={t('fieldwork.phone.doing')}
            choices={[
              { value: 'asked', label: t('fieldwork.phone.doing.asked') },
              { value: 'received', label: t('fieldwork.phone.doing.received') },
            ]}
          />
          <LineField name="title" label={t('fieldwork.loanTitle')} />
          <ProseField name="detail" label={t('fieldwork.detail')} rows={2} />
          <ChoiceField
            name="medium"
            label={t('fieldwork.medium')}
            choices={choices('medium', ['paper', 'electronic'])}
          />
          <ChoiceField name="form" label={t('fieldwork.form')} choices={choices('form', ['original', 'copy'])} />
          <DayField name="askedOn" label={t('fieldwork.askedOn')} />
          <DayField name="dueOn" label={t('fieldwork.dueOn')} />
        </>
      )}
      {doing === 'returned' ? (
        <>
          <DayField name="on" label={t('fieldwork.returnedOn')} />
          <LineField name="taker" label={t('fieldwork.taker')} />
        </>
      ) : (
        <NumberField name="copies" label={t('fieldwork.copies')} min={1} max={9999} required />
      )}
      {doing === 'received' ? (
        <>
          <DayField name="receivedOn" label={t('fieldwork.receivedOn')} />
          <LineField name="provider" label={t('fieldwork.provider')} />
          <DayField name="returnBy" label={t('fieldwork.returnBy')} hint={t('fieldwork.hint.returnBy')} />
        </>
      ) : null}
    </>
  )
}

function SiteFields({ values }: Of) {
  const t = useTexts()
  const choices = useChoices()
  const kinds = ['demand', 'publicity', 'meeting', 'posting', 'scope'] as const
  return (
    <>
      <ChoiceField name="kind" label={t('fieldwork.phone.noteKind')} choices={choices('kind', kinds)} />
      <LineField name="subject" label={t('fieldwork.phone.noteSubject')} />
      <DayField name="heldOn" label={t('fieldwork.heldOn')} />
      <LineField name="place" label={t('fieldwork.place')} />
      {values['kind'] === 'publicity' ? (
        <>
          <ChoiceField name="channel" label={t('fieldwork.channel')} choices={choices('channel', says.channels)} />
          <NumberField name="reach" label={t('fieldwork.reach')} min={0} />
        </>
      ) : null}
      {values['kind'] === 'demand' ? <DayField name="untilDay" label={t('fieldwork.untilDay')} /> : null}
      <ProseField name="text" label={t('fieldwork.phone.noteText')} rows={5} />
    </>
  )
}
