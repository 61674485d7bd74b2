import * as z from 'zod'
import { command, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { kinds, levels } from '../../registry/nouns.ts'
import { InspectionId, inspection, inspectionStates, planners, RoundId, round, roundKinds, TermId } from '../nouns.ts'
import { standings } from './coverage.ts'
import { extensionStates } from './coverage-nouns.ts'
import {
  duty,
  laterStages,
  MannerText,
  Maybe,
  ModeLine,
  modes,
  modeTable,
  relations,
  roundManner,
  stageSet,
  unitManner,
  villageFacts,
  villageMode,
} from './kinds-nouns.ts'
import { stageCheckStates, stages } from './stages.ts'
import { superiorRound } from './superior.ts'

const room = 'planning'
const office = ['office'] as const
const all = [...planners, ...team] as const

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const roundMannerSet = record('roundManner.set', { about: round, audience: planners, facts: { manner: Id } })
export const unitMannerSet = record('unitManner.set', {
  about: inspection,
  audience: all,
  facts: { kind: z.enum(roundKinds).nullable(), earlier: Id.nullable(), stages: Id.nullable() },
})
export const stageSetAdded = record('stageSet.added', { about: stageSet, audience: planners, facts: { from: Day } })
export const stageSetEnded = record('stageSet.ended', { about: stageSet, audience: planners, facts: { until: Day } })
export const villageNoted = record('village.noted', {
  about: villageFacts,
  audience: planners,
  facts: { body: Id, year: z.int(), people: z.int(), conflicts: z.int() },
})
export const modeTableAmended = record('modeTable.amended', {
  about: modeTable,
  audience: planners,
  facts: { from: Day, lines: z.int() },
})
export const modeChosen = record('mode.chosen', {
  about: villageMode,
  audience: planners,
  facts: { body: Id, mode: z.enum(modes), proposed: z.enum(modes).nullable() },
})
export const dutySet = record('duty.set', { about: duty, audience: planners, facts: { level: z.enum(levels) } })
export const dutyRemoved = record('duty.removed', { about: duty, audience: planners, facts: { level: z.enum(levels) } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Says what a round's kind requires, while it is drafted; part of the plan like its topics. */
export const setRoundManner = command('setRoundManner', {
  room,
  route: 'PUT /rounds/:round/manner',
  input: z.strictObject({
    round: RoundId,
    version: Version,
    checklist: Prose(20_000),
    ...MannerText,
    superiorRound: Maybe(200),
    relation: z.enum(relations),
  }),
  asks: 'round.edit',
  of: office,
  locks: ['round'],
  records: [roundMannerSet],
})

/** Says how one unit is inspected, until its notice. */
export const setUnitManner = command('setUnitManner', {
  room,
  route: 'PUT /inspections/:inspection/manner',
  input: z.strictObject({
    inspection: InspectionId,
    version: Version,
    kind: z.enum(roundKinds).nullable().default(null),
    earlier: InspectionId.nullable().default(null),
    ...MannerText,
    stageSet: Id.nullable().default(null),
  }),
  asks: 'inspection.edit',
  of: office,
  locks: ['inspection'],
  records: [unitMannerSet],
})

export const addStageSet = command('addStageSet', {
  room,
  route: 'POST /stage-sets',
  input: z.strictObject({
    id: Id,
    name: Line(60),
    skipsPreparation: z.boolean(),
    mergesNotice: z.boolean(),
    leavesOut: z.array(z.enum(laterStages)).max(4).default([]),
    fromDay: Day,
    citation: Line(500),
  }),
  asks: 'stageSet.add',
  of: office,
  records: [stageSetAdded],
})

/** A set is not used for units listed later; those that have it keep it. */
export const endStageSet = command('endStageSet', {
  room,
  route: 'POST /stage-sets/:stageSet/end',
  input: z.strictObject({ stageSet: Id, version: Version, untilDay: Day }),
  asks: 'stageSet.end',
  of: office,
  records: [stageSetEnded],
})

const { year, people, income, conflicts } = villageFacts.shape.shape

/** Notes what is known of villages in a year, in place of what was noted of that year before. */
export const noteVillages = command('noteVillages', {
  room,
  route: 'PUT /villages/facts',
  input: z.strictObject({
    year,
    villages: z
      .array(z.strictObject({ id: Id, body: Id, people, income, conflicts }))
      .min(1)
      .max(500),
  }),
  asks: 'village.note',
  of: office,
  records: [villageNoted],
})

/** Gives the table by which modes are proposed other lines from a day on. */
export const amendModeTable = command('amendModeTable', {
  room,
  route: 'POST /mode-tables',
  input: z.strictObject({
    id: Id,
    fromDay: Day,
    lines: z.array(ModeLine).max(20),
    otherwise: z.enum(modes),
    citation: Line(500),
  }),
  asks: 'modeTable.amend',
  of: office,
  records: [modeTableAmended],
})

/** A person chooses the mode of villages (S3-18, S4-07), as proposed or otherwise; the reason stays with it. */
export const chooseMode = command('chooseMode', {
  room,
  route: 'PUT /terms/:term/village-modes',
  input: z.strictObject({
    term: TermId,
    bodies: z
      .array(z.strictObject({ id: Id, body: Id }))
      .min(1)
      .max(200),
    mode: z.enum(modes),
    reason: Prose(2_000).trim().min(1),
  }),
  asks: 'village.chooseMode',
  of: office,
  locks: ['term'],
  records: [modeChosen],
})

/** Says what a level answers for in a matter, in place of what was said before. */
export const setDuty = command('setDuty', {
  room,
  route: 'PUT /duties',
  input: z.strictObject({ id: Id, ...duty.shape.pick({ matter: true, level: true, text: true, leads: true }).shape }),
  asks: 'duty.set',
  of: office,
  records: [dutySet],
})

export const removeDuty = command('removeDuty', {
  room,
  route: 'DELETE /duties/:duty',
  input: z.strictObject({ duty: Id, version: Version }),
  asks: 'duty.set',
  of: office,
  records: [dutyRemoved],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the kind of a round requires and what it has. */
export const roundMannerOf = query('roundMannerOf', {
  room,
  route: 'GET /rounds/:round/manner',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    manner: roundManner.shape.nullable(),
    lacks: z.array(z.string()),
    superior: superiorRound.shape.nullable(),
    /** Whether the two go together (上下联动) and the days of this one do not lie within those of the superior's. */
    apart: z.boolean(),
    /** The key of the superior's log as it was last typed. */
    verifier: z.string(),
  }),
  of: all,
})

/** How one unit is inspected: its kind, what that requires and lacks, the earlier inspection, its stages. */
export const unitMannerOf = query('unitMannerOf', {
  room,
  route: 'GET /inspections/:inspection/manner',
  input: z.strictObject({ inspection: InspectionId }),
  gives: z.strictObject({
    manner: unitManner.shape.nullable(),
    stages: stageSet.shape.nullable(),
    /** Earlier inspections of the body that are over. */
    earlier: z.array(z.strictObject({ id: Id, name: z.string(), exitedOn: Day })),
    lacks: z.array(z.string()),
  }),
  of: all,
})

export const stageSets = query('stageSets', {
  room,
  route: 'GET /stage-sets',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(stageSet.shape),
  of: all,
})

/**
 * Villages one by one (逐个体检, S3-19): what is known of each, which mode the table proposes and by which line, which was chosen and why, and
 * how far it is.
 */
export const villages = query('villages', {
  room,
  route: 'GET /villages',
  input: z.strictObject({
    ...Paging,
    term: TermId.optional(),
    under: Id.optional(),
    q: Line(80).optional(),
    mode: oneOrMore([...modes, 'none']).optional(),
    standing: oneOrMore(standings).optional(),
  }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      name: z.string(),
      kind: z.enum(kinds),
      townName: z.string().nullable(),
      facts: villageFacts.shape.nullable(),
      proposed: z.enum(modes).nullable(),
      /** The line that decided, counted from 1; 0 for “otherwise”. */
      byLine: z.int().nullable(),
      chosen: villageMode.shape.nullable(),
      standing: z.enum(standings),
      inspection: Id.nullable(),
      inspectionState: z.enum(inspectionStates).nullable(),
      extensionState: z.enum(extensionStates).nullable(),
      /** The stage gone through last, for those who follow how teams go about their work: its list open, or signed for. */
      stage: z.enum(stages).nullable(),
      stageState: z.enum(stageCheckStates).nullable(),
    }),
  ),
  of: planners,
})

export const modeTables = query('modeTables', {
  room,
  route: 'GET /mode-tables',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(modeTable.shape),
  of: planners,
})

/** The matrix of the five levels. */
export const duties = query('duties', {
  room,
  route: 'GET /duties',
  input: z.strictObject({ ...Paging, size: z.coerce.number().int().min(1).max(200).default(200) }),
  gives: pageOf(duty.shape),
  of: all,
})
