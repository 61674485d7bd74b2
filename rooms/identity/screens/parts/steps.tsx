import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import {
  Page,
  passkeysHere,
  Problem,
  type Session,
  signByPasskey,
  Trouble,
  useSession,
  useTexts,
} from '../../../../core/web/index.ts'
import { DoorForm, Needed, NewPassword } from './door-form.tsx'
import { AddFactors } from './factors.tsx'
import '../door.css'

/** A button that asks the browser for a passkey; absent where the page cannot use any. */
export function ByPasskey(props: { url: string; label: string; done: () => void | Promise<void> }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  if (!passkeysHere()) return null
  const sign = async () => {
    setBusy(true)
    setProblem(null)
    try {
      if ((await signByPasskey(props.url)) === null) setProblem(new Problem({ code: 'web.no-passkey' }))
      else await props.done()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="mc-door-passkey">
      <Button block loading={busy} onClick={() => void sign()}>
        {props.label}
      </Button>
      {problem ? <Trouble problem={problem} /> : null}
    </div>
  )
}

/** What stands between a right password and the house: the second factor, setting one up, a password that is too old. */
export function NextStep(props: { begun: Session; done: () => Promise<void> }) {
  const t = useTexts()
  const { begun, done } = props
  if (begun.stage === 'enrol')
    return (
      <Step title={t('identity.mustEnrol')} lead={t('identity.mustEnrolLead')}>
        <AddFactors added={() => undefined} kept={() => void done()} />
      </Step>
    )
  if (begun.stage === 'renew')
    return (
      <Step title={t('identity.mustRenew')} lead={t('identity.mustRenewLead')}>
        <DoorForm<{ current: string; next: string }>
          url="/api/auth/password"
          body={({ current, next }) => ({ current, next })}
          submit={t('identity.changePassword')}
          done={done}
        >
          <Needed name="current" label={t('identity.currentPassword')} autoComplete="current-password" secret />
          <NewPassword name="next" />
        </DoorForm>
      </Step>
    )
  return (
    <Step title={t('identity.secondStep')} lead={t('identity.secondStepLead')}>
      <DoorForm<{ code: string }>
        url="/api/auth/factor"
        body={({ code }) => ({ code })}
        submit={t('identity.proveSecond')}
        done={done}
      >
        <Needed name="code" label={t('identity.secondCode')} autoComplete="one-time-code" max={60} />
      </DoorForm>
      <ByPasskey url="/api/auth/proof/passkey" label={t('core.byPasskey')} done={done} />
    </Step>
  )
}

function Step(props: { title: string; lead: string; children: ReactNode }) {
  const t = useTexts()
  const { signOut } = useSession()
  return (
    <div className="mc-door">
      <Page title={props.title}>
        <p className="mc-quiet">{props.lead}</p>
        {props.children}
        <p>
          <Button type="link" onClick={() => void signOut()}>
            {t('core.otherPerson')}
          </Button>
        </p>
      </Page>
    </div>
  )
}
