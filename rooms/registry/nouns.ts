import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { body, hatNames, team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody } from '../../core/pure/sight.ts'

export const OrganisationId = idOf('organisation')
export type OrganisationId = z.infer<typeof OrganisationId>

// ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 层级, from the top down. */
export const levels = ['province', 'city', 'county', 'town', 'village'] as const
export type Level = (typeof levels)[number]

/** 类别: areas, grass roots, and the units that stand beside them. */
export const kinds = [
  'province',
  'city',
  'county',
  'town',
  'township',
  'subdistrict',
  'village',
  'community',
  'department',
  'institution',
  'enterprise',
  'school',
  'hospital',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** 党组织类型: committee, leading party group, working committee, general branch, branch. */
export const partyKinds = ['committee', 'group', 'workCommittee', 'generalBranch', 'branch'] as const
export type PartyKind = (typeof partyKinds)[number]

export const organisationStates = ['active', 'merged', 'abolished'] as const
export type OrganisationState = (typeof organisationStates)[number]

/** A division code (6, 9 or 12 digits) or a unified social credit code (18 characters). Its check digit is a rule. */
export const OfficialCode = z.string().regex(/^(\d{6}|\d{9}|\d{12}|[0-9A-HJ-NP-RTUW-Y]{18})$/)

export const Blank = z.literal('')

/** What people may write of an organisation. */
export const OrganisationText = {
  parent: OrganisationId.nullable(),
  kind: z.enum(kinds),
  level: z.enum(levels),
  name: Line(80),
  code: OfficialCode.nullable(),
  /** 板块: what points of attention go by (S2-04). */
  sector: Blank.or(Line(40)),
  partyKind: z.enum(partyKinds).nullable(),
  /** 发文名称, where it does not follow from name and type (`issuedAs`). */
  issuer: Blank.or(Line(80)).default(''),
  /** Whose cadres its leaders are (干部管理权限, S0-10), where that is not the level of the parent. */
  managedBy: z.enum(levels).nullable(),
  /** Whether it is an object of inspection (S0-11). */
  inScope: z.boolean(),
}
export const organisationFields = Object.keys(OrganisationText) as (keyof typeof OrganisationText)[]

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const organisation = noun('organisation', {
  table: 'registry_organisation',
  shape: z.strictObject({
    id: OrganisationId,
    authority: Id,
    ...OrganisationText,
    /** First letters of the pinyin; several readings stand side by side, divided by blanks. */
    initials: z.string(),
    /** Ids from the top down to itself, joined by slashes: a subtree is a range. */
    path: z.string(),
    state: z.enum(organisationStates),
    successor: OrganisationId.nullable(),
    registeredOn: Day,
    endedOn: Day.nullable(),
    version: Version,
  }),
  sight: each(hatNames, ofAuthority()),
})
export type Organisation = z.infer<typeof organisation.shape>

/** How an organisation was called and where it stood before a change. */
export const former = noun('former', {
  table: 'registry_former',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: OrganisationId,
    name: z.string(),
    kind: z.enum(kinds),
    code: z.string().nullable(),
    parent: OrganisationId.nullable(),
    why: z.enum(['edited', 'imported', 'followed', 'merged', 'abolished']),
    /** The paper it rests on, as for a merger (撤并文号). */
    basis: z.string(),
    untilDay: Day,
    at: Instant,
  }),
  sight: each(hatNames, ofAuthority()),
})
export type Former = z.infer<typeof former.shape>

const postReaders = ['office', ...team, 'leading_group', 'secretary', 'discipline', 'organisation'] as const

/** A post and who holds it now; `key` marks the key few (关键少数, S0-12), `principal` the first responsible. */
export const post = noun('post', {
  table: 'registry_post',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: OrganisationId,
    title: Line(60),
    key: z.boolean(),
    principal: z.boolean(),
    /** Whose cadre its holder is (干部管理权限, S0-10), where that is not what the organisation says. */
    managedBy: z.enum(levels).nullable(),
    holderName: Line(50).nullable(),
    person: PersonId.nullable(),
    /** Since when the present holder holds it. */
    fromDay: Day.nullable(),
    /** When the post ceased to be. */
    untilDay: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(postReaders, ofAuthority()), ...each(body, ofBody()) },
})
export type Post = z.infer<typeof post.shape>

/** Who held a post before. */
export const tenure = noun('tenure', {
  table: 'registry_tenure',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    body: OrganisationId,
    post: Id,
    holderName: Line(50),
    person: PersonId.nullable(),
    fromDay: Day.nullable(),
    untilDay: Day,
  }),
  sight: { ...each(postReaders, ofAuthority()), ...each(body, ofBody()) },
})
export type Tenure = z.infer<typeof tenure.shape>

export const importStates = ['previewed', 'applied'] as const

/** A file that was read, compared with the register and kept to be applied. */
export const importing = noun('importing', {
  table: 'registry_import',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    fileName: z.string(),
    sha256: Sha256,
    by: PersonId,
    at: Instant,
    state: z.enum(importStates),
    heads: z.string(),
    newCount: z.int(),
    changedCount: z.int(),
    sameCount: z.int(),
    errorCount: z.int(),
    /** What was planned, to notice when the register has changed since. */
    plan: Sha256,
    version: Version,
  }),
  sight: { office: ofAuthority() },
})
export type Importing = z.infer<typeof importing.shape>

export const rowOutcomes = ['new', 'changed', 'same', 'error'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

/** One row of such a file: its cells as they came, what it would do, and what is wrong with which cell. */
export const importRow = noun('importRow', {
  table: 'registry_import_row',
  shape: z.strictObject({
    authority: Id,
    importing: Id,
    row: z.int(),
    outcome: z.enum(rowOutcomes),
    body: OrganisationId.nullable(),
    cells: z.string(),
    changes: z.string(),
    errors: z.string(),
  }),
  sight: { office: ofAuthority() },
})
export type ImportRow = z.infer<typeof importRow.shape>

/** Two neighbouring signs of a name, or of its initials, so that a part of it is found by equality (traps 15). */
export const gram = noun('gram', {
  table: 'registry_gram',
  shape: z.strictObject({ authority: Id, gram: z.string(), body: OrganisationId }),
  sight: each(hatNames, ofAuthority()),
})
