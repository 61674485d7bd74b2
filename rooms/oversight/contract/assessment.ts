import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { accountForms, targets } from './submittals.ts'

const room = 'oversight'
const readers = ['office', 'organisation', 'leading_group', 'secretary'] as const

/** One item of an organisation as an assessment is given it: what it was, which post leads it, how it stands; no name of anybody. */
export const AssessedItem = z.strictObject({
  number: z.int(),
  title: z.string(),
  post: z.string(),
  state: z.string(),
  dueOn: Day.nullable(),
  closedOn: Day.nullable(),
  inTime: z.boolean().nullable(),
  returns: z.int(),
  reopenings: z.int(),
  letters: z.int(),
})
export const AssessedBody = z.strictObject({
  body: Id,
  bodyName: z.string(),
  items: z.array(AssessedItem),
  accountabilities: z.array(z.strictObject({ target: z.enum(targets), post: z.string(), form: z.enum(accountForms) })),
})
export type AssessedBody = z.infer<typeof AssessedBody>

/** 考核用整改情况 (S1-17): frozen on the day it was given, for one purpose, to one receiver; the giving is on record. */
export const assessment = noun('assessment', {
  table: 'oversight_assessment',
  shape: z.strictObject({
    id: idOf('assessment'),
    authority: Id,
    purpose: Line(200),
    receiver: Line(200),
    bodies: z.array(AssessedBody),
    items: z.int(),
    hash: Sha256,
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(readers, ofAuthority()),
})
export type Assessment = z.infer<typeof assessment.shape>

export const assessmentGiven = record('assessment.given', {
  about: assessment,
  facts: { bodies: z.int(), items: z.int(), hash: Sha256 },
  audience: [...readers, 'audit_admin'],
})

/** 出具考核用整改情况 of the bodies named, of all when none is. */
export const giveAssessment = command('giveAssessment', {
  room,
  route: 'POST /assessments',
  input: z.strictObject({
    id: idOf('assessment'),
    purpose: Line(200),
    receiver: Line(200),
    bodies: z.array(Id).max(200),
  }),
  asks: 'assessment.give',
  of: ['office'],
  records: [assessmentGiven],
})

export const assessments = query('assessments', {
  room,
  route: 'GET /assessments',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(
    assessment.shape
      .pick({ id: true, purpose: true, receiver: true, items: true, onDay: true })
      .extend({ count: z.int() }),
  ),
  of: readers,
})

export const assessmentPage = query('assessmentPage', {
  room,
  route: 'GET /assessments/:assessment',
  input: z.strictObject({ assessment: idOf('assessment') }),
  gives: z.strictObject({ assessment: assessment.shape }),
  of: readers,
})

/** The items of one assessment, row by row, to read and to take away. */
export const assessedItems = query('assessedItems', {
  room,
  route: 'GET /assessments/:assessment/items',
  input: z.strictObject({ ...Paging, assessment: idOf('assessment') }),
  gives: pageOf(AssessedItem.extend({ bodyName: z.string() })),
  of: readers,
})
