import {
  ChoiceField,
  DayField,
  LineField,
  NumberField,
  ProseField,
  useAsk,
  useTexts,
} from '../../../../core/web/index.ts'
import { roundKinds, terms } from '../../contract.ts'

/** The fields of a round's plan; a new one also says its term. */
export function RoundFields({ fresh }: { fresh?: boolean }) {
  const t = useTexts()
  return (
    <>
      {fresh ? <TermField /> : null}
      <NumberField name="number" label={t('planning.round.number')} min={1} max={999} />
      <LineField name="name" label={t('planning.name')} />
      <ChoiceField
        name="kind"
        label={t('planning.round.kind')}
        choices={roundKinds.map((value) => ({ value, label: t(`planning.kind.${value}`) }))}
      />
      <DayField name="startsOn" label={t('planning.startsOn')} />
      <DayField name="endsOn" label={t('planning.endsOn')} />
      <ProseField name="plan" label={t('planning.round.plan')} rows={10} />
    </>
  )
}

function TermField() {
  const t = useTexts()
  const { data } = useAsk(terms, { size: 50 })
  const choices = (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return <ChoiceField name="term" label={t('planning.term')} choices={choices} />
}
