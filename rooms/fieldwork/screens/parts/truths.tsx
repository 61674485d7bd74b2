import { useState } from 'react'
import { Act, DayField, LineField, newId, Section, today, useTexts } from '../../../../core/web/index.ts'
import { type Loan, stateTruth, takeTruth, type Truth } from '../../contract.ts'
import { state } from '../../rules/truths.ts'

/** 真实性声明 (S0-08): what is stated, by whom, when and of which version; and the two ways of stating it. */
export function Truths({ loan, truths, owed }: { loan: Loan; truths: readonly Truth[]; owed: boolean }) {
  const t = useTexts()
  if (!loan.truthDue && truths.length === 0) return null
  return (
    <Section title={t('fieldwork.truth')} acts={<TruthActs loan={loan} />}>
      {truths.length === 0 ? (
        <p className="mc-quiet">{t(owed ? 'fieldwork.truthMissing' : 'fieldwork.truthNone')}</p>
      ) : (
        <>
          <p>{t('fieldwork.truthText')}</p>
          <ul>
            {truths.map((one) => (
              <li key={one.id}>
                {t('fieldwork.truthLine', { edition: one.edition, signer: one.signer, signedOn: t.day(one.signedOn) })}{' '}
                <span className="mc-quiet">
                  {t(one.onPaper ? 'fieldwork.truthOnPaper' : 'fieldwork.truthHere', { at: t.at(one.at) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function TruthActs({ loan }: { loan: Loan }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const both = {
    input: { id, loan: loan.id, version: loan.version },
    unless: state(loan, today(), today()),
    after: () => renew(newId()),
  }
  const note = <p>{t('fieldwork.truthText')}</p>
  const edition = <LineField name="edition" label={t('fieldwork.edition')} hint={t('fieldwork.hint.edition')} />
  return (
    <>
      <Act does={stateTruth} kind="primary" {...both} form={{ id: `stateTruth:${loan.id}`, note, fields: edition }} />
      <Act
        does={takeTruth}
        size="small"
        {...both}
        form={{
          id: `takeTruth:${loan.id}`,
          initial: { signedOn: today() },
          note,
          fields: (
            <>
              {edition}
              <LineField name="signer" label={t('fieldwork.signer')} hint={t('fieldwork.hint.signer')} />
              <DayField name="signedOn" label={t('fieldwork.signedOn')} latest={today()} />
            </>
          ),
        }}
      />
    </>
  )
}
