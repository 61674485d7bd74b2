import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  newId,
  Prose,
  ProseField,
  Section,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules/prolongations.ts'

/** 申请延期 of a task under way; one that waits for its approver is decided or taken back first. */
export function Prolong({ task }: { task: say.Task }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { hat } = useMe()
  const { data } = useAsk(say.prolongations, { task: task.id, state: 'asked' }, { enabled: hat === 'principal' })
  return (
    <Act
      does={say.askProlongation}
      input={{ id, task: task.id, version: task.version }}
      unless={rule.asksOnce((data?.count ?? 0) > 0)}
      after={() => renew(newId())}
      form={{
        note: <p className="mc-quiet">{t('rectification.prolongHint')}</p>,
        fields: (
          <>
            <DayField
              name="wanted"
              label={t('rectification.wanted')}
              {...(task.clockOn ? { earliest: task.clockOn } : {})}
            />
            <ProseField name="reason" label={t('rectification.prolongReason')} rows={4} required />
          </>
        ),
      }}
    />
  )
}

/** 申请延期 of a plan that was not handed in, or of the reports on it. */
export function ProlongPlan({ plan }: { plan: say.Plan }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { hat } = useMe()
  const { data } = useAsk(say.prolongations, { plan: plan.id, state: 'asked' }, { enabled: hat === 'principal' })
  const open = plan.state === 'drafted' || plan.state === 'returned'
  const subjects = (open ? ['plan', 'report'] : ['report']) as say.Prolongation['subject'][]
  const free = subjects.filter((one) => !data?.rows.some(({ subject }) => subject === one))
  return (
    <Act
      does={say.askPlanProlongation}
      input={{ id, plan: plan.id, version: plan.version }}
      unless={rule.asksOnce(free.length === 0)}
      after={() => renew(newId())}
      form={{
        note: <p className="mc-quiet">{t('rectification.prolongHint')}</p>,
        initial: { subject: free[0] ?? 'report' },
        fields: (
          <>
            <ChoiceField
              name="subject"
              label={t('rectification.prolongSubject')}
              choices={free.map((value) => ({
                value,
                label: t(`rectification.subject.${value}`),
              }))}
            />
            <DayField name="wanted" label={t('rectification.wanted')} />
            <ProseField name="reason" label={t('rectification.prolongReason')} rows={4} required />
          </>
        ),
      }}
    />
  )
}

/** 台账备注 of the hat worn: its own ledger over the same item (S3-25). */
export function Remarks({ task }: { task: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const asked = useAsk(say.taskRemarks, { task })
  if (!asked.data) return null
  const { rows, names } = asked.data
  return (
    <Section title={t('rectification.remarks')}>
      <p className="mc-quiet">{rows.length === 0 ? t('rectification.noRemarks') : t('rectification.remarksLead')}</p>
      {rows.map((one) => (
        <div key={one.id}>
          <span className="mc-quiet">
            {t.day(one.onDay)} {names[one.by] ?? ''}
          </span>
          <Prose text={one.text} />
        </div>
      ))}
      <Act
        does={say.noteRemark}
        size="small"
        input={{ id, task }}
        after={() => renew(newId())}
        form={{ fields: <ProseField name="text" label={t('rectification.remarkText')} rows={4} required /> }}
      />
    </Section>
  )
}
