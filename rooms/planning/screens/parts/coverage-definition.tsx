import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  Section,
  today,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { amendDefinition, type Ground } from '../../contract.ts'
import { finishedAt } from '../../contract/coverage-nouns.ts'
import { definitionsOf } from '../../rules.ts'
import { useNewId } from './new-id.ts'

/** What each figure counts (口径), printed beside the figures, and how it is changed from a day on. */
export function Definitions({ ground }: { ground: Ground }) {
  const t = useTexts()
  const [id, renew] = useNewId()
  const { finished, heirs, citation } = ground.definition
  const worded = (facts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        name === 'finished' || name === 'heirs'
          ? t(`planning.${name}.${String(fact)}`)
          : /^\d{4}-\d\d-\d\d$/.test(String(fact))
            ? t.day(String(fact))
            : fact,
      ]),
    )
  const act = (
    <Act
      does={amendDefinition}
      size="small"
      input={{ id }}
      after={renew}
      form={{
        initial: { fromDay: today(), finished, heirs, citation },
        note: <p className="mc-quiet">{t('planning.definitionHint')}</p>,
        fields: <DefinitionFields />,
      }}
    />
  )
  return (
    <Section title={t('planning.definitions')} acts={act}>
      <ul className="mc-definitions">
        {definitionsOf(ground).map(({ key, facts }) => (
          <li key={key}>{t(`planning.${key}`, worded(facts) as never)}</li>
        ))}
      </ul>
    </Section>
  )
}

function DefinitionFields() {
  const t = useTexts()
  return (
    <>
      <DayField name="fromDay" label={t('planning.definition.fromDay')} />
      <ChoiceField
        name="finished"
        label={t('planning.definition.finished')}
        choices={finishedAt.map((value) => ({ value, label: t(`planning.finished.${value}`) }))}
      />
      <YesField name="heirs" label={t('planning.definition.heirs')} />
      <LineField name="citation" label={t('planning.definition.citation')} />
    </>
  )
}
