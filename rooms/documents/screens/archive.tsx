import { Days, Light, List, Page, State, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { archiveFiles, archiveKinds, archiveProgress, archiveStates, retentions } from '../contract.ts'
import { pieceTones, useChoices, useYesNo } from './parts/archive.ts'

/** 档案: pieces by number; for a team its own, for the office what is in its custody. */
export default function Archive() {
  const t = useTexts()
  const choices = useChoices()
  const yesNo = useYesNo()
  const units = useAsk(archiveProgress, { size: 200 })
  return (
    <Page title={t('documents.archiveFiles')}>
      <List
        ask={archiveFiles}
        xlsx
        label={t('documents.archiveFiles')}
        empty={t('documents.archiveEmpty')}
        filters={[
          { name: 'q', label: t('documents.archiveSearch'), kind: 'text' },
          { name: 'state', label: t('documents.state'), kind: 'many', choices: choices('archiveFile', archiveStates) },
          { name: 'kind', label: t('documents.archiveKind'), kind: 'one', choices: choices('kind', archiveKinds) },
          {
            name: 'retention',
            label: t('documents.retention'),
            kind: 'many',
            choices: choices('retention', retentions),
          },
          {
            name: 'medium',
            label: t('documents.medium'),
            kind: 'one',
            choices: choices('medium', ['paper', 'electronic']),
          },
          {
            name: 'inspection',
            label: t('documents.archiveUnit'),
            kind: 'one',
            choices: (units.data?.rows ?? []).map(({ inspection, unitName, roundName }) => ({
              value: inspection,
              label: `${unitName} ${roundName}`,
            })),
          },
          { name: 'expired', label: t('documents.archiveExpired'), kind: 'one', choices: yesNo },
        ]}
        columns={[
          {
            key: 'title',
            title: t('documents.archiveTitle'),
            choice: 'always',
            show: (row) => <To to={`/archive/${row.id}`}>{row.title}</To>,
          },
          { key: 'number', title: t('documents.archiveNumber'), show: (row) => row.number || '—' },
          {
            key: 'state',
            title: t('documents.state'),
            show: (row) => <State of="documents.archiveFile" is={row.state} tone={pieceTones[row.state]} />,
          },
          {
            key: 'unit',
            title: t('documents.archiveUnit'),
            show: (row) => <To to={`/inspections/${row.inspection}/archive`}>{row.unitName || '—'}</To>,
          },
          { key: 'line', title: t('documents.planLine'), show: (row) => row.lineTitle || '—' },
          { key: 'year', title: t('documents.archiveYear'), show: (row) => row.year },
          {
            key: 'retention',
            title: t('documents.retention'),
            show: (row) => (row.retention === '' ? '—' : t(`documents.retention.${row.retention}`)),
          },
          { key: 'medium', title: t('documents.medium'), show: (row) => t(`documents.medium.${row.medium}`) },
          {
            key: 'keepUntil',
            title: t('documents.keepUntil'),
            show: (row) => (
              <>
                <Days day={row.keepUntil} />{' '}
                {row.expired ? <Light is="red">{t('documents.archiveExpired')}</Light> : null}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
