import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import { levels } from '../registry/contract.ts'
import * as it from './nouns.ts'

const room = 'transfers'
const Names = z.record(z.string(), z.string())

const LeadLine = it.lead.shape
  .pick({
    ...{ id: true, number: true, inspection: true, source: true, nature: true, disciplineTag: true, state: true },
    ...{ leadClass: true, superior: true, early: true, raised: true, priority: true, unfounded: true },
    ...{ toDiscipline: true, toOrganisation: true, registeredOn: true, approvedOn: true, transferredOn: true },
    ...{ closedOn: true },
  })
  .extend({ unitName: z.string(), roundName: z.string() })

export const leadSorts = ['newest', 'oldest', 'unit', 'handed'] as const

/** Leads as far as one sees them, newest first; found by number, never by whom they are about. */
export const leads = query('leads', {
  room,
  route: 'GET /leads',
  input: z.strictObject({
    ...Paging,
    q: Line(60).optional(),
    state: oneOrMore(it.leadStates).optional(),
    leadClass: oneOrMore(it.leadClasses).optional(),
    nature: z.enum(it.natures).optional(),
    source: oneOrMore(it.leadSources).optional(),
    receiver: z.enum(it.receivers).optional(),
    early: z.enum(['yes', 'no']).optional(),
    inspection: Id.optional(),
    /** Those registered from this sheet. */
    sheet: Id.optional(),
    registeredFrom: Day.optional(),
    registeredUntil: Day.optional(),
    sort: z.enum(leadSorts).default('newest'),
  }),
  gives: pageOf(LeadLine),
  of: it.readers,
})

/** What may be taken from here into a new lead, and the words of one that is open. */
const Origin = z.strictObject({ id: Id, number: z.string() }).nullable()

/** One lead. Whom and what it is about stands in `matter` only while one has it open (`openLead`). */
export const leadPage = query('leadPage', {
  room,
  route: 'GET /leads/:lead',
  input: z.strictObject({ lead: it.LeadId }),
  gives: z.strictObject({
    lead: it.lead.shape,
    unitName: z.string(),
    roundName: z.string(),
    teamName: z.string(),
    onSite: z.boolean(),
    openUntil: Instant.nullable(),
    matter: it.leadMatter.shape.nullable(),
    /** While it is open: the level whose cadre the person is (S0-10), by the post of that name at the unit; null where the register has none. */
    responsible: z.strictObject({ title: z.string(), level: z.enum(levels) }).nullable(),
    enclosures: z.array(it.enclosure.shape),
    transfers: z.array(it.leadTransfer.shape),
    handlings: z.array(it.handling.shape),
    inquiries: z.array(it.inquiry.shape),
    /** What was stated of it in numbers, every correction a row of its own. */
    outcomes: z.array(it.leadOutcome.shape),
    urgings: z.array(it.leadUrging.shape),
    views: z.array(it.leadView.shape),
    readings: z.array(it.leadReading.shape),
    sheet: Origin,
    tip: Origin,
    merged: z.array(z.strictObject({ id: it.LeadId, number: z.string() })),
    names: Names,
  }),
  of: it.readers,
})

/** Of what was stated in numbers what counts. */
const Told = it.leadOutcome.shape.pick({
  ...{ cases: true, persons: true },
  ...{ formOne: true, formTwo: true, formThree: true, formFour: true },
})

const TransferLine = it.leadTransfer.shape.extend({
  outcome: Told.nullable(),
  leadNumber: z.string(),
  unitName: z.string(),
  priority: z.boolean(),
  raised: z.boolean(),
  early: z.boolean(),
  /** Whole days since receipt, up to the result (S1-30); null before receipt. */
  age: z.int().nullable(),
  overdue: z.boolean(),
})

/** 移交台账: what was handed over to whom, how old it is and what is due; first what has priority, then the oldest (S1-30). */
export const leadTransfers = query('leadTransfers', {
  room,
  route: 'GET /lead-transfers',
  input: z.strictObject({
    ...Paging,
    receiver: z.enum(it.receivers).optional(),
    state: oneOrMore(it.leadTransferStates).optional(),
    way: oneOrMore(it.leadWays).optional(),
    overdue: z.enum(['yes', 'no']).optional(),
    inspection: Id.optional(),
    receivedFrom: Day.optional(),
    receivedUntil: Day.optional(),
  }),
  gives: pageOf(TransferLine),
  of: it.readers,
})

/** 移交函和移交清单 (domain 4.17): the paper as canonical text; whom it is about is on it only while one has the lead open. */
export const transferLetter = query('transferLetter', {
  room,
  route: 'GET /lead-transfers/:leadTransfer/letter',
  input: z.strictObject({ leadTransfer: it.LeadTransferId }),
  gives: z.strictObject({ transfer: it.leadTransfer.shape, paper: z.string() }),
  of: ['office', ...it.receivers],
})

/** What a look-up of doubles found, for who made it and while it is open; of each lead no more than one sees in the list. */
export const leadDoubles = query('leadDoubles', {
  room,
  route: 'GET /lead-lookups/:lookup',
  input: z.strictObject({ lookup: Id }),
  gives: z.strictObject({
    lookup: it.leadLookup.shape.omit({ found: true }),
    found: z.array(LeadLine.extend({ reasons: z.array(z.enum(it.likenesses)) })),
  }),
  of: ['office', ...team, ...it.receivers],
})

/** Counts that must add up (domain 6.3): handed over = opinion pending + in handling + fed back; fed back = by the five ways. */
export const leadFigures = query('leadFigures', {
  room,
  route: 'GET /lead-figures',
  input: z.strictObject({ inspection: Id.optional() }),
  gives: z.strictObject({
    leads: z.int(),
    transferred: z.int(),
    pending: z.int(),
    handling: z.int(),
    fedBack: z.int(),
    overdue: z.int(),
    ways: z.array(z.strictObject({ way: z.enum(it.leadWays), count: z.int() })),
  }),
  of: it.readers,
})
