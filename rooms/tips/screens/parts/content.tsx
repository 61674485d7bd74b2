import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { Section, sayInstant, send, Trouble, useMe, useTexts } from '../../../../core/web/index.ts'

type Message = Readonly<{
  id: string
  kind: string
  day: string
  text: string | null
  files: readonly Readonly<{ id: string; place: number; kind: string }>[]
  filesLeft: number
}>

/** Files that came with a tip, and scans that the office put beside it. */
const nameOf = (t: ReturnType<typeof useTexts>, place: number): string =>
  place > 4 ? t('tips.scan', { n: place - 4 }) : `${t('tips.tipFile')} ${place}`

type Shown = { tip: string; openUntil: string | null; version: number; destroyedOn: string | null }

/** What was said, both ways, while it is open; sealed otherwise. */
export function Content({ tip, openUntil, version, destroyedOn }: Shown) {
  const t = useTexts()
  const { hat } = useMe()
  const [messages, setMessages] = useState<readonly Message[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  // An answer changes the version: then what was said is asked for again.
  useEffect(() => {
    setMessages([])
    setProblem(null)
    if (openUntil === null || destroyedOn !== null || version < 1) return
    send({ method: 'GET', url: `/api/tips/${tip}/words` }).then(
      (said) => setMessages((said as { messages: Message[] }).messages),
      setProblem,
    )
  }, [tip, openUntil, destroyedOn, version])
  return (
    <Section title={t('tips.content')}>
      {destroyedOn !== null ? (
        <Alert type="error" showIcon title={t('tips.destroyedNote', { day: t.day(destroyedOn as never) })} />
      ) : openUntil === null ? (
        <Alert type="warning" showIcon title={t('tips.notOpen')} />
      ) : (
        <Alert type="info" showIcon title={`${t('tips.openUntil')} ${sayInstant(openUntil as never, t.language)}`} />
      )}
      {problem === null ? null : <Trouble problem={problem} />}
      {messages.map((one) => (
        <article key={one.id}>
          <h3>
            {t(`tips.kind.${one.kind}`)} {t.day(one.day as never)}
          </h3>
          <p className="mc-tips-said">{one.text ?? t('tips.unreadable')}</p>
          {one.filesLeft > 0 ? <p className="mc-quiet">{t('tips.filesLeft', { count: one.filesLeft })}</p> : null}
          {one.files.map((file) => {
            const url = `/api/tip-files/${file.id}/content?hat=${hat}`
            return file.kind === 'txt' || file.kind === 'pdf' ? (
              <p key={file.id}>
                <a href={url} target="_blank" rel="noreferrer">
                  {nameOf(t, file.place)}
                </a>
              </p>
            ) : (
              <img key={file.id} className="mc-tips-photo" src={url} alt={nameOf(t, file.place)} />
            )
          })}
        </article>
      ))}
    </Section>
  )
}
