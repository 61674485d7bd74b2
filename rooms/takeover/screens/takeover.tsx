import { Alert } from 'antd'
import type * as z from 'zod'
import {
  Act,
  Asked,
  Days,
  type Fact,
  Page,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import { theFile } from '../../documents/contract.ts'
import { OpenFile } from '../../documents/screens/parts/open.tsx'
import { ledgerColumns, takeoverPage, withdrawTakeover } from '../contract.ts'
import { Bringing } from './parts/bringing.tsx'
import { Columns } from './parts/columns.tsx'
import { Original } from './parts/original.tsx'
import { Preview } from './parts/preview.tsx'
import { Review } from './parts/review.tsx'
import { stateTone } from './parts/tones.ts'
import './parts/takeover.css'

export type Shown = z.output<(typeof takeoverPage)['gives']>

/** One document on its way in: brought, read, corrected beside the original, and taken over; afterwards where every item was found. */
export default function OneTakeover() {
  const { takeover } = useAt<'takeover'>()
  const asked = useAsk(takeoverPage, { takeover })
  return <Asked of={asked}>{(shown) => <Opened key={shown.takeover.id} shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { takeover } = shown
  const { state } = takeover
  return (
    <Page
      title={takeover.title}
      state={<State of="takeover.takeover" is={state} tone={stateTone(state)} />}
      back={{ to: '/takeovers', label: t('takeover.takeovers') }}
      facts={useFacts(shown)}
      acts={state === 'begun' || state === 'read' ? <Withdraw takeover={takeover} /> : undefined}
    >
      {state === 'taken' ? <Taken shown={shown} /> : null}
      {state === 'withdrawn' ? (
        <Alert
          type="info"
          showIcon
          role="status"
          title={t('takeover.withdrawnBecause', { reason: takeover.withdrawal })}
        />
      ) : null}
      {state === 'begun' || state === 'read' ? <Bringing shown={shown} /> : null}
      {state === 'read' ? <Draft shown={shown} /> : null}
      {state === 'taken' || (state === 'withdrawn' && shown.lines.length > 0) ? (
        <Section title={t('takeover.original')}>
          <Original lines={shown.lines} pieces={shown.pieces} />
        </Section>
      ) : null}
    </Page>
  )
}

/** A takeover begun by mistake is withdrawn; the reason is asked. */
function Withdraw({ takeover: { id, version } }: { takeover: Shown['takeover'] }) {
  const t = useTexts()
  return (
    <Act
      does={withdrawTakeover}
      kind="danger"
      input={{ takeover: id, version }}
      form={{
        note: <p>{t('takeover.withdrawHint')}</p>,
        fields: <ProseField name="reason" label={t('takeover.withdrawReason')} rows={3} />,
      }}
    />
  )
}

/** A ledger is looked through by its columns and rows, everything else beside its original. */
function Draft({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { takeover } = shown
  const columns = useAsk(ledgerColumns, { takeover: takeover.id })
  return (
    <Asked of={columns}>
      {(ledger) =>
        ledger.columns.length > 0 || ledger.refusal ? (
          <>
            <Columns key={takeover.version} shown={shown} ledger={ledger} />
            <Preview shown={shown} version={takeover.version} />
            <Section title={t('takeover.original')}>
              <Original lines={shown.lines} pieces={shown.pieces} />
            </Section>
          </>
        ) : (
          <Review shown={shown} />
        )
      }
    </Asked>
  )
}

function Taken({ shown: { takeover, opinion } }: { shown: Shown }) {
  const t = useTexts()
  const { added, changed, same, missing } = takeover
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={t('takeover.taken', { new: added, changed, same, missing })}
      description={
        <span className="mc-takeover-links">
          {opinion ? <To to={`/opinions/${opinion}`}>{t('takeover.toOpinion')}</To> : null}
          <To to={`/tasks?inspection=${takeover.inspection}`}>{t('takeover.toTasks')}</To>
          <To to="/takeovers">{t('takeover.another')}</To>
        </span>
      }
    />
  )
}

function useFacts({ takeover, bodyName, roundName, names, warnings }: Shown): readonly Fact[] {
  const t = useTexts()
  const text = (key: string) => t(`takeover.${key}`)
  return [
    { label: text('body'), value: bodyName },
    { label: text('round'), value: roundName },
    { label: text('kind'), value: text(`kind.${takeover.kind}`) },
    { label: text('number'), value: takeover.number },
    { label: text('receivedOn'), value: <Days day={takeover.receivedOn} /> },
    { label: text('by'), value: names[takeover.by] ?? '—' },
    takeover.takenOn !== null && {
      label: text('takenOn'),
      value: `${t.day(takeover.takenOn)} ${names[takeover.takenBy ?? ''] ?? ''}`,
    },
    takeover.withdrawnOn !== null && {
      label: text('withdrawnOn'),
      value: `${t.day(takeover.withdrawnOn)} ${names[takeover.withdrawnBy ?? ''] ?? ''}`,
    },
    takeover.sha256 !== null && {
      label: text('source'),
      value: takeover.file ? <Source file={takeover.file} /> : text('pasted'),
      wide: true,
    },
    takeover.sha256 !== null && {
      label: text('sha256'),
      value: <code className="mc-hash">{takeover.sha256}</code>,
      wide: true,
    },
    warnings.length > 0 && {
      label: text('readWarnings'),
      value: warnings.map((warning) => <div key={warning}>{text(`reading.${warning}`)}</div>),
      wide: true,
    },
    takeover.mismatch !== '' && {
      label: text('sums'),
      value: t('takeover.mismatchAccepted', { reason: takeover.mismatch }),
      wide: true,
    },
  ]
}

function Source({ file }: { file: string }) {
  const asked = useAsk(theFile, { file })
  return (
    <Asked of={asked}>
      {(kept) => (
        <>
          <span>{kept.name}</span>
          <OpenFile file={kept} />
        </>
      )}
    </Asked>
  )
}
