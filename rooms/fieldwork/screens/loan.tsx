import {
  Act,
  Asked,
  DayField,
  Days,
  LineField,
  NumberField,
  Page,
  Prose,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import * as says from '../contract.ts'
import * as rule from '../rules/loans.ts'
import { BeginSheet, SheetsFrom } from './parts/sheets.tsx'
import { loanTones } from './parts/tones.ts'
import { Truths } from './parts/truths.tsx'
import { useInTeam } from './parts/units.ts'

/** One borrowed paper, for the team and for the body it was asked of. */
export default function OneLoan() {
  const t = useTexts()
  const { loan: id } = useAt<'loan'>()
  const asked = useAsk(says.loanPage, { loan: id })
  return (
    <Asked of={asked}>
      {({ loan, late, keptLate, bodyName, names, sheets, truths, owed }) => (
        <Page
          title={`${loan.number} ${loan.title}`}
          state={<State of="fieldwork.loan" is={loan.state} tone={loanTones[loan.state]} />}
          back={{ to: '/loans', label: t('fieldwork.loans') }}
          about={loan.id}
          printable
          acts={
            <>
              <Acts loan={loan} />
              {loan.receivedOn === null ? null : <BeginSheet noun="loan" of={loan} />}
            </>
          }
          facts={[
            { label: t('fieldwork.body'), value: <To to={`/inspections/${loan.inspection}`}>{bodyName}</To> },
            { label: t('fieldwork.medium'), value: t(`fieldwork.medium.${loan.medium}`) },
            { label: t('fieldwork.form'), value: t(`fieldwork.form.${loan.form}`) },
            { label: t('fieldwork.copies'), value: loan.receivedCopies ?? loan.copies },
            { label: t('fieldwork.askedOn'), value: <Days day={loan.askedOn} /> },
            { label: t('fieldwork.dueOn'), value: <Days day={loan.dueOn} due={loan.state === 'asked'} /> },
            late > 0 && { label: t('fieldwork.late'), value: t('fieldwork.lateDays', { n: late }) },
            loan.detail !== '' && { label: t('fieldwork.detail'), value: <Prose text={loan.detail} />, wide: true },
            loan.explanation !== '' && {
              label: t('fieldwork.explanation'),
              value: <Prose text={loan.explanation} />,
              wide: true,
            },
            loan.receivedOn !== null && { label: t('fieldwork.receivedOn'), value: <Days day={loan.receivedOn} /> },
            loan.provider !== '' && { label: t('fieldwork.provider'), value: loan.provider },
            loan.receivedBy !== null && { label: t('fieldwork.receivedBy'), value: names[loan.receivedBy] ?? '—' },
            loan.returnBy !== null && {
              label: t('fieldwork.returnBy'),
              value: <Days day={loan.returnBy} due={loan.state === 'lent'} />,
            },
            keptLate > 0 && { label: t('fieldwork.late'), value: t('fieldwork.keptLateDays', { n: keptLate }) },
            loan.returnedOn !== null && { label: t('fieldwork.returnedOn'), value: <Days day={loan.returnedOn} /> },
            loan.taker !== '' && { label: t('fieldwork.taker'), value: loan.taker },
          ]}
        >
          <Truths loan={loan} truths={truths} owed={owed} />
          <SheetsFrom sheets={sheets} />
          <Prints kinds={['loan']} about={loan.id} />
        </Page>
      )}
    </Asked>
  )
}

function Acts({ loan }: { loan: says.Loan }) {
  const t = useTexts()
  const me = useMe()
  const inTeam = useInTeam()
  const on = { loan: loan.id, version: loan.version }
  const explaining = (
    <Act
      does={says.explainLoan}
      input={on}
      unless={rule.explain(loan, me.person, today(), '')}
      form={{
        initial: { explanation: loan.explanation },
        fields: <ProseField name="explanation" label={t('fieldwork.explanation')} required />,
      }}
    />
  )
  if (!inTeam) return loan.state === 'asked' ? explaining : null
  if (loan.state === 'asked')
    return (
      <>
        <Act
          does={says.receiveLoan}
          kind="primary"
          input={on}
          form={{
            initial: { receivedOn: today(), copies: loan.copies, returnBy: null },
            fields: (
              <>
                <DayField name="receivedOn" label={t('fieldwork.receivedOn')} latest={today()} />
                <NumberField name="copies" label={t('fieldwork.copies')} min={1} max={9999} />
                <LineField name="provider" label={t('fieldwork.provider')} />
                <DayField name="returnBy" label={t('fieldwork.returnBy')} hint={t('fieldwork.hint.returnBy')} />
              </>
            ),
          }}
        />
        <Act does={says.withdrawLoan} input={on} confirm={loan.title} unless={rule.withdraw(loan)} />
      </>
    )
  if (loan.state !== 'lent') return null
  return (
    <Act
      does={says.returnLoan}
      kind="primary"
      input={on}
      form={{
        initial: { on: today() },
        fields: (
          <>
            <DayField name="on" label={t('fieldwork.returnedOn')} latest={today()} />
            <LineField name="taker" label={t('fieldwork.taker')} />
          </>
        ),
      }}
    />
  )
}
