import { useState } from 'react'
import { Act, ChoiceField, newId, NumberField, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { byForm, lastOf } from '../../rules/outcomes.ts'

type Of = Readonly<{ transfer: says.LeadTransfer; outcomes: readonly says.LeadOutcome[] }>

/** The numbers a receiver states of a lead it answered for; persons by form stand together. */
export function OutcomeFields() {
  const t = useTexts()
  const field = (name: string) => (
    <NumberField key={name} name={name} label={t(`transfers.told.${name}`)} min={0} max={999} />
  )
  return (
    <fieldset className="mc-transfers-told">
      <legend>{t('transfers.leadOutcome')}</legend>
      <p>{t('transfers.toldHint')}</p>
      <div>{['cases', 'persons', ...byForm].map(field)}</div>
    </fieldset>
  )
}

/** What was stated of one package, the last in front, what it corrected behind it; and the receiver's correction. */
export function Outcome({ transfer, outcomes }: Of) {
  const t = useTexts()
  if (transfer.state !== 'fedBack') return null
  const mine = outcomes.filter((one) => one.transfer === transfer.id).toSorted((a, b) => b.place - a.place)
  const [last, ...before] = mine
  return (
    <>
      <p className="mc-transfers-said">
        <strong>{t('transfers.leadOutcome')}</strong>
        {t.colon}
        {last ? <Told one={last} /> : t('transfers.toldNotYet')}
      </p>
      {before.length > 0 ? (
        <details className="mc-transfers-said">
          <summary>{t('transfers.toldBefore')}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.id}>
                <Told one={one} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Restate transfer={transfer} last={lastOf(mine)} />
    </>
  )
}

function Told({ one }: { one: says.LeadOutcome }) {
  const t = useTexts()
  const { cases, persons, formOne, formTwo, formThree, formFour } = one
  return (
    <>
      {t('transfers.toldLine', { cases, persons, formOne, formTwo, formThree, formFour })}
      {t.aside([t.day(one.onDay), ...(one.cause === 'first' ? [] : [t(`transfers.cause.${one.cause}`)])].join(t.comma))}
    </>
  )
}

/** A correction begins with the numbers that stand. */
function Restate({ transfer, last }: { transfer: says.LeadTransfer; last: says.LeadOutcome | undefined }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const numbers = last
    ? Object.fromEntries((['cases', 'persons', ...byForm] as const).map((one) => [one, last[one]]))
    : {}
  return (
    <Act
      does={says.restateOutcome}
      input={{ leadTransfer: transfer.id, version: transfer.version, id }}
      after={() => renew(newId())}
      form={{
        id: `outcome-${transfer.id}`,
        initial: { cause: 'later', ...numbers },
        fields: (
          <>
            <ChoiceField
              name="cause"
              label={t('transfers.cause')}
              choices={(['later', 'mistake'] as const).map((value) => ({
                value,
                label: t(`transfers.cause.${value}`),
              }))}
            />
            <OutcomeFields />
          </>
        ),
      }}
    />
  )
}
