import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  List,
  newId,
  Page,
  State,
  To,
  useAsk,
  useGo,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { inspections, unitMannerOf } from '../../planning/contract.ts'
import * as say from '../contract.ts'
import { shareOf, written } from '../rules.ts'
import { lookbackTones } from './parts/looks.ts'

/** 回头看: every look-back with how far it is and how much has come back. */
export default function Lookbacks() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  return (
    <Page title={text('lookbacks')} acts={hat === 'office' ? <Bind /> : null}>
      <p className="mc-quiet">{text('lookbacksLead')}</p>
      <List
        ask={say.lookbacks}
        xlsx
        label={text('lookbacks')}
        empty={text('lookbacksNone')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.lookbackStates.map((value) => ({ value, label: text(`lookback.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: text('body'),
            choice: 'always',
            show: (row) => <To to={`/lookbacks/${row.id}`}>{row.bodyName}</To>,
          },
          { key: 'round', title: text('round'), show: (row) => row.roundName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="evaluation.lookback" is={row.state} tone={lookbackTones[row.state]} />,
          },
          { key: 'judged', title: text('judgedCount'), show: (row) => `${row.judged} / ${row.items}` },
          {
            key: 'rate',
            title: text('reboundRate'),
            show: (row) => (row.closed === 0 ? '—' : `${written(shareOf(row.rebounded, row.closed))}%`),
          },
          { key: 'boundOn', title: text('boundOn'), show: (row) => <Days day={row.boundOn} /> },
          { key: 'concludedOn', title: text('concludedOn'), show: (row) => <Days day={row.concludedOn} /> },
        ]}
      />
    </Page>
  )
}

/** Binds an inspection under way to an earlier one of its body. */
function Bind() {
  const t = useTexts()
  const go = useGo()
  const [id, renew] = useState(newId)
  const { data } = useAsk(inspections, { size: 200 })
  const units = (data?.rows ?? []).filter(({ state }) => state !== 'closed' && state !== 'removed')
  return (
    <Act
      does={say.bindLookback}
      kind="primary"
      input={{ id }}
      after={({ id: made }) => {
        renew(newId())
        go(`/lookbacks/${made}`)
      }}
      form={{
        initial: { earlier: null },
        fields: (values) => (
          <>
            <ChoiceField
              name="inspection"
              label={t('evaluation.unitOf')}
              choices={units.map((unit) => ({ value: unit.id as string, label: unit.name }))}
            />
            <Earlier inspection={values['inspection'] as string | undefined} />
          </>
        ),
      }}
    />
  )
}

/** The inspections of the same body that are over. */
function Earlier({ inspection }: { inspection: string | undefined }) {
  const t = useTexts()
  const asked = useAsk(unitMannerOf, { inspection: inspection ?? '' }, { enabled: inspection !== undefined })
  const choices = (asked.data?.earlier ?? []).map(({ id, name, exitedOn }) => ({
    value: id as string,
    label: `${name}${t.aside(t.day(exitedOn))}`,
  }))
  return (
    <ChoiceField
      name="earlier"
      label={t('evaluation.earlier')}
      hint={choices.length === 0 ? t('evaluation.earlierNone') : t('evaluation.earlierHint')}
      required={false}
      choices={choices}
    />
  )
}
