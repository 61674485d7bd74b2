import { useState } from 'react'
import { Act, Asked, ChoiceField, newId, Page, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { persons } from '../../identity/contract.ts'
import { nameHolder, tipHolders } from '../contract.ts'

/** The three who hold the identities of tipsters together: named by the office, each with a key made in his own browser. */
export default function Holders() {
  const t = useTexts()
  const asked = useAsk(tipHolders, {})
  return (
    <Page title={t('tips.holders')}>
      <Asked of={asked}>
        {({ holders }) => (
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
                    <Name seat={seat} />
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
