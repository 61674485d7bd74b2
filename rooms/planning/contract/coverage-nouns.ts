import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { kinds } from '../../registry/nouns.ts'
import { InspectionId, planners, TermId } from '../nouns.ts'

/** From which step on an inspection counts as finished. */
export const finishedAt = ['entered', 'exited', 'closed'] as const
export type FinishedAt = (typeof finishedAt)[number]

/**
 * What the figures of coverage count (口径, domain 6.5), from a day on: when an inspection is finished, and whether a body inherits what was
 * inspected of those that went up in it (撤并). What was said before keeps its row.
 */
export const definition = noun('definition', {
  table: 'planning_definition',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    fromDay: Day,
    finished: z.enum(finishedAt),
    heirs: z.boolean(),
    citation: Line(500),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type Definition = z.infer<typeof definition.shape>

export const ExtensionId = idOf('extension')
export const extensionStates = ['listed', 'visited', 'dropped'] as const

/** A body beneath the inspected one to which the inspection extends (延伸, S0-11): a village under its township, a unit under its bureau. */
export const extension = noun('extension', {
  table: 'planning_extension',
  shape: z.strictObject({
    id: ExtensionId,
    authority: Id,
    inspection: InspectionId,
    body: Id,
    name: Line(80),
    state: z.enum(extensionStates),
    coveredOn: Day.nullable(),
    note: Prose(2_000),
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(team, ofInspection()) },
})
export type Extension = z.infer<typeof extension.shape>

export const AimId = idOf('aim')

/** What is to be reached until a day (S4-03): so many of a hundred bodies of an area and a kind; `extended`: bodies reached by extension count. */
export const aim = noun('aim', {
  table: 'planning_aim',
  shape: z.strictObject({
    id: AimId,
    authority: Id,
    term: TermId,
    area: Id.nullable(),
    kind: z.enum(kinds).nullable(),
    percent: z.int().min(1).max(100),
    extended: z.boolean(),
    byDay: Day,
    basis: Line(200),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type Aim = z.infer<typeof aim.shape>
