import type { Day } from '../../../core/pure/days.ts'
import { Act, Days, Light, LineField, List, Page, State, To, today, useMe, useTexts } from '../../../core/web/index.ts'
import { Approve } from '../../registry/screens/parts/route.tsx'
import { decideLoan } from '../archive/rules.ts'
import { type ArchiveLoan, archiveLoanStates, archiveLoans, decideArchiveLoan, returnArchiveLoan } from '../contract.ts'
import { loanTones, useChoices, useYesNo } from './parts/archive.ts'

/** 借阅登记: who has what since when, and what is late. */
export default function Loans() {
  const t = useTexts()
  const choices = useChoices()
  const yesNo = useYesNo()
  return (
    <Page title={t('documents.archiveLoans')}>
      <List
        ask={archiveLoans}
        label={t('documents.archiveLoans')}
        empty={t('documents.noLoans')}
        filters={[
          {
            name: 'state',
            label: t('documents.state'),
            kind: 'many',
            choices: choices('archiveLoan', archiveLoanStates),
          },
          { name: 'late', label: t('documents.late'), kind: 'one', choices: yesNo },
        ]}
        columns={[
          {
            key: 'title',
            title: t('documents.archiveTitle'),
            choice: 'always',
            show: (row) => <To to={`/archive/${row.piece}`}>{`${row.number} ${row.title}`}</To>,
          },
          {
            key: 'state',
            title: t('documents.state'),
            show: (row) => <State of="documents.archiveLoan" is={row.state} tone={loanTones[row.state]} />,
          },
          { key: 'borrower', title: t('documents.borrower'), show: (row) => row.borrower },
          { key: 'purpose', title: t('documents.loanPurpose'), show: (row) => row.purpose },
          {
            key: 'due',
            title: t('documents.loanDue'),
            show: (row) => (
              <>
                <Days day={row.dueOn} /> {row.late ? <Light is="red">{t('documents.late')}</Light> : null}
              </>
            ),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => <Acts loan={row} today={today() as Day} />,
          },
        ]}
      />
    </Page>
  )
}

/** Lent, or not with the reason; lent by another than who asked, and not before a meeting that is demanded has agreed. */
function Acts({ loan, today }: { loan: ArchiveLoan; today: Day }) {
  const t = useTexts()
  const { person } = useMe()
  const on = { archiveLoan: loan.id, version: loan.version }
  const remark = <LineField name="remark" label={t('documents.loanRemark')} />
  if (loan.state === 'asked')
    return (
      <>
        <Approve
          matter="archiveLoan"
          thing={loan.id}
          does={decideArchiveLoan}
          label={t('documents.lend')}
          kind="link"
          input={{ ...on, lend: true }}
          unless={decideLoan(loan, true, '', person, today)}
          form={{ id: `lend-${loan.id}`, fields: remark }}
        />
        <Act
          does={decideArchiveLoan}
          label={t('documents.declineIt')}
          kind="link"
          input={{ ...on, lend: false }}
          unless={decideLoan(loan, false, '—', person, today)}
          form={{
            id: `decline-${loan.id}`,
            fields: <LineField name="remark" label={t('documents.archiveReason')} required />,
          }}
        />
      </>
    )
  if (loan.state !== 'lent') return <>—</>
  return <Act does={returnArchiveLoan} kind="link" input={on} form={{ id: `back-${loan.id}`, fields: remark }} />
}
