import { Table } from 'antd'
import type * as z from 'zod'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  Moment,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  usePhone,
  useTexts,
} from '../../../core/web/index.ts'
import { planners, type Round, roundPage } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { unitTone } from '../../planning/screens/parts/tones.ts'
import { Approval, useRoute } from '../../registry/screens/parts/route.tsx'
import { appoint, endAppointment, extendAppointment, origins, roles, skills, type Team, teamPage } from '../contract.ts'
import { end, forAnother, isLed, isLive, notOver } from '../rules.ts'
import { PersonField } from './parts/person-field.tsx'
import './parts/teams.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Gives = z.infer<typeof teamPage.gives>
type Line = Gives['appointments'][number]

/** One team: its mandate, its units, who is in it and until when. */
export default function OneTeam() {
  const t = useTexts()
  const { hat } = useMe()
  const { team: id } = useAt<'team'>()
  const asked = useAsk(teamPage, { team: id as Team['id'] })
  const all = (planners as readonly string[]).includes(hat)
  return (
    <Asked of={asked}>
      {({ team, mandate, roundName, units, members, appointments }) => {
        const kept = appointments.filter((one) => one.endedAt === null)
        const ended = appointments.filter((one) => one.endedAt !== null)
        return (
          <Page
            title={team.name}
            back={{ to: all ? `/rounds/${team.round}/teams` : `/rounds/${team.round}`, label: roundName }}
            {...(all ? { about: team.id } : {})}
            acts={
              <>
                <Appoint team={team} />
                {all && hat !== 'discipline' ? (
                  <To to={`/teams/${team.id}/authority`}>{t('teams.authorityPaper')}</To>
                ) : null}
              </>
            }
            facts={[
              { label: t('teams.number'), value: team.number },
              { label: t('teams.round'), value: <To to={`/rounds/${team.round}`}>{roundName}</To> },
              mandate !== '' && { label: t('teams.mandate'), value: <Prose text={mandate} />, wide: true },
            ]}
          >
            <Approval matter="personnel" thing={team.id} open />
            <Section title={t('teams.members')} flush>
              {all ? <Appointments team={team} rows={kept} /> : <Members members={members} />}
            </Section>
            <Section title={t('teams.units')} flush>
              <Units units={units} />
            </Section>
            {ended.length > 0 ? (
              <Section title={t('teams.ended')} flush>
                <Appointments team={team} rows={ended} />
              </Section>
            ) : null}
            <Prints kinds={['mandate']} about={id} />
          </Page>
        )
      }}
    </Asked>
  )
}

function Appoint({ team }: { team: Team }) {
  const t = useTexts()
  const refusal = useRoute('personnel', team.id)?.refusal ?? null
  const [id, renew] = useNewId()
  const asked = useAsk(roundPage, { round: team.round })
  const round = asked.data?.round
  if (!round) return null
  const initial = {
    role: 'member',
    origin: 'seconded',
    skill: 'general',
    fromDay: today(),
    untilDay: round.endsOn,
    basis: '',
  }
  const few = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  const fields = (
    <>
      <PersonField name="person" label={t('teams.person')} />
      <ChoiceField
        name="role"
        label={t('teams.role')}
        {...(refusal ? { hint: t.refusal(refusal).says } : {})}
        choices={roles.map((value) => ({
          ...{ value, label: t(`teams.role.${value}`), disabled: refusal !== null && isLed(value) },
        }))}
      />
      <DayField name="fromDay" label={t('teams.fromDay')} />
      <DayField name="untilDay" label={t('teams.untilDay')} earliest={today()} />
      <ChoiceField name="origin" label={t('teams.originLabel')} choices={few(origins, 'origin')} />
      <ChoiceField name="skill" label={t('teams.skillLabel')} choices={few(skills, 'skill')} />
      <LineField name="basis" label={t('teams.basis')} />
    </>
  )
  return (
    <Act
      does={appoint}
      kind="primary"
      input={{ id, round: team.round, team: team.id }}
      unless={appointable(round)}
      after={renew}
      form={{ id: `appoint:${team.id}`, initial, fields }}
    />
  )
}

/** Whether anybody at all may be appointed now, as far as the round tells. */
const appointable = (round: Round) =>
  round.state === 'drafted' || round.state === 'objectsSet'
    ? { refused: 'teams.not-approved', facts: { state: round.state } }
    : notOver(round)

