import { sql } from 'kysely'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Former, Importing, ImportRow, Organisation, OrganRow, Post, Tenure } from './contract.ts'
import { gramsFor } from './initials.ts'
import { depthOf, endOf } from './rules/place.ts'
import type { Standing } from './rules/plan.ts'

export type Hand = Tx<'registry'>

/** Whoever changes what stands where waits here: names beside each other and paths are rules over sets. */
export const lockRegister = (tx: Hand, authority: string) =>
  tx.selectFrom(sql`pg_advisory_xact_lock(hashtextextended(${`register:${authority}`}, 0))`.as('held')).execute()

// ── organisations ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Rows written by one statement: their columns go as arrays, since thousands of parameters cost more than the writing. */
const AT_ONCE = 5_000

const inParts = async <T>(list: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < list.length; from += AT_ONCE) await write(list.slice(from, from + AT_ONCE))
}

/** Writes new organisations, parents before children, and the pairs of signs they are found by. */
export async function keepOrganisations(tx: Hand, list: readonly Organisation[]): Promise<void> {
  const sorted = [...list].sort((a, b) => depthOf(a.path) - depthOf(b.path))
  await inParts(sorted, (part) => {
    const all = <K extends keyof Organisation>(column: K) => part.map((one) => one[column])
    return sql`insert into registry_organisation (id, authority, parent, kind, level, name, code, sector, party_kind, issuer, managed_by,
        in_scope, initials, path, registered_on)
      select * from unnest(${all('id')}::uuid[], ${all('authority')}::uuid[], ${all('parent')}::uuid[], ${all('kind')}::text[],
        ${all('level')}::text[], ${all('name')}::text[], ${all('code')}::text[], ${all('sector')}::text[], ${all('partyKind')}::text[],
        ${all('issuer')}::text[], ${all('managedBy')}::text[], ${all('inScope')}::boolean[], ${all('initials')}::text[], ${all('path')}::text[],
        ${all('registeredOn')}::date[])`.execute(tx as never)
  })
  await keepGrams(tx, sorted)
}

const keepGrams = (tx: Hand, list: readonly Organisation[]): Promise<void> =>
  inParts(list, (part) => {
    const rows = part.flatMap((one) => gramsFor(one.name, one.initials).map((gram) => ({ gram, one })))
    return sql`insert into registry_gram (authority, gram, body)
      select * from unnest(${rows.map(({ one }) => one.authority)}::uuid[], ${rows.map(({ gram }) => gram)}::text[],
        ${rows.map(({ one }) => one.id)}::uuid[])`.execute(tx as never)
  })

/** Writes an organisation whose version the act has seen; gives it with its new version. */
export async function saveOrganisation(tx: Hand, before: Organisation, after: Organisation): Promise<Organisation> {
  const { id, authority: _, version, ...columns } = after
  const next = { ...columns, version: version + 1 }
  one(
    await tx
      .updateTable('registryOrganisation')
      .set(next)
      .where('id', '=', id)
      .where('version', '=', before.version)
      .returning('id')
      .execute(),
  )
  if (after.name !== before.name) {
    await tx.deleteFrom('registryGram').where('body', '=', id).execute()
    await keepGrams(tx, [after])
  }
  return { ...after, version: version + 1 }
}

/** Moves what hangs below `from` to hang below `to`: paths alone, the organisations themselves have not changed. */
export const movePaths = (tx: Hand, authority: string, from: string, to: string) =>
  tx
    .updateTable('registryOrganisation')
    .set({ path: sql`${to} || substr(path, ${from.length + 1})` as never })
    .where('authority', '=', authority)
    .where('path', '>', from)
    .where('path', '<', endOf(from))
    .execute()

/** Puts every path to where it should be after many moves at once; what stands right already is not touched. */
export async function savePaths(tx: Hand, authority: string, pathTo: (id: string) => string): Promise<void> {
  const now = await tx
    .selectFrom('registryOrganisation')
    .select(['id', 'path'])
    .where('authority', '=', authority)
    .execute()
  const moved = now.filter(({ id, path }) => pathTo(id) !== path).map(({ id }) => id)
  if (moved.length === 0) return
  const paths = moved.map(pathTo)
  await sql`update registry_organisation o set path = m.path
    from unnest(${moved}::uuid[], ${paths}::text[]) as m (id, path) where o.id = m.id`.execute(tx as never)
}

export const keepFormer = (tx: Hand, former: Former) => tx.insertInto('registryFormer').values(former).execute()

/** Active organisations directly below one, or at the top. */
export const childrenOf = (reader: Reader, authority: string, parent: string | null): Promise<Organisation[]> =>
  reader
    .selectFrom('registryOrganisation')
    .selectAll()
    .where('authority', '=', authority)
    .where('state', '=', 'active')
    .where('parent', parent === null ? 'is' : '=', parent)
    .orderBy('id')
    .execute()

/** How many levels hang below a path. */
export async function depthBelow(reader: Reader, authority: string, path: string): Promise<number> {
  const { deepest } = await reader
    .selectFrom('registryOrganisation')
    .select(sql<number>`coalesce(max(length(path) - length(replace(path, '/', ''))), 0)::int`.as('deepest'))
    .where('authority', '=', authority)
    .where('path', '>=', path)
    .where('path', '<', endOf(path))
    .executeTakeFirstOrThrow()
  return Math.max(0, deepest + 1 - depthOf(path))
}

