import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { seriesCodes } from './contract/numbers.ts'

export * from './contract/numbers.ts'
export * from './contract/rulings.ts'
export * from './contract/working.ts'
export { awaiting } from '../../core/pure/awaiting.ts'

const room = 'policies'
const everyone = each(hatNames, ofAuthority())

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const units = ['day', 'workday', 'month'] as const
/** What a limit rests on: a central rule, a provincial one, somebody's practice, or only our default (domain 0: LAW PROV LOCAL … INF). */
export const bases = ['law', 'province', 'local', 'practice', 'default'] as const
/** What a limit is counted from, in the words of domain 2.0. */
export const starts = [
  'entry',
  'exit',
  'noticeReceived',
  'reportApproved',
  'feedbackReceived',
  'opinionReceived',
  'concentratedEnds',
  'leadReceived',
  'handlingEnds',
  'letterReceived',
  'talkEnds',
  'tipReceived',
  'requestSent',
  'feedbackGiven',
  'termStarts',
  'taskDue',
] as const

export const LimitCode = z.string().regex(/^T\d{2}$/)

/** A time limit as it stands from a day on (期限). Not confirmed by a document of the office: each day counted from it is provisional (暂定). */
export const limit = noun('limit', {
  table: 'policies_limit',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    code: LimitCode,
    amount: z.int().min(0).max(3650),
    unit: z.enum(units),
    direction: z.enum(['after', 'before']),
    starts: z.enum(starts),
    fromDay: Day,
    citation: Line(500),
    basis: z.enum(bases),
    confirmedBy: PersonId.nullable(),
    confirmedOn: Day.nullable(),
    document: Line(200).nullable(),
    version: Version,
  }),
  sight: everyone,
})
export type Limit = z.infer<typeof limit.shape>

/** The sets of words that are chosen from, domain 5.1 and 5.3; a word may stand under another of its own set. */
export const vocabularies = [
  'finding',
  'fourImplementations',
  'fourFocuses',
  'threeFocuses',
  'threeProblems',
  'threeRoots',
  'threePoints',
  'disciplines',
  'forms',
  'powers',
  'inspectionKinds',
  'methods',
  'attention',
  'campaigns',
] as const

export const category = noun('category', {
  table: 'policies_category',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    vocabulary: z.enum(vocabularies),
    code: Code,
    parent: Code.nullable(),
    nameZh: Line(100),
    nameEn: Line(100),
    place: z.int(),
    fromDay: Day,
    untilDay: Day.nullable(),
    version: Version,
  }),
  sight: everyone,
})
export type Category = z.infer<typeof category.shape>

/** How a paper is numbered: `{year}` and `{number}` are filled in, and numbers begin anew each year. */
export const Pattern = Line(100).regex(/\{number\}/)

export const series = noun('series', {
  table: 'policies_series',
  shape: z.strictObject({ id: Id, authority: Id, code: z.enum(seriesCodes), pattern: Pattern, version: Version }),
  sight: everyone,
})
export type Series = z.infer<typeof series.shape>

/** A day that is not as its weekday says: a holiday, or a shifted working day (调休). */
export const calendarDay = noun('calendarDay', {
  table: 'policies_day',
  shape: z.strictObject({ id: Id, authority: Id, day: Day, working: z.boolean(), name: Line(50), version: Version }),
  sight: everyone,
})
export type CalendarDay = z.infer<typeof calendarDay.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const audience = ['office', 'leading_group', 'secretary', 'leader', 'deputy', 'audit_admin'] as const

