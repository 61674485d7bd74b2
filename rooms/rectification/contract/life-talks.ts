import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { LifeMeetingId } from './meetings.ts'

const room = 'rectification'
export const LifeTalkId = idOf('lifeTalk')
const overseers = [...checkers, 'leading_group', 'secretary'] as const
const readers = [...team, ...body, ...overseers] as const

/** 谈心谈话、征求意见: what a body does before its democratic-life meeting (domain 4.14). */
export const lifeTalkKinds = ['talk', 'opinion'] as const
export type LifeTalkKind = (typeof lifeTalkKinds)[number]

const told = { told: true } as const
/** One talk, or one opinion that was asked for: the body’s own until it reports on the meeting (`told`), then read by those who check the pack. */
export const lifeTalk = noun('lifeTalk', {
  table: 'rectification_life_talk',
  shape: z.strictObject({
    id: LifeTalkId,
    authority: Id,
    inspection: Id,
    body: Id,
    meeting: LifeMeetingId,
    kind: z.enum(lifeTalkKinds),
    onDay: Day,
    place: Line(200),
    /** Who talked, or asked, with his post; the body's people have no accounts as a rule. */
    speaker: Line(100),
    partner: Line(100),
    text: Prose(5_000),
    /** 提出的意见建议. */
    views: Prose(2_000),
    told: z.boolean(),
    by: PersonId,
    /** Why it was struck out; empty while it stands. */
    struck: Prose(500),
    version: Version,
  }),
  sight: { ...each(body, ofBody()), ...each(team, ofInspection(told)), ...each(overseers, ofAuthority(told)) },
})
export type LifeTalk = z.infer<typeof lifeTalk.shape>

const said = { about: lifeTalk, audience: body } as const
export const lifeTalkNoted = record('lifeTalk.noted', { ...said, facts: { kind: z.enum(lifeTalkKinds), on: Day } })
export const lifeTalkStruck = record('lifeTalk.struck', said)

/** Notes a talk or an opinion, until the meeting is reported on. */
export const noteLifeTalk = command('noteLifeTalk', {
  room,
  route: 'POST /life-meetings/:lifeMeeting/talks',
  input: z.strictObject({
    id: LifeTalkId,
    lifeMeeting: LifeMeetingId,
    kind: z.enum(lifeTalkKinds),
    onDay: Day,
    place: Line(200),
    speaker: Line(100),
    partner: Line(100),
    text: Prose(5_000).trim().min(1),
    views: Prose(2_000).trim().default(''),
  }),
  asks: 'lifeTalk.note',
  of: body,
  records: [lifeTalkNoted],
})

/** Strikes out what was noted by mistake; it stays, with the reason. */
export const strikeLifeTalk = command('strikeLifeTalk', {
  room,
  route: 'POST /life-talks/:lifeTalk/striking',
  input: z.strictObject({ lifeTalk: LifeTalkId, version: Version, reason: Prose(500).trim().min(1) }),
  asks: 'lifeTalk.note',
  of: body,
  records: [lifeTalkStruck],
})

/** What was noted before a meeting, as far as one sees it, the earliest first; those struck out last. */
export const lifeTalks = query('lifeTalks', {
  room,
  route: 'GET /life-meetings/:lifeMeeting/talks',
  input: z.strictObject({ lifeMeeting: LifeMeetingId }),
  gives: z.strictObject({ bodyName: z.string(), rows: z.array(lifeTalk.shape) }),
  of: readers,
})

export const lifeTalkPage = query('lifeTalkPage', {
  room,
  route: 'GET /life-talks/:lifeTalk',
  input: z.strictObject({ lifeTalk: LifeTalkId }),
  gives: z.strictObject({ talk: lifeTalk.shape, bodyName: z.string(), byName: z.string() }),
  of: readers,
})
