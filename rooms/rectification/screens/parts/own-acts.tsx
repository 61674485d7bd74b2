import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../../core/pure/refusal.ts'
import { Act, ChoiceField, LineField, newId, ProseField, useAsk, useTexts } from '../../../../core/web/index.ts'
import { categories } from '../../../policies/contract.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules/alike.ts'

type Shown = z.output<(typeof say.taskPage)['gives']>

/** 举一反三: a problem of the same kind the body found itself, with the words of the office's dictionary. */
export function FindAlike({ task }: { task: say.Task }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const asked = useAsk(categories, { vocabulary: 'finding', size: 200 })
  const rows = asked.data?.rows ?? []
  const named = (parent: unknown) =>
    rows
      .filter((row) => row.parent === parent)
      .map((row) => ({ value: row.code as string, label: t.language === 'zh' ? row.nameZh : row.nameEn }))
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Act
      does={say.findAlike}
      input={{ id, task: task.id }}
      after={() => renew(newId())}
      form={{
        initial: { title: '', text: '', category: task.category, subcategory: '' },
        note: <p className="mc-quiet">{text('alikeHint')}</p>,
        fields: (values) => (
          <>
            <LineField name="title" label={text('title')} />
            <ProseField name="text" label={text('text')} rows={5} required />
            <ChoiceField name="category" label={text('category')} choices={named(null)} />
            <ChoiceField
              name="subcategory"
              label={text('subcategory')}
              choices={[{ value: '', label: '—' }, ...named(values['category'])]}
            />
          </>
        ),
      }}
    />
  )
}

/** A problem of the body's own that was planned after the plan had been approved begins by its principal's word. */
export function Start({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { task, measures } = shown
  const asked = useAsk(say.planPage, { plan: task.plan })
  if (!asked.data || asked.data.plan.state !== 'approved') return null
  const may = rule.start(task, asked.data.plan, measures.length)
  return (
    <Act
      does={say.startAlike}
      kind="primary"
      input={{ task: task.id, version: task.version }}
      confirm={t('rectification.startAsk')}
      unless={may}
    />
  )
}

/** 提请上级统筹: what cannot be solved at one's own level, with the reason. */
export function Raise({ shown }: { shown: Shown }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { task, escalations } = shown
  const open = escalations.some(({ state }) => state === 'raised' || state === 'accepted')
  return (
    <Act
      does={say.raiseTask}
      input={{ id, task: task.id, version: task.version }}
      after={() => renew(newId())}
      unless={open ? refuse('rectification.escalated-already') : null}
      form={{
        fields: (
          <ProseField
            name="reason"
            label={t('rectification.raiseReason')}
            hint={t('rectification.raiseHint')}
            rows={5}
            required
          />
        ),
      }}
    />
  )
}
