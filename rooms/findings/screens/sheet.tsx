import { Alert, Button } from 'antd'
import { team } from '../../../core/pure/hats.ts'
import {
  Asked,
  Days,
  type Fact,
  Facts,
  Page,
  Problem,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useGo,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Papers } from '../../documents/screens/parts/papers.tsx'
import { type Sheet, sheetPage, signedSheet } from '../contract.ts'
import { topicsOnPaper } from '../rules/ground.ts'
import { SheetActs } from './parts/acts.tsx'
import { RulesOf, useActed } from './parts/rules-field.tsx'
import { EvidenceOf } from './parts/evidence.tsx'
import { Descent } from './parts/regroup.tsx'
import { Talks } from './parts/talks.tsx'
import { sheetTones } from './parts/tones.ts'
import { Verdicts, Versions } from './parts/versions.tsx'
import { useWording } from './parts/wording.ts'
import './parts/findings.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** One sheet: where it stands, what may be done, what it says, what it stands on, what was said of it, what was signed. */
export default function OneSheet() {
  const { sheet: id } = useAt<'sheet'>()
  const asked = useAsk(sheetPage, { sheet: id })
  if (asked.error instanceof Problem && asked.error.code === 'doorway.not-found') return <SignedOnly id={id} />
  return <Asked of={asked}>{(page) => <Whole page={page} />}</Asked>
}

type Given = NonNullable<ReturnType<typeof useAsk<typeof sheetPage>>['data']>

