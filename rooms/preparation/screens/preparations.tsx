import { List, Page, State, To, useAsk, useTexts } from '../../../core/web/index.ts'
import { rounds } from '../../planning/contract.ts'
import { preparations } from '../contract.ts'
import { planTones } from './parts/choices.ts'

/** 巡前准备 of every unit: what is there, what is missing. */
export default function Preparations() {
  const t = useTexts()
  const asked = useAsk(rounds, { size: 200 })
  return (
    <Page title={t('preparation.preparations')}>
      <List
        ask={preparations}
        label={t('preparation.preparations')}
        empty={t('preparation.noPreparations')}
        filters={[
          { name: 'q', label: t('preparation.search'), kind: 'text' },
          {
            name: 'round',
            label: t('preparation.round'),
            kind: 'one',
            choices: (asked.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: t('preparation.body'),
            choice: 'always',
            show: (row) => <To to={`/preparations/${row.id}`}>{row.bodyName}</To>,
          },
          { key: 'round', title: t('preparation.round'), show: (row) => row.roundName },
          { key: 'state', title: t('preparation.state'), show: (row) => t(`preparation.state.${row.state}`) },
          {
            key: 'headings',
            title: t('preparation.headingsDone'),
            show: (row) => t('preparation.outOf', { n: row.headings }),
          },
          { key: 'items', title: t('preparation.itemsN'), align: 'right', show: (row) => row.items },
          { key: 'awaited', title: t('preparation.awaitedN'), align: 'right', show: (row) => row.awaited },
          { key: 'points', title: t('preparation.pointsN'), align: 'right', show: (row) => row.points },
          { key: 'earlier', title: t('preparation.earlierN'), align: 'right', show: (row) => row.earlier },
          { key: 'lines', title: t('preparation.linesN'), align: 'right', show: (row) => row.lines },
          {
            key: 'plan',
            title: t('preparation.unitPlan'),
            show: (row) =>
              row.plan === null ? '—' : <State of="preparation.unitPlan" is={row.plan} tone={planTones[row.plan]} />,
          },
        ]}
      />
    </Page>
  )
}
