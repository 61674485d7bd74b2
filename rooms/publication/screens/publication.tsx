import { Input } from 'antd'
import { useState } from 'react'
import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import * as say from '../contract.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Check } from '../../feedback/screens/parts/outgoing.tsx'
import * as rule from '../rules.ts'
import { Items, Preview } from './parts/preview.tsx'
import { isBody, pageTone } from './parts/looks.ts'
import { Qr } from '../../../core/web/ui/qr.tsx'
import { RecordPosting } from './parts/posting.tsx'
import { Sheets } from './parts/sheets.tsx'
import { TipWay } from './parts/tip-way.tsx'
import './parts/publication.css'

export type Given = NonNullable<ReturnType<typeof useAsk<typeof say.publicationPage>>['data']>

/** One public page: as the public sees it, what must be settled before, and where it was made known. */
export default function OnePublication() {
  const { publication } = useAt<'publication'>()
  const asked = useAsk(say.publicationPage, { publication })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { publication: one, names } = page
  const text = (key: string, facts?: Record<string, number>) => t(`publication.${key}`, facts)
  const writes = (hat === 'office' || isBody(hat)) && rule.mayWrite(one, hat) === true
  return (
    <Page
      title={one.title}
      state={<State of="publication.publication" is={one.state} tone={pageTone(one.state)} />}
      back={{ to: '/publications', label: text('publications') }}
      about={one.id}
      printable
      acts={<PageActs page={page} writes={writes} />}
      facts={[
        { label: text('unit'), value: [one.unitName, one.place].filter(Boolean).join(' · ') },
        { label: text('kind'), value: text(`kind.${one.kind}`) },
        { label: text('number'), value: <code>{one.slug}</code> },
        { label: text('fromDay'), value: <Days day={one.fromDay} /> },
        { label: text('untilDay'), value: <Days day={one.untilDay} /> },
        one.state === 'drafted' && { label: text('writtenBy'), value: names[one.writtenBy] ?? '' },
        one.publishedOn !== null && {
          label: text('publishedOn'),
          value: `${t.day(one.publishedOn)} ${names[one.publishedBy ?? ''] ?? ''}`,
        },
        one.hash !== null && { label: text('fingerprint'), value: <code>{one.hash}</code>, wide: true },
        one.withdrawal !== '' && { label: text('withdrawnFor'), value: one.withdrawal, wide: true },
      ]}
    >
      {writes ? <Scan page={page} /> : null}
      {hat === 'office' && one.kind !== 'party' && page.items.length > 0 ? (
        <TipWay inspection={one.inspection} />
      ) : null}
      <Preview document={page.document} />
      {writes ? <Items page={page} /> : null}
      {one.state === 'published' && one.kind !== 'party' ? <Poster slug={one.slug} hash={one.hash ?? ''} /> : null}
      <Postings page={page} />
      <Prints kinds={['publicText']} about={one.id} />
      {hat === 'office' && one.state === 'published' && one.side === 'body' && one.kind !== 'party' ? (
        <Sheets publication={one.id} version={one.version} />
      ) : null}
    </Page>
  )
}

function PageActs({ page, writes }: { page: Given; writes: boolean }) {
  const t = useTexts()
  const { hat, person } = useMe()
  const { publication: one } = page
  const input = { publication: one.id, version: one.version }
  const ready = { hits: page.hits, missing: page.missing, surplus: 0, undecided: page.undecided }
  const whole = rule.publish({ ...one, document: null }, ready, today())
  const unless = isRefusal(whole) ? whole : rule.anotherPublishes(one, person)
  const mine = hat === 'office' || (hat === 'principal' && one.side === 'body')
  return (
    <>
      {writes ? (
        <Act does={say.publish} kind="primary" input={input} unless={unless} confirm={t('publication.publishAsk')} />
      ) : null}
      {writes ? (
        <Act
          does={say.writePublication}
          input={input}
          form={{
            initial: {
              ...{ title: one.title, text: one.text, contact: one.contact },
              ...{ fromDay: one.fromDay, untilDay: one.untilDay },
            },
            fields: (
              <>
                <LineField name="title" label={t('publication.title')} />
                <ProseField name="text" label={t('publication.text')} rows={12} />
                <LineField name="contact" label={t('publication.contact')} hint={t('publication.contactHint')} />
                <DayField name="fromDay" label={t('publication.fromDay')} />
                <DayField name="untilDay" label={t('publication.untilDay')} />
              </>
            ),
          }}
        />
      ) : null}
      {one.state === 'published' && mine ? (
        <Act
          does={say.withdrawPublication}
          kind="danger"
          input={input}
          form={{ fields: <LineField name="reason" label={t('publication.withdrawnFor')} /> }}
        />
      ) : null}
    </>
  )
}

