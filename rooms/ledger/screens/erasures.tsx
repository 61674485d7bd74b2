import { Act, List, Moment, Page, useMe, useTexts } from '../../../core/web/index.ts'
import { approveErasure, erasureStates, erasures, rejectErasure } from '../contract.ts'
import { decide } from '../rules.ts'

/** Records proposed for erasure, decided by another person than who proposed it. */
export default function Erasures() {
  const t = useTexts()
  const { person } = useMe()
  return (
    <Page title={t('ledger.erasures')}>
      <p className="mc-quiet">{t('ledger.erasuresNote')}</p>
      <List
        ask={erasures}
        label={t('ledger.erasures')}
        filters={[
          {
            name: 'state',
            label: t('ledger.state'),
            kind: 'one',
            choices: erasureStates.map((state) => ({ value: state, label: t(`ledger.state.${state}`) })),
          },
        ]}
        columns={[
          { key: 'record', title: t('ledger.record'), choice: 'always', show: (row) => <code>{row.record}</code> },
          { key: 'reason', title: t('ledger.reason'), show: (row) => t(`ledger.reason.${row.reason}`) },
          { key: 'state', title: t('ledger.state'), show: (row) => t(`ledger.state.${row.state}`) },
          { key: 'at', title: t('ledger.at'), width: 170, show: (row) => <Moment at={row.proposedAt} /> },
          { key: 'by', title: t('ledger.proposedBy'), show: (row) => row.proposedName ?? '—' },
          { key: 'decided', title: t('ledger.decidedBy'), show: (row) => row.decidedName ?? '—' },
          {
            key: 'acts',
            title: '',
            show: (row) => (
              <>
                <Act
                  does={approveErasure}
                  size="small"
                  kind="danger"
                  confirm={t('ledger.approveErasureSure')}
                  unless={decide(row, person, 'approve', row.proposedAt)}
                  input={{ erasure: row.id, version: row.version }}
                />
                <Act
                  does={rejectErasure}
                  size="small"
                  unless={decide(row, person, 'reject', row.proposedAt)}
                  input={{ erasure: row.id, version: row.version }}
                />
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
