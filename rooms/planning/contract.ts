import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../core/pure/ids.ts'
import { Grounds } from '../policies/contract.ts'
import { InspectionId, inspection, planners, RoundId, round, roundKinds, roundStates, TermId, term } from './nouns.ts'

export * from './contract/coverage.ts'
export * from './contract/coverage-nouns.ts'
export * from './contract/former.ts'
export * from './contract/kinds.ts'
export * from './contract/kinds-nouns.ts'
export * from './contract/stages.ts'
export * from './contract/superior.ts'
export * from './contract/term-plan.ts'
export * from './contract/term-plan-nouns.ts'
export * from './nouns.ts'
export * from './queries.ts'

const room = 'planning'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const onTerm = { about: term, audience: planners }
const onRound = { about: round, audience: planners }
const onInspection = { about: inspection, audience: [...planners, ...team] as const }
const toBody = { about: inspection, audience: [...planners, ...team, ...body] as const }

export const termDrafted = record('term.drafted', { ...onTerm, facts: { startsOn: Day, endsOn: Day } })
export const termEdited = record('term.edited', onTerm)
export const targetSet = record('target.set', { ...onTerm, facts: { year: z.int(), rounds: z.int(), units: z.int() } })
export const roundDrafted = record('round.drafted', { ...onRound, facts: { number: z.int() } })
export const roundEdited = record('round.edited', { ...onRound, facts: { startsOn: Day, endsOn: Day } })
export const topicAdded = record('topic.added', { ...onRound, facts: { topic: Id } })
export const topicEdited = record('topic.edited', { ...onRound, facts: { topic: Id } })
export const topicRemoved = record('topic.removed', { ...onRound, facts: { topic: Id } })
export const roundObjectsSet = record('round.objectsSet', { ...onRound, facts: { units: z.int(), ...Grounds } })
export const roundApproved = record('round.approved', {
  ...onRound,
  facts: { approval: Id, units: z.int(), ...Grounds },
})
export const roundSentBack = record('round.sentBack', { ...onRound, facts: { approval: Id } })
export const roundStaffed = record('round.staffed', { ...onRound, facts: { units: z.int() } })
export const roundMobilised = record('round.mobilised', { ...onRound, facts: { on: Day } })
export const roundWentOnSite = record('round.wentOnSite', { ...onRound, facts: { on: Day } })
export const roundReported = record('round.wentReporting', { ...onRound, facts: { on: Day } })
export const roundDecided = record('round.decided', { ...onRound, facts: { on: Day } })
export const roundFedBack = record('round.fedBack', { ...onRound, facts: { on: Day } })
export const roundRectifying = record('round.wentRectifying', onRound)
export const roundArchived = record('round.archived', onRound)
export const roundSuspended = record('round.suspended', onRound)
export const roundResumed = record('round.resumed', onRound)
export const roundCancelled = record('round.cancelled', { ...onRound, facts: { from: z.enum(roundStates) } })
export const inspectionAdded = record('inspection.added', { ...onInspection, facts: { round: Id, batch: z.int() } })
export const inspectionEdited = record('inspection.edited', {
  ...onInspection,
  facts: { batch: z.int(), enterOn: Day, exitOn: Day },
})
export const inspectionRemoved = record('inspection.removed', { ...onInspection, facts: { round: Id } })
export const inspectionPrepared = record('inspection.prepared', onInspection)
export const inspectionNotified = record('inspection.notified', { ...toBody, facts: { on: Day } })
export const inspectionEntered = record('inspection.entered', { ...toBody, facts: { on: Day } })
export const inspectionExited = record('inspection.exited', { ...toBody, facts: { on: Day } })
export const inspectionClosed = record('inspection.closed', { ...toBody, facts: { round: Id } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const office = ['office'] as const
const Numbered = z.int().min(1).max(999)
const OnTerm = { term: TermId, version: Version }
const OnRound = { round: RoundId, version: Version }
const OnInspection = { inspection: InspectionId, version: Version }
const TermText = { number: Numbered, name: Line(100), startsOn: Day, endsOn: Day, plan: Prose(20_000) }
const RoundText = {
  number: Numbered,
  name: Line(100),
  kind: z.enum(roundKinds),
  startsOn: Day,
  endsOn: Day,
  plan: Prose(20_000),
}
const TopicText = { place: z.int().min(1).max(99), title: Line(100), text: Prose(2_000) }
const InspectionText = {
  name: Line(200),
  size: z.enum(['large', 'small']),
  batch: z.int().min(1).max(20),
  enterOn: Day,
  exitOn: Day,
}
const Reason = Line(2_000)

export const draftTerm = command('draftTerm', {
  room,
  route: 'POST /terms',
  input: z.strictObject({ id: TermId, ...TermText }),
  asks: 'term.draft',
  of: office,
  records: [termDrafted],
})

export const editTerm = command('editTerm', {
  room,
  route: 'PUT /terms/:term',
  input: z.strictObject({ ...OnTerm, ...TermText }),
  asks: 'term.edit',
  of: office,
  records: [termEdited],
})

export const setTarget = command('setTarget', {
  room,
  route: 'PUT /terms/:term/targets/:year',
  input: z.strictObject({
    ...OnTerm,
    year: z.coerce.number().int().min(2000).max(2200),
    rounds: z.int().min(0).max(99),
    units: z.int().min(0).max(9_999),
  }),
  asks: 'term.edit',
  of: office,
  locks: ['term'],
  records: [targetSet],
})

export const draftRound = command('draftRound', {
  room,
  route: 'POST /rounds',
  input: z.strictObject({ id: RoundId, term: TermId, ...RoundText }),
  asks: 'round.draft',
  of: office,
  records: [roundDrafted],
})

export const editRound = command('editRound', {
  room,
  route: 'PUT /rounds/:round',
  input: z.strictObject({ ...OnRound, ...RoundText }),
  asks: 'round.edit',
  of: office,
  locks: ['round'],
  records: [roundEdited],
})

export const addTopic = command('addTopic', {
  room,
  route: 'POST /rounds/:round/topics',
  input: z.strictObject({ id: Id, ...OnRound, ...TopicText }),
  asks: 'round.edit',
  of: office,
  locks: ['round'],
  records: [topicAdded],
})

export const editTopic = command('editTopic', {
  room,
  route: 'PUT /rounds/:round/topics/:topic',
  input: z.strictObject({ ...OnRound, topic: Id, ...TopicText }),
  asks: 'round.edit',
  of: office,
  locks: ['round'],
  records: [topicEdited],
})

export const removeTopic = command('removeTopic', {
  room,
  route: 'DELETE /rounds/:round/topics/:topic',
  input: z.strictObject({ ...OnRound, topic: Id }),
  asks: 'round.edit',
  of: office,
  locks: ['round'],
  records: [topicRemoved],
})

export const setObjects = command('setObjects', {
  room,
  route: 'POST /rounds/:round/objects',
  input: z.strictObject(OnRound),
  asks: 'round.setObjects',
  of: ['leading_group'],
  locks: ['round'],
  records: [roundObjectsSet],
})

export const approveRound = command('approveRound', {
  room,
  route: 'POST /rounds/:round/approval',
  input: z.strictObject({
    ...OnRound,
    verdict: z.enum(['approve', 'sendBack']),
    instruction: Prose(4_000).trim().min(1),
  }),
  asks: 'round.approve',
  of: ['secretary', 'leading_group'],
  locks: ['round'],
  records: [roundApproved, roundSentBack],
})

/** Approved → staffed. The room teams has a veto: it refuses, by a reaction in the same transaction, while a team is incomplete. */
export const staffRound = command('staffRound', {
  room,
  route: 'POST /rounds/:round/staffing',
  input: z.strictObject(OnRound),
  asks: 'round.staff',
  of: office,
  locks: ['round'],
  records: [roundStaffed],
})

export const mobiliseRound = command('mobiliseRound', {
  room,
  route: 'POST /rounds/:round/mobilisation',
  input: z.strictObject({ ...OnRound, on: Day }),
  asks: 'round.mobilise',
  of: office,
  locks: ['round'],
  records: [roundMobilised],
})

export const decideRound = command('decideRound', {
  room,
  route: 'POST /rounds/:round/decision',
  input: z.strictObject({ ...OnRound, on: Day }),
  asks: 'round.decide',
  of: ['secretary', 'office'],
  locks: ['round'],
  records: [roundDecided],
})

export const feedBackRound = command('feedBackRound', {
  room,
  route: 'POST /rounds/:round/feedback',
  input: z.strictObject({ ...OnRound, on: Day }),
  asks: 'round.feedBack',
  of: office,
  locks: ['round'],
  records: [roundFedBack],
})

export const superviseRound = command('superviseRound', {
  room,
  route: 'POST /rounds/:round/supervision',
  input: z.strictObject(OnRound),
  asks: 'round.supervise',
  of: office,
  locks: ['round'],
  records: [roundRectifying],
})

export const archiveRound = command('archiveRound', {
  room,
  route: 'POST /rounds/:round/archive',
  input: z.strictObject(OnRound),
  asks: 'round.archive',
  of: office,
  locks: ['round'],
  records: [roundArchived],
})

export const suspendRound = command('suspendRound', {
  room,
  route: 'POST /rounds/:round/suspension',
  input: z.strictObject({ ...OnRound, reason: Reason }),
  asks: 'round.suspend',
  of: ['leading_group', 'secretary', 'office'],
  locks: ['round'],
  records: [roundSuspended],
})

export const resumeRound = command('resumeRound', {
  room,
  route: 'POST /rounds/:round/resumption',
  input: z.strictObject(OnRound),
  asks: 'round.suspend',
  of: ['leading_group', 'secretary', 'office'],
  locks: ['round'],
  records: [roundResumed],
})

export const cancelRound = command('cancelRound', {
  room,
  route: 'POST /rounds/:round/cancellation',
  input: z.strictObject({ ...OnRound, reason: Reason }),
  asks: 'round.cancel',
  of: ['leading_group', 'secretary', 'office'],
  locks: ['round'],
  records: [roundCancelled],
})

export const addInspection = command('addInspection', {
  room,
  route: 'POST /rounds/:round/inspections',
  /** An empty name takes that of the organisation. */
  input: z.strictObject({
    id: InspectionId,
    round: RoundId,
    body: Id,
    ...InspectionText,
    name: z.literal('').or(InspectionText.name),
  }),
  asks: 'inspection.add',
  of: office,
  locks: ['round'],
  records: [inspectionAdded],
})

export const editInspection = command('editInspection', {
  room,
  route: 'PUT /inspections/:inspection',
  input: z.strictObject({ ...OnInspection, ...InspectionText }),
  asks: 'inspection.edit',
  of: office,
  locks: ['inspection'],
  records: [inspectionEdited],
})

export const removeInspection = command('removeInspection', {
  room,
  route: 'DELETE /inspections/:inspection',
  input: z.strictObject(OnInspection),
  asks: 'inspection.remove',
  of: office,
  locks: ['inspection'],
  records: [inspectionRemoved],
})

export const prepareInspection = command('prepareInspection', {
  room,
  route: 'POST /inspections/:inspection/preparation',
  input: z.strictObject(OnInspection),
  asks: 'inspection.prepare',
  of: ['leader'],
  locks: ['inspection'],
  records: [inspectionPrepared],
})

export const notifyInspection = command('notifyInspection', {
  room,
  route: 'POST /inspections/:inspection/notice',
  input: z.strictObject({ ...OnInspection, on: Day }),
  asks: 'inspection.notify',
  of: office,
  locks: ['inspection'],
  records: [inspectionNotified],
})

/** Notified → entered; the round goes on site with the first. */
export const enterInspection = command('enterInspection', {
  room,
  route: 'POST /inspections/:inspection/entry',
  input: z.strictObject({ ...OnInspection, on: Day }),
  asks: 'inspection.enter',
  of: ['leader'],
  locks: ['inspection'],
  records: [inspectionEntered, roundWentOnSite],
})

/** Entered → exited; the round goes reporting with the last. */
export const exitInspection = command('exitInspection', {
  room,
  route: 'POST /inspections/:inspection/exit',
  input: z.strictObject({ ...OnInspection, on: Day }),
  asks: 'inspection.exit',
  of: ['leader'],
  locks: ['inspection'],
  records: [inspectionExited, roundReported],
})

/** Exited → closed: the body is free for another round. Rooms below may refuse by a reaction while something of theirs is open. */
export const closeInspection = command('closeInspection', {
  room,
  route: 'POST /inspections/:inspection/closing',
  input: z.strictObject(OnInspection),
  asks: 'inspection.close',
  of: office,
  locks: ['inspection'],
  records: [inspectionClosed],
})

export const constraints = {
  planning_term_number: 'planning.number-taken',
  planning_round_number: 'planning.number-taken',
  planning_topic_place: 'planning.place-taken',
  planning_inspection_open_body: 'planning.unit-in-open-round',
  planning_definition_once: 'planning.definition-begins-then',
  planning_aim_once: 'planning.aim-said',
  planning_plan_round_place: 'planning.plan-place-taken',
  planning_mode_table_once: 'planning.definition-begins-then',
  planning_term_plan_open: 'planning.plan-open',
  planning_stage_list_once: 'planning.stage-list-there',
  planning_stage_check_once: 'planning.stage-begun',
}
