import { useState } from 'react'
import type * as z from 'zod'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  newId,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { filesAbout } from '../../../documents/contract.ts'
import { FieldUpload } from '../../../documents/screens/parts/upload.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules/made-rules.ts'
import { TheFile } from './progress.tsx'

type Shown = z.output<(typeof say.taskPage)['gives']>

/** 制度立改废 of a task: each entry with its file, and whether they are as many as the reports count (S0-26). */
export function MadeRules({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { task, rules } = shown
  const text = (key: string) => t(`rectification.${key}`)
  const { data } = useAsk(say.madeRules, { task: task.id, size: 200, sort: 'oldest' })
  const rows = data?.rows ?? []
  const open = shown.acts && rule.openToRules(task) === true
  return (
    <Section title={text('madeRules')} acts={shown.acts ? <Record task={task} /> : null} flush>
      <div className="mc-section-body">
        <Agreement rules={rules} />
        {open && rules.reported !== rules.entered ? <Explain task={task} /> : null}
        {rows.length === 0 ? <p className="mc-quiet">{text(open ? 'madeRulesNone' : 'madeRulesNothing')}</p> : null}
      </div>
      <ul className="mc-rows">
        {rows.map((row) => (
          <li key={row.id} className="mc-row">
            <div className="mc-row-head">
              <strong>
                {text(`action.${row.action}`)}　{row.title}
              </strong>
              {row.document === '' ? null : <span>{row.document}</span>}
              <span className="mc-quiet">
                <Days day={row.onDay} />
              </span>
              {open ? (
                <span className="mc-row-acts">
                  <Act
                    does={say.strikeRule}
                    size="small"
                    kind="danger"
                    input={{ madeRule: row.id, version: row.version }}
                    form={{
                      id: `strikeRule ${row.id}`,
                      fields: <LineField name="reason" label={text('ruleStrikeReason')} />,
                    }}
                  />
                </span>
              ) : null}
            </div>
            <div className="mc-row-head">
              <span>{row.fileName}</span>
              <TheFile file={row.file} owns={shown.owns} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** 完善制度 as reported against the register, in words. */
function Agreement({ rules }: Pick<Shown, 'rules'>) {
  const t = useTexts()
  const { reported, entered, reason } = rules
  if (reported === 0 && entered === 0) return null
  const is = rule.agreementOf(rules)
  return (
    <p>
      {t('rectification.rulesAgainst', { reported, entered })}
      <span className={`mc-state mc-state-${is === 'open' ? 'bad' : 'good'}`}>
        {t(`rectification.agreement.${is}`)}
      </span>
      {is === 'explained' ? `　${reason}` : null}
    </p>
  )
}

function Explain({ task }: { task: say.Task }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={say.explainRules}
      size="small"
      input={{ id, task: task.id }}
      after={() => renew(newId())}
      form={{
        id: `explainRules ${task.id}`,
        fields: <LineField name="reason" label={t('rectification.gapReason')} hint={t('rectification.gapHint')} />,
      }}
    />
  )
}

function Record({ task }: { task: say.Task }) {
  const t = useTexts()
  const { hat } = useMe()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`rectification.${key}`)
  const mine = (say.recordRule.of as readonly string[]).includes(hat)
  const asked = useAsk(filesAbout, { about: task.id, size: 200 }, { enabled: mine })
  if (!mine) return null
  const files = asked.data?.rows ?? []
  const may = rule.openToRules(task)
  const kept = files.filter(({ state, circle }) => state === 'kept' && circle === 'rectification')
  return (
    <Act
      does={say.recordRule}
      size="small"
      input={{ id, task: task.id }}
      after={() => renew(newId())}
      unless={isRefusal(may) ? may : null}
      form={{
        id: `recordRule ${task.id}`,
        initial: { action: 'made', document: '', onDay: today() },
        fields: (
          <>
            <ChoiceField
              name="action"
              label={text('ruleAction')}
              choices={say.ruleActions.map((value) => ({ value, label: text(`action.${value}`) }))}
            />
            <LineField name="title" label={text('ruleTitle')} />
            <LineField name="document" label={text('ruleDocument')} required={false} />
            <DayField name="onDay" label={text('ruleOn')} latest={today()} />
            <FieldUpload
              name="file"
              about={{ inspection: task.inspection, circle: 'rectification', noun: 'task', about: task.id }}
              unfinished={files.filter((file) => file.state === 'receiving')}
            />
            <ChoiceField
              name="file"
              label={text('ruleFile')}
              hint={text('ruleFileHint')}
              choices={kept.map((file) => ({ value: file.id as string, label: file.name }))}
            />
          </>
        ),
      }}
    />
  )
}