/** Names of the areas at the top, which spellings may carry in front. */
export async function topNames(reader: Reader, authority: string): Promise<string[]> {
  return (await childrenOf(reader, authority, null)).map((top) => top.name)
}

/** The whole register as an import compares with it. */
export const register = (reader: Reader, authority: string): Promise<Standing[]> =>
  reader
    .selectFrom('registryOrganisation as o')
    .leftJoin('registryPost as p', (j) =>
      j.onRef('p.body', '=', 'o.id').on('p.principal', '=', true).on('p.untilDay', 'is', null),
    )
    .select([
      'o.id',
      'o.parent',
      'o.kind',
      'o.level',
      'o.name',
      'o.code',
      'o.sector',
      'o.partyKind',
      'o.issuer',
      'o.managedBy',
      'o.inScope',
    ])
    .select(['o.state', 'p.title', 'p.holderName as holder'])
    .where('o.authority', '=', authority)
    .orderBy('o.id')
    .execute()

// ── posts ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const keepPosts = (tx: Hand, posts: readonly Post[]): Promise<void> =>
  inParts(posts, (part) => {
    const all = <K extends keyof Post>(column: K) => part.map((post) => post[column])
    return sql`insert into registry_post (id, authority, body, title, key, principal, managed_by, holder_name, person, from_day,
        until_day)
      select * from unnest(${all('id')}::uuid[], ${all('authority')}::uuid[], ${all('body')}::uuid[], ${all('title')}::text[],
        ${all('key')}::boolean[], ${all('principal')}::boolean[], ${all('managedBy')}::text[], ${all('holderName')}::text[],
        ${all('person')}::uuid[], ${all('fromDay')}::date[], ${all('untilDay')}::date[])`.execute(tx as never)
  })

/** Writes a post whose version the act has seen; a holder who left is kept as a tenure ending `until`. */
export async function savePost(
  tx: Hand,
  before: Post,
  after: Post,
  tenure: { id: string; until: Tenure['untilDay'] },
): Promise<Post> {
  const { id, authority, body, version, ...columns } = after
  const next = { ...columns, version: version + 1 }
  one(
    await tx
      .updateTable('registryPost')
      .set(next)
      .where('id', '=', id)
      .where('version', '=', before.version)
      .returning('id')
      .execute(),
  )
  const { holderName, person, fromDay } = before
  if (holderName !== null && (holderName !== after.holderName || person !== after.person)) {
    await tx
      .insertInto('registryTenure')
      .values({ id: tenure.id, authority, body, post: id, holderName, person, fromDay, untilDay: tenure.until })
      .execute()
  }
  return { ...after, version: version + 1 }
}

/** Posts of an organisation that have not ceased. */
export const postsOf = (reader: Reader, body: string): Promise<Post[]> =>
  reader
    .selectFrom('registryPost')
    .selectAll()
    .where('body', '=', body)
    .where('untilDay', 'is', null)
    .orderBy('id')
    .execute()

/** The first responsible of an organisation (主要负责人), or nothing. */
export const principalOf = (reader: Reader, body: string): Promise<Post | undefined> =>
  reader
    .selectFrom('registryPost')
    .selectAll()
    .where('body', '=', body)
    .where('principal', '=', true)
    .where('untilDay', 'is', null)
    .executeTakeFirst()

// ── imports ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Keeps a comparison and lets go of those the same person looked at before and did not apply. */
export async function keepImport(tx: Hand, importing: Importing, rows: readonly ImportRow[]): Promise<void> {
  await tx.deleteFrom('registryImport').where('by', '=', importing.by).where('state', '=', 'previewed').execute()
  await tx.insertInto('registryImport').values(importing).execute()
  await inParts(rows, (part) => {
    const all = <K extends keyof ImportRow>(column: K) => part.map((row) => row[column])
    return sql`insert into registry_import_row (authority, importing, "row", outcome, body, cells, changes, errors)
      select * from unnest(${all('authority')}::uuid[], ${all('importing')}::uuid[], ${all('row')}::int[], ${all('outcome')}::text[],
        ${all('body')}::uuid[], ${all('cells')}::text[], ${all('changes')}::text[], ${all('errors')}::text[])`.execute(
      tx as never,
    )
  })
}

export const saveApplied = (tx: Hand, importing: Importing): Promise<Importing> =>
  saveSeen(tx, 'registryImport', { ...importing, state: 'applied' as const }, ['state'])

export const rowsOfImport = (reader: Reader, importing: string) =>
  reader
    .selectFrom('registryImportRow')
    .select(['row', 'cells'])
    .where('importing', '=', importing)
    .orderBy('row')
    .execute()

/** Organisations and posts as they stand, for those an import changes. */
export async function standingNow(
  tx: Hand,
  ids: readonly string[],
): Promise<{ organisations: Organisation[]; posts: Post[] }> {
  const organisations: Organisation[] = []
  const posts: Post[] = []
  await inParts(ids, async (part) => {
    const wanted = sql<never[]>`any (${part}::uuid[])`
    const standing = tx
      .selectFrom('registryOrganisation')
      .selectAll()
      .where('id', '=', wanted as never)
    organisations.push(...(await standing.orderBy('id').forUpdate().execute()))
    const seats = tx
      .selectFrom('registryPost')
      .selectAll()
      .where('body', '=', wanted as never)
      .where('principal', '=', true)
    posts.push(...(await seats.where('untilDay', 'is', null).execute()))
  })
  return { organisations, posts }
}

// ── leadership ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const keepOrgan = (tx: Hand, row: OrganRow) => tx.insertInto('registryOrgan').values(row).execute()
