import { Act, DayField, Days, LineField, ProseField, State, useMe, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules/conferences.ts'
import { taskTone } from './tones.ts'
import './reports.css'

/** What a decision asks, whose it is, until when, what came of it. */
export function OneTask({ task, owner }: { task: says.DecisionTask; owner: string }) {
  const t = useTexts()
  return (
    <div className="mc-versions-of">
      <div className="mc-paragraph-head">
        <span>{task.title}</span>
        <State of="reports.decisionTask" is={task.state} tone={taskTone(task.state)} />
        <span className="mc-quiet">
          {t('reports.owner')} {owner}
        </span>
        <Days day={task.dueOn} due done={task.state === 'done'} />
        <TaskActs task={task} />
      </div>
      {task.result ? <p className="mc-quiet">{task.result}</p> : null}
    </div>
  )
}

/** What may be done with it now, by the hat worn. */
export function TaskActs({ task }: { task: says.DecisionTask }) {
  const t = useTexts()
  const { person } = useMe()
  const input = { decisionTask: task.id, version: task.version }
  const on = task.dueOn
  if (task.state === 'done') return null
  return (
    <span className="mc-paragraph-acts">
      {task.owner === person ? (
        <Act
          does={says.reportDecisionTask}
          size="small"
          kind={task.state === 'open' ? 'primary' : 'plain'}
          input={input}
          form={{ initial: { result: task.result }, fields: <ProseField name="result" label={t('reports.result')} /> }}
        />
      ) : null}
      {task.state === 'reported' ? (
        <Act does={says.confirmDecisionTask} size="small" input={input} unless={rule.confirmTask(task, person, on)} />
      ) : null}
      {task.owner === person ? null : (
        <Act
          does={says.extendDecisionTask}
          size="small"
          input={input}
          form={{
            fields: (
              <>
                <DayField name="dueOn" label={t('reports.newDue')} earliest={task.dueOn} />
                <LineField name="reason" label={t('reports.extensionReason')} />
              </>
            ),
          }}
        />
      )}
    </span>
  )
}
