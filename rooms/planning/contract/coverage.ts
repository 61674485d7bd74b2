import * as z from 'zod'
import { command, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { kinds, levels } from '../../registry/nouns.ts'
import { InspectionId, inspection, inspectionStates, planners, TermId } from '../nouns.ts'
import { AimId, aim, definition, ExtensionId, extension, finishedAt } from './coverage-nouns.ts'

const room = 'planning'
const office = ['office'] as const

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const definitionAmended = record('definition.amended', {
  about: definition,
  audience: planners,
  facts: { from: Day, finished: z.enum(finishedAt), heirs: z.boolean() },
})
const onExtension = { about: extension, audience: [...planners, ...team] as const }
export const extensionListed = record('extension.listed', { ...onExtension, facts: { body: Id } })
export const extensionVisited = record('extension.visited', { ...onExtension, facts: { body: Id, on: Day } })
export const extensionDropped = record('extension.dropped', { ...onExtension, facts: { body: Id } })
const onAim = { about: aim, audience: planners }
export const aimSet = record('aim.set', { ...onAim, facts: { percent: z.int(), by: Day } })
export const aimRemoved = record('aim.removed', { ...onAim, facts: { percent: z.int(), by: Day } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Gives the figures of coverage another definition from a day on. Figures of terms that ended before it keep the one of their last day. */
export const amendDefinition = command('amendDefinition', {
  room,
  route: 'POST /coverage/definitions',
  input: z.strictObject({
    id: Id,
    fromDay: Day,
    finished: z.enum(finishedAt),
    heirs: z.boolean(),
    citation: Line(500),
  }),
  asks: 'definition.amend',
  of: office,
  records: [definitionAmended],
})

const extenders = ['office', 'leader', 'deputy'] as const

/** Lists bodies beneath the inspected one, to which the inspection extends; what is listed already stays as it is. */
export const listExtensions = command('listExtensions', {
  room,
  route: 'POST /inspections/:inspection/extensions',
  input: z.strictObject({
    inspection: InspectionId,
    bodies: z
      .array(z.strictObject({ id: ExtensionId, body: Id }))
      .min(1)
      .max(200),
  }),
  asks: 'extension.list',
  of: extenders,
  locks: ['inspection'],
  records: [extensionListed],
})

const OnExtension = { extension: ExtensionId, version: Version }

/** The team was there: the body is covered by extension from that day on. Said in words what was looked at. */
export const visitExtension = command('visitExtension', {
  room,
  route: 'POST /extensions/:extension/visit',
  input: z.strictObject({ ...OnExtension, on: Day, note: Prose(2_000).trim().min(1) }),
  asks: 'extension.visit',
  of: ['leader', 'deputy', 'member'],
  records: [extensionVisited],
})

export const dropExtension = command('dropExtension', {
  room,
  route: 'DELETE /extensions/:extension',
  input: z.strictObject({ ...OnExtension, reason: Prose(2_000).trim().min(1) }),
  asks: 'extension.drop',
  of: extenders,
  records: [extensionDropped],
})

/** Says what is to be reached by a day (S4-03), in place of what was said of the same area, kind and day. */
export const setAim = command('setAim', {
  room,
  route: 'POST /terms/:term/aims',
  input: z.strictObject({
    id: AimId,
    term: TermId,
    area: Id.nullable().default(null),
    kind: z.enum(kinds).nullable().default(null),
    percent: z.int().min(1).max(100),
    extended: z.boolean(),
    byDay: Day,
    basis: Line(200),
  }),
  asks: 'aim.set',
  of: ['office', 'leading_group'],
  locks: ['term'],
  records: [aimSet],
})

export const removeAim = command('removeAim', {
  room,
  route: 'DELETE /aims/:aim',
  input: z.strictObject({ aim: AimId, version: Version }),
  asks: 'aim.set',
  of: ['office', 'leading_group'],
  records: [aimRemoved],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the figures rest on: printed beside them. */
export const Ground = z.strictObject({
  term: z.strictObject({ id: Id, name: z.string(), startsOn: Day, endsOn: Day }),
  definition: definition.shape.omit({ authority: true, version: true }),
  /** The version of the plan in force and the day it was approved: who is in scope as planned is who was on that day. */
  plan: z.strictObject({ id: Id, number: z.int(), approvedOn: Day }).nullable(),
  asOf: Day,
})
export type Ground = z.infer<typeof Ground>

/** As planned: who was in scope when the plan was approved, where the plan puts them, and who of them was inspected since. */
export const AsPlanned = z.strictObject({
  scope: z.int(),
  direct: z.int(),
  extended: z.int(),
  unplanned: z.int(),
  doneDirect: z.int(),
  doneExtended: z.int(),
})
/** As of today: who is in scope now, in five parts that make up the whole, and who of them was never inspected, in no term. */
export const AsOfNow = z.strictObject({
  scope: z.int(),
  direct: z.int(),
  extended: z.int(),
  underWay: z.int(),
  planned: z.int(),
  unplanned: z.int(),
  never: z.int(),
})
export type AsOfNow = z.infer<typeof AsOfNow>

export const coverageBy = ['area', 'kind', 'year'] as const
const Scope = { term: TermId.optional(), under: Id.optional(), kind: oneOrMore(kinds).optional() }

/**
 * Coverage of a term by area (what stands directly below `under`, or at the top), by kind or by year. Without a term: that of today.
 * In a year stand those planned for it and those inspected in it; who was in scope stands in `total` alone.
 */
export const coverageFigures = query('coverageFigures', {
  room,
  route: 'GET /coverage/figures',
  input: z.strictObject({ ...Paging, ...Scope, by: z.enum(coverageBy).default('area') }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        /** An organisation for an area, a kind, a year; `own` for what stands directly there. */
        key: z.string(),
        name: z.string(),
        planned: AsPlanned,
        now: AsOfNow,
        /** What the figures count, as printed in Chinese, so that no copy of the table loses it. */
        definition: z.string(),
      }),
    ),
    count: z.int(),
    total: z.strictObject({ planned: AsPlanned, now: AsOfNow }),
    ground: Ground.nullable(),
    /** From the top down to `under`. */
    path: z.array(z.strictObject({ id: Id, name: z.string() })),
  }),
  of: planners,
})

export const standings = ['direct', 'extended', 'underWay', 'planned', 'unplanned'] as const
export type Standing = (typeof standings)[number]
export const coverageSorts = ['due', 'name', 'last', '-last'] as const

/** The bodies behind the figures: how each stands, when it was inspected, in which round the plan puts it, when it is due. */
export const coverageBodies = query('coverageBodies', {
  room,
  route: 'GET /coverage/bodies',
  input: z.strictObject({
    ...Paging,
    ...Scope,
    standing: oneOrMore(standings).optional(),
    /** Never inspected, in no term. */
    never: z.enum(['yes']).optional(),
    /** Inspected in this year or planned for it. */
    year: z.coerce.number().int().min(2000).max(2200).optional(),
    q: Line(80).optional(),
    sort: z.enum(coverageSorts).default('due'),
  }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      name: z.string(),
      kind: z.enum(kinds),
      parentName: z.string().nullable(),
      standing: z.enum(standings),
      directOn: Day.nullable(),
      extendedOn: Day.nullable(),
      lastOn: Day.nullable(),
      plannedIn: z.string().nullable(),
      dueOn: Day.nullable(),
      /** Whether what counts came from a body that went up in this one. */
      inherited: z.boolean(),
    }),
  ),
  of: planners,
})

