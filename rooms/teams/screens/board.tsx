import { App, Select } from 'antd'
import { type DragEvent, useState } from 'react'
import {
  Act,
  Asked,
  does,
  LineField,
  newId,
  NumberField,
  Page,
  ProseField,
  To,
  Trouble,
  useAsk,
  useAt,
  useFreshen,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { type Inspection, type Round, roundPage } from '../../planning/contract.ts'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { assignTeam, formTeam, relieveTeam, renameTeam, staffing, type Team, teamsOfRound } from '../contract.ts'
import { mayBeAssigned, notOver } from '../rules.ts'
import './parts/teams.css'

type Lane = Team & { units: { inspection: string; name: string }[]; members: number; mandate: string }

/** Units to teams: dragged with the mouse, or chosen on the card by keyboard and on a phone. */
export default function Board() {
  const t = useTexts()
  const { hat } = useMe()
  const { round: id } = useAt<'round'>()
  const round = id as Round['id']
  const asked = useAsk(roundPage, { round })
  const { data } = useAsk(teamsOfRound, { round })
  const teams: Lane[] = data?.teams ?? []
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={t('teams.board')}
          back={{ to: `/rounds/${id}`, label: page.round.name }}
          acts={
            <>
              <FormTeam round={page.round} next={Math.max(0, ...teams.map((one) => one.number)) + 1} />
              <To to={`/rounds/${id}/proposals`}>{t('teams.proposals')}</To>
              {hat === 'office' ? <To to={`/rounds/${id}/evaluation`}>{t('teams.evaluation')}</To> : null}
            </>
          }
        >
          <Lanes round={page.round} units={page.inspections} teams={teams} />
        </Page>
      )}
    </Asked>
  )
}

function FormTeam({ round, next }: { round: Round; next: number }) {
  const t = useTexts()
  const [id, renew] = useNewId()
  const initial = { number: next, name: '', mandate: '' }
  return (
    <Act
      does={formTeam}
      kind="primary"
      input={{ id, round: round.id }}
      unless={notOver(round)}
      after={renew}
      form={{
        id: `formTeam:${round.id}`,
        initial,
        fields: <TeamFields />,
        note: <p className="mc-quiet">{t('teams.boardHint')}</p>,
      }}
    />
  )
}

function TeamFields() {
  const t = useTexts()
  return (
    <>
      <NumberField name="number" label={t('teams.number')} min={1} max={99} />
      <LineField name="name" label={t('teams.name')} />
      <ProseField name="mandate" label={t('teams.mandate')} />
    </>
  )
}

function Lanes(props: { round: Round; units: readonly Inspection[]; teams: readonly Lane[] }) {
  const t = useTexts()
  const { hat } = useMe()
  const { round, units, teams } = props
  const counted = useAsk(
    staffing,
    { round: round.id },
    { enabled: assignTeam.of.includes('office') && hat === 'office' },
  )
  const move = useMove(round, teams)
  const mayMove = hat === 'office' && notOver(round) === true
  const teamOf = new Map(teams.flatMap((team) => team.units.map((one) => [one.inspection, team.id] as const)))
  const rest = units.filter((unit) => !teamOf.has(unit.id))
  const card = (unit: Inspection) => (
    <Card
      key={unit.id}
      unit={unit}
      teams={teams}
      of={teamOf.get(unit.id)}
      movable={mayMove && mayBeAssigned(unit) === true}
      move={move}
    />
  )
  return (
    <>
      <p className="mc-quiet">{mayMove ? t('teams.boardHint') : null}</p>
      <div className="mc-team-board">
        {hat === 'office' ? (
          <Drop title={t('teams.unassigned')} rest drop={mayMove ? (unit) => move(unit, null) : null}>
            {rest.length === 0 ? <li className="mc-quiet">{t('teams.allAssigned')}</li> : null}
            {rest.map(card)}
          </Drop>
        ) : null}
        {teams.map((team) => {
          const lacks = counted.data?.teams.find((one) => one.team === team.id)?.lacks ?? []
          return (
            <Drop
              key={team.id}
              team={team}
              round={round}
              title={team.name}
              lacks={lacks}
              drop={mayMove ? (unit) => move(unit, team.id) : null}
            >
              {units.filter((unit) => teamOf.get(unit.id) === team.id).map(card)}
            </Drop>
          )
        })}
      </div>
      {teams.length === 0 ? <p className="mc-quiet">{t('teams.noTeams')}</p> : null}
    </>
  )
}

