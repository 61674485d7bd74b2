import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { campaignStates, campaigns } from '../contract.ts'
import { campaignTones } from './parts/looks.ts'

/** 专项整治: what follows from common problems, who leads it and what rules came of it. */
export default function Campaigns() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  return (
    <Page title={text('campaigns')}>
      <p className="mc-quiet">{text('campaignsLead')}</p>
      <List
        ask={campaigns}
        label={text('campaigns')}
        empty={text('noCampaigns')}
        xlsx
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: campaignStates.map((value) => ({ value, label: text(`campaign.${value}`) })),
          },
          {
            name: 'overdue',
            label: text('overdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('overdue.yes') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('campaignTitle'),
            choice: 'always',
            show: (row) => <To to={`/campaigns/${row.id}`}>{row.title}</To>,
          },
          { key: 'group', title: text('problemGroup'), show: (row) => row.groupTitle },
          { key: 'lead', title: text('lead'), show: (row) => row.leadName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="commons.campaign" is={row.state} tone={campaignTones[row.state]} />,
          },
          {
            key: 'dueOn',
            title: text('dueOn'),
            show: (row) => <Days day={row.dueOn} due done={row.state !== 'underWay'} />,
          },
          { key: 'rulesMade', title: text('rulesMade'), align: 'right', show: (row) => row.rulesMade },
          { key: 'rulesAmended', title: text('rulesAmended'), align: 'right', show: (row) => row.rulesAmended },
        ]}
      />
    </Page>
  )
}
