import { Alert, Button } from 'antd'
import { timeline } from '../pure/timeline.ts'
import { useAsk } from './ask.tsx'
import { worn } from './client.ts'
import type { Meeting } from './draft.ts'
import { type Say, useTexts } from './texts.tsx'

const shown = (value: unknown, t: Say): string =>
  value === null || value === undefined || value === ''
    ? '—'
    : Array.isArray(value)
      ? value.map((one) => shown(one, t)).join(t.pause)
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** Somebody changed the thing while one was writing: who and when, and for each field both texts side by side to choose from. */
export function Stale(props: {
  about: string
  met: readonly Meeting[]
  labels: Readonly<Record<string, string>>
  take: (field: string, value: unknown) => void
  keep: (field: string) => void
}) {
  const t = useTexts()
  const me = worn().person
  const last = useAsk(timeline, { about: props.about, size: 10 }, { enabled: props.about !== '' })
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('core.staleTitle')}
      description={
        <>
          <p>{t('core.staleText')}</p>
          {(last.data?.rows ?? [])
            .filter(({ person }) => person !== me)
            .slice(0, 1)
            .map((line) => (
              <p key={line.id} className="mc-quiet">
                {t('core.staleWho', {
                  who: line.personName ?? t.hat(line.hat),
                  at: t.at(line.at),
                  what: t.record(line.kind, line.facts),
                })}
              </p>
            ))}
          {props.met.map(({ field, theirs, mine }) => (
            <div key={field} className="mc-stale">
              <strong>{props.labels[field] ?? field}</strong>
              <section>
                <h4>{t('core.staleTheirs')}</h4>
                <div className="mc-prose">{shown(theirs, t)}</div>
                <Button size="small" onClick={() => props.take(field, theirs)}>
                  {t('core.staleTake')}
                </Button>
              </section>
              <section>
                <h4>{t('core.staleMine')}</h4>
                <div className="mc-prose">{shown(mine, t)}</div>
                <Button size="small" onClick={() => props.keep(field)}>
                  {t('core.staleTake')}
                </Button>
              </section>
            </div>
          ))}
        </>
      }
    />
  )
}
