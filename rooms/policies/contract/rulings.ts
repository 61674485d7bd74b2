import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Id, PersonId } from '../../../core/pure/ids.ts'
import { beside, ofAuthority } from '../../../core/pure/sight.ts'
import { decidingBodies, matters } from './working.ts'

/** What a meeting decided; 已批准 by a hat; 重新提请: what was decided before counts no more. */
export const rulingSteps = ['agreed', 'changes', 'returned', 'deferred', 'noted', 'approved', 'reopened'] as const
export type RulingStep = (typeof rulingSteps)[number]

// Whom a lead is about is not told by what was decided of it that it is there.
const arms = [
  ofAuthority({ matter: matters.filter((one) => one !== 'lead') }),
  beside(ofAuthority({ matter: ['lead'] }), 'transfers_lead', 'thing'),
] as const

/**
 * 议决登记 (S0-03): who decided what. A row says that a body decided of a thing in a meeting, or that somebody approved it by his hat, for which organisation
 * of the tree and in which post (S0-01); never how the thing is called, so that a lead stands here by nothing but its id.
 */
export const ruling = noun('ruling', {
  table: 'policies_ruling',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    matter: z.enum(matters),
    thing: Id,
    step: z.enum(rulingSteps),
    body: z.enum(decidingBodies).nullable(),
    conference: Id.nullable(),
    item: Id.nullable(),
    by: PersonId,
    hat: z.enum(hatNames as [Hat, ...Hat[]]),
    organisation: Id.nullable(),
    post: Id.nullable(),
    /** The organisation above the committee to which it goes up (提级). */
    superior: Id.nullable(),
    onDay: Day,
    at: Instant,
  }),
  sight: {
    office: arms,
    leading_group: arms,
    secretary: arms,
    // Who leads a team approves its 立行立改 himself, and is told what his team's meeting decided of one.
    leader: beside(ofAuthority({ matter: ['immediate'] }), 'findings_immediate', 'thing'),
  },
})
export type Ruling = z.infer<typeof ruling.shape>

/** What the record of an approval says of its grounds: the items of meetings that decided it, and for which organisation and in which post it was given. */
export const Grounds = { items: z.array(Id), organisation: Id.nullable(), post: Id.nullable() }
/** The same where a record counts items of its own. */
export const GroundsOfCounted = { agenda: Grounds.items, organisation: Grounds.organisation, post: Grounds.post }
export const groundsOfCounted = ({ items: agenda, organisation, post }: Grounds) => ({ agenda, organisation, post })
export type Grounds = Readonly<{ items: string[]; organisation: string | null; post: string | null }>
/** Where nothing was asked: what is entered as it was decided elsewhere. */
export const noGrounds: Grounds = { items: [], organisation: null, post: null }
