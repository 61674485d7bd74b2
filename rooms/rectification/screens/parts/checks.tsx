import type * as z from 'zod'
import { Prose, Section, useTexts } from '../../../../core/web/index.ts'
import type { taskPage } from '../../contract.ts'

type Shown = z.output<(typeof taskPage)['gives']>

/** Who signed, checked, closed or returned, with what they said. */
export function Checks({ shown }: { shown: Shown }) {
  const t = useTexts()
  return (
    <Section title={t('rectification.checks')} flush>
      <ul className="mc-rows">
        {shown.checks.map((one) => (
          <li key={one.id} className="mc-row">
            <div className="mc-row-head">
              <strong>{t(`rectification.step.${one.step}`)}</strong>
              <span className="mc-quiet">
                {t.hat(one.hat)} {shown.names[one.by] ?? ''} {t.day(one.onDay)}
              </span>
            </div>
            <Prose text={one.comment} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
