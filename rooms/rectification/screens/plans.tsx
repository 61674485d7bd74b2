import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { planStates, plans } from '../contract.ts'
import { planTone, TrafficLight } from './parts/looks.tsx'

/** The plans one sees, by the day they are due. */
export default function Plans() {
  const t = useTexts()
  return (
    <Page title={t('rectification.plans')}>
      <List
        ask={plans}
        label={t('rectification.plans')}
        filters={[
          {
            name: 'state',
            label: t('rectification.state'),
            kind: 'many',
            choices: planStates.map((value) => ({ value, label: t(`rectification.plan.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('rectification.body'),
            choice: 'always',
            show: (row) => <To to={`/plans/${row.id}`}>{row.bodyName}</To>,
          },
          {
            key: 'state',
            title: t('rectification.state'),
            show: (row) => <State of="rectification.plan" is={row.state} tone={planTone(row.state)} />,
          },
          { key: 'light', title: t('rectification.light'), show: (row) => <TrafficLight is={row.light} /> },
          {
            key: 'dueOn',
            title: t('rectification.planDueOn'),
            show: (row) => <Days day={row.dueOn} due done={row.state === 'approved'} tentative={row.provisional} />,
          },
          { key: 'tasks', title: t('rectification.tasks'), align: 'right', show: (row) => row.tasks },
        ]}
      />
    </Page>
  )
}
