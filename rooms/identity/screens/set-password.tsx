import { Page, To, useGo, useTexts } from '../../../core/web/index.ts'
import { DoorForm, Needed, NewPassword } from './parts/door-form.tsx'
import './door.css'

/** Sets one's own password by a one-time code: at the first sign-in, or after a reset. */
export default function SetPassword() {
  const t = useTexts()
  const go = useGo()
  return (
    <div className="mc-door">
      <Page title={t('identity.firstSignIn')} back={{ to: '/sign-in', label: t('identity.signIn') }}>
        <p className="mc-quiet">{t('identity.codeFrom')}</p>
        <DoorForm<{ username: string; code: string; password: string }>
          url="/api/auth/code"
          body={({ username, code, password }) => ({ username, code, password })}
          submit={t('identity.setPassword')}
          done={() => go('/sign-in?set=yes')}
        >
          <Needed name="username" label={t('identity.username')} autoComplete="username" max={64} />
          <Needed
            name="code"
            label={t('identity.code')}
            hint={t('identity.codeHint')}
            autoComplete="one-time-code"
            max={40}
          />
          <NewPassword name="password" />
        </DoorForm>
        <p>
          <To to="/sign-in">{t('identity.signIn')}</To>
        </p>
      </Page>
    </div>
  )
}
