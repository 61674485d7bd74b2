import { Days, Light, List, Page, State, To, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import { kinds } from '../../registry/nouns.ts'
import { coverageBodies, coverageFigures, type Standing, standings, terms } from '../contract.ts'

const tones: Readonly<Record<Standing, 'good' | 'going' | 'plain' | 'warn'>> = {
  direct: 'good',
  extended: 'good',
  underWay: 'going',
  planned: 'plain',
  unplanned: 'warn',
}

/** The bodies behind the figures: who, how it stands, when it was inspected and by when it must be. */
export default function CoverageBodies() {
  const t = useTexts()
  const [search] = useQueryString()
  const { under, term } = search
  const { data: all } = useAsk(terms, { size: 50 })
  const { data: place } = useAsk(coverageFigures, {
    ...(under ? { under } : {}),
    ...(term ? { term } : {}),
    size: 200,
  } as never)
  const areas = [
    ...(place?.path ?? []),
    ...(place?.rows ?? []).filter(({ key }) => key !== 'own').map(({ key, name }) => ({ id: key, name })),
  ]
  const years = place?.ground
    ? span(Number(place.ground.term.startsOn.slice(0, 4)), Number(place.ground.term.endsOn.slice(0, 4)))
    : []
  return (
    <Page title={t('planning.coverageBodies')} back={{ to: '/coverage', label: t('planning.coveragePage') }}>
      <List
        ask={coverageBodies}
        xlsx
        label={t('planning.coverageBodies')}
        filters={[
          { name: 'q', label: t('planning.search'), kind: 'text' },
          {
            name: 'under',
            label: t('planning.aim.area'),
            kind: 'one',
            choices: areas.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'kind',
            label: t('planning.bodyKind'),
            kind: 'many',
            choices: kinds.map((value) => ({ value, label: t(`registry.kind.${value}`) })),
          },
          {
            name: 'standing',
            label: t('planning.standing'),
            kind: 'many',
            choices: standings.map((value) => ({ value, label: t(`planning.standing.${value}`) })),
          },
          {
            name: 'never',
            label: t('planning.neverOnly'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('planning.neverOnly') }],
          },
          {
            name: 'year',
            label: t('planning.year'),
            kind: 'one',
            choices: years.map((value) => ({ value: String(value), label: String(value) })),
          },
          {
            name: 'term',
            label: t('planning.term'),
            kind: 'one',
            choices: (all?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('planning.body'),
            choice: 'always',
            sort: { up: 'name' },
            show: (row) => <To to={`/organisations/${row.id}`}>{row.name}</To>,
          },
          { key: 'parent', title: t('planning.under'), show: (row) => row.parentName },
          { key: 'kind', title: t('planning.bodyKind'), show: (row) => t(`registry.kind.${row.kind}`) },
          {
            key: 'standing',
            title: t('planning.standing'),
            show: (row) => (
              <>
                <State of="planning.standing" is={row.standing} tone={tones[row.standing]} />
                {row.inherited ? <span className="mc-quiet"> {t('planning.inherited')}</span> : null}
              </>
            ),
          },
          { key: 'direct', title: t('planning.directOn'), show: (row) => <Days day={row.directOn} /> },
          { key: 'extended', title: t('planning.extendedOn'), show: (row) => <Days day={row.extendedOn} /> },
          {
            key: 'last',
            title: t('planning.lastOn'),
            sort: { up: 'last', down: '-last' },
            show: (row) =>
              row.lastOn ? <Days day={row.lastOn} /> : <Light is="amber">{t('planning.cardNever')}</Light>,
          },
          { key: 'planned', title: t('planning.plannedIn'), show: (row) => row.plannedIn ?? '—' },
          { key: 'due', title: t('planning.dueOn'), sort: { up: 'due' }, show: (row) => <Days day={row.dueOn} due /> },
        ]}
      />
    </Page>
  )
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)