/** What is to be reached, and what is. */
export const coverageAims = query('coverageAims', {
  room,
  route: 'GET /coverage/aims',
  input: z.strictObject({ ...Paging, term: TermId.optional() }),
  gives: pageOf(
    aim.shape.extend({ areaName: z.string().nullable(), scope: z.int(), done: z.int(), reached: z.boolean() }),
  ),
  of: planners,
})

/** The definitions, the newest first. */
export const coverageDefinitions = query('coverageDefinitions', {
  room,
  route: 'GET /coverage/definitions',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(definition.shape),
  of: planners,
})

/** What stands beneath the inspected body, to the last branch, and what of it the inspection touched (S1-10, S1-11). */
export const subUnits = query('subUnits', {
  room,
  route: 'GET /inspections/:inspection/sub-units',
  input: z.strictObject({ ...Paging, inspection: InspectionId, show: z.enum(['all', 'untouched']).default('all') }),
  gives: z.strictObject({
    inspection: inspection.shape,
    rows: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        kind: z.enum(kinds),
        level: z.enum(levels),
        inScope: z.boolean(),
        extension: extension.shape.nullable(),
        /** It stands in the same round itself. */
        direct: z.enum(inspectionStates).nullable(),
      }),
    ),
    count: z.int(),
    listed: z.int(),
    visited: z.int(),
  }),
  of: [...planners, ...team],
})
