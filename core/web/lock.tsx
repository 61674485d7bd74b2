import { App, Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Hat } from '../pure/hats.ts'
import { standingFor } from '../pure/standing.ts'
import { useAsk, useFreshen } from './ask.tsx'
import { lockNow, watchIdle } from './idle.ts'
import { OverAll, Proof } from './prove.tsx'
import { sayDay } from './say.ts'
import { type Session, useSession } from './session.tsx'
import { useTexts } from './texts.tsx'

/**
 * Locks the screen after the minutes the office's rules name, and unlocks it for its owner. Whatever is being filled in stays under it
 * untouched; nothing of it can be seen or reached meanwhile (等保 8.1.4.1 b, ASVS 7.3).
 */
export function ScreenLock(props: { session: Session }) {
  const t = useTexts()
  const { lookAgain, signOut } = useSession()
  const freshen = useFreshen()
  const { locked, rest, name } = props.session
  useEffect(
    () => (locked || rest === null ? undefined : watchIdle(rest, () => void lockNow().then(lookAgain))),
    [locked, rest, lookAgain],
  )
  if (!locked) return null
  return (
    <OverAll title={t('core.locked')} opaque>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t('core.lockedLead')}</p>
      <Proof
        submit={t('core.unlock')}
        done={() => void lookAgain().then(freshen)}
        also={
          <Button type="link" onClick={() => void signOut()}>
            {t('core.otherPerson')}
          </Button>
        }
      />
    </OverAll>
  )
}

/** Says so when the hat one was wearing has ended while the page was open. */
export function HatGone() {
  const t = useTexts()
  const { session, hat } = useSession()
  const { notification } = App.useApp()
  const before = useRef<{ person: string; hat: Hat } | null>(null)
  useEffect(() => {
    const last = before.current
    if (session && last && last.person === session.person && !session.hats.includes(last.hat))
      notification.warning({ title: t('core.hatGone', { hat: t.hat(last.hat) }), duration: 0 })
    before.current = session && hat ? { person: session.person, hat } : null
  }, [session, hat, t, notification])
  return null
}

/** Says at the head of every page for whom the hat is worn, while it is worn for another (代). */
export function StandingFor() {
  const t = useTexts()
  const { hat } = useSession()
  const { data } = useAsk(standingFor, {}, { enabled: hat !== null })
  if (!hat || !data?.person) return null
  const day = data.untilDay ? sayDay(data.untilDay, t.language) : ''
  return <p className="mc-standing">{t('core.standingFor', { who: data.name ?? '—', hat: t.hat(hat), day })}</p>
}
