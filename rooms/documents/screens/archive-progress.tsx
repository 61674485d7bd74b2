import { Days, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { archiveHandoverStates, archiveProgress } from '../contract.ts'
import { handoverTones, useChoices } from './parts/archive.ts'

/** 归档进度: inspection by inspection, how much is collected and whether both have signed. */
export default function Progress() {
  const t = useTexts()
  const choices = useChoices()
  const { hat } = useMe()
  return (
    <Page title={t('documents.archiveProgress')}>
      <List
        ask={archiveProgress}
        label={t('documents.archiveProgress')}
        empty={t('documents.archiveEmpty')}
        filters={[
          {
            name: 'handover',
            label: t('documents.archiveHandover'),
            kind: 'one',
            choices: choices('handover', ['none', ...archiveHandoverStates]),
          },
        ]}
        columns={[
          {
            key: 'unit',
            title: t('documents.archiveUnit'),
            choice: 'always',
            show: (row) => <To to={`/inspections/${row.inspection}/archive`}>{row.unitName}</To>,
          },
          { key: 'round', title: t('documents.destructionRound'), show: (row) => row.roundName || '—' },
          {
            key: 'handover',
            title: t('documents.archiveHandover'),
            show: (row) => <State of="documents.handover" is={row.handover} tone={handoverTones[row.handover]} />,
          },
          {
            key: 'pieces',
            title: t('documents.archiveFiles'),
            // A team's pieces are its own until the office has signed for them.
            show: (row) =>
              hat === 'office' && row.pieces === 0 && row.handover !== 'received'
                ? t('documents.seenOnceHanded')
                : t('documents.archivePieces', { n: row.pieces }),
          },
          { key: 'receivedOn', title: t('documents.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
        ]}
      />
    </Page>
  )
}
