import { Alert } from 'antd'
import { List, Moment, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { lateBox, lateReasons, lateStates } from '../contract.ts'
import { lateTones, lateWord } from './parts/tones.ts'
import { useChoices, useUnits } from './parts/units.ts'

/** 迟到箱: what came from a phone after the authority of its writer had ended. */
export default function LateBox() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  return (
    <Page title={t('fieldwork.lateBox')}>
      <Alert type="info" showIcon title={t('fieldwork.lateHint')} />
      <List
        ask={lateBox}
        label={t('fieldwork.lateBox')}
        empty={t('fieldwork.noLate')}
        filters={[
          { name: 'state', label: t('fieldwork.state'), kind: 'many', choices: choices('late', lateStates) },
          { name: 'why', label: t('fieldwork.lateWhy'), kind: 'one', choices: choices('why', lateReasons) },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'what',
            title: t('fieldwork.lateWhat'),
            choice: 'always',
            show: (row) => <To to={`/late/${row.id}`}>{t(`fieldwork.${lateWord(row)}`)}</To>,
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.late" is={row.state} tone={lateTones[row.state]} />,
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'sender', title: t('fieldwork.lateSender'), show: (row) => row.senderName || '—' },
          { key: 'why', title: t('fieldwork.lateWhy'), show: (row) => t(`fieldwork.why.${row.why}`) },
          { key: 'madeAt', title: t('fieldwork.lateMadeAt'), show: (row) => <Moment at={row.madeAt} /> },
          { key: 'receivedAt', title: t('fieldwork.lateReceivedAt'), show: (row) => <Moment at={row.receivedAt} /> },
        ]}
      />
    </Page>
  )
}
