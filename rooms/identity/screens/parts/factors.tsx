import { Alert, App, Button, Form, Input, Modal, QRCode, Space } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import {
  makePasskey,
  Moment,
  passkeysHere,
  Problem,
  Section,
  send,
  Trouble,
  useTexts,
} from '../../../../core/web/index.ts'
import { DoorForm, Needed } from './door-form.tsx'
import '../door.css'

type Factor = { id: string; kind: string; name: string; madeAt: string; usedAt: string | null }
type Own = { factors: Factor[]; recovery: number }
type Begun = { secret: string; uri: string }

const post = (url: string, body: object = {}): Promise<unknown> =>
  send({ method: 'POST', url, body: JSON.stringify(body) }, { hat: null })

/** One's own second factors: which there are, one more, one less, recovery codes. */
export function Factors() {
  const t = useTexts()
  const { modal } = App.useApp()
  const [own, setOwn] = useState<Own | null>(null)
  const [shown, setShown] = useState<string[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const ask = useCallback(
    () =>
      send({ method: 'GET', url: '/api/auth/factors' }, { hat: null }).then(
        (found) => setOwn(found as Own),
        setProblem,
      ),
    [],
  )
  useEffect(() => void ask(), [ask])
  const run = async (work: () => Promise<unknown>) => {
    setProblem(null)
    await work().catch(setProblem)
    await ask()
  }
  const remove = (id: string) =>
    modal.confirm({
      title: t('identity.removeFactor'),
      content: t('identity.removeFactorSure'),
      okText: t('identity.removeFactor'),
      cancelText: t('core.cancel'),
      onOk: () => run(() => post(`/api/auth/factors/${id}/removal`)),
    })
  const renew = () => run(async () => setShown(((await post('/api/auth/recovery')) as { recovery: string[] }).recovery))
  return (
    <Section title={t('identity.factors')}>
      <p className="mc-quiet">{t('identity.factorsLead')}</p>
      {own && own.factors.length === 0 ? <p>{t('identity.noFactors')}</p> : null}
      <ul className="mc-factors">
        {(own?.factors ?? []).map((one) => (
          <li key={one.id}>
            <span>
              {t(`identity.factor.${one.kind}`)}
              {one.kind === 'passkey' ? `${t.colon}${one.name}` : ''}
            </span>
            <span className="mc-quiet">
              {t('identity.used')} {one.usedAt ? <Moment at={one.usedAt} /> : t('identity.never')}
            </span>
            <Button size="small" onClick={() => void remove(one.id)}>
              {t('identity.removeFactor')}
            </Button>
          </li>
        ))}
      </ul>
      {problem ? <Trouble problem={problem} /> : null}
      <AddFactors
        hasApp={own?.factors.some(({ kind }) => kind === 'totp') ?? true}
        added={() => void ask()}
        kept={() => void ask()}
      />
      {own && own.factors.length > 0 ? (
        <p>
          {t('identity.recoveryLeft', { n: own.recovery })}{' '}
          <Button size="small" onClick={() => void renew()}>
            {t('identity.renewRecovery')}
          </Button>
        </p>
      ) : null}
      <Recovery codes={shown} close={() => setShown([])} />
    </Section>
  )
}

/** The two ways to set up a factor. `added`: one is there; `kept`: and its recovery codes, if any, were put away. */
export function AddFactors(props: { hasApp?: boolean; added: () => void; kept: () => void }) {
  const t = useTexts()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [naming, setNaming] = useState(false)
  const [codes, setCodes] = useState<string[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const added = (answer: unknown) => {
    const { recovery } = answer as { recovery: string[] }
    setBegun(null)
    setNaming(false)
    props.added()
    if (recovery.length > 0) setCodes(recovery)
    else props.kept()
  }
  const begin = () => {
    setProblem(null)
    post('/api/auth/totp').then((answer) => setBegun(answer as Begun), setProblem)
  }
  const make = async (name: string) => {
    setProblem(null)
    try {
      const made = await makePasskey(name)
      if (made) added(made)
      else setProblem(new Problem({ code: 'web.no-passkey' }))
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <div className="mc-factor-add">
      <Space wrap>
        {props.hasApp ? null : <Button onClick={begin}>{t('identity.addTotp')}</Button>}
        {passkeysHere() ? <Button onClick={() => setNaming(true)}>{t('identity.addPasskey')}</Button> : null}
      </Space>
      {passkeysHere() ? null : <p className="mc-quiet">{t('core.passkeyNeedsHttps')}</p>}
      {problem ? <Trouble problem={problem} /> : null}
      {naming ? <Naming make={make} /> : null}
      {begun ? <AppCode begun={begun} added={added} /> : null}
      <Recovery
        codes={codes}
        close={() => {
          setCodes([])
          props.kept()
        }}
      />
    </div>
  )
}

/** The secret of an authenticator app, to scan or to type, and its first six digits. */
function AppCode(props: { begun: Begun; added: (answer: unknown) => void }) {
  const t = useTexts()
  const { secret, uri } = props.begun
  return (
    <div className="mc-totp">
      <p>{t('identity.totpScan')}</p>
      <QRCode value={uri} type="svg" size={176} />
      <p>
        <code className="mc-totp-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <p>{t('identity.totpThen')}</p>
      <DoorForm<{ code: string }>
        url="/api/auth/totp/confirmation"
        body={({ code }) => ({ code })}
        submit={t('identity.confirmTotp')}
        done={props.added}
      >
        <Needed name="code" label={t('identity.totpCode')} autoComplete="one-time-code" max={10} />
      </DoorForm>
    </div>
  )
}

function Naming(props: { make: (name: string) => Promise<void> }) {
  const t = useTexts()
  return (
    <Form layout="vertical" requiredMark={false} onFinish={({ name }: { name: string }) => void props.make(name)}>
      <Form.Item
        name="name"
        label={t('identity.factorName')}
        extra={t('identity.factorNameHint')}
        rules={[{ required: true, message: t('core.field.required') }]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {t('identity.addPasskey')}
      </Button>
    </Form>
  )
}

/** Recovery codes, shown this once. */
function Recovery(props: { codes: string[]; close: () => void }) {
  const t = useTexts()
  return (
    <Modal
      open={props.codes.length > 0}
      title={t('identity.recovery')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={props.close}
      okText={t('identity.recoveryKept')}
      footer={(_, { OkBtn }) => <OkBtn />}
    >
      <Alert type="warning" showIcon title={t('identity.recoveryLead')} />
      <ul className="mc-recovery">
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