type Move = (unit: string, team: string | null) => void

/** Gives a unit to a team or takes it away; says why not where it is refused. */
function useMove(round: Round, teams: readonly Lane[]): Move {
  const t = useTexts()
  const { message, notification } = App.useApp()
  const freshen = useFreshen()
  return (unit, team) => {
    const from = teams.find((one) => one.units.some((each) => each.inspection === unit))?.id ?? null
    if (from === team) return
    const inspection = unit as Inspection['id']
    const done =
      team === null
        ? does(relieveTeam, { round: round.id, team: from as Team['id'], inspection })
        : does(assignTeam, { id: newId(), round: round.id, team: team as Team['id'], inspection })
    done
      .then(() => void message.success(t('core.done')))
      .catch((problem: unknown) => {
        notification.error({ title: t.problem(problem).says, description: <Trouble problem={problem} />, duration: 0 })
      })
      .finally(() => void freshen())
  }
}

function Drop(props: {
  title: string
  children: React.ReactNode
  drop: ((unit: string) => void) | null
  team?: Lane
  round?: Round
  rest?: boolean
  lacks?: readonly string[]
}) {
  const t = useTexts()
  const { team, round, drop, lacks = [] } = props
  const [over, setOver] = useState(false)
  const dragged = (event: DragEvent) => {
    if (!drop) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className={`mc-lane${over ? ' mc-lane-over' : ''}${props.rest ? ' mc-lane-rest' : ''}`}
      aria-label={props.title}
      onDragOver={dragged}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        drop?.(event.dataTransfer.getData('text/plain'))
      }}
    >
      <header>
        <h2>{team ? <To to={`/teams/${team.id}`}>{team.name}</To> : props.title}</h2>
        {team ? <span className="mc-quiet">{t('teams.membersN', { n: team.members })}</span> : null}
        {team && round ? <Rename team={team} round={round} /> : null}
      </header>
      <ul>{props.children}</ul>
      {lacks.length > 0 ? (
        <p className="mc-lacks">
          ◆{' '}
          {t('teams.lacksLine', {
            skills: lacks.map((skill) => t(`teams.skill.${skill}`)).join(t.pause),
          })}
        </p>
      ) : null}
    </section>
  )
}

function Rename({ team, round }: { team: Lane; round: Round }) {
  const t = useTexts()
  const { number, name, mandate } = team
  const labels = { number: t('teams.number'), name: t('teams.name'), mandate: t('teams.mandate') }
  return (
    <Act
      does={renameTeam}
      kind="link"
      size="small"
      input={{ round: round.id, team: team.id, version: team.version }}
      unless={notOver(round)}
      form={{ initial: { number, name, mandate }, labels, fields: <TeamFields /> }}
    />
  )
}

function Card(props: {
  unit: Inspection
  teams: readonly Lane[]
  of: string | undefined
  movable: boolean
  move: Move
}) {
  const t = useTexts()
  const { unit, teams, of, movable, move } = props
  return (
    <li draggable={movable} onDragStart={(event) => event.dataTransfer.setData('text/plain', unit.id)}>
      <To to={`/inspections/${unit.id}`}>{unit.name}</To>
      <span className="mc-quiet">
        {t('planning.batchN', { n: unit.batch })} · {t(`planning.size.${unit.size}`)} ·{' '}
        {t(`planning.inspection.${unit.state}`)}
      </span>
      {movable && teams.length > 0 ? (
        <Select
          size="small"
          aria-label={`${t('teams.giveTo')} ${unit.name}`}
          placeholder={t('teams.giveTo')}
          allowClear={of !== undefined}
          value={of}
          options={teams.map((team) => ({ value: team.id as string, label: team.name }))}
          onChange={(team: string | undefined) => move(unit.id, team ?? null)}
        />
      ) : null}
    </li>
  )
}