function Whole({ page }: { page: Given }) {
  const t = useTexts()
  const go = useGo()
  const { hat } = useMe()
  const { sheet, names, evidence, hash } = page
  const inTeam = (team as readonly string[]).includes(hat)
  const leaders = page.seats.filter((one) => one.role === 'leader')
  return (
    <Page
      title={sheet.title}
      state={<State of="findings.state" is={sheet.state} tone={sheetTones[sheet.state]} />}
      back={{ to: '/sheets', label: t('findings.sheets') }}
      about={sheet.id}
      acts={
        <>
          <SheetActs
            sheet={sheet}
            originals={evidence.filter((piece) => piece.form === 'original').length}
            seats={page.seats}
          />
          {(inTeam || hat === 'office') && sheet.ways.split(',').includes('lead') ? (
            <Button onClick={() => go(`/leads/new?sheet=${sheet.id}`)}>{t('findings.asLead')}</Button>
          ) : null}
          {inTeam ? <Button onClick={() => go(`/sheets/${sheet.id}/print`)}>{t('findings.print')}</Button> : null}
        </>
      }
      facts={factsOf(t, page)}
    >
      <TextOf sheet={sheet} />
      {inTeam ? <EvidenceOf sheet={sheet} evidence={evidence} /> : null}
      {inTeam && hash !== null && (sheet.state === 'checked' || sheet.signedOn !== null) ? (
        <Section title={t('findings.section.paper')}>
          <Papers
            of={{
              noun: 'sheet',
              about: sheet.id,
              inspection: sheet.inspection,
              number: sheet.number,
              hash,
              waits: sheet.state === 'checked',
              signers: leaders,
            }}
          />
        </Section>
      ) : null}
      {page.origins.length > 0 ? (
        <Section title={t('findings.origins')}>
          <ul>
            {page.origins.map((one) => (
              <li key={one.id}>
                <To to={`/${one.noun}s/${one.about}`}>{`${t(`findings.origin.${one.noun}`)} ${one.number}`}</To>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {inTeam || hat === 'office' ? <Descent sheet={sheet} /> : null}
      {page.factSheets.length > 0 ? <Talks of={page.factSheets} /> : null}
      <Verdicts verdicts={page.verdicts} names={names} />
      {page.revisions.length > 0 ? <Versions sheet={sheet.id} state={sheet.state} /> : null}
      <Prints kinds={['sheet']} about={sheet.id} />
    </Page>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, { sheet, names, ...page }: Given): Fact[] {
  const name = (person: string | null) => (person === null ? '—' : (names[person] ?? '—'))
  return [
    { label: t('findings.number'), value: sheet.number },
    { label: t('findings.body'), value: <To to={`/inspections/${sheet.inspection}`}>{page.bodyName}</To> },
    page.roundName !== '' && { label: t('findings.round'), value: page.roundName },
    page.teamName !== '' && { label: t('findings.team'), value: page.teamName },
    {
      label: t('findings.handlers'),
      value: [sheet.handlerOne, ...(sheet.handlerTwo ? [sheet.handlerTwo] : [])].map(name).join(t.pause),
    },
    { label: t('findings.draftedOn'), value: <Days day={sheet.draftedOn} /> },
    sheet.checkedBy !== null && { label: t('findings.checkedBy'), value: name(sheet.checkedBy) },
    sheet.checkedOn !== null && { label: t('findings.checkedOn'), value: <Days day={sheet.checkedOn} /> },
    sheet.signedBy !== null && { label: t('findings.signedBy'), value: name(sheet.signedBy) },
    sheet.signedOn !== null && { label: t('findings.signedOn'), value: <Days day={sheet.signedOn} /> },
    sheet.decidedOn !== null && { label: t('findings.decidedOn'), value: <Days day={sheet.decidedOn} /> },
    sheet.factCheck !== '' && { label: t('findings.factCheck'), value: t(`findings.factCheck.${sheet.factCheck}`) },
    sheet.ways !== '' && {
      label: t('findings.ways'),
      value: sheet.ways
        .split(',')
        .map((way) => t(`findings.ways.${way}`))
        .join(t.pause),
    },
    sheet.reason !== '' && { label: t('findings.reason'), value: <Prose text={sheet.reason} />, wide: true },
    {
      label: t('findings.next'),
      value: t(`findings.next.${sheet.factCheck === 'open' ? 'talking' : sheet.state}`),
      wide: true,
    },
  ]
}

const written = ['overview', 'facts'] as const
const weighed = ['basis', 'responsible', 'explanation'] as const
const thought = ['surface', 'cause', 'focus', 'nature', 'consequence', 'opinion'] as const
const tagged = [
  'category',
  'subcategory',
  'source',
  'proposal',
  'content',
  'disciplines',
  'root',
  'key',
  'power',
  'spread',
  'themes',
] as const

function TextOf({ sheet }: { sheet: Sheet }) {
  const t = useTexts()
  const word = useWording()
  const acted = useActed()
  const line = (wide: boolean) => (field: keyof Sheet & string) => ({
    label: t(`findings.${field}`),
    value: <Prose text={word(field, String(sheet[field]))} />,
    wide,
  })
  return (
    <>
      <Section title={t('findings.section.text')}>
        <Facts
          facts={[
            ...written.map(line(true)),
            {
              label: t('findings.actedOn'),
              value: [acted(sheet), sheet.actedOn].filter((part) => part !== '').join(t.semicolon) || '—',
              wide: true,
            },
            sheet.rules.length > 0 && {
              label: t('findings.rules'),
              value: <RulesOf rules={sheet.rules} />,
              wide: true,
            },
            ...weighed.map(line(true)),
          ]}
        />
      </Section>
      <Section title={t('findings.section.analysis')}>
        <Facts facts={thought.map(line(true))} />
      </Section>
      <Section title={t('findings.section.tags')}>
        <Facts
          facts={[
            sheet.topics.length > 0 && { label: t('findings.topics'), value: topicsOnPaper(sheet.topics), wide: true },
            ...tagged.filter((field) => sheet[field] !== '').map(line(false)),
          ]}
        />
      </Section>
    </>
  )
}

/** A sheet that is drafted anew is not there for the office; what was signed still is (S1-27). */
function SignedOnly({ id }: { id: string }) {
  const t = useTexts()
  const asked = useAsk(signedSheet, { sheet: id })
  return (
    <Asked of={asked}>
      {({ number, bodyName, revisions }) => (
        <Page
          title={revisions[0]?.content['title'] ?? number}
          back={{ to: '/sheets', label: t('findings.sheets') }}
          about={id}
          facts={[
            { label: t('findings.number'), value: number },
            { label: t('findings.body'), value: bodyName },
          ]}
        >
          <Alert type="info" showIcon title={t('findings.signedVersionOnly')} />
          <Versions sheet={id} state={null} />
        </Page>
      )}
    </Asked>
  )
}
