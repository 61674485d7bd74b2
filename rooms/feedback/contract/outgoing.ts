import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, PersonId, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'

const room = 'feedback'

/** What goes out of the house and is looked through before: the opinion with its items, 讲话稿, 新闻稿, 反馈会方案, 抄告单, and what the office makes public. */
export const outgoingKinds = [
  'opinion',
  'speech',
  'pressRelease',
  'meetingPlan',
  'circular',
  'copySlip',
  'publication',
] as const
export type OutgoingKind = (typeof outgoingKinds)[number]
/** The nouns such texts belong to. */
export const outgoingNouns = ['opinion', 'feedbackPaper', 'copySlip'] as const
export type OutgoingNoun = (typeof outgoingNouns)[number]
/** Those, and what is looked through for a room below. */
export const checkedNouns = [...outgoingNouns, 'publication'] as const

/** Name of a person, lead, tip, number of an identity card, telephone or mail address. */
export const hitSorts = ['name', 'lead', 'tip', 'idNumber', 'phone'] as const
export type HitSort = (typeof hitSorts)[number]

/** Why a hit may stand: the same signs are another word, somebody is named in his office, the number is the office's. */
export const grounds = ['otherWord', 'inOffice', 'officeNumber'] as const
export type Ground = (typeof grounds)[number]

export const Hit = z.strictObject({
  kind: z.enum(hitSorts),
  field: z.string(),
  n: z.int().nullable(),
  text: z.string(),
})
export type Hit = z.infer<typeof Hit>

const watchers = ['office', 'leading_group', 'secretary'] as const

/** 外发检查: what was found in a text that goes out, by the fingerprint of the text it was looked for in. One for each thing; the last one stands. */
export const outgoingCheck = noun('outgoingCheck', {
  table: 'feedback_check',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id.nullable(),
    noun: z.enum(checkedNouns),
    about: Id,
    hash: Sha256,
    /** The hits, as a JSON list; their words are the text's own. What comes from a tip or a lead is not among them. */
    hits: z.string(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(watchers, ofAuthority()),
})
export type OutgoingCheck = z.infer<typeof outgoingCheck.shape>

/** A hit that was left standing, on which ground and why. */
export const keptWord = noun('keptWord', {
  table: 'feedback_kept',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id.nullable(),
    noun: z.enum(outgoingNouns),
    about: Id,
    kind: z.enum(hitSorts),
    text: Line(200),
    ground: z.enum(grounds),
    reason: Line(500),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(watchers, ofAuthority()),
})
export type KeptWord = z.infer<typeof keptWord.shape>

/** That a text was looked through, and how much was found that is not from a tip or a lead: those who read it may be whom one is about. */
export const outgoingChecked = record('outgoing.checked', {
  about: outgoingCheck,
  audience: watchers,
  facts: { thing: Id, hash: Sha256, hits: z.int() },
})
export const wordKept = record('outgoing.kept', {
  about: keptWord,
  audience: watchers,
  facts: { thing: Id, hit: z.enum(hitSorts), ground: z.enum(grounds) },
})

/** Leaves a hit standing, on a ground the rule allows in this paper and with a reason. */
export const keepWord = command('keepWord', {
  room,
  route: 'POST /outgoing/:noun/:about/kept',
  input: z.strictObject({
    id: Id,
    noun: z.enum(outgoingNouns),
    about: Id,
    kind: z.enum(hitSorts),
    text: Line(200),
    ground: z.enum(grounds),
    reason: Line(500),
  }),
  asks: 'outgoing.keep',
  of: ['office'],
  records: [wordKept],
})

export const OpenHit = Hit.extend({ kept: z.boolean(), grounds: z.array(z.enum(grounds)) })

/** What was found when a text was last looked through, and whether it still is that text. */
export const outgoing = query('outgoing', {
  room,
  route: 'GET /outgoing/:noun/:about',
  input: z.strictObject({ noun: z.enum(outgoingNouns), about: Id }),
  gives: z.strictObject({
    check: outgoingCheck.shape.omit({ hits: true, authority: true }).nullable(),
    fresh: z.boolean(),
    hits: z.array(OpenHit),
    kept: z.array(keptWord.shape),
    /** Grounds on which a name may stand in this text. */
    nameGrounds: z.array(z.enum(grounds)),
    names: z.record(z.string(), z.string()),
  }),
  of: watchers,
})
