import * as z from 'zod'
import { command, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { Grounds } from '../../policies/contract.ts'
import { kinds } from '../../registry/nouns.ts'
import { planners, TermId, target } from '../nouns.ts'
import { standings } from './coverage.ts'
import { PlanRoundId, planRound, remark, TermPlanId, termPlan, termPlanStates, ways } from './term-plan-nouns.ts'

const room = 'planning'
const office = ['office'] as const

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const onPlan = { about: termPlan, audience: planners }
const Count = z.int().min(0)
export const planDrafted = record('termPlan.drafted', { ...onPlan, facts: { number: Count, term: Id } })
/** The next version was begun with everything the approved one says. */
export const planAmended = record('termPlan.amended', { ...onPlan, facts: { number: Count, amends: Id, units: Count } })
export const planArranged = record('termPlan.arranged', {
  ...onPlan,
  facts: { added: Count, moved: Count, removed: Count },
})
export const planRoundsSet = record('termPlan.roundsSet', { ...onPlan, facts: { rounds: Count } })
export const planSubmitted = record('termPlan.submitted', { ...onPlan, facts: { rounds: Count, units: Count } })
export const planPassed = record('termPlan.approved', {
  ...onPlan,
  facts: { remark: Id, number: Count, units: Count, ...Grounds },
})
export const planReturned = record('termPlan.sentBack', { ...onPlan, facts: { remark: Id, number: Count } })
export const planSuperseded = record('termPlan.superseded', { ...onPlan, facts: { by: Id } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Begins the first version of a term's plan. */
export const draftTermPlan = command('draftTermPlan', {
  room,
  route: 'POST /terms/:term/plans',
  input: z.strictObject({ id: TermPlanId, term: TermId }),
  asks: 'termPlan.draft',
  of: office,
  locks: ['term'],
  records: [planDrafted],
})

/** Begins the next version from the approved one: all its rounds and places stand in it, to be moved. */
export const amendTermPlan = command('amendTermPlan', {
  room,
  route: 'POST /term-plans/:termPlan/amendment',
  input: z.strictObject({ id: TermPlanId, termPlan: TermPlanId, reason: Prose(2_000).trim().min(1) }),
  asks: 'termPlan.draft',
  of: office,
  locks: ['termPlan'],
  records: [planAmended],
})

const OnPlan = { termPlan: TermPlanId, version: Version }

/**
 * Keeps what was moved on the plan page, at once: rounds as they stand now, and bodies put into a round, moved to another or taken out
 * (`round` null). What is not named stays where it is. A round that is no longer named is gone, and must be empty then.
 */
export const arrangePlan = command('arrangePlan', {
  room,
  route: 'PUT /term-plans/:termPlan/arrangement',
  input: z.strictObject({
    ...OnPlan,
    rounds: z.array(planRound.shape.omit({ authority: true, termPlan: true, version: true })).max(60),
    moves: z.array(z.strictObject({ body: Id, round: PlanRoundId.nullable(), way: z.enum(ways) })).max(2_000),
  }),
  asks: 'termPlan.arrange',
  of: office,
  locks: ['termPlan'],
  records: [planArranged, planRoundsSet],
})

export const submitTermPlan = command('submitTermPlan', {
  room,
  route: 'POST /term-plans/:termPlan/submission',
  input: z.strictObject(OnPlan),
  asks: 'termPlan.submit',
  of: office,
  locks: ['termPlan'],
  records: [planSubmitted],
})

/** The committee approves or sends back, by its secretary, with his instruction and the paper it decided by. */
export const decideTermPlan = command('decideTermPlan', {
  room,
  route: 'POST /term-plans/:termPlan/decision',
  input: z.strictObject({
    ...OnPlan,
    verdict: z.enum(['approve', 'sendBack']),
    instruction: Prose(4_000).trim().min(1),
    document: Line(200),
  }),
  asks: 'termPlan.decide',
  of: ['secretary'],
  locks: ['termPlan'],
  records: [planPassed, planReturned, planSuperseded],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const termPlans = query('termPlans', {
  room,
  route: 'GET /term-plans',
  input: z.strictObject({ ...Paging, term: TermId.optional() }),
  gives: pageOf(termPlan.shape.extend({ termName: z.string(), rounds: z.int(), direct: z.int(), extended: z.int() })),
  of: planners,
})

/** A body on the plan page. */
export const Card = z.strictObject({
  body: Id,
  name: z.string(),
  kind: z.enum(kinds),
  parentName: z.string().nullable(),
  standing: z.enum(standings),
  round: PlanRoundId.nullable(),
  way: z.enum(ways).nullable(),
  lastYear: z.int().nullable(),
})
export type Card = z.infer<typeof Card>

/** A version with its rounds, what was said of it, and everybody in scope as a card; at most 3,000 cards, `count` says of how many. */
export const planBoard = query('planBoard', {
  room,
  route: 'GET /term-plans/:termPlan',
  input: z.strictObject({ termPlan: TermPlanId, under: Id.optional() }),
  gives: z.strictObject({
    plan: termPlan.shape,
    term: z.strictObject({ id: Id, name: z.string(), startsOn: z.string(), endsOn: z.string() }),
    rounds: z.array(planRound.shape),
    targets: z.array(target.shape),
    remarks: z.array(remark.shape.extend({ byName: z.string() })),
    cards: z.array(Card),
    count: z.int(),
  }),
  of: planners,
})

const Side = z.strictObject({ year: z.int(), round: z.string(), way: z.enum(ways) })

/** What is otherwise in one version than in another, body by body; `from` is the version it amends unless another is named. */
export const planDifference = query('planDifference', {
  room,
  route: 'GET /term-plans/:termPlan/difference',
  input: z.strictObject({ ...Paging, termPlan: TermPlanId, against: TermPlanId.optional() }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        body: Id,
        name: z.string(),
        kind: z.enum(kinds),
        change: z.enum(['added', 'moved', 'removed']),
        before: Side.nullable(),
        after: Side.nullable(),
      }),
    ),
    count: z.int(),
    added: z.int(),
    moved: z.int(),
    removed: z.int(),
    from: z.strictObject({ id: Id, number: z.int() }).nullable(),
    to: z.strictObject({ id: Id, number: z.int(), state: z.enum(termPlanStates) }),
  }),
  of: planners,
})
