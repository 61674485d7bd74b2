import { Button } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  Asked,
  ChoiceField,
  LineField,
  newId,
  Problem,
  Section,
  send,
  Trouble,
  useAsk,
  useFreshen,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { type Hit, keepWord, type OutgoingNoun, outgoing } from '../../contract.ts'
import './feedback.css'

type Found = z.output<(typeof outgoing)['gives']>
type Thing = Readonly<{ noun: OutgoingNoun; about: string; settled: boolean }>

/** 外发检查 of one text: what was found where, why it must not stand, and what may stand with a reason. Only for those who are told. */
export function Outgoing(thing: Thing) {
  const { hat } = useMe()
  return outgoing.of.includes(hat) ? <Inside {...thing} /> : null
}

function Inside({ noun, about, settled }: Thing) {
  const t = useTexts()
  const asked = useAsk(outgoing, { noun, about })
  return (
    <Section title={t('feedback.outgoing')}>
      <p className="mc-quiet">{t('feedback.outgoingNote')}</p>
      {settled ? null : <Check url={`/api/outgoing/${noun}/${about}/check`} />}
      <Asked of={asked}>
        {(found) => (
          <>
            <Standing found={found} />
            <Hits found={found} noun={noun} about={about} settled={settled} />
            <OtherKept found={found} />
            {settled || found.check === null ? null : (
              <KeepOther noun={noun} about={about} grounds={found.nameGrounds} />
            )}
          </>
        )}
      </Asked>
    </Section>
  )
}

/** Has a text looked through, also for what tips say; `url`: where its room does that. */
export function Check({ url }: { url: string }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [told, setTold] = useState<readonly Hit[] | null>(null)
  const press = async () => {
    setBusy(true)
    setProblem(null)
    setTold(null)
    try {
      const found = (await send({ method: 'POST', url, body: '{}' })) as { told: readonly Hit[] }
      setTold(found.told)
      await freshen()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button type="primary" loading={busy} onClick={() => void press()}>
        {t('feedback.checkOutgoing')}
      </Button>
      {problem === null ? null : <Trouble problem={problem} />}
      {told === null ? null : <Told hits={told} />}
    </>
  )
}

/** What a text has in common with tips and leads: shown to who looked, until he leaves the page. */
function Told({ hits }: { hits: readonly Hit[] }) {
  const t = useTexts()
  if (hits.length === 0) return <p role="status">{t('feedback.checkedToldNothing')}</p>
  return (
    <div role="status">
      <p>
        <strong>{t('feedback.checkedTold')}</strong>
      </p>
      <ul className="mc-hits">
        {hits.map((hit) => (
          <li key={[hit.kind, hit.field, hit.n, hit.text].join('|')}>
            <div className="mc-hit-head">
              <strong>{t(`feedback.hit.${hit.kind}`)}</strong>
              <Where hit={hit} />
              {hit.text === '' ? null : <mark>{hit.text}</mark>}
            </div>
            <span>{t('feedback.neverKept')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Where({ hit: { n, field } }: { hit: Hit }) {
  const t = useTexts()
  return (
    <span>
      {n === null ? '' : `${t('feedback.numbered', { n })} · `}
      {t(`feedback.${field}`)}
    </span>
  )
}

function Standing({ found: { check, fresh, hits, names } }: { found: Found }) {
  const t = useTexts()
  if (check === null) return <p>{t('feedback.outgoingNever')}</p>
  const open = hits.filter(({ kept }) => !kept).length
  const done = { day: t.day(check.onDay), name: names[check.by] ?? '' }
  return (
    <p>
      {t('feedback.outgoingDone', done)}{' '}
      <strong>
        {!fresh
          ? t('feedback.outgoingStale')
          : open === 0
            ? t('feedback.outgoingClean')
            : t('feedback.outgoingOpen', { count: open })}
      </strong>
    </p>
  )
}

function Hits({ found, noun, about, settled }: Thing & { found: Found }) {
  const t = useTexts()
  const text = (key: string) => t(`feedback.${key}`)
  if (found.hits.length === 0) return null
  return (
    <ul className="mc-hits">
      {found.hits.map((hit) => (
        <li key={[hit.kind, hit.field, hit.n, hit.text].join('|')}>
          <div className="mc-hit-head">
            <strong>{text(`hit.${hit.kind}`)}</strong>
            <Where hit={hit} />
            <mark>{hit.text}</mark>
          </div>
          <span className="mc-quiet">{text(`why.${hit.kind}`)}</span>
          <Kept found={found} hit={hit} />
          {hit.kept || settled ? null : hit.grounds.length === 0 ? (
            <span>{text('neverKept')}</span>
          ) : (
            <Keep noun={noun} about={about} hit={hit} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Kept({ found, hit }: { found: Found; hit: Pick<Hit, 'kind' | 'text'> }) {
  const t = useTexts()
  const one = found.kept.find(({ kind, text }) => kind === hit.kind && text === hit.text)
  if (!one) return null
  const said = [t(`feedback.ground.${one.ground}`), one.reason, found.names[one.by] ?? '', t.day(one.onDay)]
  return (
    <span>
      {t('feedback.kept')}
      {t.colon}
      {said.filter((part) => part !== '').join(' · ')}
    </span>
  )
}

function Keep({ noun, about, hit }: Omit<Thing, 'settled'> & { hit: Found['hits'][number] }) {
  const t = useTexts()
  const [id] = useState(newId)
  return (
    <Act
      does={keepWord}
      size="small"
      input={{ id, noun, about, kind: hit.kind, text: hit.text }}
      form={{
        id: `${about} ${hit.kind} ${hit.text}`,
        initial: hit.grounds.length === 1 ? { ground: hit.grounds[0] as never } : {},
        fields: (
          <>
            <ChoiceField
              name="ground"
              label={t('feedback.ground')}
              choices={hit.grounds.map((value) => ({ value, label: t(`feedback.ground.${value}`) }))}
            />
            <LineField name="reason" label={t('feedback.keepReason')} />
          </>
        ),
      }}
    />
  )
}

/** Words that were left standing though nothing was told of them. */
function OtherKept({ found }: { found: Found }) {
  const shown = new Set(found.hits.map(({ kind, text }) => `${kind} ${text}`))
  const others = found.kept.filter(({ kind, text }) => !shown.has(`${kind} ${text}`))
  if (others.length === 0) return null
  return (
    <ul className="mc-hits">
      {others.map((one) => (
        <li key={one.id}>
          <mark>{one.text}</mark> <Kept found={found} hit={one} />
        </li>
      ))}
    </ul>
  )
}

/** Leaves words standing of which it was not told whether they are a name in something sealed. */
function KeepOther({ noun, about, grounds }: Omit<Thing, 'settled'> & { grounds: Found['nameGrounds'] }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={keepWord}
      size="small"
      label={t('feedback.keepOther')}
      input={{ id, noun, about, kind: 'name' }}
      after={() => renew(newId())}
      form={{
        id: `${about} other`,
        initial: { ground: grounds[0] as never },
        note: <p className="mc-quiet">{t('feedback.keepOtherHint')}</p>,
        fields: (
          <>
            <LineField name="text" label={t('feedback.hitText')} />
            <ChoiceField
              name="ground"
              label={t('feedback.ground')}
              choices={grounds.map((value) => ({ value, label: t(`feedback.ground.${value}`) }))}
            />
            <LineField name="reason" label={t('feedback.keepReason')} />
          </>
        ),
      }}
    />
  )
}
