import { useState } from 'react'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  type Fact,
  LineField,
  newId,
  NumberField,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Approval } from '../../registry/screens/parts/route.tsx'
import { check } from '../archive/rules.ts'
import * as says from '../contract.ts'
import { appraisalTones, loanTones, pieceTones, useChoices } from './parts/archive.ts'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.archivePiece>>['data']>

/** One piece: what it is, where it lies, who had it, what was decided of it. */
export default function Piece() {
  const t = useTexts()
  const { archiveFile } = useAt<'archiveFile'>()
  const asked = useAsk(says.archivePiece, { archiveFile })
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={page.piece.title}
          state={<State of="documents.archiveFile" is={page.piece.state} tone={pieceTones[page.piece.state]} />}
          back={{ to: `/inspections/${page.piece.inspection}/archive`, label: page.piece.unitName }}
          about={page.piece.id}
          also={alsoOf(page)}
          acts={<Acts page={page} />}
          facts={factsOf(t, page)}
        >
          <History page={page} />
        </Page>
      )}
    </Asked>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, { piece, names }: Given): Fact[] {
  return [
    { label: t('documents.archiveNumber'), value: piece.number || '—' },
    { label: t('documents.planLine'), value: piece.lineTitle || '—' },
    { label: t('documents.archiveKind'), value: t(`documents.kind.${piece.kind}`) },
    { label: t('documents.archiveYear'), value: piece.year },
    {
      label: t('documents.retention'),
      value: piece.retention === '' ? '—' : t(`documents.retention.${piece.retention}`),
    },
    { label: t('documents.keepUntil'), value: <Days day={piece.keepUntil} /> },
    { label: t('documents.archivePages'), value: piece.pages || '—' },
    { label: t('documents.medium'), value: t(`documents.medium.${piece.medium}`) },
    piece.place !== '' && { label: t('documents.archivePlace'), value: piece.place },
    { label: t('documents.collectedBy'), value: names[piece.collectedBy] ?? '—' },
    piece.checkedBy !== null && { label: t('documents.checkedBy'), value: names[piece.checkedBy] ?? '—' },
    piece.reason !== '' && { label: t('documents.archiveReason'), value: piece.reason, wide: true },
  ]
}

/** What became of a piece stands on its hand-over, its loans and its appraisals. */
const alsoOf = ({ piece, loans, appraisals }: Given): string[] => [
  ...(piece.handover === null ? [] : [piece.handover]),
  ...[...loans, ...appraisals].map(({ id }) => id),
]

const isOpen = ({ state }: Readonly<{ state: string }>) => ['asked', 'lent', 'proposed', 'approved'].includes(state)

function Acts({ page }: { page: Given }) {
  const { piece } = page
  const t = useTexts()
  const me = useMe()
  const plan = useAsk(says.filePlan, { kind: piece.kind, size: 200 })
  const on = { archiveFile: piece.id, version: piece.version }
  const early = ['collected', 'sorted', 'checked'].includes(piece.state)
  return (
    <>
      {piece.state === 'sorted' ? (
        <Act does={says.checkPiece} kind="primary" input={on} unless={check(piece, me.person, today())} />
      ) : null}
      {piece.state === 'checked' && piece.kind === 'administrative' ? (
        <Act does={says.filePiece} kind="primary" input={on} />
      ) : null}
      {early ? (
        <>
          <Act
            does={says.sortPiece}
            kind={piece.state === 'collected' ? 'primary' : 'plain'}
            input={on}
            form={{
              id: `sort-${piece.id}`,
              initial: {
                ...{ title: piece.title, year: piece.year, place: piece.place },
                ...(piece.line === null ? {} : { line: piece.line }),
                ...(piece.pages > 0 ? { pages: piece.pages } : {}),
              },
              fields: (
                <>
                  <ChoiceField
                    name="line"
                    label={t('documents.planLine')}
                    choices={(plan.data?.rows ?? []).map((one) => ({ value: one.id, label: one.title }))}
                  />
                  <LineField name="title" label={t('documents.archiveTitle')} />
                  <NumberField name="year" label={t('documents.archiveYear')} min={1900} max={2999} />
                  <NumberField name="pages" label={t('documents.archivePages')} min={0} max={99_999} />
                  <LineField name="place" label={t('documents.archivePlace')} />
                </>
              ),
            }}
          />
          <Act
            does={says.dropPiece}
            kind="danger"
            input={on}
            form={{ id: `drop-${piece.id}`, fields: <LineField name="reason" label={t('documents.archiveReason')} /> }}
          />
        </>
      ) : null}
      {piece.state === 'filed' ? <InArchive page={page} /> : null}
    </>
  )
}

function InArchive({
  page: {
    piece: { id: piece },
    loans,
    appraisals,
  },
}: {
  page: Given
}) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  const after = () => renew(newId())
  return (
    <>
      <Act
        does={says.askArchiveLoan}
        input={{ id, archiveFile: piece }}
        after={after}
        unless={loans.some(isOpen) ? { refused: 'documents.lent-already', facts: {} } : undefined}
        form={{
          id: `loan-${piece}`,
          fields: (
            <>
              <LineField name="borrower" label={t('documents.borrower')} />
              <LineField name="purpose" label={t('documents.loanPurpose')} />
              <DayField name="dueOn" label={t('documents.loanDue')} earliest={today()} />
            </>
          ),
        }}
      />
      <Act
        does={says.proposeAppraisal}
        input={{ id, archiveFile: piece }}
        after={after}
        unless={appraisals.some(isOpen) ? { refused: 'documents.appraised-already', facts: {} } : undefined}
        form={{
          id: `appraise-${piece}`,
          fields: (values) => (
            <>
              <ChoiceField name="verdict" label={t('documents.verdict')} choices={choices('verdict', says.verdicts)} />
              {values['verdict'] === 'keep' ? (
                <DayField name="keepUntil" label={t('documents.keepUntil')} earliest={today()} />
              ) : null}
              <LineField name="reason" label={t('documents.archiveReason')} />
            </>
          ),
        }}
      />
    </>
  )
}

function History({ page: { loans, appraisals, names } }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const loan = loans.find(isOpen)
  const appraisal = appraisals.find(isOpen)
  return (
    <>
      {loans.length > 0 ? (
        <Section title={t('documents.archiveLoans')}>
          <ul>
            {loans.map((one) => (
              <li key={one.id}>
                <To to="/archive-loans">{one.borrower}</To>
                {t.colon}
                {one.purpose} <State of="documents.archiveLoan" is={one.state} tone={loanTones[one.state]} />{' '}
                <Days day={one.askedOn} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {appraisals.length > 0 ? (
        <Section title={t('documents.appraisals')}>
          <ul>
            {appraisals.map((one) => (
              <li key={one.id}>
                {t(`documents.verdict.${one.verdict}`)}
                {t.colon}
                {one.reason} <State of="documents.archiveAppraisal" is={one.state} tone={appraisalTones[one.state]} />{' '}
                {[one.witnessOne, one.witnessTwo]
                  .flatMap((id) => (id === null ? [] : [names[id] ?? '—']))
                  .join(t.pause)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {hat === 'office' && loan ? (
        <Approval matter="archiveLoan" thing={loan.id} open={loan.state === 'asked'} />
      ) : null}
      {hat === 'office' && appraisal ? (
        <Approval
          matter="appraisal"
          thing={appraisal.id}
          by={says.decideAppraisal.of}
          open={appraisal.state === 'proposed'}
        />
      ) : null}
    </>
  )
}
