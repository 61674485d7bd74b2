import { Table } from 'antd'
import {
  Asked,
  Days,
  Facts,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  usePhone,
  useTexts,
} from '../../../core/web/index.ts'
import { Bundles } from '../../documents/screens/parts/bundles.tsx'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { type Inspection, planners, type Round, roundPage } from '../../planning/contract.ts'
import { Approvals, Held, Topics } from '../../planning/screens/parts/plan.tsx'
import { Approval, useRoute } from '../../registry/screens/parts/route.tsx'
import { RoundActs } from '../../planning/screens/parts/round-acts.tsx'
import { RoundManners } from '../../planning/screens/parts/round-manner.tsx'
import { roundTone, unitTone } from '../../planning/screens/parts/tones.ts'
import { AddUnit, RowActs } from '../../planning/screens/parts/unit-acts.tsx'
import { readiness, teamsOfRound } from '../contract.ts'
import { Matrix } from './parts/matrix.tsx'

/** One round: instructions first, then the plan, its topics, its units by batch and team, and what happened. */
export default function OneRound() {
  const t = useTexts()
  const { round: id } = useAt<'round'>()
  const asked = useAsk(roundPage, { round: id as Round['id'] })
  const { data } = useAsk(teamsOfRound, { round: id as Round['id'] })
  const all = (planners as readonly string[]).includes(useMe().hat)
  // Of other teams a team sees no units and no members: they are not a line of its matrix.
  const teams = (data?.teams ?? []).filter((team) => all || team.units.length > 0)
  return (
    <Asked of={asked}>
      {({ round, termName, topics, approvals, inspections }) => (
        <Page
          title={round.name}
          state={<State of="planning.round" is={round.state} tone={roundTone(round.state)} />}
          back={{ to: '/rounds', label: t('planning.rounds') }}
          {...(all ? { about: round.id } : {})}
          acts={<Acts round={round} units={inspections} topics={topics.length} />}
        >
          <Held round={round} />
          <Approvals approvals={approvals} />
          <Section title={t('planning.facts')}>
            <Facts
              facts={[
                { label: t('planning.term'), value: termName },
                { label: t('planning.round.kind'), value: t(`planning.kind.${round.kind}`) },
                {
                  label: t('planning.round.days'),
                  value: t('planning.days', { first: t.day(round.startsOn), last: t.day(round.endsOn) }),
                },
                { label: t('planning.units'), value: t('planning.unitCount', { units: inspections.length }) },
                round.plan !== '' && {
                  label: t('planning.round.plan'),
                  value: <Prose text={round.plan} />,
                  wide: true,
                },
              ]}
            />
          </Section>
          <Approving round={round} />
          <Topics round={round} topics={topics} />
          <RoundManners round={round} may={all} />
          <Section
            title={t('teams.matrix')}
            acts={all ? <To to={`/rounds/${round.id}/teams`}>{t('planning.board')}</To> : null}
          >
            <Matrix units={inspections} teams={teams} />
          </Section>
          <Section
            title={t('planning.units')}
            flush
            acts={round.state === 'drafted' ? <AddUnit round={round} /> : null}
          >
            <Units round={round} units={inspections} />
          </Section>
          <Bundles round={id} />
          <Prints kinds={['roundPlan', 'teamEvaluation']} about={id} />
        </Page>
      )}
    </Asked>
  )
}

function Approving({ round: { id, state } }: { round: Round }) {
  return (
    <>
      <Approval matter="objects" thing={id} open={state === 'drafted'} />
      <Approval matter="plan" thing={id} due={state !== 'drafted'} open={state === 'objectsSet'} />
    </>
  )
}

/** What may be done with the round; before it is staffed and mobilised with what is missing yet (domain 2.1). */
function Acts(props: { round: Round; units: readonly Inspection[]; topics: number }) {
  const t = useTexts()
  const { hat } = useMe()
  const asks = (readiness.of as readonly string[]).includes(hat) && ['approved', 'staffed'].includes(props.round.state)
  const route = useRoute('plan', props.round.id, props.round.state === 'objectsSet')
  const { data } = useAsk(readiness, { round: props.round.id }, { enabled: asks })
  return (
    <>
      <RoundActs
        {...props}
        undecided={route?.refusal ?? null}
        {...(data ? { unless: { staff: data.staff, mobilise: data.mobilise } } : {})}
      />
      {asks ? <To to={`/rounds/${props.round.id}/readiness`}>{t('teams.readiness')}</To> : null}
    </>
  )
}

function Units({ round, units }: { round: Round; units: readonly Inspection[] }) {
  const t = useTexts()
  const phone = usePhone()
  if (units.length === 0) return <p className="mc-section-body mc-quiet">{t('planning.noUnits')}</p>
  const acts = (unit: Inspection) => (
    <span className="mc-row-acts">
      <RowActs unit={unit} round={round} />
    </span>
  )
  if (phone) {
    return (
      <ul className="mc-cards">
        {units.map((unit) => (
          <li key={unit.id} className="mc-card">
            <h3>
              <To to={`/inspections/${unit.id}`}>{unit.name}</To>
            </h3>
            <p className="mc-unit-line">
              <State of="planning.inspection" is={unit.state} tone={unitTone(unit.state)} />
              {t('planning.batchN', { n: unit.batch })}
              <Days day={unit.enterOn} />
            </p>
            {acts(unit)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<Inspection>
      size="small"
      rowKey="id"
      dataSource={[...units]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          key: 'name',
          title: t('planning.inspection'),
          render: (_, unit) => <To to={`/inspections/${unit.id}`}>{unit.name}</To>,
        },
        {
          key: 'batch',
          title: t('planning.inspection.batch'),
          render: (_, unit) => `${t('planning.batchN', { n: unit.batch })} · ${t(`planning.size.${unit.size}`)}`,
        },
        {
          key: 'state',
          title: t('planning.progress'),
          render: (_, unit) => <State of="planning.inspection" is={unit.state} tone={unitTone(unit.state)} />,
        },
        {
          key: 'enterOn',
          title: t('planning.inspection.enterOn'),
          render: (_, unit) => <Days day={unit.enterOn} due done={unit.enteredOn !== null} />,
        },
        {
          key: 'exitOn',
          title: t('planning.inspection.exitOn'),
          render: (_, unit) => <Days day={unit.exitOn} due={unit.enteredOn !== null} done={unit.exitedOn !== null} />,
        },
        { key: 'acts', title: '', render: (_, unit) => acts(unit) },
      ]}
    />
  )
}
