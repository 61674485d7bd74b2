import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { useCategories } from '../../feedback/screens/parts/category.ts'
import { tasks } from '../contract.ts'
import { useTaskFilters } from './parts/filters.ts'
import { levelWords, TrafficLight, taskTone } from './parts/looks.tsx'

/** Every task one sees, the most urgent first. */
export default function Tasks() {
  const t = useTexts()
  const { say } = useCategories()
  return (
    <Page title={t('rectification.tasks')}>
      <List
        ask={tasks}
        xlsx
        label={t('rectification.tasks')}
        filters={useTaskFilters()}
        columns={[
          {
            key: 'title',
            title: t('rectification.title'),
            choice: 'always',
            sort: { up: 'number' },
            show: (row) => (
              <To to={`/tasks/${row.id}`}>
                {row.number}. {row.title}
              </To>
            ),
          },
          { key: 'body', title: t('rectification.body'), sort: { up: 'body' }, show: (row) => row.bodyName },
          {
            key: 'level',
            title: t('rectification.carriedBy'),
            choice: 'hidden',
            show: (row) => levelWords(t, row.level),
          },
          { key: 'owner', title: t('rectification.owner'), choice: 'hidden', show: (row) => row.ownerName || '—' },
          {
            key: 'state',
            title: t('rectification.state'),
            sort: { up: 'state' },
            show: (row) => <State of="rectification.task" is={row.state} tone={taskTone(row.state)} />,
          },
          { key: 'light', title: t('rectification.light'), show: (row) => <TrafficLight is={row.light} /> },
          {
            key: 'clockOn',
            title: t('rectification.clockOn'),
            sort: { up: 'due' },
            show: (row) => <Days day={row.clockOn} due={row.light !== 'grey'} />,
          },
          { key: 'degree', title: t('rectification.degree'), show: (row) => t(`rectification.degree.${row.degree}`) },
          { key: 'category', title: t('rectification.category'), show: (row) => say(row.category) },
          { key: 'unit', title: t('rectification.unitName'), choice: 'hidden', show: (row) => row.unitName },
          { key: 'leader', title: t('rectification.leaderName'), choice: 'hidden', show: (row) => row.leaderName },
        ]}
      />
    </Page>
  )
}
