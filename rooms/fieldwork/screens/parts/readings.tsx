import { Section, useTexts } from '../../../../core/web/index.ts'
import type { Day } from '../../../../core/pure/days.ts'
import type { PersonId } from '../../../../core/pure/ids.ts'

type Reading = Readonly<{ id: string; openedBy: PersonId; openedOn: Day; purpose: string }>

/** Who opened what is sealed here, when and for what: for talks and for what came late. */
export function Readings({
  readings,
  names,
}: {
  readings: readonly Reading[]
  names: Readonly<Record<string, string>>
}) {
  const t = useTexts()
  return (
    <Section title={t('fieldwork.readings')}>
      {readings.length === 0 ? <p className="mc-quiet">{t('fieldwork.noReadings')}</p> : null}
      <ul>
        {readings.map((one) => (
          <li key={one.id}>
            {t('fieldwork.readingOf', {
              who: names[one.openedBy] ?? '—',
              day: t.day(one.openedOn),
              purpose: one.purpose,
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
