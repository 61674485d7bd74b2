import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Id, Line, Sha256 } from '../../core/pure/ids.ts'
import { outcomes } from '../feedback/rules/taking.ts'
import { Stated, sourceKinds } from '../feedback/stated.ts'
import { counted, Piece, StatedTotal, TakeoverId, takeover, takeoverStates } from './nouns.ts'

const room = 'takeover'
const office = ['office'] as const

const Line_ = takeover.shape.omit({ pieces: true, totals: true, warnings: true }).extend({ bodyName: z.string() })

export const takeoverSorts = ['newest', 'oldest'] as const

export const takeovers = query('takeovers', {
  room,
  route: 'GET /takeovers',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(takeoverStates).optional(),
    kind: oneOrMore(sourceKinds).optional(),
    q: Line(100).optional(),
    sort: z.enum(takeoverSorts).default('newest'),
  }),
  gives: pageOf(Line_),
  of: office,
})

/** A line of the original; `hidden`: ranges the document hides. */
const OriginalLine = z.strictObject({ number: z.int(), text: z.string(), page: z.int().nullable() })

export const takeoverPage = query('takeoverPage', {
  room,
  route: 'GET /takeovers/:takeover',
  input: z.strictObject({ takeover: TakeoverId }),
  gives: z.strictObject({
    takeover: takeover.shape.omit({ pieces: true, totals: true, warnings: true }),
    bodyName: z.string(),
    roundName: z.string(),
    names: z.record(z.string(), z.string()),
    warnings: z.array(z.string()),
    lines: z.array(OriginalLine),
    pieces: z.array(Piece),
    totals: z.array(StatedTotal),
    /** The opinion it went into. */
    opinion: Id.nullable(),
  }),
  of: office,
})

export const Sum = z.strictObject({
  value: z.int(),
  unit: z.string(),
  counts: z.enum(counted),
  found: z.int().nullable(),
  fits: z.boolean(),
})

/** What is wrong, where: a piece by its place in the list, or a cell by its address. */
export const FaultLine = z.strictObject({
  piece: z.int().nullable(),
  cell: z.string().nullable(),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** An item as a draft states it: what is still missing or too long is among the faults. */
const Drafted = Stated.extend({
  category: z.string(),
  title: z.string(),
  text: z.string(),
  statusText: z.string(),
  measures: z.array(z.string()),
})

/** What taking over would do now, before anything is done. */
export const takeoverPreview = query('takeoverPreview', {
  room,
  route: 'GET /takeovers/:takeover/preview',
  input: z.strictObject({ takeover: TakeoverId }),
  gives: z.strictObject({
    takeover: TakeoverId,
    /** What `takeOverItems` wants; the reaction of this room refuses anything else. */
    items: z.array(Drafted),
    content: Sha256,
    rows: z.array(z.strictObject({ outcome: z.enum(outcomes), item: Id.nullable(), changes: z.array(z.string()) })),
    missing: z.array(z.strictObject({ item: Id, title: z.string() })),
    sums: z.array(Sum),
    faults: z.array(FaultLine),
    /** The opinion of the inspection that was made here and takes nothing over. */
    madeHere: z.string().nullable(),
  }),
  of: office,
})

/** The columns of a ledger, each with what it is taken for; the rows that are none. */
export const ledgerColumns = query('ledgerColumns', {
  room,
  route: 'GET /takeovers/:takeover/columns',
  input: z.strictObject({ takeover: TakeoverId }),
  gives: z.strictObject({
    takeover: TakeoverId,
    columns: z.array(
      z.strictObject({
        letters: z.string(),
        head: z.string(),
        key: z.string(),
        field: z.string().nullable(),
        sure: z.boolean(),
        example: z.string(),
      }),
    ),
    fields: z.array(z.string()),
    /** What stands under 问题类别: undecided words first; `category` null is that of the whole takeover. */
    words: z.array(
      z.strictObject({ word: z.string(), rows: z.int(), category: z.string().nullable(), decided: z.boolean() }),
    ),
    skipped: z.array(z.strictObject({ row: z.int(), reason: z.string(), text: z.string() })),
    rows: z.int(),
    /** The problem is the one column no ledger can do without. */
    refusal: z.strictObject({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
  }),
  of: office,
})
