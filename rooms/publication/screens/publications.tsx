import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
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
import { tasks } from '../../rectification/contract.ts'
import * as say from '../contract.ts'
import { isBody, pageTone, useKinds, useUnits } from './parts/looks.ts'

/** Everything that is public or is to be. */
export default function Publications() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Page title={text('publications')} acts={hat === 'office' || isBody(hat) ? <Draft /> : null}>
      <List
        ask={say.publications}
        label={text('publications')}
        empty={text('noPages')}
        filters={[
          {
            name: 'kind',
            label: text('kind'),
            kind: 'many',
            choices: say.publicationKinds.map((value) => ({ value, label: text(`kind.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: say.publicationStates.map((value) => ({ value, label: text(`publication.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('title'),
            choice: 'always',
            show: (row) => <To to={`/publications/${row.id}`}>{row.title}</To>,
          },
          {
            key: 'unit',
            title: text('unit'),
            show: (row) => [row.unitName, row.place].filter(Boolean).join(' · '),
          },
          { key: 'kind', title: text('kind'), show: (row) => text(`kind.${row.kind}`) },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="publication.publication" is={row.state} tone={pageTone(row.state)} />,
          },
          { key: 'publishedOn', title: text('publishedOn'), show: (row) => <Days day={row.publishedOn} /> },
          { key: 'untilDay', title: text('untilDay'), show: (row) => <Days day={row.untilDay} /> },
          { key: 'number', title: text('number'), show: (row) => <code>{row.slug}</code> },
        ]}
      />
    </Page>
  )
}

function Draft() {
  const t = useTexts()
  const go = useGo()
  const { hat } = useMe()
  const units = useUnits()
  const kinds = useKinds(hat)
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Act
      does={say.draftPublication}
      kind="primary"
      input={{ id }}
      after={(touched) => {
        renew(newId())
        go(`/publications/${touched.id}`)
      }}
      form={{
        id: 'draftPublication',
        initial: { kind: kinds[0]?.value, village: null },
        fields: (values) => (
          <>
            <ChoiceField name="inspection" label={text('unit')} choices={units} />
            <ChoiceField name="kind" label={text('kind')} choices={kinds} />
            {isBody(hat) && values['kind'] !== 'party' && typeof values['inspection'] === 'string' ? (
              <Villages inspection={values['inspection']} />
            ) : null}
            <LineField name="title" label={text('title')} />
          </>
        ),
      }}
    />
  )
}

/** The villages and units that own tasks of the inspection, each of which may have a page of its own. */
function Villages({ inspection }: { inspection: string }) {
  const t = useTexts()
  const asked = useAsk(tasks, { inspection, size: 200, sort: 'number' })
  const units = new Map(
    (asked.data?.rows ?? []).flatMap(({ unit, unitName }) => (unit === null ? [] : [[unit as string, unitName]])),
  )
  if (units.size === 0) return null
  const choices = [...units].map(([value, label]) => ({ value, label }))
  return <ChoiceField name="village" label={t('publication.village')} choices={choices} />
}
