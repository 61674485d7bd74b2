import type * as z from 'zod'
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
  YesField,
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

function Judge({ row }: { row: Row }) {
  const t = useTexts()
  const me = useMe()
  if (row.state !== 'waiting') return null
  const says = { stands: true, seen: '', dueOn: null }
  return (
    <Act
      does={say.judgeSpot}
      size="small"
      input={{ spot: row.id, version: row.version }}
      unless={rule.judge(row, says, me.person, today() as NonNullable<Row['onDay']>)}
      form={{
        initial: { stands: true, dueOn: null },
        fields: (values) => (
          <>
            <ProseField name="seen" label={t('rectification.spotSeen')} rows={4} required />
            <YesField name="stands" label={t('rectification.spotStands')} />
            {values['stands'] ? null : <DayField name="dueOn" label={t('rectification.spotDue')} earliest={today()} />}
          </>
        ),
      }}
    />
  )
}
