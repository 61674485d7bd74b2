import { Tag } from 'antd'
import {
  Act,
  Asked,
  type Fact,
  Page,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { team } from '../../../core/pure/hats.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { answerPartOpinion, inspectionReportPage, type PartOpinion, type ReportPart } from '../contract.ts'
import { lengthOfAll } from '../rules/length.ts'
import { Attachments, SheetsBeside, Trips } from './parts/beside.tsx'
import { Editor, type Shown } from './parts/editor.tsx'
import { OpinionOf, Read } from './parts/paragraph.tsx'
import { ReportActs } from './parts/report-acts.tsx'
import { reportTone } from './parts/tones.ts'
import './parts/reports.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** A report: for the team and the office the draft with everything beside it, for those who hear it the text that passed the review. */
export default function OneReport() {
  const { inspectionReport: id } = useAt<'inspectionReport'>()
  const asked = useAsk(inspectionReportPage, { inspectionReport: id })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { report, bodyName } = shown
  const writes = (team as readonly string[]).includes(hat)
  const draft = writes || hat === 'office'
  const inTeam = report.state === 'drafting' || report.state === 'teamAgreed'
  return (
    <Page
      title={report.title || bodyName}
      state={<State of="reports.inspectionReport" is={report.state} tone={reportTone(report.state)} />}
      back={{ to: '/inspection-reports', label: t('reports.inspectionReports') }}
      about={report.id}
      printable={<Print noun="inspectionReport" thing={report.id} />}
      acts={<ReportActs shown={shown} />}
      facts={useFacts(shown)}
    >
      {draft && inTeam ? <Editor shown={shown} /> : <Parts shown={shown} />}
      {writes && report.state === 'drafting' ? <SheetsBeside shown={shown} /> : null}
      {draft && report.state === 'drafting' && shown.opinions.length > 0 ? <Said shown={shown} /> : null}
      <Attachments shown={shown} />
      <Trips shown={shown} />
      <Prints kinds={['report', 'statement']} about={report.id} />
    </Page>
  )
}

/** The parts as they were sent, under their headings, each with what was said of it. */
function Parts({ shown }: { shown: Shown }) {
  const t = useTexts()
  const heads = [...new Set(shown.parts.map(({ chapter }) => chapter))]
  const fundamentalOf = (head: string) => shown.chapters.find(({ title }) => title === head)?.fundamental ?? null
  return (
    <Section title={t('reports.inspectionReport')} flush>
      {heads.map((head) => (
        <section key={head} aria-label={head}>
          <h3 className="mc-report-chapter">
            {head}
            {fundamentalOf(head) === null ? null : (
              <span className="mc-quiet"> {t(`reports.fundamental.${fundamentalOf(head)}`)}</span>
            )}
          </h3>
          <ol className="mc-paragraphs">
            {shown.parts
              .filter(({ chapter }) => chapter === head)
              .map((part) => (
                <OnePart key={part.id} part={part} shown={shown} />
              ))}
          </ol>
        </section>
      ))}
    </Section>
  )
}

function OnePart({ part, shown }: { part: ReportPart; shown: Shown }) {
  const t = useTexts()
  const said = shown.opinions.filter((one) => one.part === part.id)
  return (
    <li className="mc-paragraph">
      <div className="mc-paragraph-head">
        {part.title ? <h3>{part.title}</h3> : <strong>{t(`reports.kind.${part.kind}`)}</strong>}
        {part.differs ? <Tag>{t('reports.differsFromSheet')}</Tag> : null}
      </div>
      <Read one={part} />
      {said.map((one) => (
        <div key={one.id}>
          <OpinionOf one={one} names={shown.names} />
          <Answer one={one} />
        </div>
      ))}
    </li>
  )
}

function Answer({ one }: { one: PartOpinion }) {
  const t = useTexts()
  if (one.answeredOn !== null || one.verdict === 'agree') return null
  return (
    <Act
      does={answerPartOpinion}
      size="small"
      input={{ partOpinion: one.id, version: one.version }}
      form={{ fields: <ProseField name="answer" label={t('reports.answer')} /> }}
    />
  )
}

/** While it is drafted anew: what was said of the trip before, where it was more than agreement. */
function Said({ shown }: { shown: Shown }) {
  const t = useTexts()
  const said = shown.opinions.filter(({ verdict }) => verdict !== 'agree')
  const partOf = (one: PartOpinion) => shown.parts.find(({ id }) => id === one.part)
  return (
    <Section title={t('reports.opinionsOfTrip')}>
      {said.length === 0 ? <p className="mc-quiet">{t('reports.noOpinions')}</p> : null}
      {said.map((one) => (
        <div key={one.id}>
          <strong>{partOf(one)?.title || partOf(one)?.chapter}</strong>
          <OpinionOf one={one} names={shown.names} />
          <Answer one={one} />
        </div>
      ))}
    </Section>
  )
}

function useFacts({ report, bodyName, roundName, names, length, bounds, paragraphs, parts }: Shown): readonly Fact[] {
  const t = useTexts()
  const { hat } = useMe()
  const overall = lengthOfAll((paragraphs.length > 0 ? paragraphs : parts).filter(({ kind }) => kind === 'overall'))
  const span = (n: number, bound: Shown['bounds']['report']) =>
    bound === null ? (
      t('reports.lengthPlain', { n })
    ) : (
      <>
        {t('reports.lengthOf', { n, ...bound })}{' '}
        {n < bound.low || n > bound.high ? <Tag color="orange">{t('reports.outside')}</Tag> : null}
      </>
    )
  return [
    { label: t('reports.number'), value: report.number },
    {
      label: t('reports.body'),
      value:
        hat === 'leading_group' || hat === 'secretary' ? (
          bodyName
        ) : (
          <To to={`/inspections/${report.inspection}`}>{bodyName}</To>
        ),
    },
    { label: t('reports.round'), value: roundName },
    { label: t('reports.draftedOn'), value: `${t.day(report.draftedOn)} ${names[report.draftedBy] ?? ''}` },
    { label: t('reports.length'), value: span(length, bounds.report) },
    { label: t('reports.overallLength'), value: span(overall, bounds.overall) },
    report.lengthReason !== '' && { label: t('reports.lengthReason'), value: report.lengthReason, wide: true },
    { label: t('reports.trips'), value: report.trips },
    { label: t('reports.returns'), value: report.returns },
    report.submittedOn !== null && { label: t('reports.submittedOn'), value: t.day(report.submittedOn) },
    report.agreedBy.length > 0 && {
      label: t('reports.agreedBy'),
      value: report.agreedBy.map((body) => t(`reports.body.${body}`)).join(t.pause),
    },
    report.decidedOn !== null && { label: t('reports.decidedOn'), value: t.day(report.decidedOn) },
    report.reviewedOn !== null && {
      label: t('reports.reviewedOn'),
      value: `${t.day(report.reviewedOn)} ${report.reviewedBy === null ? '' : (names[report.reviewedBy] ?? '')}`,
    },
    { label: t('reports.writers'), value: report.writers.map((id) => names[id] ?? '').join(t.pause) },
  ]
}
