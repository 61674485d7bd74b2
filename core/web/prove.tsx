import { Button, Form, Input } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { proveBy, send } from './client.ts'
import { passkeysHere, signByPasskey } from './passkey.ts'
import { Problem } from './problem.ts'
import { useTexts } from './texts.tsx'
import { Trouble } from './ui/trouble.tsx'

/** Asks who is signed in to prove it again, by password or passkey. */
export function Proof(props: { submit: string; done: () => void; also: ReactNode }) {
  const t = useTexts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const prove = async (by: () => Promise<unknown | null>) => {
    setBusy(true)
    setProblem(null)
    try {
      if ((await by()) === null) setProblem(new Problem({ code: 'web.no-passkey' }))
      else props.done()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const byPassword = ({ password }: { password: string }) =>
    send({ method: 'POST', url: '/api/auth/proof', body: JSON.stringify({ password }) }, { hat: null, quiet: true })
  return (
    <Form layout="vertical" requiredMark={false} onFinish={(typed) => void prove(() => byPassword(typed))}>
      <Form.Item
        name="password"
        label={t('core.password')}
        rules={[{ required: true, message: t('core.field.required') }]}
      >
        <Input.Password autoComplete="current-password" maxLength={1000} autoFocus />
      </Form.Item>
      {problem ? <Trouble problem={problem} /> : null}
      <div className="mc-prove-ways">
        <Button type="primary" htmlType="submit" loading={busy}>
          {props.submit}
        </Button>
        {passkeysHere() ? (
          <Button onClick={() => void prove(() => signByPasskey('/api/auth/proof/passkey'))} disabled={busy}>
            {t('core.byPasskey')}
          </Button>
        ) : null}
        {props.also}
      </div>
    </Form>
  )
}

/** Above everything, also above drawers and their shadows; the rest of the page is out of reach, and stays as it is. */
export function OverAll(props: { title: string; opaque?: boolean; close?: () => void; children: ReactNode }) {
  const place = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = place.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  const stays = props.close === undefined
  useEffect(() => {
    // Escape is for this dialog alone: a drawer beneath would close by it, and what was filled in there be gone. One that stays refuses it
    // before the browser makes a wish to close of it, for a second one in a row is granted whatever one says to `cancel`.
    const keepEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      if (stays) event.preventDefault()
    }
    addEventListener('keydown', keepEscape, { capture: true })
    return () => removeEventListener('keydown', keepEscape, { capture: true })
  }, [stays])
  return (
    <dialog
      ref={place}
      className={props.opaque ? 'mc-over mc-over-opaque' : 'mc-over'}
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault()
        props.close?.()
      }}
      // A browser has other ways to close it (a gesture, a button of the device): it opens again.
      onClose={() => place.current?.isConnected && stays && place.current.showModal()}
    >
      <h2>{props.title}</h2>
      {props.children}
    </dialog>
  )
}

/** Comes up when something grave is about to be done and its doer did not prove himself within ten minutes; then it is done. */
export function ProveAgain() {
  const t = useTexts()
  const [asked, setAsked] = useState<((proved: boolean) => void) | null>(null)
  useEffect(() => {
    proveBy(() => new Promise((answer) => setAsked(() => answer)))
    return () => proveBy(null)
  }, [])
  if (!asked) return null
  const answer = (proved: boolean) => {
    setAsked(null)
    asked(proved)
  }
  return (
    <OverAll title={t('core.proveAgain')} close={() => answer(false)}>
      <p>{t('core.proveAgainLead')}</p>
      <Proof
        submit={t('core.confirm')}
        done={() => answer(true)}
        also={<Button onClick={() => answer(false)}>{t('core.cancel')}</Button>}
      />
    </OverAll>
  )
}