export const limitAmended = record('limit.amended', {
  about: limit,
  facts: { code: LimitCode, amount: z.int(), unit: z.enum(units), from: Day },
  audience,
})
export const limitConfirmed = record('limit.confirmed', { about: limit, facts: { code: LimitCode, on: Day }, audience })
export const categoryAdded = record('category.added', { about: category, facts: { code: Code }, audience })
export const categoryEnded = record('category.ended', { about: category, facts: { code: Code, until: Day }, audience })
export const seriesAmended = record('series.amended', { about: series, facts: { code: z.enum(seriesCodes) }, audience })
export const dayChanged = record('calendarDay.changed', {
  about: calendarDay,
  facts: { day: Day, working: z.boolean() },
  audience,
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Gives a limit another value from a day on; it is provisional until it is confirmed. What began earlier keeps the earlier value. */
export const amendLimit = command('amendLimit', {
  room,
  route: 'POST /limits',
  input: z.strictObject({
    id: Id,
    code: LimitCode,
    amount: z.int().min(0).max(3650),
    unit: z.enum(units),
    fromDay: Day,
    citation: Line(500),
    basis: z.enum(bases),
  }),
  asks: 'limit.amend',
  of: ['office'],
  records: [limitAmended],
})

/** Names the document of the office that confirms a limit; its days are no longer provisional. */
export const confirmLimit = command('confirmLimit', {
  room,
  route: 'POST /limits/:limit/confirmation',
  input: z.strictObject({ limit: Id, version: Version, document: Line(200), confirmedOn: Day }),
  asks: 'limit.confirm',
  of: ['office'],
  records: [limitConfirmed],
})

export const addCategory = command('addCategory', {
  room,
  route: 'POST /categories',
  input: z.strictObject({
    id: Id,
    vocabulary: z.enum(vocabularies),
    code: Code,
    parent: Code.nullable(),
    nameZh: Line(100),
    nameEn: Line(100),
    fromDay: Day,
  }),
  asks: 'category.add',
  of: ['office'],
  records: [categoryAdded],
})

/** Ends a word of a vocabulary; what it was used on keeps it. */
export const endCategory = command('endCategory', {
  room,
  route: 'POST /categories/:category/end',
  input: z.strictObject({ category: Id, version: Version, untilDay: Day }),
  asks: 'category.end',
  of: ['office'],
  records: [categoryEnded],
})

export const amendSeries = command('amendSeries', {
  room,
  route: 'PUT /series/:series',
  input: z.strictObject({ series: Id, version: Version, pattern: Pattern }),
  asks: 'series.amend',
  of: ['office'],
  records: [seriesAmended],
})

/** Says of one day whether it is worked, as the State Council publishes each autumn for the next year. */
export const changeDay = command('changeDay', {
  room,
  route: 'PUT /calendar/:day',
  input: z.strictObject({ id: Id, day: Day, working: z.boolean(), name: Line(50) }),
  asks: 'calendar.change',
  of: ['office'],
  records: [dayChanged],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const limits = query('limits', {
  room,
  route: 'GET /limits',
  input: z.strictObject({
    ...Paging,
    size: z.coerce.number().int().min(1).max(200).default(100),
    code: LimitCode.optional(),
    /** In force today or later, or all that ever were. */
    show: z.enum(['present', 'all']).default('present'),
    confirmed: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(limit.shape),
  of: hatNames,
})

/** The day a limit is due when its clock starts on `start`. */
export const dueDayQuery = query('dueDay', {
  room,
  route: 'GET /limits/:code/due',
  input: z.strictObject({ code: LimitCode, start: Day }),
  gives: z.strictObject({ day: Day.nullable(), provisional: z.boolean() }),
  of: hatNames,
})

export const categories = query('categories', {
  room,
  route: 'GET /categories',
  input: z.strictObject({
    ...Paging,
    size: z.coerce.number().int().min(1).max(200).default(200),
    vocabulary: z.enum(vocabularies).optional(),
    show: z.enum(['present', 'all']).default('present'),
  }),
  gives: pageOf(category.shape),
  of: hatNames,
})

export const allSeries = query('series', {
  room,
  route: 'GET /series',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(series.shape),
  of: hatNames,
})

/** The days of a year that are not as their weekday says; `published` is false for a year of which nothing is known yet. */
export const calendar = query('calendar', {
  room,
  route: 'GET /calendar/:year',
  input: z.strictObject({ year: z.coerce.number().int().min(1990).max(2100) }),
  gives: z.strictObject({ year: z.int(), published: z.boolean(), days: z.array(calendarDay.shape) }),
  of: hatNames,
})

/** Names of constraints and the refusal each stands for. */
export const constraints = {
  policies_limit_once: 'policies.limit-begins-then',
  policies_category_code: 'policies.code-taken',
  policies_drawn_paper: 'policies.numbered-already',
  policies_bound_once: 'policies.row-begins-then',
  policies_competence_once: 'policies.row-begins-then',
}
