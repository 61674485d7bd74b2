import { useState } from 'react'
import {
  Act,
  Days,
  List,
  newId,
  Page,
  ProseField,
  Section,
  To,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'

/** 整改监督情况报告 (T15): which are owed, and which were filed. */
export default function Supervisions() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`oversight.${key}`)
  const [{ inspection }] = useQueryString()
  const fixed = inspection ? { inspection } : {}
  return (
    <Page title={text('supervisions')}>
      <p className="mc-quiet">{text('supervisionsLead')}</p>
      <Section title={text('supervisionsOwed')} flush>
        <List
          ask={say.supervisionsOwed}
          label={text('supervisionsOwed')}
          empty={text('supervisionsOwedNone')}
          fixed={fixed}
          columns={[
            {
              key: 'body',
              title: text('body'),
              choice: 'always',
              show: (row) => <To to={`/plans/${row.plan}`}>{row.bodyName}</To>,
            },
            { key: 'department', title: text('department'), show: (row) => text(`department.${row.department}`) },
            { key: 'endedOn', title: text('endedOn'), show: (row) => <Days day={row.endedOn} /> },
            {
              key: 'dueOn',
              title: text('supervisionDue'),
              show: (row) => <Days day={row.dueOn} due tentative={row.provisional} />,
            },
            {
              key: 'file',
              title: '',
              show: (row) => (row.department === hat ? <FileReport plan={row.plan} /> : null),
            },
          ]}
        />
      </Section>
      <Section title={text('supervisionsFiled')} flush>
        <Filed fixed={fixed} />
      </Section>
    </Page>
  )
}

function Filed({ fixed }: { fixed: Readonly<Record<string, unknown>> }) {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <List
      ask={say.supervisions}
      xlsx
      label={text('supervisionsFiled')}
      empty={text('supervisionsNone')}
      fixed={fixed}
      filters={[
        {
          name: 'department',
          label: text('department'),
          kind: 'one',
          choices: say.supervisors.map((value) => ({ value, label: text(`department.${value}`) })),
        },
        {
          name: 'late',
          label: text('filedLate'),
          kind: 'one',
          choices: (['yes', 'no'] as const).map((value) => ({ value, label: text(`filedLate.${value}`) })),
        },
      ]}
      columns={[
        {
          key: 'body',
          title: text('body'),
          choice: 'always',
          show: (row) => <To to={`/supervision-reports/${row.id}`}>{row.bodyName}</To>,
        },
        { key: 'department', title: text('department'), show: (row) => text(`department.${row.department}`) },
        { key: 'tasks', title: text('itemCount'), align: 'right', show: (row) => row.tasks },
        { key: 'closed', title: text('closedCount'), align: 'right', show: (row) => row.closed },
        { key: 'longTerm', title: text('longTermCount'), align: 'right', show: (row) => row.longTerm },
        { key: 'left', title: text('leftCount'), align: 'right', show: (row) => row.left },
        {
          key: 'dueOn',
          title: text('supervisionDue'),
          show: (row) => <Days day={row.dueOn} tentative={row.provisional} />,
        },
        { key: 'filedOn', title: text('filedOn'), show: (row) => <Days day={row.filedOn} /> },
      ]}
    />
  )
}

/** What is filed is not changed afterwards; the counts are taken at that moment. */
function FileReport({ plan }: { plan: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Act
      does={say.fileSupervision}
      kind="primary"
      input={{ id, plan }}
      after={() => renew(newId())}
      form={{
        id: `supervision-${plan}`,
        initial: { problems: '', proposal: '' },
        note: text('supervisionNote'),
        fields: (
          <>
            <ProseField name="situation" label={text('situation')} rows={6} required />
            <ProseField name="problems" label={text('problemsSeen')} rows={4} required={false} />
            <ProseField name="proposal" label={text('proposal')} rows={4} required={false} />
          </>
        ),
      }}
    />
  )
}
