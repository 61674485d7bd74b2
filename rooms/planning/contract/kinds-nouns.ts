import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { Fen } from '../../../core/pure/money.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { levels } from '../../registry/nouns.ts'
import { InspectionId, planners, RoundId, roundKinds, TermId } from '../nouns.ts'

const all = [...planners, ...team] as const
const Blank = z.literal('')
/** A line that may be empty. */
export const Maybe = (max: number) => Blank.or(Line(max))

/** Who gave leave to inspect what another level or place would (提级、交叉), by which paper, and the audit a round goes with (巡审联动). */
export const MannerText = { leaveBy: Maybe(100), leaveDocument: Maybe(200), auditProject: Maybe(100) }

/** How a round stands to one of the superior (S1-07): together, entrusted by it, or following it up. */
export const relations = ['', 'together', 'entrusted', 'follows'] as const

/** What a round has besides its plan because of its kind: `rules/kinds.ts` says what each kind requires. */
export const roundManner = noun('roundManner', {
  table: 'planning_round_manner',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: RoundId,
    /** What is checked in a themed inspection (专项, S3-12): a line to each point. */
    checklist: Prose(20_000),
    ...MannerText,
    superiorRound: Maybe(200),
    relation: z.enum(relations),
    version: Version,
  }),
  sight: each(all, ofAuthority()),
})
export type RoundManner = z.infer<typeof roundManner.shape>

/** Stages after the entry that a shortened set may leave out: of a village they are done with its township's. */
export const laterStages = ['reporting', 'feedback', 'results', 'revisit'] as const
export type LaterStage = (typeof laterStages)[number]

/** A shortened set of stages (短平快, S4-08): steps that are left out or done in one with another, from a day on. */
export const stageSet = noun('stageSet', {
  table: 'planning_stage_set',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    name: Line(60),
    /** No step of its own between being listed and notice or entry. */
    skipsPreparation: z.boolean(),
    /** The notice is given on entry, in the village itself. */
    mergesNotice: z.boolean(),
    /** Stages after the entry that are not gone through for the unit itself. */
    leavesOut: z.array(z.enum(laterStages)),
    fromDay: Day,
    untilDay: Day.nullable(),
    citation: Line(500),
    version: Version,
  }),
  sight: each(all, ofAuthority()),
})
export type StageSet = z.infer<typeof stageSet.shape>

/** What one inspection has besides: another kind than its round, the earlier inspection it looks back on, its stages. */
export const unitManner = noun('unitManner', {
  table: 'planning_unit_manner',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: InspectionId,
    kind: z.enum(roundKinds).nullable(),
    earlier: InspectionId.nullable(),
    ...MannerText,
    stageSet: Id.nullable(),
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(team, ofInspection()) },
})
export type UnitManner = z.infer<typeof unitManner.shape>

/** What is known of a village in a year: people, collective income, disputes and petitions (体量、经济总量、矛盾, S4-07). */
export const villageFacts = noun('villageFacts', {
  table: 'planning_village_facts',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: Id,
    year: z.int().min(2000).max(2200),
    people: z.int().min(0).max(1_000_000),
    income: Fen,
    conflicts: z.int().min(0).max(100_000),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type VillageFacts = z.infer<typeof villageFacts.shape>

/** 直接巡村、巡镇（乡）带村、专项巡村 (S3-18). */
export const modes = ['direct', 'withTown', 'special'] as const
export type Mode = (typeof modes)[number]
export const modeMeasures = ['conflicts', 'income', 'people'] as const
/** A line of the table: of so many disputes, so much income (万元) or so many people on, this mode. The first that holds is proposed. */
export const ModeLine = z.strictObject({
  measure: z.enum(modeMeasures),
  atLeast: z.int().min(0).max(100_000_000),
  mode: z.enum(modes),
})
export type ModeLine = z.infer<typeof ModeLine>

/** The table by which a mode is proposed, dated like a limit. */
export const modeTable = noun('modeTable', {
  table: 'planning_mode_table',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    fromDay: Day,
    lines: z.array(ModeLine),
    otherwise: z.enum(modes),
    citation: Line(500),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type ModeTable = z.infer<typeof modeTable.shape>

/** The mode a person chose for a village in a term, what the table proposed, and why it is so. */
export const villageMode = noun('villageMode', {
  table: 'planning_village_mode',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    term: TermId,
    body: Id,
    mode: z.enum(modes),
    proposed: z.enum(modes).nullable(),
    reason: Prose(2_000),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type VillageMode = z.infer<typeof villageMode.shape>

/** What a level answers for in a matter (五级职责, S4-23); `leads` marks who is first responsible (县主责). */
export const duty = noun('duty', {
  table: 'planning_duty',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    matter: Line(100),
    level: z.enum(levels),
    text: Line(1_000),
    leads: z.boolean(),
    version: Version,
  }),
  sight: each(all, ofAuthority()),
})
export type Duty = z.infer<typeof duty.shape>
