import { Days, Prose, Section, State, To, useTexts } from '../../../../core/web/index.ts'
import type { FactSheet } from '../../contract.ts'
import { factSheetTones } from './tones.ts'

/** 事实沟通: the fact sheets of a sheet with what the body said to each. */
export function Talks({ of }: { of: readonly FactSheet[] }) {
  const t = useTexts()
  return (
    <Section title={t('findings.factSheets')}>
      <ol className="mc-verdicts">
        {of.map((one) => (
          <li key={one.id}>
            <div className="mc-piece-head">
              <To to={`/fact-sheets/${one.id}`}>{one.number}</To>
              <State of="findings.factSheet" is={one.state} tone={factSheetTones[one.state]} />
              <span>{one.addressee}</span>
              <span className="mc-quiet">{t('findings.version', { n: one.revision })}</span>
              {one.answer === null ? null : (
                <span>
                  {t(`findings.answer.${one.answer}`)} <Days day={one.answeredOn} />
                </span>
              )}
            </div>
            {one.answerText === '' ? null : <Prose text={one.answerText} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}
