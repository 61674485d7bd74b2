import * as z from 'zod'
import { command, noun, oneOrMore, pageOf, Paging, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body as bodyHats, team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'

const room = 'fieldwork'
const Walled = { authority: Id, inspection: Id, body: Id }
const upward = ['leading_group', 'secretary'] as const
const readers = [...team, 'office', ...upward, ...bodyHats] as const
const Names = z.record(z.string(), z.string())

// ── 巡察通知、进驻公告 ───────────────────────────────────────────────────────────────────────────────────────────────────

/** 巡察通知 to the body (domain 4.5), 进驻公告 to everybody (4.6, S1-35). */
export const noticeKinds = ['notice', 'announcement'] as const
export const noticeStates = ['drafted', 'issued'] as const

/** What a notice says. `link` is where people report, printed as a QR code. */
const NoticeText = {
  fromDay: Day,
  untilDay: Day,
  scope: Prose(3_000).min(1),
  /** 不受理范围: the sentence of what is not taken. */
  notScope: Prose(1_000).default(''),
  phone: Prose(100).default(''),
  hours: Prose(100).default(''),
  post: Prose(200).default(''),
  mail: Prose(100).default(''),
  box: Prose(200).default(''),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default(''),
  address: Prose(200).default(''),
  /** Of a notice: papers to have ready, and whom to send as a contact. */
  materials: Prose(3_000).default(''),
}

export const notice = noun('notice', {
  table: 'fieldwork_notice',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    kind: z.enum(noticeKinds),
    state: z.enum(noticeStates),
    ...NoticeText,
    draftedBy: PersonId,
    issuedBy: PersonId.nullable(),
    issuedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(['office', ...upward], ofAuthority()),
    ...each(bodyHats, ofBody({ state: ['issued'] })),
  },
})
export type Notice = z.infer<typeof notice.shape>

const ofNotice = { about: notice, audience: [...team, 'office'] as const, facts: { kind: z.enum(noticeKinds) } }
export const noticeWritten = record('notice.written', ofNotice)
export const noticeIssued = record('notice.issued', { ...ofNotice, audience: readers })

const writers = [...team, 'office'] as const
export const writeNotice = command('writeNotice', {
  room,
  route: 'PUT /inspections/:inspection/notices/:kind',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    kind: z.enum(noticeKinds),
    /** Null: there is none yet. */
    version: Version.nullable(),
    ...NoticeText,
  }),
  asks: 'notice.write',
  of: writers,
  locks: ['inspection'],
  records: [noticeWritten],
})
export const issueNotice = command('issueNotice', {
  room,
  route: 'POST /notices/:notice/issue',
  input: z.strictObject({ notice: Id, version: Version }),
  asks: 'notice.issue',
  of: ['office', 'leader'],
  records: [noticeIssued],
})

// ── 现场记事 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * 食宿和办公 (S1-06), 动员会 (S2-02), 会议, 中期汇报 (T06), 公告张贴 (S1-35), 宣传 (S4-10), 群众诉求 (S3-15), 村民自治边界 (S4-22).
 */
export const siteKinds = [
  'logistics',
  'mobilisation',
  'meeting',
  'midterm',
  'posting',
  'publicity',
  'demand',
  'scope',
] as const
export type SiteKind = (typeof siteKinds)[number]
/** 摆摊、大喇叭、微信群、会到村组、资料到户、张贴、网站和屏幕. */
export const channels = ['stall', 'loudspeaker', 'wechat', 'groupMeeting', 'household', 'poster', 'screen'] as const

const SiteText = {
  subject: Line(200),
  heldOn: Day,
  /** Until when a place is used, or by when a demand is to be answered. */
  untilDay: Day.nullable().default(null),
  place: Prose(200).default(''),
  phone: Prose(100).default(''),
  present: Prose(1_000).default(''),
  /** Who came from above: a member of the leading group or a head of the office (S2-02). */
  superior: Prose(200).default(''),
  channel: z.enum(['', ...channels]).default(''),
  /** Households or people it reached. */
  reach: z.int().min(0).max(10_000_000).default(0),
  text: Prose(10_000).default(''),
}

/** What the body may know of: where the team works, the mobilisation meeting, what was posted. */
const forBody = ['logistics', 'mobilisation', 'posting'] as const
/** What goes up: the mobilisation meeting and the mid-term report. */
const forAbove = ['mobilisation', 'midterm'] as const

export const siteRecord = noun('siteRecord', {
  table: 'fieldwork_site_record',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    serial: z.int(),
    number: Line(60),
    kind: z.enum(siteKinds),
    ...SiteText,
    by: PersonId,
    onDay: Day,
    reply: Prose(5_000),
    repliedBy: PersonId.nullable(),
    repliedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    office: ofAuthority(),
    ...each(upward, ofAuthority({ kind: forAbove })),
    ...each(bodyHats, ofBody({ kind: forBody })),
  },
})
export type SiteRecord = z.infer<typeof siteRecord.shape>

const ofSite = { about: siteRecord, audience: [...team, 'office'] as const, facts: { kind: z.enum(siteKinds) } }
export const siteNoted = record('siteRecord.noted', ofSite)
export const demandReplied = record('siteRecord.replied', ofSite)

export const noteSite = command('noteSite', {
  room,
  route: 'POST /inspections/:inspection/site-records',
  input: z.strictObject({ id: Id, inspection: Id, kind: z.enum(siteKinds), ...SiteText }),
  asks: 'siteRecord.note',
  of: team,
  records: [siteNoted],
})

/** 民有所呼、巡必有应 (S3-15): what became of a demand, and how people were told. */
export const replyDemand = command('replyDemand', {
  room,
  route: 'POST /site-records/:siteRecord/reply',
  input: z.strictObject({ siteRecord: Id, version: Version, reply: Line(5_000) }),
  asks: 'siteRecord.reply',
  of: team,
  records: [demandReplied],
})

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const siteRecords = query('siteRecords', {
  room,
  route: 'GET /site-records',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    kind: oneOrMore(siteKinds).optional(),
    open: z.enum(['yes']).optional(),
    /** Held on that day or before. */
    until: Day.optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(siteRecord.shape.omit({ authority: true }).extend({ bodyName: z.string(), byName: z.string() })),
  of: readers,
})

/** The notices of an inspection, and by when the mid-term report is due (T06: in the middle of the stay). */
export const notices = query('notices', {
  room,
  route: 'GET /inspections/:inspection/notices',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    teamName: z.string(),
    /** Who leads the team, to those who see its seats. */
    leaderName: z.string(),
    notices: z.array(notice.shape),
    midtermDue: Day.nullable(),
    midterm: Day.nullable(),
    /** Households and people reached by publicity so far (S4-10). */
    reached: z.int(),
    names: Names,
  }),
  of: readers,
})

export const siteConstraints = {
  fieldwork_midterm_once: 'fieldwork.midterm-there',
  fieldwork_notice_once: 'fieldwork.notice-there',
  fieldwork_site_number: 'fieldwork.number-taken',
}
