import { useState } from 'react'
import { Act, ChoiceField, newId, Section, State, To, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import { carryTone } from '../carry-overs.tsx'

/** 接续合并 of a task: what was held against it, and for the office the way to hold something more. */
export function CarryOversOf({ task }: { task: say.Task }) {
  const t = useTexts()
  const { hat } = useMe()
  const reads = (say.carryOvers.of as readonly string[]).includes(hat)
  const { data } = useAsk(say.carryOvers, { task: task.id, size: 50 }, { enabled: reads })
  const rows = data?.rows ?? []
  const office = (say.openCarryOver.of as readonly string[]).includes(hat)
  const over = ['closed', 'withdrawn'].includes(task.state)
  if (rows.length === 0 && (!office || over)) return null
  return (
    <Section title={t('rectification.carryOvers')} acts={office && !over ? <Open task={task} /> : null} flush>
      {rows.length === 0 ? <p className="mc-section-body mc-quiet">{t('rectification.carryNone')}</p> : null}
      <ul className="mc-rows">
        {rows.map((one) => (
          <li key={one.id} className="mc-row">
            <div className="mc-row-head">
              <To to={`/carry-overs/${one.id}`}>{one.task === task.id ? one.sourceTitle : one.taskTitle}</To>
              <State of="rectification.carryOver" is={one.state} tone={carryTone[one.state]} />
              {one.undecided > 0 ? (
                <span className="mc-quiet">
                  {t('rectification.carryUndecided')} {one.undecided}
                </span>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Open({ task }: { task: say.Task }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { data } = useAsk(say.carryCandidates, { task: task.id })
  const rows = data?.rows ?? []
  const kindOf = (source: unknown) => rows.find((row) => row.source === source)?.kind ?? 'task'
  if (rows.length === 0) return <span className="mc-quiet">{t('rectification.carryNobody')}</span>
  return (
    <Act
      does={say.openCarryOver}
      size="small"
      input={{ id, task: task.id }}
      after={() => renew(newId())}
      form={{
        id: `openCarryOver ${task.id}`,
        note: <p className="mc-quiet">{t('rectification.carryHint')}</p>,
        initial: { kind: 'task' },
        fields: (values) => (
          <>
            <ChoiceField
              name="kind"
              label={t('rectification.carryKind')}
              choices={say.carrySources
                .filter((kind) => rows.some((row) => row.kind === kind))
                .map((value) => ({ value, label: t(`rectification.carryKind.${value}`) }))}
            />
            <ChoiceField
              name="source"
              label={t('rectification.carrySource')}
              choices={rows
                .filter((row) => row.kind === (values['kind'] ?? kindOf(values['source'])))
                .map(({ source, title }) => ({ value: source as string, label: title }))}
            />
          </>
        ),
      }}
    />
  )
}
