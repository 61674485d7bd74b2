import * as z from 'zod'
import { command, oneOrMore, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { hatNames } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import {
  Blank,
  former,
  importing,
  kinds,
  levels,
  organisation,
  organisationFields,
  OrganisationId,
  organisationStates,
  OrganisationText,
  post,
  rowOutcomes,
  tenure,
} from './nouns.ts'

export * from './nouns.ts'
export * from './contract/leadership.ts'

const room = 'registry'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const audience = [
  'office',
  'leading_group',
  'secretary',
  'discipline',
  'organisation',
  'principal',
  'clerk',
  'audit_admin',
] as const
const ofOrganisation = { about: organisation, audience }
const ofPost = { about: post, audience }
const Count = z.int().min(0)

export const organisationRegistered = record('organisation.registered', {
  ...ofOrganisation,
  facts: { kind: z.enum(kinds), parent: Id.nullable() },
})
export const organisationEdited = record('organisation.edited', {
  ...ofOrganisation,
  facts: { fields: z.array(z.enum(organisationFields)) },
})
export const organisationMerged = record('organisation.merged', {
  ...ofOrganisation,
  facts: { successor: Id, on: Day, children: Count },
})
export const organisationTookIn = record('organisation.tookIn', {
  ...ofOrganisation,
  facts: { merged: z.array(Id), on: Day, children: Count },
})
export const organisationAbolished = record('organisation.abolished', {
  ...ofOrganisation,
  facts: { successor: Id.nullable(), on: Day, children: Count },
})
export const postAdded = record('post.added', { ...ofPost, facts: { key: z.boolean(), principal: z.boolean() } })
export const postEdited = record('post.edited', { ...ofPost, facts: { key: z.boolean(), principal: z.boolean() } })
export const holderAssigned = record('holder.assigned', {
  ...ofPost,
  facts: { on: Day, person: Id.nullable(), vacant: z.boolean() },
})
export const postEnded = record('post.ended', { ...ofPost, facts: { on: Day } })

const ofImport = { about: importing, audience: ['office', 'audit_admin'] as const }
const Counts = { new: Count, changed: Count, same: Count }
export const registerPreviewed = record('register.previewed', {
  ...ofImport,
  facts: { file: Sha256, ...Counts, errors: Count },
})
export const registerImported = record('register.imported', { ...ofImport, facts: { file: Sha256, ...Counts } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnOrganisation = { organisation: OrganisationId, version: Version }

export const registerOrganisation = command('registerOrganisation', {
  room,
  route: 'POST /organisations',
  input: z.strictObject({ id: OrganisationId, ...OrganisationText }),
  asks: 'organisation.register',
  of: ['office'],
  records: [organisationRegistered],
})

export const editOrganisation = command('editOrganisation', {
  room,
  route: 'PUT /organisations/:organisation',
  input: z.strictObject({ ...OnOrganisation, ...OrganisationText }),
  asks: 'organisation.edit',
  of: ['office'],
  records: [organisationEdited],
})

const Basis = Blank.or(Line(100))

/** One or several organisations go up in another, which exists already; what stood under them stands under it from then on. */
export const mergeOrganisations = command('mergeOrganisations', {
  room,
  route: 'POST /organisations/:organisation/merger',
  input: z.strictObject({
    ...OnOrganisation,
    merged: z
      .array(z.strictObject({ id: OrganisationId, version: Version }))
      .min(1)
      .max(50),
    on: Day,
    basis: Basis,
  }),
  asks: 'organisation.merge',
  of: ['office'],
  records: [organisationMerged, organisationTookIn],
})

export const abolishOrganisation = command('abolishOrganisation', {
  room,
  route: 'POST /organisations/:organisation/abolition',
  input: z.strictObject({ ...OnOrganisation, on: Day, successor: OrganisationId.nullable(), basis: Basis }),
  asks: 'organisation.abolish',
  of: ['office'],
  records: [organisationAbolished],
})

/** Reads rows of a table against the register and keeps the comparison; nothing of the register is touched. */
export const previewRegister = command('previewRegister', {
  room,
  route: 'POST /registry/imports',
  input: z.strictObject({
    id: Id,
    fileName: Line(200),
    sha256: Sha256,
    cells: z
      .array(z.array(Prose(4_000)).max(64))
      .min(1)
      .max(50_000),
  }),
  asks: 'register.preview',
  of: ['office'],
  records: [registerPreviewed],
})

export const importRegister = command('importRegister', {
  room,
  route: 'POST /registry/imports/:importing/application',
  input: z.strictObject({ importing: Id, version: Version }),
  asks: 'register.import',
  of: ['office'],
  records: [registerImported],
})

const PostText = {
  title: Line(60),
  key: z.boolean(),
  principal: z.boolean(),
  managedBy: z.enum(levels).nullable().default(null),
}
const Holder = { holderName: Line(50).nullable(), person: PersonId.nullable() }
const OnPost = { post: Id, version: Version }

export const addPost = command('addPost', {
  room,
  route: 'POST /organisations/:organisation/posts',
  input: z.strictObject({ id: Id, organisation: OrganisationId, ...PostText, ...Holder, fromDay: Day.nullable() }),
  asks: 'post.add',
  of: ['office'],
  records: [postAdded],
})

export const editPost = command('editPost', {
  room,
  route: 'PUT /posts/:post',
  input: z.strictObject({ ...OnPost, ...PostText }),
  asks: 'post.edit',
  of: ['office'],
  records: [postEdited],
})

/** A new holder from a day on, or none: the post is vacant. */
export const assignHolder = command('assignHolder', {
  room,
  route: 'POST /posts/:post/holder',
  input: z.strictObject({ ...OnPost, ...Holder, on: Day }),
  asks: 'post.assign',
  of: ['office'],
  records: [holderAssigned],
})

export const endPost = command('endPost', {
  room,
  route: 'POST /posts/:post/end',
  input: z.strictObject({ ...OnPost, on: Day }),
  asks: 'post.end',
  of: ['office'],
  records: [postEnded],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const OrganisationLine = organisation.shape
  .omit({ authority: true, initials: true, path: true })
  .extend({ parentName: z.string().nullable() })
export type OrganisationLine = z.infer<typeof OrganisationLine>

export const organisationSorts = ['code', 'name', 'kind'] as const

/** The register as a list. `under` takes the whole subtree, `parent` only what stands directly below. */
export const organisations = query('organisations', {
  room,
  route: 'GET /organisations',
  input: z.strictObject({
    ...Paging,
    q: Line(80).optional(),
    kind: oneOrMore(kinds).optional(),
    level: oneOrMore(levels).optional(),
    state: oneOrMore(organisationStates).default('active'),
    parent: Id.optional(),
    under: Id.optional(),
    inScope: z.enum(['yes', 'no']).optional(),
    sort: z.enum(organisationSorts).default('code'),
  }),
  gives: pageOf(OrganisationLine),
  of: hatNames,
})

export const Branch = OrganisationLine.omit({ parentName: true }).extend({ children: z.int() })

/** What stands directly below one organisation, or at the top: a tree is unfolded piece by piece. */
export const organisationTree = query('organisationTree', {
  room,
  route: 'GET /organisations/tree',
  input: z.strictObject({ ...Paging, parent: Id.optional() }),
  gives: pageOf(Branch),
  of: hatNames,
})

const Named = z.strictObject({ id: Id, name: z.string(), kind: z.enum(kinds), state: z.enum(organisationStates) })

export const organisationPage = query('organisationPage', {
  room,
  route: 'GET /organisations/:organisation',
  input: z.strictObject({ organisation: OrganisationId }),
  gives: z.strictObject({
    organisation: organisation.shape,
    ancestors: z.array(Named),
    children: z.int(),
    /** The level responsible for it (S0-10). */
    responsible: z.enum(levels),
    successor: Named.nullable(),
    predecessors: z.array(Named),
    formers: z.array(former.shape.extend({ parentName: z.string().nullable() })),
    /** Null where the hat does not read posts. */
    posts: z.array(post.shape.extend({ earlier: z.array(tenure.shape), responsible: z.enum(levels) })).nullable(),
  }),
  of: hatNames,
})

export const CellFault = z.strictObject({
  row: z.int(),
  /** The letter of the column, as the spreadsheet shows it. */
  column: z.string(),
  head: z.string(),
  code: z.string(),
  facts: z.record(z.string(), z.string()),
})
export type CellFault = z.infer<typeof CellFault>

export const importPreview = query('importPreview', {
  room,
  route: 'GET /registry/imports/:importing',
  input: z.strictObject({ ...Paging, importing: Id, outcome: oneOrMore(rowOutcomes).optional() }),
  gives: z.strictObject({
    importing: importing.shape.omit({ heads: true, plan: true }),
    heads: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        row: z.int(),
        outcome: z.enum(rowOutcomes),
        body: Id.nullable(),
        cells: z.array(z.string()),
        changes: z.array(z.string()),
        errors: z.array(CellFault),
      }),
    ),
    count: z.int(),
  }),
  of: ['office'],
})

/** What an import understands: the columns and the words a cell may hold. */
export const importTemplate = query('importTemplate', {
  room,
  route: 'GET /registry/template',
  input: z.strictObject({}),
  gives: z.strictObject({
    columns: z.array(
      z.strictObject({ head: z.string(), needed: z.boolean(), explained: z.string(), words: z.array(z.string()) }),
    ),
  }),
  of: ['office'],
})

export const constraints = {
  registry_organisation_code: 'registry.code-taken',
  registry_organ_once: 'registry.organ-begins-then',
  registry_post_principal: 'registry.principal-exists',
  registry_organisation_successor: 'registry.no-such-organisation',
  registry_post_person: 'registry.no-such-person',
}
