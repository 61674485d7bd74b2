import { Tag } from 'antd'
import { Act, Days, List, Page, State, To, useAsk, useGo, useTexts } from '../../../core/web/index.ts'
import { draftRound, rounds, roundStates, terms } from '../contract.ts'
import { useNewId } from './parts/new-id.ts'
import { RoundFields } from './parts/round-fields.tsx'
import { roundTone } from './parts/tones.ts'
import './planning.css'

/** All rounds: which term, which kind, how far. */
export default function Rounds() {
  const t = useTexts()
  const go = useGo()
  const [fresh, renew] = useNewId()
  const { data } = useAsk(terms, { size: 50 })
  const draft = (
    <Act
      does={draftRound}
      kind="primary"
      input={{ id: fresh }}
      form={{ id: 'draftRound', initial: { kind: 'regular', plan: '' }, fields: <RoundFields fresh /> }}
      after={({ id }) => {
        renew()
        go(`/rounds/${id}`)
      }}
    />
  )
  return (
    <Page title={t('planning.rounds')} acts={draft}>
      <List
        ask={rounds}
        xlsx
        label={t('planning.rounds')}
        filters={[
          { name: 'q', label: t('planning.search'), kind: 'text' },
          {
            name: 'term',
            label: t('planning.term'),
            kind: 'one',
            choices: (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'state',
            label: t('planning.round.state'),
            kind: 'many',
            choices: roundStates.map((value) => ({ value, label: t(`planning.round.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('planning.round'),
            choice: 'always',
            sort: { up: 'name' },
            show: (row) => <To to={`/rounds/${row.id}`}>{row.name}</To>,
          },
          { key: 'term', title: t('planning.term'), show: (row) => row.termName },
          { key: 'kind', title: t('planning.round.kind'), show: (row) => t(`planning.kind.${row.kind}`) },
          {
            key: 'state',
            title: t('planning.round.state'),
            show: (row) => (
              <>
                <State of="planning.round" is={row.state} tone={roundTone(row.state)} />
                {row.suspendedOn ? <Tag color="gold">{t('planning.round.suspended')}</Tag> : null}
              </>
            ),
          },
          {
            key: 'units',
            title: t('planning.units'),
            show: ({ units, entered, exited, closed }) =>
              t('planning.unitsProgress', { units, entered, exited, closed }),
          },
          {
            key: 'startsOn',
            title: t('planning.startsOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.startsOn} />,
          },
          { key: 'endsOn', title: t('planning.endsOn'), show: (row) => <Days day={row.endsOn} /> },
        ]}
      />
    </Page>
  )
}