function Scan({ page }: { page: Given }) {
  const t = useTexts()
  const text = (key: string, facts?: Record<string, number | string>) => t(`publication.${key}`, facts)
  const { publication: one, hits, kept, missing, undecided } = page
  const reasonOf = (hit: Given['hits'][number]) =>
    kept.find(({ kind, text: found }) => kind === hit.kind && found === hit.text)?.reason ?? ''
  return (
    <Section title={text('hits')}>
      {one.side === 'office' ? <Looked page={page} /> : null}
      {missing > 0 ? <p>{text('missingIs', { count: missing })}</p> : null}
      {undecided > 0 ? <p>{text('undecidedIs', { count: undecided })}</p> : null}
      {hits.length === 0 ? (
        <p className="mc-quiet">{text('noHits')}</p>
      ) : (
        <p className="mc-quiet">{text('hitsHint')}</p>
      )}
      <ul className="mc-publication-hits">
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.text}`}>
            <strong>{hit.text}</strong> {text(`hit.${hit.kind}`)} <Settle one={one} hit={hit} reason={reasonOf(hit)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whether the page was compared with what tips say, by whom and when, and the button that does it. */
function Looked({ page: { publication: one, looked } }: { page: Given }) {
  const t = useTexts()
  return (
    <>
      <p className="mc-quiet">{t('feedback.outgoingNote')}</p>
      <Check url={`/api/publications/${one.id}/check`} />
      <p>
        {looked === null
          ? t('feedback.outgoingNever')
          : t('feedback.outgoingDone', { day: t.day(looked.onDay), name: looked.by })}{' '}
        {looked !== null && !looked.fresh ? <strong>{t('feedback.outgoingStale')}</strong> : null}
      </p>
    </>
  )
}

function Settle(props: { one: Given['publication']; hit: Given['hits'][number]; reason: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { one, hit, reason } = props
  if (hit.kept) return <span className="mc-quiet">{t('publication.hitKept', { reason })}</span>
  if (!(say.keepable as readonly string[]).includes(hit.kind)) return <em>{t('publication.hitNever')}</em>
  return (
    <Act
      does={say.keepHit}
      kind="link"
      input={{
        publication: one.id,
        version: one.version,
        id,
        kind: hit.kind as (typeof say.keepable)[number],
        text: hit.text,
      }}
      after={() => renew(newId())}
      form={{
        id: `keepHit ${one.id} ${hit.text}`,
        note: <p>{hit.text}</p>,
        fields: <LineField name="reason" label={t('publication.reason')} />,
      }}
    />
  )
}

/** What is put on a wall: a code to the page, its number and its fingerprint. */
function Poster({ slug, hash }: { slug: string; hash: string }) {
  const t = useTexts()
  const [origin, setOrigin] = useState('')
  const at = origin.replace(/\/+$/, '')
  const address = `${at}/p/${slug}`
  return (
    <Section title={t('publication.poster')}>
      <p className="mc-not-printed">
        <label>
          {t('publication.publicAddress')}
          <Input
            value={origin}
            onChange={(event) => setOrigin(event.target.value)}
            placeholder="https://gongkai.example.gov.cn"
          />
        </label>
        <span className="mc-quiet">{t('publication.publicAddressHint')}</span>
      </p>
      {/^https?:\/\/[^/]+$/.test(at) ? (
        <>
          <Qr className="mc-publication-code" text={address} label={t('publication.scan')} />
          <p>{address}</p>
        </>
      ) : null}
      <p>
        {t('publication.fingerprint')} <code className="mc-publication-hash">{hash}</code>
      </p>
    </Section>
  )
}

function Postings({ page }: { page: Given }) {
  const t = useTexts()
  const { publication: one, postings } = page
  return (
    <Section
      title={t('publication.postings')}
      acts={<RecordPosting inspection={one.inspection} publication={one.id} />}
    >
      {postings.length === 0 ? <p className="mc-quiet">{t('publication.noPostings')}</p> : null}
      <ul>
        {postings.map((each) => (
          <li key={each.id}>
            {t.day(each.onDay)} {t(`publication.way.${each.way}`)} {each.place} · {each.reached} {each.fileName}
            {each.text === '' ? null : <Prose text={each.text} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
