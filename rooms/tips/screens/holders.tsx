import { useState } from 'react'
import { Act, Asked, ChoiceField, newId, Page, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { persons } from '../../identity/contract.ts'
import { decideHolder, nameHolder, tipHolders } from '../contract.ts'
import { confirmNaming } from '../rules/seats.ts'

type Named = NonNullable<ReturnType<typeof useAsk<typeof tipHolders>>['data']>['named'][number]

/** The three who hold the identities of tipsters together: named by one of the office and confirmed by another, each with a key made in his own browser. */
export default function Holders() {
  const t = useTexts()
  const asked = useAsk(tipHolders, {})
  return (
    <Page title={t('tips.holders')}>
      <Asked of={asked}>
        {({ holders, named }) => (
          <>
            <p className="mc-quiet">
              {t(holders.filter((one) => one.publicKey !== '').length === 3 ? 'tips.holdersReady' : 'tips.noHolders')}
            </p>
            <p className="mc-quiet">{t('tips.whoMayHold')}</p>
            <ul>
              {[1, 2, 3].map((seat) => {
                const held = holders.find((one) => one.seat === seat)
                return (
                  <li key={seat}>
                    <strong>
                      {t('tips.seat')} {seat}
                    </strong>
                    {t.colon}
                    {held ? (
                      <>
                        {held.name}
                        {t.aside(
                          `${t(held.publicKey === '' ? 'tips.noKey' : 'tips.hasKey')}${t.comma}${t('tips.holderSince')} ${t.day(held.sinceDay)}`,
                        )}
                      </>
                    ) : (
                      '—'
                    )}{' '}
                    {named.some((one) => one.seat === seat) ? null : <Name seat={seat} />}
                    {named
                      .filter((one) => one.seat === seat)
                      .map((one) => (
                        <Waiting key={one.id} one={one} />
                      ))}
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </Asked>
    </Page>
  )
}

function Name({ seat }: { seat: number }) {
  const t = useTexts()
  const people = useAsk(persons, { size: 200, active: 'yes' })
  const [id, renew] = useState(newId)
  const me = useMe()
  const others = (people.data?.rows ?? []).filter((one) => one.id !== me.person)
  const choices = others.map((one) => ({ value: one.id as string, label: one.name }))
  return (
    <Act
      does={nameHolder}
      kind="link"
      input={{ id, seat }}
      after={() => renew(newId())}
      form={{
        id: `nameHolder-${seat}`,
        fields: <ChoiceField name="person" label={t('tips.person')} choices={choices} />,
      }}
    />
  )
}

/** Somebody named who does not sit yet: another confirms or refuses it, who named him takes it back. */
function Waiting({ one }: { one: Named }) {
  const t = useTexts()
  const { person } = useMe()
  const on = { holder: one.id, version: one.version }
  return (
    <div className="mc-row">
      <span>{t('tips.holderWaits', { by: one.byName, name: one.name })}</span>
      <Act
        does={decideHolder}
        label={t('tips.confirmHolder')}
        size="small"
        unless={confirmNaming(one, person, one.sinceDay)}
        input={{ ...on, agreed: true }}
        confirm={t('tips.holderConfirmAsk', { name: one.name, seat: one.seat })}
      />
      <Act
        does={decideHolder}
        label={t(one.namedBy === person ? 'tips.takeBackHolder' : 'tips.refuseHolder')}
        size="small"
        input={{ ...on, agreed: false }}
      />
    </div>
  )
}
