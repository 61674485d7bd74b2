import * as z from 'zod'
import { noun, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../core/pure/sight.ts'

export const SheetId = idOf('sheet')
export type SheetId = z.infer<typeof SheetId>

/** States of a working sheet (domain 2.3). */
export const sheetStates = [
  'suspected',
  'dropped',
  'drafted',
  'supported',
  'checked',
  'signed',
  'factChecked',
  'adopted',
  'notAdopted',
  'routed',
  'replaced',
  'recast',
] as const
export type SheetState = (typeof sheetStates)[number]

/** Where a problem was met (问题来源, domain 4.11). */
export const sources = ['talk', 'tip', 'survey', 'meeting', 'papers', 'sampling', 'transfer'] as const
/** What the team proposes to do with it (巡察意见). */
export const proposals = ['report', 'lead', 'immediate', 'advice'] as const

/** 六项纪律 (S0-14, S1-12). */
export const disciplines = ['political', 'organisational', 'integrity', 'masses', 'work', 'life'] as const
/** 三大问题 (S0-15): 党的领导弱化、党的建设缺失、全面从严治党不力. */
export const roots = ['leadership', 'building', 'governance'] as const
/** 三个重点 (S0-16): 重点人、重点事、重点问题. */
export const keys = ['person', 'matter', 'problem'] as const
/** 权力类型 (S0-16): 行政审批、行政执法、干部人事、资金资源分配. */
export const powers = ['approval', 'enforcement', 'personnel', 'funds'] as const
/** 个性或共性 (S1-13). */
export const spreads = ['individual', 'common'] as const

/** 分流 (domain 2.3): 报告问题 · 立行立改 · 问题线索 · 巡察建议 · 专题报告 · 未写入报告问题移交. */
export const ways = ['report', 'immediate', 'lead', 'advice', 'special', 'transfer'] as const
export type Way = (typeof ways)[number]
/** How the talk with the body about the facts stands: none, still open, the text stands, or it must be amended. */
export const factChecks = ['', 'open', 'stands', 'amend'] as const

const orNone = <const W extends readonly string[]>(words: W) => z.enum(['', ...words] as const).default('')
/** Some of a closed list, each once in the order of the list, comma-separated; empty for none. */
const some = (words: readonly string[]) =>
  z
    .string()
    .max(200)
    .refine(
      (text) =>
        text === '' || text.split(',').every((word, n, all) => words.indexOf(word) > words.indexOf(all[n - 1] ?? '')),
      'choose',
    )
    .default('')

/** The part of a sheet that a signature freezes: what is claimed, on what ground, its tags, and the analysis of S0-17 and S1-13. */
export const SheetText = {
  title: Line(200),
  category: Code,
  subcategory: Code.or(z.literal('')),
  source: z.enum(sources),
  overview: Prose(5_000),
  facts: Prose(20_000),
  basis: Prose(5_000),
  responsible: Prose(500),
  explanation: Prose(5_000),
  opinion: Prose(5_000),
  proposal: z.enum(proposals),
  surface: Prose(2_000),
  cause: Prose(2_000),
  focus: Prose(2_000),
  /** Supervision content: one of the 四个落实 or 四聚焦 of the office's vocabulary. */
  content: Code.or(z.literal('')).default(''),
  disciplines: some(disciplines),
  root: orNone(roots),
  key: orNone(keys),
  power: orNone(powers),
  /** When it was done, in words, where days do not say it. */
  actedOn: Prose(100).default(''),
  nature: Prose(2_000).default(''),
  consequence: Prose(2_000).default(''),
  spread: orNone(spreads),
}
export const textFields = Object.keys(SheetText) as (keyof typeof SheetText)[]

/** Rules on one sheet. */
export const mostRules = 20

/**
 * A rule a sheet is founded on (domain 4.11): title, article and the version that was in force when it was done. `material`: the version in the office's
 * library, null where it was typed.
 */
export const Cited = z.strictObject({
  material: Id.nullable(),
  title: Line(200),
  number: Prose(100),
  edition: Prose(60),
  article: Line(100),
  inForceOn: Day.nullable(),
  untilDay: Day.nullable(),
})
export type Cited = z.infer<typeof Cited>

/** 标签 (S4-17): what a problem touches besides what it is; it overlaps the category, and sums of tags say nothing. 民生. */
export const themes = ['livelihood'] as const

/** Topics on one sheet. */
export const mostTopics = 10

/** 本轮重点 (S1-05): a topic of the round as the tag of a sheet. `title`: as the round's plan has it; what is sent in its place is not kept. */
export const Topical = z.strictObject({ id: Id, title: Line(100) })
export type Topical = z.infer<typeof Topical>

/** When it was done, as days, the rules in force then (S1-13), and its tags; frozen by a signature like the text. */
export const SheetGround = {
  actedFrom: Day.nullable().default(null),
  /** The last day of what went on for some time. */
  actedUntil: Day.nullable().default(null),
  rules: z.array(Cited).max(mostRules).default([]),
  themes: some(themes),
  topics: z.array(Topical).max(mostTopics).default([]),
}
export const groundFields = Object.keys(SheetGround) as (keyof typeof SheetGround)[]
export type Ground = Readonly<{
  actedFrom: Day | null
  actedUntil: Day | null
  rules: Cited[]
  themes: string
  topics: Topical[]
}>
/** Everything a signature freezes, by its name. */
export const frozenFields = [...textFields, ...groundFields]

const Walled = { authority: Id, inspection: Id }

/** Signed, and what became of it. */
const beyondTeam = [
  'signed',
  'factChecked',
  'adopted',
  'notAdopted',
  'routed',
  'replaced',
] as const satisfies readonly SheetState[]

export const sheet = noun('sheet', {
  table: 'findings_sheet',
  shape: z.strictObject({
    id: SheetId,
    ...Walled,
    /** The team that drafted it, and the number it drew there; both stay when the unit is given to another team. */
    team: Id,
    serial: z.int(),
    number: Line(60),
    state: z.enum(sheetStates),
    ...SheetText,
    ...SheetGround,
    handlerOne: PersonId,
    handlerTwo: PersonId.nullable(),
    /** Everybody who was ever a handler of it; none of them checks or signs it. */
    everHandled: z.array(PersonId),
    draftedBy: PersonId,
    draftedOn: Day,
    checkedBy: PersonId.nullable(),
    checkedOn: Day.nullable(),
    signedBy: PersonId.nullable(),
    signedOn: Day.nullable(),
    decidedOn: Day.nullable(),
    reason: Prose(2_000),
    evidenceCount: z.int(),
    revision: z.int(),
    factCheck: z.enum(factChecks),
    /** Where it was routed, in the order of `ways`, comma-separated; empty before. */
    ways: some(ways),
    shownToLeading: z.boolean(),
    version: Version,
  }),
  // 3.2: the team reads and writes; the office from joint review on, that is, once signed; leading group and secretary on request.
  sight: {
    ...each(team, ofInspection()),
    office: ofAuthority({ state: beyondTeam }),
    ...each(['leading_group', 'secretary'], ofAuthority({ shownToLeading: true, state: beyondTeam })),
  },
})
export type Sheet = z.infer<typeof sheet.shape>
/** The columns that a sheet is; beside them its table keeps what makes its words be found. */
export const sheetFields = Object.keys(sheet.shape.shape) as readonly (keyof Sheet)[]

/** A sheet as it was signed, for ever. While a sheet is drafted anew, this is what the office still sees of it (S1-27). */
export const revision = noun('revision', {
  table: 'findings_revision',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    revision: z.int(),
    number: Line(60),
    content: z.record(z.string(), z.string()),
    handlerOne: PersonId,
    handlerTwo: PersonId,
    /** SHA-256 of number, revision, text, handlers and evidence: what the printed sheet carries and the signature is for. */
    hash: Sha256,
    signedBy: PersonId,
    signedOn: Day,
    onPaper: z.boolean(),
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type Revision = z.infer<typeof revision.shape>

export const verdictSteps = [
  'check',
  'sign',
  'factCheck',
  'meeting',
  'route',
  'drop',
  'regroup',
  'revise',
  'show',
] as const
export const verdict = noun('verdict', {
  table: 'findings_verdict',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    revision: z.int(),
    step: z.enum(verdictSteps),
    passed: z.boolean(),
    comment: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ opened: true }) },
})
export type Verdict = z.infer<typeof verdict.shape>

