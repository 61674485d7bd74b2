import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { decidingBodies, matters, recordsRequired, rulingSteps } from '../../policies/contract.ts'
import { levels, OrganisationId } from '../nouns.ts'

const room = 'registry'

/** 党委、巡察工作领导小组、纪委监委、组织部、巡察办 (S0-01): the five kinds of body, from the top. */
export const organs = ['committee', 'leadingGroup', 'discipline', 'organisation', 'office'] as const
export type Organ = (typeof organs)[number]

/** 领导体制: which organisation of the tree is which of the five, from a day on. */
export const organ = noun('organ', {
  table: 'registry_organ',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    organ: z.enum(organs),
    body: OrganisationId,
    fromDay: Day,
    citation: Line(500),
    version: Version,
  }),
  sight: each(hatNames, ofAuthority()),
})
export type OrganRow = z.infer<typeof organ.shape>

export const organDesignated = record('organ.designated', {
  about: organ,
  facts: { organ: z.enum(organs), body: Id, from: Day },
  audience: ['office', 'leading_group', 'secretary', 'discipline', 'organisation', 'audit_admin'],
})

/** Says which organisation of the tree is one of the five, from a day on; all but the committee stand under it. */
export const designateOrgan = command('designateOrgan', {
  room,
  route: 'POST /organs',
  input: z.strictObject({ id: Id, organ: z.enum(organs), body: OrganisationId, fromDay: Day, citation: Line(500) }),
  asks: 'organ.designate',
  of: ['office'],
  records: [organDesignated],
})

const Place = z.strictObject({ id: OrganisationId, name: z.string(), level: z.enum(levels) })
const Holder = z.strictObject({
  post: Id,
  title: z.string(),
  name: z.string(),
  person: PersonId.nullable(),
  fromDay: Day.nullable(),
})
export type Holder = z.infer<typeof Holder>
const readers = ['office', 'leading_group', 'secretary', 'discipline', 'organisation'] as const

/** The five with their organisations, who holds which post there today, and what stands above the committee. */
export const leadership = query('leadership', {
  room,
  route: 'GET /leadership',
  input: z.strictObject({}),
  gives: z.strictObject({
    organs: z.array(
      z.strictObject({
        organ: z.enum(organs),
        place: Place.nullable(),
        fromDay: Day.nullable(),
        citation: z.string(),
        holders: z.array(Holder),
      }),
    ),
    superior: Place.nullable(),
  }),
  of: readers,
})

const Decided = z.strictObject({
  step: z.enum(rulingSteps),
  conference: Id.nullable(),
  onDay: Day,
})

/** What stands between a thing and its approval, for whoever asks. */
export const Route = z.strictObject({
  matter: z.enum(matters),
  record: z.enum(recordsRequired),
  posts: z.boolean(),
  quorum: z.int(),
  citation: z.string(),
  fromDay: Day.nullable(),
  /** The bodies in their order, with how each decided last. */
  bodies: z.array(z.strictObject({ body: z.enum(decidingBodies), decided: Decided.nullable() })),
  /** To whom it goes: the organ of the hat that approves, its organisation in the tree and who holds a post there. */
  organ: z.enum(organs).nullable(),
  place: Place.nullable(),
  holders: z.array(Holder),
  superior: Place.nullable(),
  /** The items of meetings on which an approval would rest. */
  items: z.array(Id),
  /** The post by which whoever asks may approve. */
  post: Id.nullable(),
  /** Why whoever asks may not approve now. */
  refusal: z
    .strictObject({ refused: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  approvals: z.array(
    z.strictObject({
      name: z.string(),
      hat: z.enum(hatNames as [Hat, ...Hat[]]),
      organisation: z.string(),
      post: z.string(),
      superior: z.string(),
      onDay: Day,
    }),
  ),
})
export type Route = z.infer<typeof Route>

/**
 * 批准程序 (S0-01, S0-03) of one thing: which bodies have decided it, to whom its approval goes, and what keeps it from being approved now. A leader is told
 * of 立行立改 alone, which he approves himself.
 */
export const approvalRoute = query('approvalRoute', {
  room,
  route: 'GET /approval-routes/:matter/:thing',
  input: z.strictObject({ matter: z.enum(matters), thing: Id }),
  gives: Route,
  of: ['office', 'leading_group', 'secretary', 'leader'],
})
