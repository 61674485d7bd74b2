import { List, Page, To, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { Between } from './parts/between.tsx'

/** 制度数核对: what reports count of 完善制度 and what the register holds, task by task; what differs stands first (S0-26, 6.3). */
export default function RuleCounts() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('ruleCounts')} printable>
      <Between />
      <p className="mc-quiet">{text('ruleCountsLead')}</p>
      <List
        ask={say.ruleCounts}
        xlsx
        label={text('ruleCounts')}
        empty={text('ruleCountsNone')}
        filters={[
          { name: 'q', label: text('ruleTask'), kind: 'text' },
          {
            name: 'agreement',
            label: text('agreement'),
            kind: 'many',
            choices: say.agreements.map((value) => ({ value, label: text(`agreement.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('ruleTask'),
            choice: 'always',
            show: (row) => (
              <To to={`/tasks/${row.id}`}>
                {row.number}. {row.title}
              </To>
            ),
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'reported', title: text('rulesReported'), align: 'right', show: (row) => row.reported },
          ...say.ruleActions.map((action) => ({
            key: action,
            title: text(`action.${action}`),
            align: 'right' as const,
            show: (row: Record<say.RuleAction, number>) => row[action],
          })),
          {
            key: 'agreement',
            title: text('agreement'),
            show: (row) => (
              <span className={`mc-state mc-state-${row.agreement === 'open' ? 'bad' : 'good'}`}>
                {text(`agreement.${row.agreement}`)}
              </span>
            ),
          },
          { key: 'reason', title: text('gapReason'), show: (row) => row.reason || '—' },
        ]}
      />
    </Page>
  )
}
