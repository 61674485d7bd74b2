import { Alert, Button } from 'antd'
import {
  Asked,
  Days,
  type Fact,
  Facts,
  Page,
  Prose,
  Section,
  State,
  sayInstant,
  To,
  useAsk,
  useAt,
  useGo,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { talkPage } from '../contract.ts'
import { Photos } from './parts/photos.tsx'
import { Readings } from './parts/readings.tsx'
import { BeginSheet, SheetsFrom } from './parts/sheets.tsx'
import { TalkActs } from './parts/talk-acts.tsx'
import { VillageName } from './parts/village.tsx'
import { talkTones } from './parts/tones.ts'
import { useInTeam } from './parts/units.ts'

/** One talk: with whom, by whom; what was said only while one has it open, and who opened it. */
export default function OneTalk() {
  const { talk: id } = useAt<'talk'>()
  // What was opened closes by itself; the page asks again so that it closes here too.
  const asked = useAsk(talkPage, { talk: id }, { every: 60_000 })
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

type Given = NonNullable<ReturnType<typeof useAsk<typeof talkPage>>['data']>

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const go = useGo()
  const inTeam = useInTeam()
  const { talk, partner, words } = page
  return (
    <Page
      title={partner ? `${talk.number} ${partner.name}` : talk.number}
      state={<State of="fieldwork.talk" is={talk.state} tone={talkTones[talk.state]} />}
      back={{ to: '/talks', label: t('fieldwork.talks') }}
      about={talk.id}
      acts={
        <>
          <TalkActs page={page} />
          {talk.state === 'recorded' || talk.state === 'confirmed' ? <BeginSheet noun="talk" of={talk} /> : null}
          {inTeam && words ? (
            <Button onClick={() => go(`/talks/${talk.id}/print`)}>{t('fieldwork.print')}</Button>
          ) : null}
        </>
      }
      facts={factsOf(t, page)}
    >
      {partner && partner.outline !== '' ? (
        <Section title={t('fieldwork.section.outline')}>
          <Prose text={partner.outline} />
        </Section>
      ) : null}
      {talk.state === 'recorded' || talk.state === 'confirmed' ? <Words page={page} /> : null}
      <SheetsFrom sheets={page.sheets} />
      {inTeam ? <Photos noun="talk" about={talk.id} inspection={talk.inspection} /> : null}
      <Prints kinds={['talk']} about={talk.id} />
    </Page>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, { talk, partner, names, bodyName }: Given): Fact[] {
  const name = (person: string | null) => (person === null ? '—' : (names[person] ?? '—'))
  return [
    { label: t('fieldwork.body'), value: <To to={`/inspections/${talk.inspection}`}>{bodyName}</To> },
    { label: t('fieldwork.partner'), value: partner ? partner.name : t('fieldwork.partnerHidden') },
    partner !== null && { label: t('fieldwork.titleOf'), value: partner.title || '—' },
    partner !== null &&
      partner.village !== null && {
        label: t('fieldwork.village'),
        value: <VillageName inspection={talk.inspection} village={partner.village} />,
      },
    partner !== null &&
      partner.kind !== '' && { label: t('fieldwork.partnerKind'), value: t(`fieldwork.kind.${partner.kind}`) },
    { label: t('fieldwork.plannedOn'), value: <Days day={talk.plannedOn} due={talk.state === 'planned'} /> },
    { label: t('fieldwork.plannedBy'), value: name(talk.plannedBy) },
    talk.heldOn !== null && { label: t('fieldwork.heldOn'), value: <Days day={talk.heldOn} /> },
    talk.talkerOne !== null && {
      label: t('fieldwork.talkers'),
      value: [talk.talkerOne, ...(talk.talkerTwo ? [talk.talkerTwo] : [])].map(name).join(t.pause),
    },
    talk.aloneFor !== null && {
      label: t('fieldwork.alone'),
      value: t('fieldwork.aloneOf', {
        who: name(talk.aloneFor),
        by: name(talk.aloneBy),
        reason: talk.aloneReason,
      }),
      wide: true,
    },
    talk.reason !== '' && { label: t('fieldwork.reason'), value: talk.reason, wide: true },
    talk.hash !== null && {
      label: t('fieldwork.hash'),
      value: <code className="mc-hash">{talk.hash}</code>,
      wide: true,
    },
  ]
}

function Words({ page: { words, openUntil, readings, names } }: { page: Given }) {
  const t = useTexts()
  return (
    <>
      <Section title={t('fieldwork.section.words')}>
        {openUntil !== null ? (
          <Alert type="info" showIcon title={t('fieldwork.openUntil', { time: sayInstant(openUntil, t.language) })} />
        ) : null}
        {words === null ? (
          <Alert type="warning" showIcon title={t('fieldwork.notOpen')} />
        ) : (
          <Facts
            facts={[
              { label: t('fieldwork.place'), value: words.place },
              { label: t('fieldwork.hours'), value: words.hours || '—' },
              { label: t('fieldwork.text'), value: <Prose text={words.text} />, wide: true },
              words.leads !== '' && { label: t('fieldwork.leads'), value: <Prose text={words.leads} />, wide: true },
              words.handedOver !== '' && {
                label: t('fieldwork.handedOver'),
                value: <Prose text={words.handedOver} />,
                wide: true,
              },
            ]}
          />
        )}
      </Section>
      <Readings readings={readings} names={names} />
    </>
  )
}
