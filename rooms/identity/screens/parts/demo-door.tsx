import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Page, Section, send, useSession, useTexts } from '../../../../core/web/index.ts'

type Someone = Readonly<{ person: string; name: string; hat: string }>

/** Whom a visitor of the demo town may become; empty in an office, null until it is known. */
export function useDemoPeople(): readonly Someone[] | null {
  const [people, setPeople] = useState<readonly Someone[] | null>(null)
  useEffect(() => {
    send({ method: 'GET', url: '/api/demo' }, { hat: null }).then(
      (answer) => setPeople((answer as { people: readonly Someone[] }).people),
      () => setPeople([]),
    )
  }, [])
  return people
}

/** The door of the demo town: no password, only the question who one wants to be. */
export function DemoDoor(props: { people: readonly Someone[] }) {
  const t = useTexts()
  const { become } = useSession()
  const hats = [...new Set(props.people.map((one) => one.hat))]
  return (
    <div className="mc-door-wide">
      <Page title={t('identity.demoDoor')}>
        <p>{t('identity.demoDoorHow')}</p>
        {hats.map((hat) => (
          <Section key={hat} title={t.hat(hat)}>
            <div className="mc-door-people">
              {props.people
                .filter((one) => one.hat === hat)
                .map((one) => (
                  <Button key={one.person} onClick={() => void become(one.person, hat)}>
                    {one.name}
                  </Button>
                ))}
            </div>
          </Section>
        ))}
      </Page>
    </div>
  )
}