/** What a sheet stands on, as an evidence list names it; the file's own facts as they were when it was added. */
const Piece = {
  file: Id,
  place: z.int().min(1).max(500),
  title: Line(200),
  page: Prose(40),
  form: z.enum(['original', 'copy']),
  singleWitness: z.boolean(),
  name: z.string(),
  kind: Code,
  size: z.int(),
  sha256: Sha256,
  /** The day the piece itself bears, as far as it bears one; and when it was received, which nobody changes. */
  datedOn: Day.nullable(),
  receivedAt: Instant,
}

export const evidence = noun('evidence', {
  table: 'findings_evidence',
  shape: z.strictObject({ id: Id, ...Walled, sheet: SheetId, ...Piece }),
  sight: each(team, ofInspection()),
})
export type Evidence = z.infer<typeof evidence.shape>

/** The evidence of a signed revision: copied at the signature, never changed, and what the office reads. */
export const exhibit = noun('exhibit', {
  table: 'findings_exhibit',
  shape: z.strictObject({ id: Id, ...Walled, sheet: SheetId, revision: z.int(), ...Piece }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type Exhibit = z.infer<typeof exhibit.shape>

/** What besides sheets stands on a hand-over list: the receiver goes on with it, its own rules say who may. */
export const handedNouns = ['factSheet', 'talk', 'visit', 'loan'] as const
export const Handed = z.strictObject({ noun: z.enum(handedNouns), id: Id })
export type Handed = z.infer<typeof Handed>

/**
 * 交接: that open work went from one person to another, by whom it was settled, and that the receiver has it. A list that is never rewritten. The office reads that
 * it was done and of how many sheets; which they are it reads only of those it sees.
 */
export const handover = noun('handover', {
  table: 'findings_handover',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    fromPerson: PersonId,
    toPerson: PersonId,
    by: PersonId,
    onDay: Day,
    reason: Line(500),
    sheets: z.array(SheetId),
    other: z.array(Handed),
    /** The day the receiver said that he has it. */
    acceptedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type Handover = z.infer<typeof handover.shape>

/** What a sheet may begin with on site: 谈话、走访、调阅资料. */
export const origins = ['talk', 'visit', 'loan'] as const

/** Where a suspicion or sheet began, by the number it has there; kept both ways and never taken away. The team's own. */
export const beginning = noun('beginning', {
  table: 'findings_beginning',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    noun: z.enum(origins),
    about: Id,
    number: Line(60),
  }),
  sight: each(team, ofInspection()),
})
export type Beginning = z.infer<typeof beginning.shape>

export const FactSheetId = idOf('factSheet')

/** 拟 → 核准发出 → 被巡察方答复 → 结论; withdrawn before it was shown to anybody. */
export const factSheetStates = ['drafted', 'issued', 'answered', 'concluded', 'withdrawn'] as const
export type FactSheetState = (typeof factSheetStates)[number]
/** 属实、作出说明、提出异议. */
export const factAnswers = ['confirmed', 'explained', 'objected'] as const

/**
 * 事实确认单 (domain 2.3, 4.20): what the leader approved to be shown of a signed sheet, and what the body says to it. The body reads it once
 * it is issued, and nothing else of the sheet; what the team concludes from the answer stands on the sheet.
 */
export const factSheet = noun('factSheet', {
  table: 'findings_fact_sheet',
  shape: z.strictObject({
    id: FactSheetId,
    ...Walled,
    body: Id,
    sheet: SheetId,
    revision: z.int(),
    number: Line(100),
    state: z.enum(factSheetStates),
    shown: Prose(5_000),
    addressee: Line(200),
    draftedBy: PersonId,
    draftedOn: Day,
    issuedBy: PersonId.nullable(),
    issuedOn: Day.nullable(),
    answer: z.enum(factAnswers).nullable(),
    answerText: Prose(5_000),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    concludedBy: PersonId.nullable(),
    concludedOn: Day.nullable(),
    /** What the team replies to an explanation or objection; the body reads it. */
    reply: Prose(5_000),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    office: ofAuthority({ state: ['issued', 'answered', 'concluded'] }),
    ...each(body, ofBody({ state: ['issued', 'answered', 'concluded'] })),
  },
})
export type FactSheet = z.infer<typeof factSheet.shape>

/** A signed sheet was read by somebody who does not handle it (design 5). */
export const sheetRead = record('sheet.read', { about: sheet, facts: {}, audience: ['audit_admin', 'security_admin'] })

/** That a sheet was read: nothing while it is drafted in the team, nor where who reads it handles it. */
export const readingOf = (one: Sheet, person: string) =>
  (beyondTeam as readonly string[]).includes(one.state) && one.handlerOne !== person && one.handlerTwo !== person
    ? { about: one, facts: {} }
    : null
