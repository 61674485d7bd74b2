import { Button } from 'antd'
import { useState } from 'react'
import { type Line, timeline } from '../pure/timeline.ts'
import { Asked, useAsk } from './ask.tsx'
import { type Say, useTexts } from './texts.tsx'

const step = 20

/** Who did it: his name and hat; his hat alone where one does not read his name; the system where it was nobody. */
function whoOf(t: Say, line: Line): string {
  if (line.person !== null && line.personName === null) return t.hat(line.hat)
  return t('core.page.who', { who: line.personName ?? t('core.page.someone'), hat: t.hat(line.hat) })
}

/** What happened to one thing, and to those it is made of (`also`), newest first, each line a sentence of the room that said it, with its number in the sealed log. */
export function Timeline(props: { about: string; also?: readonly string[] | undefined }) {
  const t = useTexts()
  const [size, setSize] = useState(step)
  const asked = useAsk(timeline, {
    about: props.about,
    ...(props.also && props.also.length > 0 ? { also: props.also.join(',') } : {}),
    size,
  })
  return (
    <Asked of={asked}>
      {({ rows, count }) =>
        count === 0 ? (
          <p className="mc-quiet">{t('core.page.timelineEmpty')}</p>
        ) : (
          <>
            <ol className="mc-timeline">
              {rows.map((line) => (
                <li key={line.id}>
                  <div>{t.record(line.kind, line.facts)}</div>
                  <div className="mc-quiet">
                    <time dateTime={line.at}>{t.at(line.at)}</time> · {whoOf(t, line)}
                    {line.madeAt === null ? null : <> {t('core.page.madeAt', { at: t.at(line.madeAt) })}</>}
                    {line.forName === null ? null : ` ${t('core.page.for', { who: line.forName })}`}
                  </div>
                  <div className="mc-seal">
                    {line.leaf === null ? t('core.page.unsealed') : t('core.page.sealed', { leaf: line.leaf })}
                  </div>
                </li>
              ))}
            </ol>
            {count > rows.length && size < 200 ? (
              <Button type="link" onClick={() => setSize(Math.min(200, size + step * 2))}>
                {t('core.page.timelineMore')}
              </Button>
            ) : null}
          </>
        )
      }
    </Asked>
  )
}
