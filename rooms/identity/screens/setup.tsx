import { Alert, Button, Form, Select } from 'antd'
import { useState } from 'react'
import { Page, useGo, useTexts } from '../../../core/web/index.ts'
import { administrators } from '../../../core/pure/hats.ts'
import { levels } from '../contract.ts'
import { DoorForm, Needed, NewPassword } from './parts/door-form.tsx'
import './door.css'

type Someone = { name: string; title?: string; username: string }
type Typed = {
  token: string
  name: string
  level: string
  office: Someone & { password: string }
} & Record<(typeof administrators)[number], Someone>
type Done = { codes: { name: string; username: string; code: string }[] }

/** Sets up the office, once: its name, the first account of the office, and the three administrators. */
export default function Setup() {
  const t = useTexts()
  const [done, setDone] = useState<Done | null>(null)
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)))
  if (done) return <Handed codes={done.codes} />
  return (
    <div className="mc-door-wide">
      <Page title={t('identity.setupTitle')}>
        <p>{t('identity.setupLead')}</p>
        <DoorForm<Typed>
          url="/api/setup"
          initial={{ token, level: 'county' }}
          body={bodyOf}
          submit={t('identity.setUp')}
          done={(answer) => setDone(answer as Done)}
        >
          {token ? (
            <Form.Item name="token" hidden>
              <input type="hidden" />
            </Form.Item>
          ) : (
            <Needed name="token" label={t('identity.setupLink')} hint={t('identity.setupLinkHint')} max={100} />
          )}
          <div className="mc-door-two">
            <Needed name="name" label={t('identity.authorityName')} hint={t('identity.authorityHint')} max={100} />
            <Form.Item name="level" label={t('identity.level')}>
              <Select options={levels.map((level) => ({ value: level, label: t(`identity.level.${level}`) }))} />
            </Form.Item>
          </div>
          <h2>{t('identity.setupOffice')}</h2>
          <SomeoneFields of="office" titled />
          <NewPassword name={['office', 'password']} label={t('identity.password')} />
          <h2>{t('identity.setupAdministrators')}</h2>
          <p className="mc-quiet">{t('identity.setupCodesLater')}</p>
          {administrators.map((hat) => (
            <div key={hat}>
              <h3>{t(`identity.setup.${hat}`)}</h3>
              <SomeoneFields of={hat} />
            </div>
          ))}
        </DoorForm>
      </Page>
    </div>
  )
}

const someone = ({ name, title, username }: Someone) => ({ name, title: title ?? '', username })

const bodyOf = ({ token, name, level, office, ...typed }: Typed) => ({
  token: token.trim(),
  name,
  level,
  office: { ...someone(office), password: office.password },
  ...Object.fromEntries(administrators.map((hat) => [hat, someone(typed[hat])])),
})

function SomeoneFields(props: { of: string; titled?: boolean }) {
  const t = useTexts()
  return (
    <div className="mc-door-two">
      <Needed name={[props.of, 'name']} label={t('identity.name')} max={50} />
      <Needed name={[props.of, 'username']} label={t('identity.username')} hint={t('identity.usernameHint')} max={32} />
      {props.titled ? <Needed name={[props.of, 'title']} label={t('identity.title')} max={100} optional /> : null}
    </div>
  )
}

/** The one-time codes of the administrators, shown this once. */
function Handed(props: Done) {
  const t = useTexts()
  const go = useGo()
  return (
    <div className="mc-door-wide">
      <Page
        title={t('identity.setupDone')}
        printable
        acts={
          <Button type="primary" onClick={() => go('/sign-in')}>
            {t('identity.signIn')}
          </Button>
        }
      >
        <Alert type="warning" showIcon title={t('identity.setupCodes')} description={t('identity.codeFor')} />
        <table className="mc-codes">
          <thead>
            <tr>
              <th>{t('identity.name')}</th>
              <th>{t('identity.username')}</th>
              <th>{t('identity.code')}</th>
            </tr>
          </thead>
          <tbody>
            {props.codes.map(({ name, username, code }) => (
              <tr key={username}>
                <td>{name}</td>
                <td>{username}</td>
                <td className="mc-code">{code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Page>
    </div>
  )
}
