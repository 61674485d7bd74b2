import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody } from '../../../core/pure/sight.ts'
import { ProblemGroupId } from './groups.ts'

const room = 'commons'
export const ChecklistId = idOf('checklist')
/** 已发 → 已签收 → 已反馈 → 已核收. */
export const checklistStates = ['sent', 'received', 'answered', 'settled'] as const
export type ChecklistState = (typeof checklistStates)[number]

const deciders = ['office', 'leading_group', 'secretary'] as const
const readers = [...deciders, ...body] as const
const Who = PersonId.nullable()
const sight = { ...each(deciders, ofAuthority()), ...each(body, ofBody()) }

/** 自查清单: common problems sent to one department to look for in its own house (S1-22); names no unit and no person. Each department sees its own list. */
export const checklist = noun('checklist', {
  table: 'commons_checklist',
  shape: z.strictObject({
    id: ChecklistId,
    authority: Id,
    group: ProblemGroupId,
    body: Id,
    title: Line(200),
    ask: Prose(2_000),
    dueOn: Day,
    state: z.enum(checklistStates),
    points: z.int(),
    sentBy: PersonId,
    sentOn: Day,
    receivedBy: Who,
    receivedOn: Day.nullable(),
    answeredBy: Who,
    answeredOn: Day.nullable(),
    opinion: Prose(2_000),
    settledBy: Who,
    settledOn: Day.nullable(),
    version: Version,
  }),
  sight,
})
export type Checklist = z.infer<typeof checklist.shape>

/** One point of a list: what is to be looked for, how often it was found, and what was done. */
export const checkPoint = noun('checkPoint', {
  table: 'commons_point',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: Id,
    checklist: ChecklistId,
    place: z.int(),
    text: Prose(1_000),
    found: z.int().nullable(),
    measures: Prose(2_000),
  }),
  sight,
})
export type CheckPoint = z.infer<typeof checkPoint.shape>

const said = { about: checklist, audience: readers }
export const checklistSent = record('checklist.sent', { ...said, facts: { points: z.int(), dueOn: Day } })
export const checklistReceived = record('checklist.received', said)
export const checklistAnswered = record('checklist.answered', { ...said, facts: { found: z.int() } })
export const checklistReturned = record('checklist.returned', said)
export const checklistSettled = record('checklist.settled', said)

/** 发送自查清单 of an approved group, one to each department. Refuses names of persons and of the units in which it was found. */
export const sendChecklists = command('sendChecklists', {
  room,
  route: 'POST /problem-groups/:problemGroup/checklists',
  input: z.strictObject({
    problemGroup: ProblemGroupId,
    title: Line(200),
    ask: Prose(2_000).trim().min(1),
    points: z.array(Prose(1_000).trim().min(1)).min(1).max(30),
    bodies: z.array(Id).min(1).max(50),
    dueOn: Day,
  }),
  asks: 'checklist.send',
  of: ['office'],
  records: [checklistSent],
})

const On = { checklist: ChecklistId, version: Version }
export const receiveChecklist = command('receiveChecklist', {
  room,
  route: 'POST /checklists/:checklist/receipt',
  input: z.strictObject(On),
  asks: 'checklist.receive',
  of: ['principal'],
  records: [checklistReceived],
})

/** 反馈自查结果: of every point how often it was found, and what is done where it was. */
export const answerChecklist = command('answerChecklist', {
  room,
  route: 'POST /checklists/:checklist/answer',
  input: z.strictObject({
    ...On,
    answers: z
      .array(z.strictObject({ point: Id, found: z.int().min(0).max(100_000), measures: Prose(2_000).trim() }))
      .min(1)
      .max(30),
  }),
  asks: 'checklist.answer',
  of: ['principal'],
  records: [checklistAnswered],
})

export const returnChecklist = command('returnChecklist', {
  room,
  route: 'POST /checklists/:checklist/return',
  input: z.strictObject({ ...On, opinion: Prose(2_000).trim().min(1) }),
  asks: 'checklist.settle',
  of: ['office'],
  records: [checklistReturned],
})

export const settleChecklist = command('settleChecklist', {
  room,
  route: 'POST /checklists/:checklist/settlement',
  input: z.strictObject({ ...On, opinion: Prose(2_000) }),
  asks: 'checklist.settle',
  of: ['office'],
  records: [checklistSettled],
})

export const checklists = query('checklists', {
  room,
  route: 'GET /checklists',
  input: z.strictObject({
    ...Paging,
    problemGroup: Id.optional(),
    state: oneOrMore(checklistStates).optional(),
    overdue: z.enum(['yes']).optional(),
  }),
  gives: pageOf(
    checklist.shape
      .pick({ id: true, title: true, state: true, points: true, dueOn: true, sentOn: true })
      .extend({ bodyName: z.string(), found: z.int(), answeredOn: Day.nullable() }),
  ),
  of: readers,
})

export const checklistPage = query('checklistPage', {
  room,
  route: 'GET /checklists/:checklist',
  input: z.strictObject({ checklist: ChecklistId }),
  gives: z.strictObject({
    checklist: checklist.shape,
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    points: z.array(checkPoint.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
