import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  newId,
  Prose,
  ProseField,
  Section,
  useTexts,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'

type Shown = z.output<(typeof say.taskPage)['gives']>

/** 整改措施, to be changed while the task is being planned. */
export function Measures({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { task, measures } = shown
  const [id, renew] = useState(newId)
  const on = { task: task.id, version: task.version }
  const planning = shown.acts && rule.editMeasures(task) === true
  return (
    <Section
      title={t('rectification.measures')}
      flush
      acts={
        planning ? (
          <Act
            does={say.addMeasure}
            size="small"
            input={{ ...on, id }}
            after={() => renew(newId())}
            form={{ fields: <Fields task={task} /> }}
          />
        ) : null
      }
    >
      <ol className="mc-rows">
        {measures.map(({ id: measure, kind, text, dueOn, degree, place }) => (
          <li key={measure} className="mc-row">
            <div className="mc-row-head">
              <strong>
                {place}. {t(`rectification.kind.${kind}`)}
              </strong>
              <span className="mc-quiet">{t(`rectification.degree.${degree}`)}</span>
              {dueOn === null ? null : <Days day={dueOn} />}
              {planning ? (
                <span className="mc-row-acts">
                  <Act
                    does={say.editMeasure}
                    size="small"
                    input={{ ...on, measure }}
                    form={{ initial: { kind, text, dueOn }, fields: <Fields task={task} /> }}
                  />
                  <Act does={say.removeMeasure} size="small" kind="danger" confirm input={{ ...on, measure }} />
                </span>
              ) : null}
            </div>
            <Prose text={text} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Fields({ task }: { task: say.Task }) {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('rectification.measureKind')}
        choices={say.measureKinds.map((value) => ({ value, label: t(`rectification.kind.${value}`) }))}
      />
      <ProseField name="text" label={t('rectification.measure')} rows={4} />
      <DayField name="dueOn" label={t('rectification.dueOn')} earliest={task.receivedOn} />
    </>
  )
}
