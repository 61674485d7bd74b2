import { Alert, Button, Input, Select, Upload } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { isHat, team } from '../../../../core/pure/hats.ts'
import {
  fitness,
  install,
  isStrong,
  lockPhone,
  makeVault,
  type Open,
  Section,
  To,
  Trouble,
  unlockPhone,
  unpack,
  useOpen,
  useSession,
  useTexts,
  type Vault,
  vaultsHere,
} from '../../../../core/web/index.ts'
import { watchNetwork } from './phone-box.ts'
import './phone.css'

/** Before every page of the phone: that this browser can do it, that it was set up, and the passphrase. */
export function PhoneGate(props: { children: (open: Open) => ReactNode }) {
  const t = useTexts()
  const open = useOpen()
  const { session } = useSession()
  const [vaults, setVaults] = useState<readonly Vault[] | null>(null)
  const person = open?.person
  const signedIn = session?.person
  useEffect(() => void vaultsHere().then(setVaults, () => setVaults([])), [person])
  useEffect(() => (person === undefined ? undefined : watchNetwork()), [person, signedIn])
  // Somebody else has signed in here: what is not his closes.
  useEffect(() => {
    if (person !== undefined && signedIn !== undefined && person !== signedIn) void lockPhone()
  }, [person, signedIn])
  const fit = fitness()
  if (fit !== 'ready') return <Alert type="error" showIcon title={t(`fieldwork.phone.${fit}`)} />
  if (open) return props.children(open)
  if (vaults === null) return null
  const inTeam = session?.hats.some((hat) => isHat(hat) && (team as readonly string[]).includes(hat)) ?? false
  const mine = vaults.some((one) => one.person === session?.person)
  const again = () => void vaultsHere().then(setVaults)
  if (session && !mine && inTeam)
    return (
      <>
        <SetUp who={session} />
        <Restore done={again} />
      </>
    )
  const shown = session ? vaults.filter((one) => one.person === session.person) : vaults
  if (shown.length === 0)
    return (
      <>
        <Alert
          type="info"
          showIcon
          title={t('fieldwork.phone.notSetUp')}
          description={
            session ? t('fieldwork.phone.noHat') : <To to="/sign-in?back=/phone">{t('fieldwork.phone.signIn')}</To>
          }
        />
        <Restore done={again} />
      </>
    )
  return <Unlock vaults={shown} />
}

/** A field for a passphrase with its label. */
function Secret(props: { label: string; value: string; put: (text: string) => void; fresh?: boolean }) {
  const id = useId()
  return (
    <div className="mc-phone-field">
      <label htmlFor={id}>{props.label}</label>
      <Input.Password
        id={id}
        size="large"
        value={props.value}
        autoComplete={props.fresh ? 'new-password' : 'current-password'}
        onChange={({ target }) => props.put(target.value)}
      />
    </div>
  )
}

function SetUp({ who }: { who: { person: string; name: string } }) {
  const t = useTexts()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const weak = first !== '' && !isStrong(first)
  const other = second !== '' && second !== first
  const make = async () => {
    setBusy(true)
    try {
      await install()
      await makeVault({ person: who.person, name: who.name }, first)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section title={t('fieldwork.phone.setUp')}>
      <form
        className="mc-phone-gate"
        onSubmit={(event) => {
          event.preventDefault()
          if (isStrong(first) && first === second) void make()
        }}
      >
        <p>{t('fieldwork.phone.setUpLead')}</p>
        <Secret label={t('fieldwork.phone.passphrase')} value={first} put={setFirst} fresh />
        {weak ? <Alert type="warning" showIcon title={t('fieldwork.phone.weak')} /> : null}
        <Secret label={t('fieldwork.phone.again')} value={second} put={setSecond} fresh />
        {other ? <Alert type="warning" showIcon title={t('fieldwork.phone.differ')} /> : null}
        {problem ? <Trouble problem={problem} /> : null}
        <Alert type="info" showIcon title={t('fieldwork.phone.forget')} />
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          loading={busy}
          disabled={!isStrong(first) || first !== second}
        >
          {t('fieldwork.phone.make')}
        </Button>
      </form>
    </Section>
  )
}

/** What was exported from another phone, or from this one before it was cleared. */
function Restore({ done }: { done: () => void }) {
  const t = useTexts()
  const [problem, setProblem] = useState<unknown>(null)
  return (
    <>
      {problem ? <Trouble problem={problem} /> : null}
      <Upload
        aria-label={t('fieldwork.phone.restore')}
        accept="application/json"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.text().then(unpack).then(done, setProblem)
          return false
        }}
      >
        <Button type="link">{t('fieldwork.phone.restore')}</Button>
      </Upload>
    </>
  )
}

function Unlock({ vaults }: { vaults: readonly Vault[] }) {
  const t = useTexts()
  const [person, setPerson] = useState(vaults[0]?.person ?? '')
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<'wrong' | 'resting' | null>(null)
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const result = await unlockPhone(person, typed).finally(() => setBusy(false))
    setTyped('')
    if (result !== 'open') setSaid(result)
  }
  return (
    <Section title={t('fieldwork.phone.unlock')}>
      <form
        className="mc-phone-gate"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {vaults.length > 1 ? (
          <Select
            size="large"
            aria-label={t('fieldwork.phone.whose')}
            value={person}
            options={vaults.map((one) => ({ value: one.person, label: one.name }))}
            onChange={setPerson}
          />
        ) : (
          <strong>{vaults[0]?.name}</strong>
        )}
        <Secret label={t('fieldwork.phone.passphrase')} value={typed} put={setTyped} />
        {said ? <Alert type="error" showIcon role="alert" title={t(`fieldwork.phone.${said}`)} /> : null}
        <Button type="primary" size="large" block htmlType="submit" loading={busy} disabled={typed === ''}>
          {t('fieldwork.phone.open')}
        </Button>
        <p className="mc-quiet">{t('fieldwork.phone.unlockLead')}</p>
      </form>
    </Section>
  )
}
