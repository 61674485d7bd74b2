import type * as z from 'zod'
import { Act, Days, Prose, ProseField, Section, State, today, useMe, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'

type Shown = z.output<(typeof say.taskPage)['gives']>
const tones = { open: 'plain', reported: 'going', closed: 'good' } as const

/** 阶段目标 of a long-term task: reported by the body, confirmed by the office. */
export function Stages({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { task, stages } = shown
  return (
    <Section title={t('rectification.stages')} flush>
      <ol className="mc-rows">
        {stages.map((stage) => (
          <li key={stage.id} className="mc-row">
            <div className="mc-row-head">
              <State of="rectification.stage" is={stage.state} tone={tones[stage.state]} />
              <Days day={stage.dueOn} due done={stage.state === 'closed'} />
              <span className="mc-row-acts">{shown.acts ? <StageActs task={task} stage={stage} /> : null}</span>
            </div>
            <Prose text={stage.target} />
            {stage.report === '' ? null : <Prose text={stage.report} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function StageActs({ task, stage }: { task: say.Task; stage: say.Stage }) {
  const t = useTexts()
  const me = useMe()
  const day = today() as say.Task['receivedOn']
  const input = { task: task.id, version: task.version, stage: stage.id }
  if (task.state !== 'longTerm') return null
  return (
    <>
      {stage.state === 'closed' ? null : (
        <Act
          does={say.reportStage}
          size="small"
          input={input}
          form={{
            initial: { text: stage.report },
            fields: <ProseField name="text" label={t('rectification.stageReport')} rows={6} />,
          }}
        />
      )}
      {stage.state === 'reported' ? (
        <Act
          does={say.closeStage}
          size="small"
          kind="primary"
          input={input}
          confirm
          unless={rule.closeStage(task, stage, me.person, day)}
        />
      ) : null}
    </>
  )
}
