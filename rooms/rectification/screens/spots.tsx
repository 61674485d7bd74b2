import type * as z from 'zod'
import { addDays, type Day } from '../../../core/pure/days.ts'
import {
  Act,
  DayField,
  Days,
  List,
  Page,
  ProseField,
  State,
  To,
  today,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/spots.ts'

type Row = z.output<(typeof say.spots)['gives']>['rows'][number]
const tones = { waiting: 'warn', stands: 'good', relapsed: 'bad' } as const

/** 抽查事项: closed items that were drawn, and what was seen at each. */
export default function Spots() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('spots')} back={{ to: '/spot-draws', label: text('spotDraws') }}>
      <List
        ask={say.spots}
        label={text('spots')}
        empty={text('noSpots')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.spotStates.map((value) => ({ value, label: text(`spot.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('title'),
            choice: 'always',
            show: (row) => (
              <To to={`/tasks/${row.task}`}>
                {row.number}. {row.title}
              </To>
            ),
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="rectification.spot" is={row.state} tone={tones[row.state]} />,
          },
          { key: 'seen', title: text('spotSeen'), show: (row) => row.seen || '—' },
          { key: 'onDay', title: text('drawnOn'), show: (row) => <Days day={row.onDay} /> },
          { key: 'acts', title: '', show: (row) => <Judge row={row} /> },
        ]}
      />
    </Page>
  )
}

/** What was seen, said as one of two: nothing is ticked beforehand, for what relapsed is reopened. */
function Judge({ row }: { row: Row }) {
  return row.state === 'waiting' ? (
    <span className="mc-row-acts">
      <Says row={row} stands />
      <Says row={row} stands={false} />
    </span>
  ) : null
}

function Says({ row, stands }: { row: Row; stands: boolean }) {
  const t = useTexts()
  const me = useMe()
  const tomorrow = addDays(today() as Day, 1)
  const says = { stands, seen: '', dueOn: stands ? null : tomorrow }
  return (
    <Act
      does={say.judgeSpot}
      size="small"
      label={t(stands ? 'rectification.spotStands' : 'rectification.spotCameBack')}
      input={{ spot: row.id, version: row.version, stands, ...(stands ? { dueOn: null } : {}) }}
      unless={rule.judge(row, says, me.person, today() as NonNullable<Row['onDay']>)}
      form={{
        id: `judgeSpot:${row.id}:${stands}`,
        fields: (
          <>
            <ProseField name="seen" label={t('rectification.spotSeen')} rows={4} required />
            {stands ? null : <DayField name="dueOn" label={t('rectification.spotDue')} earliest={tomorrow} required />}
          </>
        ),
      }}
    />
  )
}
