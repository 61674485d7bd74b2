import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'

const room = 'documents'

export const templateStates = ['proposed', 'approved', 'rejected', 'withdrawn'] as const
export type TemplateState = (typeof templateStates)[number]

/** Who decides of templates, and who besides reads them. */
export const templateDeciders = ['office', 'leading_group'] as const
export const templateReaders = [...templateDeciders, 'secretary'] as const

/**
 * 文书模板: the office's own form of one kind of paper, a DOCX of which nothing but text, its look and its pictures is ever used. The `number`th of
 * its kind, in force from a day on once a second person approved it, until a later one is. `omits`: the kind's fields it has no place for, with
 * the reason. Papers that went out in an earlier form keep it.
 */
export const template = noun('template', {
  table: 'documents_template',
  shape: z.strictObject({
    id: idOf('template'),
    authority: Id,
    kind: Code,
    /** What a paper of this kind is called. */
    title: Line(60),
    number: z.int(),
    name: Line(255),
    file: Id,
    sha256: Sha256,
    omits: z.array(Code).max(100),
    reason: Prose(500),
    fromDay: Day,
    state: z.enum(templateStates),
    proposedBy: PersonId,
    proposedOn: Day,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    opinion: Prose(500),
    version: Version,
  }),
  sight: each(templateReaders, ofAuthority()),
})
export type Template = z.infer<typeof template.shape>

const ofTemplate = {
  about: template,
  audience: templateReaders,
  facts: { paper: Code, number: z.int(), sha256: Sha256, fromDay: Day },
}
export const templateProposed = record('template.proposed', ofTemplate)
export const templateApproved = record('template.approved', {
  ...ofTemplate,
  facts: { ...ofTemplate.facts, ...Grounds },
})
export const templateRejected = record('template.rejected', ofTemplate)
export const templateWithdrawn = record('template.withdrawn', ofTemplate)

/**
 * Proposes a template that was read and found good when it came in by `POST /api/template-files`; refuses `documents.template-unread` for any other
 * file. One at a time waits for its kind.
 */
export const proposeTemplate = command('proposeTemplate', {
  room,
  route: 'POST /templates',
  input: z.strictObject({
    id: idOf('template'),
    kind: Code,
    title: Line(60),
    file: Id,
    name: Line(255),
    omits: z.array(Code).max(100),
    reason: Prose(500),
    fromDay: Day,
  }),
  asks: 'template.propose',
  of: ['office'],
  records: [templateProposed],
})

const On = { template: Id, version: Version }

/** Puts a template into force from its day on, or from today where that has passed; by another person than who proposed it. */
export const approveTemplate = command('approveTemplate', {
  room,
  route: 'POST /templates/:template/approval',
  input: z.strictObject(On),
  asks: 'template.decide',
  of: templateDeciders,
  records: [templateApproved],
})

export const rejectTemplate = command('rejectTemplate', {
  room,
  route: 'POST /templates/:template/rejection',
  input: z.strictObject({ ...On, opinion: Line(500) }),
  asks: 'template.decide',
  of: templateDeciders,
  records: [templateRejected],
})

/** Takes a template back, with the reason: what is printed from then on has the form in force before it, or the built-in one. */
export const withdrawTemplate = command('withdrawTemplate', {
  room,
  route: 'POST /templates/:template/withdrawal',
  input: z.strictObject({ ...On, opinion: Line(500) }),
  asks: 'template.decide',
  of: templateDeciders,
  records: [templateWithdrawn],
})

const Shown = template.shape.extend({
  proposedName: z.string(),
  decidedName: z.string(),
  /** Whether papers of its kind are set in it today. */
  inForce: z.boolean(),
})

export const templates = query('templates', {
  room,
  route: 'GET /templates',
  input: z.strictObject({
    ...Paging,
    kind: Code.optional(),
    state: oneOrMore(templateStates).optional(),
    words: Prose(60).optional(),
  }),
  gives: pageOf(Shown),
  of: templateReaders,
})

export const templateById = query('template', {
  room,
  route: 'GET /templates/:template',
  input: z.strictObject({ template: Id }),
  gives: Shown,
  of: templateReaders,
})
