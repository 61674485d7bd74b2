import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Instant } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { RoundId } from '../../planning/contract.ts'
import { Grounds } from '../../policies/contract.ts'
import { keepers, mayBe, poolSkills } from './pool-nouns.ts'

const room = 'teams'

export const ProposalId = idOf('proposal')
/** `asked` and not begun; being worked out; `found`; no placement (`impossible`); time ran out (`unknown`); given up; made into teams. */
export const proposalStates = ['asked', 'working', 'found', 'impossible', 'unknown', 'cancelled', 'adopted'] as const

const Count = z.int().min(0).max(99)
/** What is asked of every team (S2-13); a sector is written as in the register. */
export const ProposalDemands = z.strictObject({
  smallest: z.int().min(1).max(99),
  largest: z.int().min(1).max(99),
  deputies: Count,
  veterans: Count,
  sameUnit: z.int().min(1).max(99),
  acrossTownships: z.boolean(),
  everyone: z.boolean(),
  quotas: z
    .array(
      z.strictObject({
        where: z.enum(['every', 'villages', 'sector']),
        sector: z.literal('').or(Line(40)),
        skills: z.array(z.enum(poolSkills)).min(1).max(7),
        least: z.int().min(1).max(99),
      }),
    )
    .max(20),
})

/** Why somebody sits where he sits, by the codes of rules/proposal/reasons.ts. */
const Seated = z.strictObject({
  person: PersonId,
  team: Id,
  role: z.enum(mayBe),
  why: z.array(z.string()),
})
const NamedDemand = z.strictObject({ kind: z.string(), team: Id.nullable(), quota: z.int() })
const Breach = NamedDemand.extend({ people: z.array(Id), has: z.int(), wants: z.int() })
const Bill = z.strictObject({ served: z.int(), moved: z.int(), short: z.int(), stranger: z.int(), total: z.int() })

/** A proposal of teams for a round: what was asked, what was found, and how good it provably is. */
export const proposal = noun('proposal', {
  table: 'teams_proposal',
  shape: z.strictObject({
    id: ProposalId,
    authority: Id,
    round: RoundId,
    state: z.enum(proposalStates),
    demands: ProposalDemands,
    /** The question as it stood when it was asked, as JSON: teams, units, the pool, who keeps out of what. */
    question: z.string(),
    /** Units that had no team, and the team each is given here. */
    units: z.array(z.strictObject({ inspection: Id, team: Id })),
    seats: z.array(Seated),
    bill: Bill.nullable(),
    /** No placement costs fewer points than this. */
    bound: z.int().nullable(),
    proven: z.boolean(),
    breaches: z.array(Breach),
    conflict: z.array(NamedDemand),
    /** Whether nothing of the conflict can be left out. */
    least: z.boolean(),
    step: z.string(),
    solved: z.int(),
    /** Whether somebody changed it by hand since it was found. */
    byHand: z.boolean(),
    askedBy: PersonId,
    askedAt: Instant,
    endedAt: Instant.nullable(),
    reason: Prose(2_000),
    version: Version,
  }),
  sight: each(keepers, ofAuthority()),
})
export type Proposal = z.infer<typeof proposal.shape>

const onProposal = { about: proposal, audience: keepers }
export const proposalAsked = record('proposal.asked', { ...onProposal, facts: { round: Id, people: z.int() } })
export const proposalFound = record('proposal.found', {
  ...onProposal,
  facts: { points: z.int(), bound: z.int(), proven: z.boolean() },
})
export const proposalFailed = record('proposal.failed', {
  ...onProposal,
  facts: { outcome: z.enum(['impossible', 'unknown']) },
})
export const proposalChanged = record('proposal.changed', { ...onProposal, facts: { moved: z.int(), points: z.int() } })
export const proposalCancelled = record('proposal.cancelled', { ...onProposal })
export const proposalAdopted = record('proposal.adopted', {
  ...onProposal,
  facts: { people: z.int(), teams: z.int(), ...Grounds },
})

const OnProposal = { round: RoundId, proposal: ProposalId, version: Version }
const proposers = ['office', 'organisation'] as const

/** Asks for a proposal: from the pool, the teams that were formed and the units of the round, and from where people sit already. */
export const proposeTeams = command('proposeTeams', {
  room,
  route: 'POST /rounds/:round/proposals',
  input: z.strictObject({ id: ProposalId, round: RoundId, demands: ProposalDemands }),
  asks: 'team.propose',
  of: proposers,
  locks: ['round'],
  records: [proposalAsked],
})

export const cancelProposal = command('cancelProposal', {
  room,
  route: 'POST /rounds/:round/proposals/:proposal/cancellation',
  input: z.strictObject(OnProposal),
  asks: 'team.propose',
  of: proposers,
  records: [proposalCancelled],
})

/** A change by hand: people set to another team, or to none. What it costs and what it breaks is kept with it. */
export const changeProposal = command('changeProposal', {
  room,
  route: 'POST /rounds/:round/proposals/:proposal/changes',
  input: z.strictObject({
    ...OnProposal,
    moves: z
      .array(z.strictObject({ person: PersonId, team: Id.nullable() }))
      .min(1)
      .max(500),
    reason: Line(2_000),
  }),
  asks: 'team.propose',
  of: proposers,
  records: [proposalChanged],
})

/** Makes the proposal into assignments and appointments, each judged anew (一次一授权). Whoever sits elsewhere now is taken from there. */
export const adoptProposal = command('adoptProposal', {
  room,
  route: 'POST /rounds/:round/proposals/:proposal/adoption',
  input: z.strictObject({ ...OnProposal, basis: Line(200) }),
  asks: 'team.adopt',
  of: ['office', 'leading_group'],
  locks: ['round'],
  records: [proposalAdopted],
})

export const proposals = query('proposals', {
  room,
  route: 'GET /rounds/:round/proposals',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    proposals: z.array(
      proposal.shape
        .pick({
          id: true,
          state: true,
          askedAt: true,
          endedAt: true,
          bill: true,
          bound: true,
          proven: true,
          byHand: true,
        })
        .extend({ people: z.int(), by: z.string() }),
    ),
  }),
  of: keepers,
})

const Candidate = z.strictObject({
  id: PersonId,
  name: z.string(),
  skills: z.array(z.string()),
  may: z.enum(mayBe),
  served: z.int(),
  sectors: z.array(z.string()),
  unit: Id.nullable(),
  township: Id.nullable(),
  away: z.boolean(),
  bars: z.array(z.strictObject({ inspection: Id, why: z.enum(['recusal', 'home']) })),
  now: Id.nullable(),
})
const Unit = z.strictObject({
  id: Id,
  name: z.string(),
  sector: z.string(),
  village: z.boolean(),
  township: Id.nullable(),
  load: z.int(),
})

/** A proposal with the question it answers, as things were when it was asked: the browser reckons what a change by hand costs. */
export const proposalPage = query('proposalPage', {
  room,
  route: 'GET /proposals/:proposal',
  input: z.strictObject({ proposal: ProposalId }),
  gives: z.strictObject({
    proposal: proposal.shape.omit({ question: true }),
    roundName: z.string(),
    /** Why whoever asks could not adopt it now. */
    heldBack: z.strictObject({ refused: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
    teams: z.array(z.strictObject({ id: Id, name: z.string(), units: z.array(Unit) })),
    people: z.array(Candidate),
  }),
  of: keepers,
})
