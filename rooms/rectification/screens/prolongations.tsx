import type * as z from 'zod'
import {
  Act,
  Days,
  List,
  Page,
  ProseField,
  State,
  To,
  today,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { Approve } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import * as rule from '../rules/prolongations.ts'
import { prolongationTone } from './parts/looks.tsx'

type Row = z.output<(typeof say.prolongations)['gives']>['rows'][number]

/** 延期申请: which day is to be moved, why, and who decided; those of one task or plan where its page leads here. */
export default function Prolongations() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  const [{ task, plan }] = useQueryString()
  const of = { ...(task ? { task } : {}), ...(plan ? { plan } : {}) }
  return (
    <Page
      title={text('prolongations')}
      {...(task ? { back: { to: `/tasks/${task}`, label: text('task') } } : {})}
      {...(plan ? { back: { to: `/plans/${plan}`, label: text('plan') } } : {})}
    >
      <p className="mc-quiet">{text('prolongHint')}</p>
      <List
        key={task ?? plan}
        ask={say.prolongations}
        fixed={of}
        label={text('prolongations')}
        filters={[
          {
            name: 'subject',
            label: text('prolongSubject'),
            kind: 'many',
            choices: say.prolongedSubjects.map((value) => ({ value, label: text(`subject.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.prolongationStates.map((value) => ({ value, label: text(`prolongation.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('title'),
            choice: 'always',
            show: (row) => <To to={row.task === null ? `/plans/${row.plan}` : `/tasks/${row.task}`}>{row.title}</To>,
          },
          { key: 'subject', title: text('prolongSubject'), show: (row) => text(`subject.${row.subject}`) },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'from', title: text('prolongFrom'), show: (row) => <Days day={row.from} /> },
          { key: 'wanted', title: text('wanted'), show: (row) => <Days day={row.wanted} /> },
          { key: 'reason', title: text('prolongReason'), show: (row) => row.reason },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="rectification.prolongation" is={row.state} tone={prolongationTone(row.state)} />,
          },
          {
            key: 'approver',
            title: text('approver'),
            show: (row) => [text(`approver.${row.approver}`), row.decidedName].filter(Boolean).join(' '),
          },
          { key: 'comment', title: text('prolongComment'), show: (row) => row.comment || '—' },
          { key: 'acts', title: '', show: (row) => <Decide row={row} /> },
        ]}
      />
    </Page>
  )
}

function Decide({ row }: { row: Row }) {
  const t = useTexts()
  const me = useMe()
  if (row.state !== 'asked') return null
  const input = { prolongation: row.id, version: row.version }
  const day = today() as Row['from']
  const comment = (required: boolean) => ({
    initial: { comment: '' },
    fields: <ProseField name="comment" label={t('rectification.prolongComment')} required={required} />,
  })
  return (
    <span className="mc-row-acts">
      <Approve
        matter="prolongation"
        thing={row.id}
        does={say.grantProlongation}
        size="small"
        input={input}
        unless={rule.decide(row, 'grant', '', me.person, me.hat, day)}
        form={comment(false)}
      />
      <Act
        does={say.refuseProlongation}
        size="small"
        input={input}
        unless={rule.decide(row, 'refuse', '', me.person, me.hat, day)}
        form={comment(true)}
      />
      <Act does={say.withdrawProlongation} size="small" input={input} />
    </span>
  )
}
