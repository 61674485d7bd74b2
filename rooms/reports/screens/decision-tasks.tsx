import { Days, List, Page, Prose, State, To, useTexts } from '../../../core/web/index.ts'
import { decisionTasks, taskStates } from '../contract.ts'
import { TaskActs } from './parts/task.tsx'
import { taskTone } from './parts/tones.ts'

/** What decisions ask of whom until when, as far as one sees it. */
export default function DecisionTasks() {
  const t = useTexts()
  return (
    <Page title={t('reports.decisionTasks')}>
      <List
        ask={decisionTasks}
        xlsx
        label={t('reports.decisionTasks')}
        filters={[
          { name: 'q', label: t('reports.decisionTask'), kind: 'text' },
          {
            name: 'state',
            label: t('reports.state'),
            kind: 'many',
            choices: taskStates.map((value) => ({ value, label: t(`reports.decisionTask.${value}`) })),
          },
          {
            name: 'late',
            label: t('reports.late'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('reports.late.yes') }],
          },
          {
            name: 'mine',
            label: t('reports.mine'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('reports.mine.yes') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: t('reports.decisionTask'),
            choice: 'always',
            show: (row) => (row.opens ? <To to={`/conferences/${row.conference}`}>{row.title}</To> : row.title),
          },
          { key: 'owner', title: t('reports.owner'), show: (row) => row.ownerName },
          {
            key: 'due',
            title: t('reports.dueOn'),
            sort: { up: 'due', down: 'newest' },
            show: (row) => <Days day={row.dueOn} due done={row.state === 'done'} />,
          },
          {
            key: 'state',
            title: t('reports.state'),
            show: (row) => (
              <>
                <State of="reports.decisionTask" is={row.state} tone={taskTone(row.state)} />
                {row.extensions > 0 ? (
                  <span className="mc-quiet"> {t('reports.extensions', { n: row.extensions })}</span>
                ) : null}
              </>
            ),
          },
          { key: 'unit', title: t('reports.unit'), choice: 'hidden', show: (row) => row.unitName },
          { key: 'result', title: t('reports.result'), show: (row) => <Prose text={row.result} /> },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <TaskActs task={row} /> },
        ]}
      />
    </Page>
  )
}
