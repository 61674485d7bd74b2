import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { readers, sides } from '../nouns.ts'

const room = 'publication'
export const EchoId = idOf('echo')

/** What was made known: 反馈新闻稿, 反馈情况党内通报, 整改情况社会公开稿, 整改情况党内通报 (domain 4.14: each has a 舆情上报 of its own). */
export const echoSubjects = ['feedbackNews', 'feedbackParty', 'publicText', 'partyText'] as const
export type EchoSubject = (typeof echoSubjects)[number]
/** 已上报 → 已阅处; 已撤回. */
export const echoStates = ['filed', 'answered', 'withdrawn'] as const
export type EchoState = (typeof echoStates)[number]

const overseers = ['leading_group', 'secretary', 'office', 'discipline', 'organisation'] as const
const Count = z.int().min(0).max(1_000_000)

/** 舆情上报: what is said in public of what was made known. Counts and what is said, never who said it (domain 7). */
export const echo = noun('echo', {
  table: 'publication_echo',
  shape: z.strictObject({
    id: EchoId,
    authority: Id,
    inspection: Id,
    body: Id,
    side: z.enum(sides),
    subject: z.enum(echoSubjects),
    fromDay: Day,
    untilDay: Day,
    /** 监测渠道. */
    channels: Line(200),
    /** 收集信息 (条), and how many of them ask for something to be done. */
    heard: Count,
    concerning: Count,
    views: Prose(5_000),
    handling: Prose(2_000),
    advice: Prose(2_000),
    state: z.enum(echoStates),
    filedBy: PersonId,
    filedOn: Day,
    /** 阅处意见. */
    answer: Prose(2_000),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    reason: Prose(500),
    version: Version,
  }),
  // 4.14: the office's to those who decide; a body's in its pack, as the rest of what it makes public.
  sight: {
    ...each(team, ofInspection()),
    ...each(overseers, ofAuthority()),
    ...each(body, ofBody({ side: ['body'] })),
  },
})
export type Echo = z.infer<typeof echo.shape>

const said = { about: echo, audience: readers } as const
export const echoFiled = record('echo.filed', {
  ...said,
  facts: { subject: z.enum(echoSubjects), heard: Count, concerning: Count },
})
export const echoAnswered = record('echo.answered', said)
export const echoWithdrawn = record('echo.withdrawn', said)

export const Said = {
  subject: z.enum(echoSubjects),
  fromDay: Day,
  untilDay: Day,
  channels: Line(200),
  heard: Count,
  concerning: Count,
  views: Prose(5_000).trim().min(1),
  handling: Prose(2_000).trim().default(''),
  advice: Prose(2_000).trim().default(''),
}

/** 上报: by the office of what it made known, by the principal of what his body did. */
export const fileEcho = command('fileEcho', {
  room,
  route: 'POST /inspections/:inspection/echoes',
  input: z.strictObject({ id: EchoId, inspection: Id, ...Said }),
  asks: 'echo.file',
  of: ['office', 'principal'],
  records: [echoFiled],
})

const OnEcho = { echo: EchoId, version: Version }
/** 阅处: the office answers a body, the leading group the office. */
export const answerEcho = command('answerEcho', {
  room,
  route: 'POST /echoes/:echo/answer',
  input: z.strictObject({ ...OnEcho, answer: Prose(2_000).trim().min(1) }),
  asks: 'echo.answer',
  of: ['office', 'leading_group'],
  records: [echoAnswered],
})

/** Takes back what was filed by mistake, as long as nobody answered; it stays, with the reason. */
export const withdrawEcho = command('withdrawEcho', {
  room,
  route: 'POST /echoes/:echo/withdrawal',
  input: z.strictObject({ ...OnEcho, reason: Prose(500).trim().min(1) }),
  asks: 'echo.file',
  of: ['office', 'principal'],
  records: [echoWithdrawn],
})

export const echoes = query('echoes', {
  room,
  route: 'GET /echoes',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    subject: oneOrMore(echoSubjects).optional(),
    state: oneOrMore(echoStates).optional(),
    sort: z.enum(['newest', 'oldest']).default('newest'),
  }),
  gives: pageOf(
    echo.shape.omit({ views: true, handling: true, advice: true, answer: true }).extend({ unitName: z.string() }),
  ),
  of: readers,
})

export const echoPage = query('echoPage', {
  room,
  route: 'GET /echoes/:echo',
  input: z.strictObject({ echo: EchoId }),
  gives: z.strictObject({
    echo: echo.shape,
    unitName: z.string(),
    issuer: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
