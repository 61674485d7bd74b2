import { List, Moment, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { destructionReasons, destructions, destructionStates } from '../contract.ts'
import { toneOf } from './parts/destroy.tsx'

/** Keys that were destroyed, or are proposed to be; the list stays for good. */
export default function Destructions() {
  const t = useTexts()
  return (
    <Page title={t('documents.destructions')}>
      <p className="mc-quiet">{t('documents.destructionsNote')}</p>
      <List
        ask={destructions}
        label={t('documents.destructions')}
        filters={[
          {
            name: 'state',
            label: t('documents.state'),
            kind: 'one',
            choices: destructionStates.map((state) => ({ value: state, label: t(`documents.destruction.${state}`) })),
          },
          {
            name: 'reason',
            label: t('documents.destructionReason'),
            kind: 'one',
            choices: destructionReasons.map((reason) => ({ value: reason, label: t(`documents.reason.${reason}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('documents.destructionBody'),
            choice: 'always',
            show: (row) => <To to={`/destructions/${row.id}`}>{row.bodyName}</To>,
          },
          { key: 'round', title: t('documents.destructionRound'), show: (row) => row.roundName || '—' },
          {
            key: 'state',
            title: t('documents.state'),
            width: 110,
            show: (row) => <State of="documents.destruction" is={row.state} tone={toneOf(row.state)} />,
          },
          {
            key: 'reason',
            title: t('documents.destructionReason'),
            show: (row) => t(`documents.reason.${row.reason}`),
          },
          { key: 'basis', title: t('documents.basis'), show: (row) => row.basis },
          { key: 'files', title: t('documents.files'), width: 80, align: 'right', show: (row) => row.files || '—' },
          { key: 'at', title: t('documents.proposedAt'), width: 170, show: (row) => <Moment at={row.proposedAt} /> },
          { key: 'by', title: t('documents.proposedBy'), show: (row) => row.proposedName ?? '—' },
          { key: 'decided', title: t('documents.decidedBy'), show: (row) => row.decidedName ?? '—' },
        ]}
      />
    </Page>
  )
}
