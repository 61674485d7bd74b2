import {
  ChoiceField,
  type Choice,
  DayField,
  LineField,
  ProseField,
  today,
  useTexts,
} from '../../../../core/web/index.ts'

/** What is written down of a visit: with whom of the team, when, what was seen. */
export function SeenFields({ others }: { others: readonly Choice[] }) {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="other"
        label={t('fieldwork.otherVisitor')}
        hint={t('fieldwork.hint.otherVisitor')}
        choices={others}
      />
      <DayField name="heldOn" label={t('fieldwork.heldOn')} latest={today()} />
      <LineField name="present" label={t('fieldwork.present')} />
      <ProseField name="seen" label={t('fieldwork.seen')} rows={8} required />
      <ProseField name="problems" label={t('fieldwork.problems')} />
      <ProseField name="nextStep" label={t('fieldwork.nextStep')} rows={2} />
    </>
  )
}
