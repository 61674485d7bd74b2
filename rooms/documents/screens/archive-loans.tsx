import { Act, Days, Light, LineField, List, Page, State, To, useTexts, YesField } from '../../../core/web/index.ts'
import { useHeld } from '../../registry/screens/parts/route.tsx'
import { archiveLoanStates, archiveLoans, decideArchiveLoan, returnArchiveLoan } from '../contract.ts'
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
            title: t('documents.decideArchiveLoan'),
            show: (row) => <Acts id={row.id} version={row.version} state={row.state} />,
          },
        ]}
      />
    </Page>
  )
}

function Acts({ id, version, state }: { id: string; version: number; state: string }) {
  const t = useTexts()
  const on = { archiveLoan: id, version }
  // Until a meeting that is demanded has agreed it can be declined, not lent.
  const held = useHeld('archiveLoan', id, state === 'asked')
  const remark = <LineField name="remark" label={t('documents.loanRemark')} />
  if (state === 'asked')
    return (
      <Act
        does={decideArchiveLoan}
        kind="link"
        input={held ? { ...on, lend: false } : on}
        form={{
          id: `decide-${id}`,
          initial: { lend: !held },
          ...(held ? { note: held.note, submit: t('documents.declineIt') } : {}),
          fields: (
            <>
              {held ? null : <YesField name="lend" label={t('documents.lend')} />}
              {remark}
            </>
          ),
        }}
      />
    )
  if (state !== 'lent') return <>—</>
  return <Act does={returnArchiveLoan} kind="link" input={on} form={{ id: `back-${id}`, fields: remark }} />
}
