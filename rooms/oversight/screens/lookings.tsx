import { useState } from 'react'
import { hatNames } from '../../../core/pure/hats.ts'
import {
  Act,
  DayField,
  Days,
  List,
  ManyField,
  newId,
  Page,
  ProseField,
  Section,
  To,
  today,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { rounds } from '../../planning/contract.ts'
import { lookedAt, lookers, lookings, reviewAccess } from '../contract.ts'

/** Who opened what in a round, day by day and by person, for the office and the discipline body to go through (S2-17). */
export default function Lookings() {
  const t = useTexts()
  const [search] = useQueryString()
  const asked = useAsk(rounds, { size: 200 })
  const text = (key: string) => t(`oversight.${key}`)
  const { round } = search
  return (
    <Page
      title={text('lookings')}
      back={{ to: '/access-reviews', label: text('accessReviews') }}
      acts={round ? <Review round={round} key={round} /> : <span className="mc-quiet">{text('chooseRound')}</span>}
    >
      <p className="mc-quiet">{text('lookingsLead')}</p>
      <List
        ask={lookings}
        xlsx
        label={text('lookings')}
        empty={text('lookingsNone')}
        filters={[
          {
            name: 'round',
            label: text('round'),
            kind: 'one',
            choices: (asked.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          },
          {
            name: 'what',
            label: text('lookedAt'),
            kind: 'many',
            choices: lookedAt.map((value) => ({ value, label: text(`lookedAt.${value}`) })),
          },
          {
            name: 'hat',
            label: text('underHat'),
            kind: 'one',
            choices: hatNames.map((value) => ({ value, label: t.hat(value) })),
          },
          { name: 'since', until: 'until', label: text('onDay'), kind: 'days' },
        ]}
        columns={[
          { key: 'name', title: text('looker'), choice: 'always', show: (row) => row.name },
          { key: 'hat', title: text('underHat'), show: (row) => t.hat(row.hat) },
          { key: 'what', title: text('lookedAt'), show: (row) => text(`lookedAt.${row.what}`) },
          {
            key: 'unit',
            title: text('unit'),
            show: (row) => <To to={`/inspections/${row.inspection}`}>{row.unitName}</To>,
          },
          { key: 'day', title: text('onDay'), show: (row) => <Days day={row.onDay} /> },
          { key: 'times', title: text('times'), show: (row) => row.times },
        ]}
      />
      <Lookers {...(round ? { round } : {})} />
    </Page>
  )
}

/** The same by person, those first who opened most. */
function Lookers({ round }: { round?: string }) {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  const asked = useAsk(lookers, { size: 50, ...(round ? { round } : {}) })
  return (
    <Section title={text('lookers')}>
      {asked.data?.rows.length === 0 ? <p className="mc-quiet">{text('lookingsNone')}</p> : null}
      <ul>
        {(asked.data?.rows ?? []).map((row) => (
          <li key={`${row.person}${row.hat}`}>
            {row.name}
            {t.aside(t.hat(row.hat))}　{text('times')} {row.times}　{text('lookedUnits')} {row.units}　
            {text('lookedDays')} {row.days}　{text('mostOnDay')} {row.mostOnDay}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Review({ round }: { round: string }) {
  const t = useTexts()
  const me = useMe()
  const text = (key: string) => t(`oversight.${key}`)
  const [id, renew] = useState(newId)
  const asked = useAsk(lookers, { size: 200, round })
  const people = new Map((asked.data?.rows ?? []).map((row) => [row.person as string, row.name]))
  people.delete(me.person)
  return (
    <Act
      does={reviewAccess}
      kind="primary"
      input={{ id, round }}
      after={() => renew(newId())}
      form={{
        id: `reviewAccess:${round}`,
        initial: { untilDay: today(), found: false, about: [], text: '' },
        note: text('reviewNote'),
        fields: (values) => (
          <>
            <DayField name="untilDay" label={text('untilDay')} latest={today()} />
            <YesField name="found" label={text('found')} />
            {values['found'] ? (
              <ManyField
                name="about"
                label={text('aboutWhom')}
                choices={[...people].map(([value, label]) => ({ value, label }))}
              />
            ) : null}
            <ProseField name="text" label={text('foundText')} />
          </>
        ),
      }}
    />
  )
}
