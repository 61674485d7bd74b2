import { team } from '../../../core/pure/hats.ts'
import { Days, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { useUnits } from '../../fieldwork/screens/parts/units.ts'
import { leadClasses, leadSources, leadStates, leads, natures, receivers, registerLead } from '../contract.ts'
import { leadTones, useChoices } from './parts/choices.ts'
import { RegisterLead } from './parts/register.tsx'
import './parts/transfers.css'

/** 问题线索: by number, unit, class and where each stands; never by whom they are about. */
export default function Leads() {
  const t = useTexts()
  const { hat } = useMe()
  const units = useUnits()
  const choices = useChoices()
  const writes = (registerLead.of as readonly string[]).includes(hat)
  return (
    <Page
      title={t('transfers.leads')}
      acts={writes ? <RegisterLead inTeam={(team as readonly string[]).includes(hat)} /> : null}
    >
      <List
        ask={leads}
        xlsx
        label={t('transfers.leads')}
        empty={t('transfers.noLeads')}
        filters={[
          { name: 'q', label: t('transfers.number'), kind: 'text' },
          { name: 'state', label: t('transfers.state'), kind: 'many', choices: choices('lead', leadStates) },
          {
            name: 'leadClass',
            label: t('transfers.leadClass'),
            kind: 'many',
            choices: choices('leadClass', leadClasses),
          },
          { name: 'nature', label: t('transfers.nature'), kind: 'one', choices: choices('nature', natures) },
          { name: 'source', label: t('transfers.source'), kind: 'many', choices: choices('source', leadSources) },
          { name: 'receiver', label: t('transfers.receiver'), kind: 'one', choices: choices('receiver', receivers) },
          {
            name: 'early',
            label: t('transfers.early'),
            kind: 'one',
            choices: ['yes', 'no'].map((value) => ({ value, label: t(`transfers.${value}`) })),
          },
          { name: 'inspection', label: t('transfers.unit'), kind: 'one', choices: units },
          { name: 'registeredFrom', until: 'registeredUntil', label: t('transfers.registeredOn'), kind: 'days' },
        ]}
        columns={[
          {
            key: 'number',
            title: t('transfers.number'),
            choice: 'always',
            show: (row) => <To to={`/leads/${row.id}`}>{row.number}</To>,
          },
          {
            key: 'state',
            title: t('transfers.state'),
            show: (row) => <State of="transfers.lead" is={row.state} tone={leadTones[row.state]} />,
          },
          { key: 'unit', title: t('transfers.unit'), sort: 'unit', show: (row) => row.unitName || '—' },
          {
            key: 'leadClass',
            title: t('transfers.leadClass'),
            show: (row) => (row.leadClass === '' ? t('transfers.ungraded') : t(`transfers.leadClass.${row.leadClass}`)),
          },
          { key: 'nature', title: t('transfers.nature'), show: (row) => t(`transfers.nature.${row.nature}`) },
          { key: 'source', title: t('transfers.source'), show: (row) => t(`transfers.source.${row.source}`) },
          {
            key: 'marks',
            title: t('transfers.marks'),
            show: (row) =>
              (['priority', 'early', 'raised', 'superior'] as const)
                .filter((mark) => row[mark])
                .map((mark) => t(`transfers.${mark}`))
                .join(t.pause) || '—',
          },
          {
            key: 'registeredOn',
            title: t('transfers.registeredOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.registeredOn} />,
          },
          {
            key: 'transferredOn',
            title: t('transfers.handedOn'),
            sort: { down: 'handed' },
            show: (row) => <Days day={row.transferredOn} />,
          },
        ]}
      />
    </Page>
  )
}
