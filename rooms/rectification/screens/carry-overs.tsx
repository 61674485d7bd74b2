import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'

export const carryTone = { open: 'warn', settled: 'good', dropped: 'off' } as const

/** 接续合并: earlier items held against present ones, and how many conflicts wait for a decision. */
export default function CarryOvers() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('carryOvers')} printable>
      <p className="mc-quiet">{text('carryLead')}</p>
      <List
        ask={say.carryOvers}
        xlsx
        label={text('carryOvers')}
        empty={text('carryNone')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.carryStates.map((value) => ({ value, label: text(`carryOver.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'task',
            title: text('carryPresent'),
            choice: 'always',
            show: (row) => <To to={`/carry-overs/${row.id}`}>{row.taskTitle}</To>,
          },
          { key: 'source', title: text('carrySource'), show: (row) => row.sourceTitle },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="rectification.carryOver" is={row.state} tone={carryTone[row.state]} />,
          },
          { key: 'conflicts', title: text('carryConflicts'), align: 'right', show: (row) => row.conflicts },
          { key: 'undecided', title: text('carryUndecided'), align: 'right', show: (row) => row.undecided },
          { key: 'onDay', title: text('carryOn'), show: (row) => <Days day={row.onDay} /> },
        ]}
      />
    </Page>
  )
}
