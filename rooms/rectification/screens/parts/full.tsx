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
  useTexts,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'

/** 申请延期 of a task under way. */
export function Prolong({ task }: { task: say.Task }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={say.askProlongation}
      input={{ id, task: task.id, version: task.version }}
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
  const open = plan.state === 'drafted' || plan.state === 'returned'
  return (
    <Act
      does={say.askPlanProlongation}
      input={{ id, plan: plan.id, version: plan.version }}
      after={() => renew(newId())}
      form={{
        note: <p className="mc-quiet">{t('rectification.prolongHint')}</p>,
        initial: { subject: open ? 'plan' : 'report' },
        fields: (
          <>
            <ChoiceField
              name="subject"
              label={t('rectification.prolongSubject')}
              choices={(open ? ['plan', 'report'] : ['report']).map((value) => ({
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
