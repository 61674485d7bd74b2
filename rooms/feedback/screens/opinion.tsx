import { Tag } from 'antd'
import type * as z from 'zod'
import { team } from '../../../core/pure/hats.ts'
import {
  Asked,
  Days,
  type Fact,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Papers } from '../../documents/screens/parts/papers.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { type Opinion, opinionPage } from '../contract.ts'
import { Items } from './parts/items.tsx'
import { Candidates, OpinionActs } from './parts/opinion-acts.tsx'
import { Outgoing } from './parts/outgoing.tsx'
import { PapersOf } from './parts/paper-acts.tsx'
import { opinionTone } from './parts/tones.ts'
import './parts/feedback.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Shown = z.output<(typeof opinionPage)['gives']>

/** A feedback opinion, from the draft beside its sheets to what the body says to each item. */
export default function OneOpinion() {
  const { opinion: id } = useAt<'opinion'>()
  const asked = useAsk(opinionPage, { opinion: id })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { opinion, bodyName, candidates, decisions } = shown
  return (
    <Page
      title={`${bodyName} ${t('feedback.opinion')}`}
      state={
        <>
          <State of="feedback.opinion" is={opinion.state} tone={opinionTone(opinion.state)} />
          {opinion.takenOver ? <Tag>{t('feedback.takenOver')}</Tag> : null}
        </>
      }
      back={{ to: '/opinions', label: t('feedback.opinions') }}
      about={opinion.id}
      also={shown.items.map((item) => item.id)}
      printable={<Print noun="opinion" thing={opinion.id} />}
      acts={<OpinionActs shown={shown} />}
      facts={useFacts(shown)}
    >
      <Items shown={shown} />
      {opinion.state === 'drafted' && hat === 'office' ? <Candidates opinion={opinion} rows={candidates} /> : null}
      {decisions.length > 0 ? <Decisions shown={shown} /> : null}
      {(team as readonly string[]).includes(hat) && opinion.state === 'delivered' ? <OnPaper shown={shown} /> : null}
      {opinion.takenOver ? null : (
        <>
          <Outgoing noun="opinion" about={opinion.id} settled={opinion.state !== 'drafted'} />
          <PapersOf opinion={opinion.id} />
        </>
      )}
      <Prints kinds={['opinion', 'opinionReceipt', 'objections', 'commitment']} about={opinion.id} />
    </Page>
  )
}

/** The signed sheet of paper, scanned by the team and read by a second person. */
function OnPaper({ shown: { opinion, hash, signers } }: { shown: Shown }) {
  const t = useTexts()
  const { id: about, inspection, number } = opinion
  return (
    <Section title={t('feedback.onPaper')}>
      <Papers of={{ noun: 'opinion', about, inspection, number, hash, waits: true, signers }} />
    </Section>
  )
}

function useFacts({ opinion, receipt, names, hash }: Shown): readonly Fact[] {
  const t = useTexts()
  // A body sees the day, not who it was in the office.
  const on = (day: string | null, by: string | null) =>
    [t.day(day), by === null ? '' : (names[by] ?? '')].join(' ').trim()
  const due = (day: Opinion['planDueOn'], tentative: boolean) => <Days day={day} tentative={tentative} />
  const told = opinion.bodyOn !== null
  const received = opinion.state === 'received'
  return [
    { label: t('feedback.number'), value: opinion.number },
    { label: t('feedback.draftedOn'), value: on(opinion.draftedOn, opinion.draftedBy) },
    opinion.approvedOn !== null && {
      label: t('feedback.approvedOn'),
      value: on(opinion.approvedOn, opinion.approvedBy),
    },
    told && { label: t('feedback.principalOn'), value: `${t.day(opinion.principalOn)} ${opinion.principalPlace}` },
    told && { label: t('feedback.bodyOn'), value: `${t.day(opinion.bodyOn)} ${opinion.bodyPlace}` },
    receipt !== null && {
      label: t('feedback.receipt'),
      value: `${receipt.signedName} ${t.day(receipt.signedOn)}${receipt.onPaper ? ` ${t('feedback.onPaper')}` : ''}`,
    },
    received && { label: t('feedback.planDueOn'), value: due(opinion.planDueOn, opinion.planProvisional) },
    received && {
      label: t('feedback.concentratedUntil'),
      value: due(opinion.concentratedUntil, opinion.concentratedProvisional),
    },
    received && { label: t('feedback.reportDueOn'), value: due(opinion.reportDueOn, opinion.reportProvisional) },
    { label: t('feedback.overall'), value: <Prose text={opinion.overall} />, wide: true },
    { label: t('feedback.otherMatters'), value: <Prose text={opinion.otherMatters} />, wide: true },
    { label: t('feedback.requirements'), value: <Prose text={opinion.requirements} />, wide: true },
    { label: t('feedback.contact'), value: <Prose text={opinion.contact} />, wide: true },
    received && {
      label: t('rectification.tasks'),
      value: <To to={`/tasks?inspection=${opinion.inspection}`}>{t('rectification.tasks')}</To>,
    },
    { label: t('feedback.paperHash'), value: <code className="mc-hash-long">{hash}</code>, wide: true },
  ]
}

function Decisions({ shown }: { shown: Shown }) {
  const t = useTexts()
  return (
    <Section title={t('feedback.decisions')}>
      {shown.decisions.map((one) => (
        <blockquote key={one.id} className="mc-said">
          <header>
            <span>{t(one.passed ? 'feedback.decision.passed' : 'feedback.decision.sentBack')}</span>
            <span>
              {t.hat(one.hat)} {shown.names[one.by] ?? ''}
            </span>
            <span>{t.day(one.onDay)}</span>
          </header>
          <Prose text={one.comment} />
        </blockquote>
      ))}
    </Section>
  )
}
