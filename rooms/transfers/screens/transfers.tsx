import { Days, Light, List, Page, State, To, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import { useUnits } from '../../fieldwork/screens/parts/units.ts'
import { leadFigures, leadTransferStates, leadTransfers, leadWays, receivers } from '../contract.ts'
import { counted, type Stated } from '../rules/outcomes.ts'
import { dueOf } from '../rules/transfers.ts'
import { transferTones, useChoices } from './parts/choices.ts'
import './parts/transfers.css'

/** 移交台账: what is with whom since when and what is due; first what has priority, then the oldest (S1-30). */
export default function Transfers() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  return (
    <Page title={t('transfers.leadTransfers')}>
      <Figures />
      <List
        ask={leadTransfers}
        xlsx
        label={t('transfers.leadTransfers')}
        empty={t('transfers.noTransfers')}
        filters={[
          {
            name: 'state',
            label: t('transfers.state'),
            kind: 'many',
            choices: choices('leadTransfer', leadTransferStates),
          },
          { name: 'receiver', label: t('transfers.receiver'), kind: 'one', choices: choices('receiver', receivers) },
          { name: 'way', label: t('transfers.way'), kind: 'many', choices: choices('way', leadWays) },
          {
            name: 'overdue',
            label: t('transfers.overdue'),
            kind: 'one',
            choices: ['yes', 'no'].map((value) => ({ value, label: t(`transfers.${value}`) })),
          },
          { name: 'inspection', label: t('transfers.unit'), kind: 'one', choices: units },
          { name: 'receivedFrom', until: 'receivedUntil', label: t('transfers.receivedOn'), kind: 'days' },
        ]}
        columns={[
          {
            key: 'number',
            title: t('transfers.letterNumber'),
            choice: 'always',
            show: (row) => <To to={`/leads/${row.lead}`}>{row.number}</To>,
          },
          {
            key: 'state',
            title: t('transfers.state'),
            show: (row) => <State of="transfers.leadTransfer" is={row.state} tone={transferTones[row.state]} />,
          },
          { key: 'lead', title: t('transfers.number'), show: (row) => row.leadNumber },
          { key: 'unit', title: t('transfers.unit'), show: (row) => row.unitName || '—' },
          { key: 'receiver', title: t('transfers.receiver'), show: (row) => t(`transfers.receiver.${row.receiver}`) },
          {
            key: 'priority',
            title: t('transfers.priority'),
            show: (row) => (row.priority ? <Light is="amber">{t('transfers.yes')}</Light> : '—'),
          },
          {
            key: 'age',
            title: t('transfers.age'),
            show: (row) => (row.age === null ? '—' : t('transfers.days', { n: row.age })),
          },
          { key: 'due', title: t('transfers.due'), show: (row) => <Days day={dueOf(row)} due /> },
          {
            key: 'way',
            title: t('transfers.way'),
            show: (row) => (row.way === '' ? '—' : t(`transfers.way.${row.way}`)),
          },
          { key: 'resultOn', title: t('transfers.resultOn'), show: (row) => <Days day={row.resultOn} /> },
          ...counted.map((one) => ({
            ...{ key: one, title: t(`transfers.told.${one}`), choice: 'hidden' as const },
            show: (row: { outcome: Stated | null }) => row.outcome?.[one] ?? '—',
          })),
        ]}
      />
    </Page>
  )
}

/** The counts of the same inspection as the list is filtered by; they add up (domain 6.3). */
function Figures() {
  const t = useTexts()
  const [search] = useQueryString()
  const { inspection } = search
  const asked = useAsk(leadFigures, inspection ? { inspection } : {})
  return asked.data ? <p className="mc-transfers-figures">{t('transfers.figures', asked.data as never)}</p> : null
}
