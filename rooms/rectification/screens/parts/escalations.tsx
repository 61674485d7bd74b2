import { Days, Prose, Section, State, To, useTexts } from '../../../../core/web/index.ts'
import type { Escalation } from '../../contract.ts'
import { escalationTone } from './looks.tsx'

/** What was raised of a task, to whom it went and what came back. */
export function EscalationsOf({ of }: { of: readonly Escalation[] }) {
  const t = useTexts()
  return (
    <Section title={t('rectification.escalations')} flush>
      <ul className="mc-rows">
        {of.map((one) => (
          <li key={one.id} className="mc-row">
            <div className="mc-row-head">
              <To to={`/escalations/${one.id}`}>{t(`rectification.level.${one.level}`)}</To>
              <State of="rectification.escalation" is={one.state} tone={escalationTone(one.state)} />
              <Days day={one.raisedOn} />
              {one.leadName === '' ? null : (
                <span className="mc-quiet">
                  {t('rectification.leadName')}
                  {t.colon}
                  {one.leadName}
                </span>
              )}
            </div>
            <Prose text={one.reason} />
            {one.result === '' ? null : <Prose text={one.result} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
