import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  List,
  newId,
  Page,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { SearchField } from '../../planning/screens/parts/search-field.tsx'
import { organisations } from '../../registry/contract.ts'
import { chargeFields, endChargeField, fieldParts, setChargeField, slipLeaders } from '../contract.ts'
import { useCategories } from './parts/category.ts'

/** 分管领域: which units and which categories of findings each leader is in charge of; by it slips are made. */
export default function ChargeFields() {
  const t = useTexts()
  const { hat } = useMe()
  const office = hat === 'office'
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page
      title={text('chargeFields')}
      back={{ to: '/copy-slips', label: text('copySlips') }}
      acts={office ? <Set /> : null}
    >
      <List
        ask={chargeFields}
        label={text('chargeFields')}
        filters={[
          {
            name: 'show',
            label: text('fieldShow'),
            kind: 'one',
            choices: (['present', 'all'] as const).map((value) => ({ value, label: text(`fieldShow.${value}`) })),
          },
        ]}
        columns={[
          { key: 'leader', title: text('leaderInCharge'), choice: 'always', show: (row) => row.leaderName },
          { key: 'part', title: text('part'), show: (row) => text(`part.${row.part}`) },
          { key: 'of', title: text('fieldOf'), show: (row) => row.ofName },
          { key: 'from', title: text('fromDay'), show: (row) => <Days day={row.fromDay} /> },
          { key: 'until', title: text('untilDay'), show: (row) => <Days day={row.untilDay} /> },
          {
            key: 'acts',
            title: '',
            show: (row) =>
              office && row.untilDay === null ? (
                <Act
                  does={endChargeField}
                  size="small"
                  input={{ chargeField: row.id, version: row.version }}
                  form={{
                    initial: { untilDay: today() },
                    fields: <DayField name="untilDay" label={text('untilDay')} earliest={row.fromDay} />,
                  }}
                />
              ) : null,
          },
        ]}
      />
    </Page>
  )
}

function Set() {
  const t = useTexts()
  const [id] = useState(newId)
  const leaders = useAsk(slipLeaders, {})
  const { choices } = useCategories()
  const text = (key: string) => t(`feedback.${key}`)
  const none = leaders.data !== undefined && leaders.data.rows.length === 0
  return (
    <Act
      does={setChargeField}
      kind="primary"
      input={{ id }}
      form={{
        note: none ? <p className="mc-quiet">{text('leadersFirst')}</p> : null,
        initial: { part: 'body', fromDay: today() },
        fields: (values) => (
          <>
            <ChoiceField
              name="leader"
              label={text('leaderInCharge')}
              choices={(leaders.data?.rows ?? []).map((one) => ({
                value: one.leader,
                label: `${one.name} ${one.title}`.trim(),
              }))}
            />
            <ChoiceField
              name="part"
              label={text('part')}
              choices={fieldParts.map((value) => ({ value, label: text(`part.${value}`) }))}
            />
            {values['part'] === 'category' ? (
              <ChoiceField name="of" label={text('fieldCategory')} choices={choices} />
            ) : (
              <SearchField
                name="of"
                label={text('fieldBody')}
                hint={text('fieldBody')}
                ask={organisations}
                by="q"
                show={(row) => String(row['name'])}
              />
            )}
            <DayField name="fromDay" label={text('fromDay')} />
          </>
        ),
      }}
    />
  )
}
