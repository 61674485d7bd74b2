import type * as z from 'zod'
import { Act, Days, List, Page, To, today, useMe, useTexts } from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/spots.ts'

type Row = z.output<(typeof say.successions)['gives']>['rows'][number]

/** 新任负责人接续整改 (S3-27): what was open on the day a new principal was named. */
export default function Successions() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('successions')}>
      <p className="mc-quiet">{text('successionLead')}</p>
      <List
        ask={say.successions}
        label={text('successions')}
        empty={text('noSuccessions')}
        filters={[
          {
            name: 'accepted',
            label: text('acceptedOn'),
            kind: 'one',
            choices: [{ value: 'no', label: text('succession.open') }],
          },
        ]}
        columns={[
          { key: 'body', title: text('body'), choice: 'always', show: (row) => row.bodyName || '—' },
          { key: 'name', title: text('successor'), show: (row) => row.name || '—' },
          { key: 'namedOn', title: text('namedOn'), show: (row) => <Days day={row.namedOn} /> },
          {
            key: 'tasks',
            title: text('successionTasks'),
            show: (row) => (
              <ul>
                {row.tasks.map((one) => (
                  <li key={one.task}>
                    <To to={`/tasks/${one.task}`}>
                      {one.number}. {one.title}
                    </To>{' '}
                    <span className="mc-quiet">{text(`task.${one.state}`)}</span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'acceptedOn',
            title: text('acceptedOn'),
            show: (row) => (row.acceptedOn === null ? <Accept row={row} /> : <Days day={row.acceptedOn} />),
          },
        ]}
      />
    </Page>
  )
}

function Accept({ row }: { row: Row }) {
  const t = useTexts()
  const me = useMe()
  if (me.hat !== 'principal') return <>{t('rectification.succession.open')}</>
  return (
    <Act
      does={say.acceptSuccession}
      size="small"
      kind="primary"
      input={{ succession: row.id, version: row.version }}
      unless={rule.takeUp(row, me.person, today() as Row['namedOn'])}
    />
  )
}
