import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { Page, send, To, Trouble, useGo, useQueryString, useSession, useTexts } from '../../../core/web/index.ts'
import { DoorForm, Needed } from './parts/door-form.tsx'
import { ByPasskey, NextStep } from './parts/steps.tsx'
import { DemoDoor, useDemoPeople } from './parts/demo-door.tsx'
import './door.css'

/** The first page: sign in; in an empty house, set up the office or look at the demo town. */
export default function SignIn() {
  const t = useTexts()
  const go = useGo()
  const { session, begun, again } = useSession()
  const [{ back, set }] = useQueryString()
  const open = useSetupOpen()
  // Only an address of our own: another site, `//host` among them, is no way back.
  const target = back && /^\/(?![/\\])/.test(back) ? back : '/'
  useEffect(() => {
    if (session) go(target)
  }, [session, target, go])
  const people = useDemoPeople()
  if (open === null || people === null) return null
  if (people.length > 0) return <DemoDoor people={people} />
  if (open) return <Empty />
  if (begun) return <NextStep begun={begun} done={again} />
  return (
    <div className="mc-door">
      <Page title={t('identity.signInTitle')}>
        {set ? <Alert type="success" showIcon title={t('identity.passwordIsSet')} /> : null}
        <DoorForm<{ username: string; password: string }>
          url="/api/auth/sign-in"
          body={({ username, password }) => ({ username, password })}
          submit={t('identity.signIn')}
          done={again}
        >
          <Needed name="username" label={t('identity.username')} autoComplete="username" max={64} />
          <Needed name="password" label={t('identity.password')} autoComplete="current-password" secret />
        </DoorForm>
        <ByPasskey url="/api/auth/passkey" label={t('identity.enterByPasskey')} done={again} />
        <p>
          <To to="/set-password">{t('identity.firstSignIn')}</To>
        </p>
      </Page>
    </div>
  )
}

/** Whether the house is still to be set up; null until it is known. */
function useSetupOpen(): boolean | null {
  const [open, setOpen] = useState<boolean | null>(null)
  useEffect(() => {
    send({ method: 'GET', url: '/api/setup' }, { hat: null }).then(
      (answer) => setOpen((answer as { open: boolean }).open),
      () => setOpen(false),
    )
  }, [])
  return open
}

function Empty() {
  const t = useTexts()
  const go = useGo()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const demo = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const { url } = (await send({ method: 'POST', url: '/api/demo', body: '{}' }, { hat: null })) as { url: string }
      location.assign(url)
    } catch (error) {
      setProblem(error)
      setBusy(false)
    }
  }
  return (
    <div className="mc-door">
      <Page title={t('identity.welcome')}>
        <p>{t('identity.notSetUp')}</p>
        <div className="mc-door-ways">
          <div>
            <h2>{t('identity.setupTitle')}</h2>
            <p className="mc-quiet">{t('identity.setupHow')}</p>
            <Button type="primary" block onClick={() => go('/setup')}>
              {t('identity.setupTitle')}
            </Button>
          </div>
          <div>
            <h2>{t('identity.demoTitle')}</h2>
            <p className="mc-quiet">{t('identity.demoHow')}</p>
            <Button block loading={busy} onClick={() => void demo()}>
              {busy ? t('identity.demoOpening') : t('identity.demoOpen')}
            </Button>
          </div>
        </div>
        {problem ? <Trouble problem={problem} /> : null}
      </Page>
    </div>
  )
}
