import { Select } from 'antd'
import { type ReactNode, useState } from 'react'
import {
  Act,
  Days,
  LineField,
  List,
  newId,
  Page,
  To,
  useAsk,
  useGo,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { useCategories } from '../../findings/screens/parts/categories.ts'
import { commonFindings, draftProblemGroup, joinGroup, problemGroups } from '../contract.ts'
import { useSheetFilters, useUnits } from './parts/filters.ts'
import { GroupFields } from './parts/group-fields.tsx'

/** The adopted sheets behind the matrix; the office chooses those of one kind for a group. */
export default function Findings() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const { hat } = useMe()
  const office = hat === 'office'
  const category = useCategories()
  const units = useUnits()
  const [search] = useQueryString()
  const filters = useSheetFilters()
  const grouped = {
    name: 'grouped',
    label: text('grouped'),
    kind: 'one' as const,
    choices: (['yes', 'no'] as const).map((value) => ({ value, label: text(`grouped.${value}`) })),
  }
  return (
    <Page title={text('findings')} back={{ to: '/common-problems', label: text('matrix') }}>
      <p className="mc-quiet">{text('findingsLead')}</p>
      <List<typeof commonFindings>
        ask={commonFindings}
        label={text('findings')}
        empty={text('noFindings')}
        xlsx
        filters={[
          ...filters,
          ...(search['category']
            ? [
                {
                  name: 'subcategory',
                  label: text('subcategory'),
                  kind: 'one' as const,
                  choices: category.under(search['category']),
                },
              ]
            : []),
          { name: 'unit', label: text('unit'), kind: 'one', choices: units },
          ...(office ? [grouped] : []),
        ]}
        {...(office
          ? {
              bulk: (rows: readonly { id: string }[], clear: () => void) => (
                <IntoGroup sheets={rows.map(({ id }) => id)} clear={clear} />
              ),
            }
          : {})}
        columns={[
          {
            key: 'title',
            title: text('findingTitle'),
            choice: 'always',
            show: (row) => <To to={`/sheets/${row.id}`}>{row.title}</To>,
          },
          { key: 'number', title: text('number'), show: (row) => <span className="mc-number">{row.number}</span> },
          { key: 'unit', title: text('unit'), show: (row) => row.unitName },
          { key: 'round', title: text('round'), show: (row) => row.roundName || '—' },
          { key: 'category', title: text('category'), show: (row) => row.categoryName },
          { key: 'subcategory', title: text('subcategory'), show: (row) => row.subcategoryName || '—' },
          {
            key: 'spread',
            title: text('spread'),
            choice: 'hidden',
            show: (row) => (row.spread === '' ? '—' : text(`spread.${row.spread}`)),
          },
          { key: 'decidedOn', title: text('decidedOn'), show: (row) => <Days day={row.decidedOn} /> },
          ...(office
            ? [
                {
                  key: 'group',
                  title: text('problemGroup'),
                  show: (row: { group: string | null; groupTitle: string; lead: boolean }) =>
                    row.group === null ? (
                      row.lead ? (
                        text('isLead')
                      ) : (
                        '—'
                      )
                    ) : (
                      <To to={`/problem-groups/${row.group}`}>{row.groupTitle}</To>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}

/** What is chosen goes into a new group, or into one that is there. */
function IntoGroup({ sheets, clear }: { sheets: readonly string[]; clear: () => void }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const [into, choose] = useState<string>()
  const { data } = useAsk(problemGroups, { state: 'forming,approved', size: 200 } as never)
  const open = data?.rows ?? []
  const reason = <LineField name="reason" label={t('commons.reason')} hint={t('commons.reasonHint')} />
  return (
    <>
      <Act
        does={draftProblemGroup}
        kind="primary"
        input={{ id, sheets: [...sheets] }}
        after={() => go(`/problem-groups/${id}`)}
        form={{
          initial: { kind: 'common', category: '', summary: '' },
          fields: (
            <>
              <GroupFields />
              {reason}
            </>
          ),
        }}
      />
      {open.length > 0 ? (
        <Into
          groups={open}
          into={into}
          choose={choose}
          sheets={sheets}
          reason={reason}
          after={(group) => {
            clear()
            go(`/problem-groups/${group}`)
          }}
        />
      ) : null}
    </>
  )
}

type Open = Readonly<{ id: string; title: string; version: number }>

/** One of the groups that take findings, and why they belong there. */
function Into(props: {
  groups: readonly Open[]
  into: string | undefined
  choose: (id: string) => void
  sheets: readonly string[]
  reason: ReactNode
  after: (group: string) => void
}) {
  const t = useTexts()
  const { groups, into, sheets } = props
  const group = groups.find(({ id }) => id === into)
  return (
    <>
      <Select
        aria-label={t('commons.intoGroup')}
        placeholder={t('commons.intoGroup')}
        className="mc-filter"
        showSearch={{ optionFilterProp: 'label' }}
        value={into}
        options={groups.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={props.choose}
      />
      {group ? (
        <Act
          does={joinGroup}
          input={{ problemGroup: group.id, version: group.version, sheets: [...sheets] }}
          after={() => props.after(group.id)}
          form={{ fields: props.reason }}
        />
      ) : null}
    </>
  )
}
