import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { overseers } from './ladder.ts'

const room = 'oversight'
export const SupervisionId = idOf('supervision')
/** 纪检机关, 组织部门: who supervises daily how a body rectifies (2022 Opinion). */
export const supervisors = ['discipline', 'organisation'] as const
export type Supervisor = (typeof supervisors)[number]

/** How the tasks of a body stand, as counted on a day; the parts are the whole. */
export const Standing = {
  tasks: z.int(),
  closed: z.int(),
  longTerm: z.int(),
  left: z.int(),
  /** Of them, those that were sent back or came back. */
  returned: z.int(),
}

/** 整改监督情况报告 (T15): what a department saw of a body's rectification, within three months of the end of the concentrated period; filed once and for good. */
export const supervision = noun('supervision', {
  table: 'oversight_supervision',
  shape: z.strictObject({
    id: SupervisionId,
    authority: Id,
    inspection: Id,
    body: Id,
    plan: Id,
    department: z.enum(supervisors),
    /** When the concentrated period ended, and by when the report was due (T15). */
    endedOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    ...Standing,
    situation: Prose(5_000),
    problems: Prose(5_000),
    proposal: Prose(5_000),
    filedBy: PersonId,
    filedOn: Day,
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type Supervision = z.infer<typeof supervision.shape>

export const supervisionFiled = record('supervision.filed', {
  about: supervision,
  facts: { department: z.enum(supervisors), tasks: z.int(), closed: z.int(), dueOn: Day.nullable() },
  audience: overseers,
})

const Words = Prose(5_000).trim().min(1)

/** 报送整改监督情况 by the department whose hat it is, once the concentrated period is over; refused where it names a person of the office. */
export const fileSupervision = command('fileSupervision', {
  room,
  route: 'POST /plans/:plan/supervision-reports',
  input: z.strictObject({
    id: SupervisionId,
    plan: Id,
    situation: Words,
    problems: Prose(5_000).trim().default(''),
    proposal: Prose(5_000).trim().default(''),
  }),
  asks: 'supervision.file',
  of: supervisors,
  records: [supervisionFiled],
})

const Filters = { inspection: Id.optional(), department: z.enum(supervisors).optional() }

export const supervisions = query('supervisions', {
  room,
  route: 'GET /supervision-reports',
  input: z.strictObject({ ...Paging, ...Filters, late: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(
    supervision.shape
      .pick({ id: true, inspection: true, department: true, endedOn: true, dueOn: true, provisional: true })
      .extend({ bodyName: z.string(), ...Standing, filedOn: Day }),
  ),
  of: overseers,
})

/** Reports that are owed: the concentrated period is over, and the department has not filed yet; the earliest due first. */
export const supervisionsOwed = query('supervisionsOwed', {
  room,
  route: 'GET /supervision-reports/owed',
  input: z.strictObject({ ...Paging, ...Filters }),
  gives: pageOf(
    z.strictObject({
      id: Line(100),
      plan: Id,
      inspection: Id,
      bodyName: z.string(),
      department: z.enum(supervisors),
      endedOn: Day,
      dueOn: Day.nullable(),
      provisional: z.boolean(),
    }),
  ),
  of: overseers,
})

export const supervisionPage = query('supervisionPage', {
  room,
  route: 'GET /supervision-reports/:supervision',
  input: z.strictObject({ supervision: SupervisionId }),
  gives: z.strictObject({
    supervision: supervision.shape,
    bodyName: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: overseers,
})
