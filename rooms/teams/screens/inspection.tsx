import { Table } from 'antd'
import { team } from '../../../core/pure/hats.ts'
import {
  Asked,
  Days,
  Page,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useGo,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { ProposeDestruction } from '../../documents/screens/parts/destroy.tsx'
import { type Inspection, inspectionPage, planners, type Round, roundPage } from '../../planning/contract.ts'
import { unitTone } from '../../planning/screens/parts/tones.ts'
import { UnitActs } from '../../planning/screens/parts/unit-acts.tsx'
import { UnitManners } from '../../planning/screens/parts/unit-manner.tsx'
import { recusals, type Seat, seats } from '../contract.ts'
import { Recuse } from './parts/recuse.tsx'
import './parts/teams.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** One body in one round: what stands where, who inspects it, and the ways to what was found and what is done about it. */
export default function OneInspection() {
  const t = useTexts()
  const go = useGo()
  const { hat } = useMe()
  const { inspection: id } = useAt<'inspection'>()
  const asked = useAsk(inspectionPage, { inspection: id as Inspection['id'] })
  return (
    <Asked of={asked}>
      {({ inspection: unit, roundName, roundState, topics }) => (
        <Page
          title={unit.name}
          state={<State of="planning.inspection" is={unit.state} tone={unitTone(unit.state)} />}
          back={{ to: '/inspections', label: t('planning.inspections') }}
          about={unit.id}
          acts={
            <>
              {roundState === null ? null : <Acts unit={unit} />}
              <Recuse unit={unit} after={() => go('/mine')} />
              <ProposeDestruction inspection={unit.id} closed={unit.state === 'closed'} />
              {hat === 'office' || (team as readonly string[]).includes(hat) ? (
                <To to={`/inspections/${unit.id}/inside`}>{t('teams.inside')}</To>
              ) : null}
            </>
          }
          facts={[
            roundName !== '' && {
              label: t('planning.round'),
              value: <To to={`/rounds/${unit.round}`}>{roundName}</To>,
            },
            { label: t('planning.inspection.batch'), value: t('planning.batchN', { n: unit.batch }) },
            roundState !== null && { label: t('planning.inspection.size'), value: t(`planning.size.${unit.size}`) },
            {
              label: t('planning.inspection.enterOn'),
              value: <Days day={unit.enterOn} due done={unit.enteredOn !== null} />,
            },
            {
              label: t('planning.inspection.exitOn'),
              value: <Days day={unit.exitOn} due={unit.enteredOn !== null} done={unit.exitedOn !== null} />,
            },
            unit.enteredOn !== null && {
              label: t('planning.inspection.enteredOn'),
              value: <Days day={unit.enteredOn} />,
            },
            unit.exitedOn !== null && { label: t('planning.inspection.exitedOn'), value: <Days day={unit.exitedOn} /> },
            topics.length > 0 && {
              label: t('planning.topics'),
              value: topics.map((one) => one.title).join(' · '),
              wide: true,
            },
          ]}
        >
          <Further unit={unit} hat={hat} />
          {roundState === null ? null : <UnitManners unit={unit} />}
          <Seats unit={unit} />
          {(planners as readonly string[]).includes(hat) ? <Recusals unit={unit} /> : null}
          <Prints
            kinds={[
              'entryNotice',
              'announcement',
              'loanList',
              'siteRecords',
              'midterm',
              'exitList',
              'weekly',
              'sheetSummary',
              'leadsReport',
              'immediateLedger',
              'teamMeetings',
              'withheldReport',
              'archiveList',
            ]}
            about={unit.id}
          />
        </Page>
      )}
    </Asked>
  )
}

function Acts({ unit }: { unit: Inspection }) {
  const asked = useAsk(roundPage, { round: unit.round as Round['id'] })
  return <UnitActs unit={unit} round={asked.data?.round ?? null} />
}

/** The ways on, by the hats that have something there (domain 3.2). */
function Further({ unit, hat }: { unit: Inspection; hat: string }) {
  const t = useTexts()
  const deciders = ['leading_group', 'secretary', 'discipline', 'organisation']
  const ways = [
    { to: `/talks?inspection=${unit.id}`, words: 'planning.talks', not: ['principal', 'clerk', ...deciders] },
    {
      to: `/visits?inspection=${unit.id}`,
      words: 'planning.visits',
      not: ['office', 'principal', 'clerk', ...deciders],
    },
    { to: `/inspections/${unit.id}/sub-units`, words: 'planning.subUnits', not: ['principal', 'clerk'] },
    {
      to: `/inspections/${unit.id}/stages`,
      words: 'planning.stageLists',
      not: ['principal', 'clerk', 'discipline', 'organisation'],
    },
    { to: `/coverage/${unit.id}`, words: 'planning.coverage', not: ['office', 'principal', 'clerk', ...deciders] },
    {
      to: `/inspections/${unit.id}/completeness`,
      words: 'planning.completeness',
      not: ['office', 'non_resident', 'in_charge', 'principal', 'clerk', ...deciders],
    },
    { to: `/loans?inspection=${unit.id}`, words: 'planning.loans', not: ['office', ...deciders] },
    {
      to: `/sheets?inspection=${unit.id}`,
      words: 'planning.sheets',
      not: ['principal', 'clerk', 'discipline', 'organisation'],
    },
    { to: `/opinions?inspection=${unit.id}`, words: 'planning.opinions', not: [] },
    { to: `/tasks?inspection=${unit.id}`, words: 'planning.tasks', not: [] },
  ].filter((way) => !way.not.includes(hat as never))
  return (
    <Section title={t('planning.further')}>
      <ul className="mc-further">
        {ways.map(({ to, words }) => (
          <li key={to}>
            <To to={to}>{t(words)}</To>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Seats({ unit }: { unit: Inspection }) {
  const t = useTexts()
  const asked = useAsk(seats, { inspection: unit.id })
  return (
    <Section title={asked.data?.seats[0]?.teamName ?? t('teams.seatsOf')} flush>
      <Asked of={asked}>
        {({ seats: rows }) =>
          rows.length === 0 ? (
            <p className="mc-section-body mc-quiet">{t('teams.noSeats')}</p>
          ) : (
            <Table<Seat>
              size="small"
              rowKey="id"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                { key: 'name', title: t('teams.person'), render: (_, seat) => seat.name },
                { key: 'role', title: t('teams.role'), render: (_, seat) => t(`teams.role.${seat.role}`) },
                { key: 'until', title: t('teams.untilDay'), render: (_, seat) => <Days day={seat.untilDay} /> },
              ]}
            />
          )
        }
      </Asked>
    </Section>
  )
}

function Recusals({ unit }: { unit: Inspection }) {
  const t = useTexts()
  const asked = useAsk(recusals, { inspection: unit.id, live: 'yes', size: 200 })
  if (!asked.data || asked.data.count === 0) return null
  return (
    <Section title={t('teams.recusals')}>
      <ul className="mc-further">
        {asked.data.rows.map((one) => (
          <li key={one.id}>
            {one.name}
            {t.colon}
            {t(`teams.kind.${one.kind}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
