import * as z from 'zod'
import { command, noun, oneOrMore, pageOf, Paging, query, record } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection, opened, own } from '../../../core/pure/sight.ts'

const room = 'fieldwork'
export const LateId = idOf('late item')
const readings = 'fieldwork_late_reading'

export const lateStates = ['sealed', 'handed', 'setAside'] as const
export type LateState = (typeof lateStates)[number]
/** Why it came late: the authority for the round ended, or a recusal began. */
export const lateReasons = ['ended', 'recused'] as const
/** What was written: a command of that name, or a photo. */
export const lateForms = ['command', 'photo'] as const
/** At most 16 MB: a photo as the phone keeps it. */
export const largestLate = 16 * 1024 * 1024

/**
 * 迟到箱 (traps 23): that something written on a phone arrived after the authority of its writer had ended. What it says stands apart and sealed. The
 * office decides: hand it to the present team, or set it aside. Whoever sent it sees it no longer (domain 3.3 rules 1 and 6).
 */
export const late = noun('late', {
  table: 'fieldwork_late',
  shape: z.strictObject({
    id: LateId,
    authority: Id,
    inspection: Id,
    state: z.enum(lateStates),
    sender: PersonId,
    hat: z.enum(team),
    why: z.enum(lateReasons),
    form: z.enum(lateForms),
    /** The command's name; of a photo the one that begins its upload. */
    command: Code,
    /** The thing it was about or made: what belongs together has the same. */
    about: Id,
    size: z.int().min(1).max(largestLate),
    sha256: Sha256,
    /** By the clock of the phone; `receivedAt` by ours. */
    madeAt: Instant,
    receivedAt: Instant,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    reason: z.string().max(500),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(team, ofInspection({ state: ['handed'] })) },
})
export type Late = z.infer<typeof late.shape>

/** What a late item says, sealed under a key of its own: for whoever of the office has opened it, and of the team once it was handed over. */
export const lateContent = noun('lateContent', {
  table: 'fieldwork_late_content',
  shape: z.strictObject({ id: Id, authority: Id, inspection: Id, late: LateId, handed: z.boolean() }),
  sight: {
    office: opened(ofAuthority(), readings, 'late'),
    ...each(team, opened(ofInspection({ handed: true }), readings, 'late')),
  },
})
export type LateContent = z.infer<typeof lateContent.shape>

/** That somebody opened a late item, and why. The office answers for its box: there each sees who opened it. */
export const lateReading = noun('lateReading', {
  table: readings,
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    about: LateId,
    openedBy: PersonId,
    openedOn: Day,
    purpose: Line(500),
    openedUntil: Instant,
  }),
  sight: { office: ofAuthority(), ...each(team, own(ofInspection(), 'openedBy')) },
})
export type LateReading = z.infer<typeof lateReading.shape>

const ofLate = { about: late, audience: ['office', 'audit_admin'] as const }
export const lateReceived = record('late.received', {
  ...ofLate,
  facts: { why: z.enum(lateReasons), form: z.enum(lateForms), size: z.int(), hash: Sha256 },
})
export const lateOpened = record('late.opened', {
  ...ofLate,
  audience: ['office', 'audit_admin', ...team],
  facts: { reading: Id },
})
export const lateHanded = record('late.handed', { ...ofLate, audience: ['office', 'audit_admin', ...team] })
export const lateSetAside = record('late.setAside', ofLate)

/** Opens what a late item says to oneself, in this session, for 15 minutes, with a purpose that is kept. `id`: of the reading. */
export const openLate = command('openLate', {
  room,
  route: 'POST /late/:late/readings',
  input: z.strictObject({ id: Id, late: LateId, purpose: Line(500) }),
  asks: 'late.open',
  of: ['office', ...team],
  records: [lateOpened],
})

const Decided = { late: LateId, version: Version, reason: Line(500) }
/** Hands it to the team that holds the authority now, which enters it under its own names or leaves it. */
export const handLate = command('handLate', {
  room,
  route: 'POST /late/:late/handing',
  input: z.strictObject(Decided),
  asks: 'late.decide',
  of: ['office'],
  records: [lateHanded],
})
export const setLateAside = command('setLateAside', {
  room,
  route: 'POST /late/:late/setting-aside',
  input: z.strictObject(Decided),
  asks: 'late.decide',
  of: ['office'],
  records: [lateSetAside],
})

const readers = ['office', ...team] as const
export const LateLine = late.shape.omit({ authority: true }).extend({ bodyName: z.string(), senderName: z.string() })

/** The box, newest first: all of it for the office, for a team what was handed to it. */
export const lateBox = query('lateBox', {
  room,
  route: 'GET /late',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(lateStates).optional(),
    why: z.enum(lateReasons).optional(),
    about: Id.optional(),
  }),
  gives: pageOf(LateLine),
  of: readers,
})

/** One late item, until when it is open to oneself, and who opened it; what it says is given out by `GET /api/late/:late/content`. */
export const latePage = query('latePage', {
  room,
  route: 'GET /late/:late',
  input: z.strictObject({ late: LateId }),
  gives: z.strictObject({
    late: late.shape,
    bodyName: z.string(),
    openUntil: Instant.nullable(),
    readings: z.array(lateReading.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
