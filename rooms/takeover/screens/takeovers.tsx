import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  List,
  Moment,
  NumberField,
  newId,
  Page,
  State,
  To,
  today,
  useAsk,
  useGo,
  useTexts,
} from '../../../core/web/index.ts'
import { sourceKinds } from '../../feedback/stated.ts'
import { inspections, recordInspection, roundKinds, terms } from '../../planning/contract.ts'
import { SearchField } from '../../planning/screens/parts/search-field.tsx'
import { OrganisationField } from '../../registry/screens/parts/organisation-field.tsx'
import { startTakeover, takeoverStates, takeovers } from '../contract.ts'
import { stateTone } from './parts/tones.ts'

/** What the office takes over, and where it begins: with a document of an inspection, or with entering the inspection first. */
export default function Takeovers() {
  const t = useTexts()
  const kinds = sourceKinds.map((value) => ({ value, label: t(`takeover.kind.${value}`) }))
  return (
    <Page
      title={t('takeover.takeovers')}
      acts={
        <>
          <Start />
          <Former />
        </>
      }
    >
      <List
        ask={takeovers}
        label={t('takeover.takeovers')}
        filters={[
          { name: 'q', label: t('takeover.search'), kind: 'text' },
          {
            name: 'state',
            label: t('takeover.state'),
            kind: 'many',
            choices: takeoverStates.map((value) => ({ value, label: t(`takeover.takeover.${value}`) })),
          },
          { name: 'kind', label: t('takeover.kind'), kind: 'many', choices: kinds },
        ]}
        columns={[
          {
            key: 'title',
            title: t('takeover.title'),
            choice: 'always',
            show: (row) => <To to={`/takeovers/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: t('takeover.body'), show: (row) => row.bodyName },
          { key: 'kind', title: t('takeover.kind'), show: (row) => t(`takeover.kind.${row.kind}`) },
          {
            key: 'state',
            title: t('takeover.state'),
            show: (row) => <State of="takeover.takeover" is={row.state} tone={stateTone(row.state)} />,
          },
          { key: 'items', title: t('takeover.items'), show: (row) => row.items },
          {
            key: 'at',
            title: t('takeover.at'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Moment at={row.at} />,
          },
        ]}
      />
    </Page>
  )
}

function Start() {
  const t = useTexts()
  const go = useGo()
  const [id, setId] = useState(newId)
  const kinds = sourceKinds.map((value) => ({ value, label: t(`takeover.kind.${value}`) }))
  return (
    <Act
      does={startTakeover}
      kind="primary"
      input={{ id }}
      after={() => {
        go(`/takeovers/${id}`)
        setId(newId())
      }}
      form={{
        initial: { kind: 'rectificationReport' },
        fields: (
          <>
            <SearchField
              name="inspection"
              label={t('takeover.inspection')}
              hint={t('takeover.body')}
              ask={inspections}
              by="q"
              fixed={{ sort: 'newest' }}
              show={(row) => `${row['name']}${t.aside(String(row['roundName']))}`}
            />
            <p className="mc-quiet">{t('takeover.formerHint')}</p>
            <ChoiceField name="kind" label={t('takeover.kind')} choices={kinds} />
            <LineField name="title" label={t('takeover.title')} />
            <LineField name="number" label={t('takeover.number')} />
            <DayField name="receivedOn" label={t('takeover.receivedOn')} latest={today()} />
          </>
        ),
      }}
    />
  )
}

/** An inspection from before this system: its term, its round, its body, its days. */
function Former() {
  const t = useTexts()
  const [ids, setIds] = useState(() => ({ id: newId(), round: newId() }))
  const { data } = useAsk(terms, { size: 200 })
  return (
    <Act
      does={recordInspection}
      input={ids}
      after={() => setIds({ id: newId(), round: newId() })}
      form={{
        initial: { kind: 'regular' },
        note: <p>{t('takeover.formerHint')}</p>,
        fields: (
          <>
            <ChoiceField
              name="term"
              label={t('takeover.term')}
              choices={(data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))}
            />
            <NumberField name="number" label={t('takeover.roundNumber')} min={1} max={999} />
            <LineField name="roundName" label={t('takeover.roundName')} />
            <ChoiceField
              name="kind"
              label={t('takeover.roundKind')}
              choices={roundKinds.map((value) => ({ value, label: t(`planning.kind.${value}`) }))}
            />
            <OrganisationField name="body" label={t('takeover.body')} required />
            <DayField name="enteredOn" label={t('takeover.enteredOn')} latest={today()} />
            <DayField name="exitedOn" label={t('takeover.exitedOn')} latest={today()} />
          </>
        ),
      }}
    />
  )
}