function Members({ members }: { members: Gives['members'] }) {
  const t = useTexts()
  if (members.length === 0) return <p className="mc-section-body mc-quiet">{t('teams.noMembers')}</p>
  return (
    <Table<Gives['members'][number]>
      size="small"
      rowKey="person"
      dataSource={members}
      pagination={false}
      columns={[
        { key: 'name', title: t('teams.person'), render: (_, one) => one.name },
        { key: 'role', title: t('teams.role'), render: (_, one) => t(`teams.role.${one.role}`) },
        { key: 'until', title: t('teams.untilDay'), render: (_, one) => <Days day={one.untilDay} /> },
      ]}
    />
  )
}

function Appointments({ team, rows }: { team: Team; rows: Line[] }) {
  const t = useTexts()
  const phone = usePhone()
  if (rows.length === 0) return <p className="mc-section-body mc-quiet">{t('teams.noMembers')}</p>
  if (phone) {
    return (
      <ul className="mc-cards">
        {rows.map((one) => (
          <li key={one.id} className="mc-card">
            <h3>
              {one.name}　{t(`teams.role.${one.role}`)}
            </h3>
            <p className="mc-unit-line">
              {t(`teams.skill.${one.skill}`)} <Until one={one} />
            </p>
            <Change team={team} one={one} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table<Line>
      size="small"
      rowKey="id"
      dataSource={rows}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { key: 'name', title: t('teams.person'), render: (_, one) => one.name },
        { key: 'role', title: t('teams.role'), render: (_, one) => t(`teams.role.${one.role}`) },
        {
          key: 'skill',
          title: t('teams.skillLabel'),
          render: (_, one) => `${t(`teams.skill.${one.skill}`)} · ${t(`teams.origin.${one.origin}`)}`,
        },
        { key: 'from', title: t('teams.fromDay'), render: (_, one) => <Days day={one.fromDay} /> },
        { key: 'until', title: t('teams.untilDay'), render: (_, one) => <Until one={one} /> },
        { key: 'acts', title: '', render: (_, one) => <Change team={team} one={one} /> },
      ]}
    />
  )
}

/** The last day, how far it is, and why one does not act under it now. */
function Until({ one }: { one: Line }) {
  const day = today()
  if (one.endedAt !== null) {
    return (
      <>
        <State of="teams.state" is="ended" /> <Moment at={one.endedAt} /> {one.endReason}
      </>
    )
  }
  return (
    <>
      <Days day={one.untilDay} due={isLive(one, day as never)} />{' '}
      {one.fromDay > day ? <State of="teams.state" is="waiting" /> : null}
      {one.untilDay < day ? <State of="teams.state" is="expired" tone="warn" /> : null}
    </>
  )
}

function Change({ team, one }: { team: Team; one: Line }) {
  const t = useTexts()
  const me = useMe()
  const input = { round: team.round, appointment: one.id, version: one.version }
  // A leader stays on as he was appointed: by what decides of leaders.
  const held = useRoute('personnel', team.id, isLed(one.role) && one.endedAt === null)?.refusal
  const own = forAnother(me.person, one.person)
  if (one.endedAt !== null) return null
  return (
    <span className="mc-row-acts">
      <Act
        does={extendAppointment}
        size="small"
        input={input}
        unless={own === true ? held : own}
        form={{
          initial: { untilDay: one.untilDay },
          fields: <DayField name="untilDay" label={t('teams.untilDay')} earliest={one.untilDay} />,
        }}
      />
      <Act
        does={endAppointment}
        size="small"
        input={input}
        unless={end(one, '', '' as never)}
        form={{ fields: <ProseField name="reason" label={t('teams.reason')} required /> }}
      />
    </span>
  )
}

function Units({ units }: { units: Gives['units'] }) {
  const t = useTexts()
  if (units.length === 0) return <p className="mc-section-body mc-quiet">{t('teams.noUnits')}</p>
  return (
    <Table<Gives['units'][number]>
      size="small"
      rowKey="id"
      dataSource={units}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          key: 'name',
          title: t('teams.unit'),
          render: (_, unit) => <To to={`/inspections/${unit.id}`}>{unit.name}</To>,
        },
        {
          key: 'batch',
          title: t('planning.inspection.batch'),
          render: (_, unit) => t('planning.batchN', { n: unit.batch }),
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
      ]}
    />
  )
}
