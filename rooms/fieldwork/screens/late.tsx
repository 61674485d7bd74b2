import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import {
  Act,
  Asked,
  Days,
  type Fact,
  fetchFile,
  newId,
  Page,
  Prose,
  ProseField,
  Section,
  send,
  State,
  sayInstant,
  Trouble,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { handLate, latePage, openLate, setLateAside } from '../contract.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import * as rule from '../rules/late.ts'
import { EntryFacts } from './parts/phone-entry.tsx'
import { Readings } from './parts/readings.tsx'
import { lateTones, lateWord } from './parts/tones.ts'
import './parts/fieldwork.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof latePage>>['data']>

/** One late item: what stands on its envelope; what it says only while one has it open; who opened it, and what was decided. */
export default function OneLate() {
  const { late: id } = useAt<'late'>()
  // What was opened closes by itself; the page asks again so that it closes here too.
  const asked = useAsk(latePage, { late: id }, { every: 60_000 })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const { late, openUntil, readings, names } = page
  return (
    <Page
      title={t(`fieldwork.${lateWord(late)}`)}
      state={<State of="fieldwork.late" is={late.state} tone={lateTones[late.state]} />}
      back={{ to: '/late', label: t('fieldwork.lateBox') }}
      about={late.id}
      acts={<Acts page={page} />}
      facts={factsOf(t, page)}
    >
      <Section title={t(late.form === 'photo' ? 'fieldwork.latePhoto' : 'fieldwork.lateSaid')}>
        {openUntil === null ? (
          <Alert type="warning" showIcon title={t('fieldwork.lateNotOpen')} />
        ) : (
          <>
            <Alert type="info" showIcon title={t('fieldwork.openUntil', { time: sayInstant(openUntil, t.language) })} />
            {late.form === 'photo' ? <Photo late={late.id} /> : <Said late={late.id} />}
          </>
        )}
      </Section>
      <Readings readings={readings} names={names} />
    </Page>
  )
}

function Acts({ page: { late, openUntil, readings } }: { page: Given }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { hat } = useMe()
  const on = { late: late.id, version: late.version }
  const by = { person: late.sender, on: null, reason: '' }
  const refusal = (step: 'hand' | 'setAside') => {
    const decided = rule.decide(late, step, readings.length > 0, by)
    return isRefusal(decided) ? decided : late
  }
  const reason = (
    <ProseField
      name="reason"
      label={t('fieldwork.lateReason')}
      hint={t('fieldwork.hint.lateReason')}
      rows={2}
      required
    />
  )
  return (
    <>
      {openUntil === null ? (
        <Act
          does={openLate}
          kind="primary"
          input={{ id, late: late.id }}
          after={() => renew(newId())}
          form={{
            fields: (
              <ProseField
                name="purpose"
                label={t('fieldwork.purpose')}
                hint={t('fieldwork.hint.latePurpose')}
                rows={2}
                required
              />
            ),
          }}
        />
      ) : null}
      {hat === 'office' && late.state === 'sealed' ? (
        <>
          <Act does={handLate} input={on} unless={refusal('hand')} form={{ fields: reason }} />
          <Act does={setLateAside} input={on} unless={refusal('setAside')} form={{ fields: reason }} />
        </>
      ) : null}
    </>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, { late, bodyName, names }: Given): Fact[] {
  const name = (person: string | null) => (person === null ? '—' : (names[person] ?? '—'))
  return [
    { label: t('fieldwork.body'), value: bodyName },
    { label: t('fieldwork.lateSender'), value: `${name(late.sender)}${t.aside(t.hat(late.hat))}` },
    { label: t('fieldwork.lateWhy'), value: t(`fieldwork.why.${late.why}`) },
    { label: t('fieldwork.lateMadeAt'), value: t.at(late.madeAt) },
    { label: t('fieldwork.lateReceivedAt'), value: t.at(late.receivedAt) },
    { label: t('fieldwork.lateSize'), value: t('fieldwork.lateKilobytes', { n: Math.ceil(late.size / 1024) }) },
    late.decidedBy !== null && {
      label: t('fieldwork.lateDecided'),
      value: (
        <>
          {name(late.decidedBy)} <Days day={late.decidedOn} />
        </>
      ),
    },
    late.reason !== '' && { label: t('fieldwork.lateReason'), value: <Prose text={late.reason} />, wide: true },
    { label: t('fieldwork.lateHash'), value: <code className="mc-hash">{late.sha256}</code>, wide: true },
  ]
}

/** What was written, field by field, as the phone sent it. */
function Said({ late }: { late: string }) {
  const asked = useQuery({
    queryKey: ['fieldwork', 'lateContent', late],
    queryFn: () => send({ method: 'GET', url: `/api/late/${late}/content` }) as Promise<Record<string, unknown>>,
  })
  if (asked.isError) return <Trouble problem={asked.error} />
  const machine = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
  const said = Object.entries(asked.data ?? {}).filter(
    ([name, value]) => value !== '' && name !== 'version' && !machine.test(String(value)),
  )
  return <EntryFacts values={Object.fromEntries(said)} unit={undefined} />
}

function Photo({ late }: { late: string }) {
  const t = useTexts()
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    let made: string | null = null
    fetchFile(`/api/late/${late}/content`).then(({ bytes }) => {
      made = URL.createObjectURL(bytes)
      setUrl(made)
    }, setProblem)
    return () => {
      if (made) URL.revokeObjectURL(made)
    }
  }, [late])
  if (problem) return <Trouble problem={problem} />
  return url ? <img src={url} alt={t('fieldwork.latePhoto')} className="mc-late-photo" /> : null
}
