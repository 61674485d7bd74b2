import { useState } from 'react'
import {
  Days,
  List,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { agendaKinds, conferenceCounts, conferenceKinds, conferenceStates, conferences } from '../contract.ts'
import { Call } from './parts/call.tsx'
import { conferenceTone } from './parts/tones.ts'
import './parts/reports.css'

/** Meetings as far as one sees them; for those who count them, the year in numbers. */
export default function Conferences() {
  const t = useTexts()
  const { hat } = useMe()
  const [first] = useState(() => Number(today().slice(0, 4)))
  const years = Array.from({ length: 8 }, (_, n) => String(first - n)).map((value) => ({ value, label: value }))
  return (
    <Page title={t('reports.conferences')} acts={<Call />}>
      {hat === 'office' || hat === 'leading_group' || hat === 'secretary' ? <Counts first={first} /> : null}
      <List
        ask={conferences}
        xlsx
        label={t('reports.conferences')}
        filters={[
          { name: 'q', label: t('reports.conference'), kind: 'text' },
          {
            name: 'kind',
            label: t('reports.conferenceKind'),
            kind: 'many',
            choices: conferenceKinds.map((value) => ({ value, label: t(`reports.conference.kind.${value}`) })),
          },
          {
            name: 'matter',
            label: t('reports.matter'),
            kind: 'one',
            choices: agendaKinds.map((value) => ({ value, label: t(`reports.matter.${value}`) })),
          },
          { name: 'year', label: t('reports.year'), kind: 'one', choices: years },
          {
            name: 'state',
            label: t('reports.state'),
            kind: 'many',
            choices: conferenceStates.map((value) => ({ value, label: t(`reports.conference.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: t('reports.conference'),
            choice: 'always',
            show: (row) => <To to={`/conferences/${row.id}`}>{row.title}</To>,
          },
          { key: 'kind', title: t('reports.conferenceKind'), show: (row) => t(`reports.conference.kind.${row.kind}`) },
          {
            key: 'onDay',
            title: t('reports.onDay'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.onDay} />,
          },
          {
            key: 'matters',
            title: t('reports.matters'),
            show: (row) => row.matters.map((one) => t(`reports.matter.${one}`)).join(t.pause),
          },
          { key: 'unit', title: t('reports.unit'), choice: 'hidden', show: (row) => row.unitName },
          {
            key: 'state',
            title: t('reports.state'),
            show: (row) => <State of="reports.conference" is={row.state} tone={conferenceTone(row.state)} />,
          },
          { key: 'number', title: t('reports.minutesNumber'), show: (row) => row.number },
        ]}
      />
    </Page>
  )
}

/** Held in the year of the filter, or in the present one: each meeting once. */
function Counts({ first }: { first: number }) {
  const t = useTexts()
  const [search] = useQueryString()
  const year = Number(search['year'] ?? first)
  const { data } = useAsk(conferenceCounts, { year })
  if (!data) return null
  const facts: [string, number][] = [
    [t('reports.countAll'), data.all],
    [t('reports.countStudy'), data.study],
    [t('reports.countHearing'), data.hearing],
    ...data.kinds.map(({ kind, count }): [string, number] => [t(`reports.conference.kind.${kind}`), count]),
    ...data.matters
      .filter(({ count }) => count > 0)
      .map(({ matter, count }): [string, number] => [
        `${t('reports.agendaItem')} · ${t(`reports.matter.${matter}`)}`,
        count,
      ]),
  ]
  return (
    <Section title={t('reports.counts', { year })}>
      <dl className="mc-conference-counts">
        {facts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{t('reports.timesN', { n: count })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
