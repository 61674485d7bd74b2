import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { AdvisoryId, advisoryAnswered, advisoryReceived } from './advisories.ts'
import { answerAdvisory } from './advisories-acts.ts'
import { answerChecklist, ChecklistId, checklistAnswered, checklistReceived } from './checklists.ts'

const room = 'commons'
const readers = ['office', 'leading_group', 'secretary'] as const
export const letterSteps = ['receipt', 'answer'] as const

/** 来函 (S0-07): on which letter a receipt or an answer of a department stands that nobody here answers for; noted by the office. */
export const letterIn = noun('letterIn', {
  table: 'commons_letter',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: Id,
    thing: z.enum(['advisory', 'checklist']),
    about: Id,
    step: z.enum(letterSteps),
    /** Its number, or how it came where it has none. */
    document: Line(200),
    /** The day the department signed for what was sent, or of its letter. */
    onDay: Day,
    by: PersonId,
    notedOn: Day,
  }),
  sight: each(readers, ofAuthority()),
})
export type LetterIn = z.infer<typeof letterIn.shape>

export const letterNoted = record('letterIn.noted', {
  about: letterIn,
  audience: readers,
  facts: { step: z.enum(letterSteps), onDay: Day },
})

const Letter = { id: Id, document: Line(200), onDay: Day }
const OnAdvisory = { ...Letter, advisory: AdvisoryId, version: Version }
const OnChecklist = { ...Letter, checklist: ChecklistId, version: Version }
const office = ['office'] as const

/** 登记来函签收 of a department without anybody who has an account; the days to reply begin as by `receiveAdvisory`. */
export const noteAdvisoryReceipt = command('noteAdvisoryReceipt', {
  room,
  route: 'POST /advisories/:advisory/receipt-by-letter',
  input: z.strictObject(OnAdvisory),
  asks: 'letterIn.note',
  of: office,
  records: [advisoryReceived, letterNoted],
})

/** 登记来函反馈: what its letter says of every suggestion. */
export const noteAdvisoryAnswer = command('noteAdvisoryAnswer', {
  room,
  route: 'POST /advisories/:advisory/answer-by-letter',
  input: z.strictObject({ ...OnAdvisory, answers: answerAdvisory.input.shape.answers }),
  asks: 'letterIn.note',
  of: office,
  records: [advisoryAnswered, letterNoted],
})

export const noteChecklistReceipt = command('noteChecklistReceipt', {
  room,
  route: 'POST /checklists/:checklist/receipt-by-letter',
  input: z.strictObject(OnChecklist),
  asks: 'letterIn.note',
  of: office,
  records: [checklistReceived, letterNoted],
})

export const noteChecklistAnswer = command('noteChecklistAnswer', {
  room,
  route: 'POST /checklists/:checklist/answer-by-letter',
  input: z.strictObject({ ...OnChecklist, answers: answerChecklist.input.shape.answers }),
  asks: 'letterIn.note',
  of: office,
  records: [checklistAnswered, letterNoted],
})

/** The letters on which the steps of a letter of advice or a list stand. `itself`: whether the department answers here itself; to others than the office always true. */
export const lettersIn = query('lettersIn', {
  room,
  route: 'GET /letters-in',
  input: z.strictObject({ about: Id, body: Id }),
  gives: z.strictObject({ letters: z.array(letterIn.shape), itself: z.boolean() }),
  of: readers,
})
