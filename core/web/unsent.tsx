import { Alert, App, Button, Drawer, Popconfirm } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useFreshen } from './ask.tsx'
import type { Unsent } from './kept.ts'
import { openOutbox, unsentStore } from './outbox.ts'
import { useTexts } from './texts.tsx'
import { Trouble } from './ui/trouble.tsx'

/** What the network did not carry yet: says so, sends it when it can, and shows what was refused on arrival. */
export function UnsentBanner(props: { person: string }) {
  const t = useTexts()
  const { message } = App.useApp()
  const freshen = useFreshen()
  const [waiting, setWaiting] = useState<readonly Unsent[]>([])
  const [open, setOpen] = useState(false)
  const box = useRef<ReturnType<typeof openOutbox> | null>(null)
  const look = () => unsentStore.of(props.person).then(setWaiting, () => setWaiting([]))
  const told = useRef<(sent: number) => void>(() => undefined)
  told.current = (sent) => {
    void look()
    if (sent > 0) {
      message.success(t('core.unsentSentNow', { n: sent }))
      void freshen()
    }
  }
  useEffect(() => {
    const opened = openOutbox(props.person, ({ sent }) => told.current(sent))
    box.current = opened
    told.current(0)
    return opened.close
  }, [props.person])
  if (waiting.length === 0) return null
  const discard = (key: string) => void unsentStore.delete(key).then(look)
  return (
    <>
      <Alert
        className="mc-banner"
        type="warning"
        showIcon
        title={t('core.unsent', { n: waiting.length })}
        description={t('core.offline')}
        action={
          <Button size="small" onClick={() => setOpen(true)}>
            {t('core.more')}
          </Button>
        }
      />
      <Drawer open={open} title={t('core.unsentTitle')} size={520} onClose={() => setOpen(false)} className="mc-drawer">
        <Button type="primary" onClick={() => void box.current?.now()}>
          {t('core.sendNow')}
        </Button>
        <ul className="mc-cards">
          {waiting.map((unsent) => (
            <li key={unsent.key} className="mc-card">
              <h3>{t(`${unsent.room}.${unsent.command}`)}</h3>
              <p className="mc-quiet">
                {t.at(unsent.at)} · {t(unsent.refused ? 'core.unsentRefused' : 'core.unsentWaiting')}
              </p>
              {unsent.refused ? (
                <Trouble problem={{ refused: unsent.refused.code, facts: unsent.refused.facts }} />
              ) : null}
              <pre className="mc-prose">{unsent.out.body}</pre>
              <Popconfirm
                title={t('core.discardAsk')}
                okText={t('core.discard')}
                cancelText={t('core.cancel')}
                onConfirm={() => discard(unsent.key)}
              >
                <Button size="small" danger>
                  {t('core.discard')}
                </Button>
              </Popconfirm>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  )
}
