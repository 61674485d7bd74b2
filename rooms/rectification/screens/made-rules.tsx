import { Days, type Filter, List, Page, To, today, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { Between } from './parts/between.tsx'
import { useUnit } from './parts/filters.ts'

/** 制度立改废清单: rules made, amended and abolished, over bodies and years (S0-26). */
export default function MadeRules() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  const now = Number(today().slice(0, 4))
  const years = Array.from({ length: 10 }, (_, n) => ({ value: String(now - n), label: String(now - n) }))
  const filters: readonly Filter[] = [
    { name: 'q', label: text('ruleSearch'), kind: 'text' },
    ...useUnit(),
    {
      name: 'action',
      label: text('ruleAction'),
      kind: 'many',
      choices: say.ruleActions.map((value) => ({ value, label: text(`action.${value}`) })),
    },
    { name: 'year', label: text('ruleYear'), kind: 'one', choices: years },
    { name: 'struck', label: text('ruleStruck'), kind: 'one', choices: [{ value: 'yes', label: text('ruleStruck') }] },
  ]
  return (
    <Page title={text('madeRules')} printable>
      <Between />
      <p className="mc-quiet">{text('madeRulesLead')}</p>
      <List
        ask={say.madeRules}
        xlsx
        label={text('madeRules')}
        empty={text('madeRulesNone')}
        filters={filters}
        columns={[
          {
            key: 'title',
            title: text('ruleTitle'),
            choice: 'always',
            sort: { up: 'title' },
            show: (row) => (row.struck ? <s>{row.title}</s> : row.title),
          },
          { key: 'action', title: text('ruleAction'), show: (row) => text(`action.${row.action}`) },
          { key: 'body', title: text('body'), sort: { up: 'body' }, show: (row) => row.bodyName },
          { key: 'document', title: text('ruleDocument'), show: (row) => row.document || '—' },
          {
            key: 'onDay',
            title: text('ruleOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.onDay} />,
          },
          { key: 'file', title: text('ruleFile'), show: (row) => row.fileName },
          {
            key: 'task',
            title: text('ruleTask'),
            show: (row) => <To to={`/tasks/${row.task}`}>{row.taskTitle}</To>,
          },
          { key: 'why', title: text('ruleStrikeReason'), choice: 'hidden', show: (row) => row.strikeReason || '—' },
        ]}
      />
    </Page>
  )
}
