import type * as z from 'zod'
import {
  Asked,
  Days,
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
import { body } from '../../../core/pure/hats.ts'
import { theFile } from '../../documents/contract.ts'
import { OpenFile } from '../../documents/screens/parts/open.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { Approval } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import { ImmediateActs } from './parts/immediate-acts.tsx'
import { immediateTones } from './parts/tones.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Shown = z.output<(typeof say.immediatePage)['gives']>

/** 立行立改通知书与办理 (domain 4.16): what was asked, who signed for it, what was done and who saw it. */
export default function OneImmediate() {
  const { immediate } = useAt<'immediate'>()
  const asked = useAsk(say.immediatePage, { immediate })
  return <Asked of={asked}>{(shown) => <Whole shown={shown} />}</Asked>
}

function Whole({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { immediate: one, bodyName, sheet, names } = shown
  const text = (key: string) => t(`findings.${key}`)
  const step = (key: string, who: string | null, on: string | null) =>
    on !== null && { label: text(key), value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim() }
  return (
    <Page
      title={one.title}
      state={<State of="findings.immediate" is={one.state} tone={immediateTones[one.state]} />}
      back={{ to: '/immediates', label: text('immediates') }}
      about={one.id}
      printable={<Print noun="immediate" thing={one.id} />}
      acts={<ImmediateActs shown={shown} />}
      facts={[
        { label: text('immediateNumber'), value: one.number || '—' },
        { label: text('body'), value: bodyName },
        { label: text('immediateAddressee'), value: one.addressee },
        { label: text('channel'), value: text(`channel.${one.channel}`) },
        { label: text('touches'), value: text(`touches.${one.touches}`) },
        {
          label: text('immediateDue'),
          value: <Days day={one.dueOn} due done={['closed', 'carried', 'dropped'].includes(one.state)} />,
        },
        one.firstDueOn !== null && { label: text('firstDueOn'), value: <Days day={one.firstDueOn} /> },
        sheet !== null && { label: text('sheet'), value: <To to={`/sheets/${sheet.id}`}>{sheet.number}</To> },
        step('proposedBy', one.proposedBy, one.proposedOn),
        step('approvedBy', one.approvedBy, one.approvedOn),
        step('issuedBy', one.issuedBy, one.issuedOn),
        step('receivedBy', one.receivedBy, one.receivedOn),
        step('reportedBy', one.reportedBy, one.reportedOn),
        step('closedBy', one.closedBy, one.closedOn),
        one.returns > 0 && { label: text('returnsCount'), value: one.returns },
        { label: text('problem'), value: <Prose text={one.problem} />, wide: true },
        { label: text('requirement'), value: <Prose text={one.requirement} />, wide: true },
        one.dueReason !== '' && { label: text('dueReason'), value: <Prose text={one.dueReason} />, wide: true },
        one.reason !== '' && {
          label: text(one.state === 'dropped' ? 'droppedFor' : 'returnedFor'),
          value: <Prose text={one.reason} />,
          wide: true,
        },
        one.opinion !== '' && { label: text('closingView'), value: <Prose text={one.opinion} />, wide: true },
      ]}
    >
      <Approval matter="immediate" thing={one.id} open={one.state === 'proposed'} />
      {one.draftResult !== '' && (body as readonly string[]).includes(hat) ? (
        <Section title={text('preparedFor')}>
          <h3>{text('measureTaken')}</h3>
          <Prose text={one.draftMeasure} />
          <h3>{text('resultReached')}</h3>
          <Prose text={one.draftResult} />
        </Section>
      ) : null}
      {one.result === '' ? null : <Reported shown={shown} />}
      {one.visitedOn === null ? null : (
        <Section title={text('verifiers')}>
          <p>
            {t.day(one.visitedOn)} {one.place}{' '}
            {[one.verifierOne, one.verifierTwo].map((who) => (who === null ? '' : (names[who] ?? '—'))).join(t.pause)}
          </p>
          <Prose text={one.seen} />
        </Section>
      )}
      <Prints kinds={['immediate']} about={one.id} />
    </Page>
  )
}

function Reported({ shown: { immediate: one, proofs } }: { shown: Shown }) {
  const t = useTexts()
  return (
    <Section title={t('findings.reportedBy')}>
      <h3>{t('findings.measureTaken')}</h3>
      <Prose text={one.measure} />
      <h3>{t('findings.resultReached')}</h3>
      <Prose text={one.result} />
      {one.pledged ? (
        <p>
          <strong>{t('findings.pledge')}</strong>
          {t.colon}
          {t('findings.pledged')}
        </p>
      ) : null}
      <ul className="mc-rows">
        {proofs.map((proof) => (
          <li key={proof.id} className="mc-row">
            <div className="mc-row-head">
              <span>
                {t('findings.reportNo', { n: proof.report })}
                {t.colon}
                {proof.name}
              </span>
              <ProofFile file={proof.file} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A proof to open, where the hat reaches the file itself. */
function ProofFile({ file }: { file: string }) {
  const asked = useAsk(theFile, { file })
  return asked.data ? <OpenFile file={asked.data} /> : null
}
