import { Alert, Button, Tag } from 'antd'
import { useEffect, useState } from 'react'
import {
  lockPhone,
  type Open,
  Page,
  roomLeft,
  Section,
  standingOf,
  To,
  useInstall,
  useTexts,
} from '../../../core/web/index.ts'
import { along, sendNow, type UnitHere, useBox } from './parts/phone-box.ts'
import { PhoneGate } from './parts/phone-gate.tsx'

/** 外业手机: the units taken along, what can be written of each, and how much waits to be sent. Works without network. */
export default function Phone() {
  const t = useTexts()
  return (
    <Page title={t('fieldwork.fieldPhone')}>
      <PhoneGate>{(open) => <Home open={open} />}</PhoneGate>
    </Page>
  )
}

/** A clock wrong by more than this is said (milliseconds). */
const wrongClock = 10 * 60_000

function Home({ open }: { open: Open }) {
  const t = useTexts()
  const { units, takenAt, skew } = useBox()
  const putUp = useInstall()
  return (
    <>
      <PhoneBar open={open} />
      <Storage />
      {Math.abs(skew) > wrongClock ? (
        <Alert
          type="warning"
          showIcon
          title={t('fieldwork.phone.wrongClock', { n: Math.round(Math.abs(skew) / 60_000) })}
        />
      ) : null}
      <Section
        title={t('fieldwork.phone.units')}
        acts={putUp ? <Button onClick={putUp}>{t('fieldwork.phone.install')}</Button> : null}
      >
        {units.length === 0 ? <p className="mc-quiet">{t('fieldwork.phone.noUnits')}</p> : null}
        {units.map((unit) => (
          <Unit key={`${unit.hat} ${unit.inspection}`} unit={unit} />
        ))}
        {takenAt ? <p className="mc-quiet">{t('fieldwork.phone.takenAt', { at: t.at(takenAt) })}</p> : null}
      </Section>
    </>
  )
}

/** Whether there is network, how much waits, and the way to the outbox; on every page of the phone. */
export function PhoneBar({ open }: { open: Open }) {
  const t = useTexts()
  const { entries, busy, online, signedOut, last } = useBox()
  const refused = entries.filter((one) => standingOf(entries, one) === 'refused').length
  const state = !online ? 'offline' : signedOut ? 'signedOut' : busy ? 'sending' : 'online'
  return (
    <>
      <div className="mc-phone-bar" role="status">
        <Tag color={online && !signedOut ? 'green' : 'orange'}>{t(`fieldwork.phone.${state}`)}</Tag>
        <span className="mc-phone-who">
          {open.name} · <To to="/phone/outbox">{t('fieldwork.phone.waiting', { n: entries.length, refused })}</To>
        </span>
        <Button size="small" loading={busy} disabled={!online} onClick={() => void sendNow()}>
          {t('fieldwork.phone.sendNow')}
        </Button>
        <Button size="small" onClick={() => void lockPhone()}>
          {t('fieldwork.phone.lock')}
        </Button>
      </div>
      {signedOut && online ? (
        <Alert
          type="warning"
          showIcon
          title={t('fieldwork.phone.mustSignIn')}
          action={<To to="/sign-in?back=/phone">{t('fieldwork.phone.signIn')}</To>}
        />
      ) : null}
      {refused > 0 ? <Alert type="error" showIcon title={t('fieldwork.phone.someRefused', { n: refused })} /> : null}
      {last && last.sent > 0 ? <p className="mc-quiet">{t('fieldwork.phone.sentN', { n: last.sent })}</p> : null}
    </>
  )
}

const forms = ['talk', 'visit', 'loan', 'site'] as const

function Unit({ unit }: { unit: UnitHere }) {
  const t = useTexts()
  const { entries } = useBox()
  const here = entries.filter((one) => one.inspection === unit.inspection).length
  const villages = unit.village ? [unit] : along(unit)
  const missing = villages.flatMap(({ five, four }) => [...five, ...four]).filter(({ count }) => count === 0).length
  const key = unit.posts.filter((post) => post.key && post.talks === 0).length
  const to = (form: string) => `/phone/write?form=${form}&unit=${unit.inspection}`
  return (
    <div className="mc-phone-unit">
      <h3>{unit.bodyName}</h3>
      <div className="mc-quiet">
        {t('fieldwork.phone.unitLine', { talks: unit.talks.length, loans: unit.loans.length, here })}
        {' · '}
        {t('fieldwork.phone.until', { day: t.day(unit.untilDay) })}
      </div>
      <div className="mc-phone-acts">
        {forms.map((form) => (
          <To key={form} to={to(form)}>
            {t(`fieldwork.phone.form.${form}`)}
          </To>
        ))}
        <To to={`/phone/list?unit=${unit.inspection}`}>
          {villages.length > 0
            ? t('fieldwork.phone.villageList', { n: missing })
            : t('fieldwork.phone.postList', { n: key })}
        </To>
      </div>
    </div>
  )
}

/** How full the phone is; said in time, before something does not fit. */
function Storage() {
  const t = useTexts()
  const [said, setSaid] = useState<{ used: number; of: number } | null>(null)
  useEffect(() => void roomLeft().then(setSaid), [])
  if (!said || said.used / said.of < 0.8) return null
  const mb = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return (
    <Alert type="warning" showIcon title={t('fieldwork.phone.almostFull', { used: mb(said.used), of: mb(said.of) })} />
  )
}
