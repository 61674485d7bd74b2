import type { ReactNode } from 'react'
import { Asked, To, useAsk, useTexts } from '../../../../core/web/index.ts'
import { type Hop, trace } from '../../contract.ts'

const pages: Readonly<Record<string, string>> = { sheet: '/sheets', opinion: '/opinions', plan: '/plans' }

/** 全程追溯: from the sheet to the closure, with days, persons, hashes and numbers of records, as far as the hat sees. */
export function TraceOf({ task }: { task: string }) {
  const t = useTexts()
  const asked = useAsk(trace, { task })
  return (
    <Asked of={asked}>
      {({ hops, names }) => (
        <>
          <p className="mc-quiet">{t('rectification.traceHint')}</p>
          <ol className="mc-trace">
            {hops.map((hop, place) => (
              <OneHop
                key={`${hop.step} ${hop.thing} ${place}`}
                hop={hop}
                name={hop.by === null ? '' : (names[hop.by] ?? '')}
              />
            ))}
          </ol>
        </>
      )}
    </Asked>
  )
}

function OneHop({ hop, name }: { hop: Hop; name: string }) {
  const t = useTexts()
  const page = pages[hop.noun]
  const words: ReactNode = t(`rectification.trace.${hop.step}`)
  const number = hop.record?.number
  return (
    <li>
      <div>
        <div className="mc-trace-line">
          <strong>{page ? <To to={`${page}/${hop.thing}`}>{words}</To> : words}</strong>
          <span>{hop.on === null ? (hop.record ? t.at(hop.record.at) : '') : t.day(hop.on)}</span>
          <span>
            {hop.hat === null ? '' : t.hat(hop.hat)} {name}
          </span>
          {hop.record ? (
            <span className="mc-quiet">
              {number === null || number === undefined
                ? t('rectification.notSealed')
                : t('rectification.recordNumber', { n: number })}
            </span>
          ) : null}
        </div>
        {hop.title === '' ? null : <div>{hop.step === 'met' ? t(`findings.source.${hop.title}`) : hop.title}</div>}
        {hop.hash === null ? null : (
          <code>
            {t('rectification.fingerprint')} {hop.hash}
          </code>
        )}
      </div>
    </li>
  )
}
