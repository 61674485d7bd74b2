import { Alert, Button, Select, Spin, Table } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import {
  Act,
  Asked,
  LineField,
  Page,
  ProseField,
  Section,
  State,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import { adoptProposal, cancelProposal, changeProposal, proposalPage } from '../contract.ts'
import { billOf, check } from '../rules/proposal/check.ts'
import { points, sharesOf } from '../rules/proposal/demands.ts'
import { placementOf } from '../rules/proposal/seats.ts'
import { mayCancel, mayKeep } from '../rules/proposals.ts'
import { toneOf } from './proposals.tsx'
import { useDemandSaid, useWhySaid } from './parts/demand-said.ts'

type Gives = z.infer<typeof proposalPage.gives>
type Moves = Readonly<Record<string, string | null>>

/** One proposal: how good it is, what was checked, who sits where and why; what a change by hand costs is seen at once. */
export default function OneProposal() {
  const t = useTexts()
  const { proposal: id } = useAt<'proposal'>()
  const asked = useAsk(proposalPage, { proposal: id }, { every: 3_000 })
  const [moves, setMoves] = useState<Moves>({})
  return (
    <Asked of={asked}>
      {(given) => {
        const { proposal, roundName } = given
        const input = { round: proposal.round, proposal: proposal.id, version: proposal.version }
        const basis = { fields: <LineField name="basis" label={t('teams.adoptBasis')} /> }
        return (
          <Page
            title={t('teams.proposal')}
            state={<State of="teams.proposal" is={proposal.state} tone={toneOf(proposal.state)} />}
            back={{ to: `/rounds/${proposal.round}/proposals`, label: roundName }}
            about={proposal.id}
            acts={
              <>
                {mayCancel(proposal) === true ? <Act does={cancelProposal} input={input} /> : null}
                {proposal.state === 'found' && Object.keys(moves).length === 0 ? (
                  <Act
                    does={adoptProposal}
                    kind="primary"
                    input={input}
                    unless={given.heldBack}
                    form={{ id: `adopt:${proposal.id}`, note: <p>{t('teams.adoptAsk')}</p>, ...basis }}
                  />
                ) : null}
              </>
            }
          >
            {mayCancel(proposal) === true ? (
              <Spin
                description={`${t(`teams.step.${proposal.step || 'placing'}`)} · ${t('teams.solvedRounds', { n: proposal.solved })}`}
              >
                <div style={{ minHeight: 90 }} />
              </Spin>
            ) : null}
            <Quality given={given} />
            {proposal.seats.length > 0 ? <Changes given={given} moves={moves} clear={() => setMoves({})} /> : null}
            {proposal.seats.length > 0 ? (
              <Teams given={given} moves={moves} move={(person, team) => setMoves({ ...moves, [person]: team })} />
            ) : null}
          </Page>
        )
      }}
    </Asked>
  )
}

const questionOf = ({ people, teams, proposal }: Gives) => ({ people, teams, demands: proposal.demands })

function Quality({ given }: { given: Gives }) {
  const t = useTexts()
  const said = useDemandSaid(given)
  const { proposal } = given
  const { bill, bound, breaches, conflict } = proposal
  if (proposal.state === 'impossible') {
    return (
      <Alert
        type="warning"
        showIcon
        title={t(proposal.least ? 'teams.conflictLead' : 'teams.conflictUnsure')}
        description={
          <ul>
            {conflict.map((one) => (
              <li key={`${one.kind}${one.team}${one.quota}`}>{said(one)}</li>
            ))}
          </ul>
        }
      />
    )
  }
  if (bill === null) return null
  const gap = bill.total - (bound ?? 0)
  return (
    <Section title={t('teams.quality')}>
      <p>
        {t('teams.pointsLine', bill)}
        {t.semicolon}
        {t('teams.boundLine', { bound: bound ?? 0 })}
        {t.stop}
        <strong>{gap <= 0 ? t('teams.provenYes') : t('teams.provenNo', { gap })}</strong>
        {proposal.byHand ? t.aside(`${t('teams.byHand')}${t.colon}${proposal.reason}`) : ''}
      </p>
      {breaches.length === 0 ? <p>{t('teams.checkedOk')}</p> : <Broken given={given} breaches={breaches} />}
    </Section>
  )
}

function Broken({ given, breaches }: { given: Gives; breaches: Gives['proposal']['breaches'] }) {
  const t = useTexts()
  const said = useDemandSaid(given)
  return (
    <Alert
      type="warning"
      showIcon
      title={t('teams.checkedBad', { n: breaches.length })}
      description={
        <ul>
          {breaches.slice(0, 50).map((one) => (
            <li key={`${one.kind}${one.team}${one.quota}`}>
              {said(one)}
              {t.aside(t('teams.breach.has', { has: one.has }))}
            </li>
          ))}
        </ul>
      }
    />
  )
}

/** What the changes not kept yet would cost, reckoned here by the same checker. */
function Changes({ given, moves, clear }: { given: Gives; moves: Moves; clear: () => void }) {
  const t = useTexts()
  const { proposal } = given
  if (Object.keys(moves).length === 0) return null
  const question = questionOf(given)
  const placement = placed(given, moves)
  const bill = billOf(question, placement, sharesOf(question), points)
  const breaches = check(question, placement)
  const told = { total: bill.total, before: proposal.bill?.total ?? 0, breaches: breaches.length }
  const input = {
    round: proposal.round,
    proposal: proposal.id,
    version: proposal.version,
    moves: Object.entries(moves).map(([person, team]) => ({ person, team })),
  }
  return (
    <Section title={t('teams.changedCost', told)}>
      {breaches.length > 0 ? (
        <Broken given={given} breaches={breaches.map((one) => ({ ...one, people: [...one.people] }))} />
      ) : null}
      <Act
        does={changeProposal}
        kind="primary"
        input={input}
        unless={mayKeep(breaches)}
        after={clear}
        form={{
          id: `change:${proposal.id}`,
          fields: <ProseField name="reason" label={t('teams.reasonOfChange')} required />,
        }}
      />{' '}
      <Button onClick={clear}>{t('teams.undo')}</Button>
    </Section>
  )
}

function placed(given: Gives, moves: Moves): Record<string, string> {
  const placement: Record<string, string> = { ...placementOf(given.proposal.seats) }
  for (const [person, team] of Object.entries(moves)) {
    if (team === null) delete placement[person]
    else placement[person] = team
  }
  return placement
}

function Teams(props: { given: Gives; moves: Moves; move: (person: string, team: string | null) => void }) {
  const t = useTexts()
  const { given, moves } = props
  const placement = placed(given, moves)
  const free = given.people.filter((one) => placement[one.id] === undefined && !one.away)
  return (
    <>
      {given.teams.map((team) => (
        <Section key={team.id} title={team.name} flush>
          <p className="mc-section-body mc-quiet">
            {t('teams.proposedUnits')}
            {t.colon}
            {team.units.map((unit) => unit.name).join(t('teams.comma'))}
          </p>
          <People {...props} rows={given.people.filter((one) => placement[one.id] === team.id)} />
        </Section>
      ))}
      {free.length > 0 ? (
        <Section title={t('teams.notPlaced')} flush>
          <People {...props} rows={free} />
        </Section>
      ) : null}
    </>
  )
}

function People(props: {
  given: Gives
  moves: Moves
  move: (person: string, team: string | null) => void
  rows: Gives['people']
}) {
  const t = useTexts()
  const why = useWhySaid(props.given)
  const { given, moves, move } = props
  const seats = new Map(given.proposal.seats.map((seat) => [seat.person, seat]))
  const teams = given.teams.map((team) => ({ value: team.id, label: team.name }))
  const ranks = { leader: 0, deputy: 1, member: 2 }
  const rank = (id: string) => ranks[seats.get(id)?.role ?? 'member']
  return (
    <Table<Gives['people'][number]>
      size="small"
      rowKey="id"
      dataSource={props.rows.toSorted((a, b) => rank(a.id) - rank(b.id))}
      pagination={props.rows.length > 40 ? { pageSize: 40 } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('teams.person'), render: (_, one) => (one.id in moves ? <strong>{one.name}</strong> : one.name) },
        {
          title: t('teams.role'),
          render: (_, one) => (seats.has(one.id) ? t(`teams.role.${seats.get(one.id)?.role}`) : ''),
        },
        {
          title: t('teams.poolSkills'),
          render: (_, one) => one.skills.map((skill) => t(`teams.skill.${skill}`)).join(t('teams.comma')),
        },
        { title: t('teams.why'), render: (_, one) => (seats.get(one.id)?.why ?? []).map(why).join(t.semicolon) },
        {
          title: t('teams.moveTo'),
          render: (_, one) =>
            given.proposal.state === 'found' ? (
              <Select
                size="small"
                style={{ minWidth: 130 }}
                aria-label={`${t('teams.moveTo')} ${one.name}`}
                value={(one.id in moves ? moves[one.id] : seats.get(one.id)?.team) ?? ''}
                options={[...teams, { value: '', label: t('teams.outOfTeams') }]}
                onChange={(team: string) => move(one.id, team === '' ? null : team)}
              />
            ) : null,
        },
      ]}
    />
  )
}
