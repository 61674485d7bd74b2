import { useState } from 'react'
import { Act, Days, List, newId, Page, State, To, useGo, useTexts } from '../../../core/web/index.ts'
import { draftProblemGroup, groupKinds, groupStates, problemGroups } from '../contract.ts'
import { GroupFields } from './parts/group-fields.tsx'
import { groupTones } from './parts/looks.ts'

/** 问题归集: what is dealt with together, in which way, by whom and until when. */
export default function Groups() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const go = useGo()
  const [id, renew] = useState(newId)
  const draft = (
    <Act
      does={draftProblemGroup}
      kind="primary"
      input={{ id }}
      after={() => {
        renew(newId())
        go(`/problem-groups/${id}`)
      }}
      form={{
        id: 'draftProblemGroup',
        initial: { kind: 'common', category: '', summary: '' },
        fields: <GroupFields />,
      }}
    />
  )
  return (
    <Page title={text('problemGroups')} acts={draft}>
      <p className="mc-quiet">{text('problemGroupsLead')}</p>
      <List
        ask={problemGroups}
        label={text('problemGroups')}
        empty={text('noGroups')}
        xlsx
        filters={[
          { name: 'q', label: text('search'), kind: 'text' },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: groupStates.map((value) => ({ value, label: text(`problemGroup.${value}`) })),
          },
          {
            name: 'kind',
            label: text('groupKind'),
            kind: 'many',
            choices: groupKinds.map((value) => ({ value, label: text(`kind.${value}`) })),
          },
          {
            name: 'overdue',
            label: text('overdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('overdue.yes') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('groupTitle'),
            choice: 'always',
            show: (row) => <To to={`/problem-groups/${row.id}`}>{row.title}</To>,
          },
          { key: 'kind', title: text('groupKind'), show: (row) => text(`kind.${row.kind}`) },
          { key: 'way', title: text('way'), show: (row) => text(`way.${row.kind}`) },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="commons.problemGroup" is={row.state} tone={groupTones[row.state]} />,
          },
          { key: 'category', title: text('category'), show: (row) => row.categoryName || '—' },
          { key: 'sheets', title: text('sheetCount'), align: 'right', show: (row) => row.sheets },
          { key: 'units', title: text('unitCount'), align: 'right', show: (row) => row.units },
          { key: 'owner', title: text('owner'), show: (row) => row.ownerName || '—' },
          {
            key: 'dueOn',
            title: text('dueOn'),
            show: (row) => <Days day={row.dueOn} due done={row.state === 'closed' || row.state === 'dropped'} />,
          },
        ]}
      />
    </Page>
  )
}
