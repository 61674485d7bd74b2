import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { armsOf } from '../../core/pure/sight.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import * as say from './contract.ts'
import { findBy } from './find.ts'
import { heads, importFields } from './rules/columns.ts'
import { levelOfHolder, responsibleLevel } from './rules/organisation.ts'
import { endOf } from './rules/place.ts'
import { kindWords, levelWords, partyWords } from './rules/words.ts'
import { explained } from './template.ts'

export * from './reads-leadership.ts'

const lineColumns = [
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
  'o.state',
  'o.successor',
  'o.registeredOn',
  'o.endedOn',
  'o.version',
] as const

export const listing = ask(say.organisations, async ({ eyes, input }) => {
  let query = eyes
    .selectFrom('registryOrganisation as o')
    .where('o.state', 'in', several<say.OrganisationState>(input.state))
  if (input.kind) query = query.where('o.kind', 'in', several<say.Kind>(input.kind))
  if (input.level) query = query.where('o.level', 'in', several<say.Level>(input.level))
  if (input.inScope) query = query.where('o.inScope', '=', input.inScope === 'yes')
  if (input.parent) query = query.where('o.parent', '=', input.parent as say.OrganisationId)
  if (input.under) {
    const top = await eyes
      .selectFrom('registryOrganisation')
      .select('path')
      .where('id', '=', input.under as say.OrganisationId)
      .executeTakeFirst()
    if (!top) return refuse('doorway.not-found', { noun: 'organisation' })
    query = query.where('o.path', '>=', top.path).where('o.path', '<', endOf(top.path))
  }
  if (input.q) query = findBy(query, input.q)
  const order = {
    code: sql`o.code, o.id`,
    name: sql`o.name collate "zh-x-icu", o.id`,
    kind: sql`o.kind, o.code, o.id`,
  }[input.sort]
  const page = query.select(lineColumns).orderBy(order).limit(input.size).offset(input.from)
  const lines = eyes
    .with('page', () => page)
    .selectFrom('page as o')
    .leftJoin('registryOrganisation as p', 'p.id', 'o.parent')
    .select(lineColumns)
    .select('p.name as parentName')
    .orderBy(order)
  return listed(query, lines)
})

/** The register as a spreadsheet, as the list is filtered. */
export const register = spreadsheetOf(say.organisations, '组织名册', [
  { head: '名称', width: 36, of: (row) => row.name },
  { head: '上级', width: 24, of: (row) => row.parentName },
  { head: '类别', of: (row) => kindWords[row.kind][0] },
  { head: '层级', width: 8, of: (row) => levelWords[row.level][0] },
  { head: '代码', width: 22, of: (row) => row.code },
  { head: '党组织类型', of: (row) => row.partyKind && partyWords[row.partyKind][0] },
  { head: '发文名称', width: 30, of: (row) => row.issuer },
  { head: '板块', of: (row) => row.sector },
  { head: '干部管理层级', of: (row) => row.managedBy && levelWords[row.managedBy][0] },
  { head: '巡察对象', of: (row) => row.inScope },
  { head: '状态', of: (row) => ({ active: '在册', merged: '已合并', abolished: '已撤销' })[row.state] },
  { head: '登记日期', kind: 'day', of: (row) => row.registeredOn },
  { head: '撤并日期', kind: 'day', of: (row) => row.endedOn },
])

export const unfolding = ask(say.organisationTree, async ({ eyes, input }) => {
  const query = eyes
    .selectFrom('registryOrganisation as o')
    .where('o.state', '=', 'active')
    .where('o.parent', input.parent ? '=' : 'is', (input.parent ?? null) as say.OrganisationId | null)
  const page = query
    .select(lineColumns)
    .select((e) =>
      e
        .selectFrom('registryOrganisation as c')
        .select((c) => c.fn.countAll<number>().as('n'))
        .whereRef('c.parent', '=', 'o.id')
        .where('c.state', '=', 'active')
        .as('children'),
    )
    .orderBy(sql`o.code, o.name collate "zh-x-icu", o.id`)
    .limit(input.size)
    .offset(input.from)
  const { rows, count } = await listed(query, page)
  return { rows: rows.map((row) => ({ ...row, children: row.children ?? 0 })), count }
})

const named = ['id', 'name', 'kind', 'state'] as const

export const opening = ask(say.organisationPage, async ({ eyes, actor, input }) => {
  const id = input.organisation
  const one = await eyes.selectFrom('registryOrganisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!one) return refuse('doorway.not-found', { noun: 'organisation' })
  const above = one.path.split('/').slice(0, -1) as say.OrganisationId[]
  const found =
    above.length === 0
      ? []
      : await eyes
          .selectFrom('registryOrganisation')
          .select([...named, 'level'])
          .where('id', 'in', above)
          .execute()
  const ancestors = above.flatMap((id) => found.filter((each) => each.id === id))
  const { children } = await eyes
    .selectFrom('registryOrganisation')
    .select((e) => e.fn.countAll<number>().as('children'))
    .where('parent', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow()
  const successor = one.successor
    ? await eyes.selectFrom('registryOrganisation').select(named).where('id', '=', one.successor).executeTakeFirst()
    : undefined
  return {
    organisation: one,
    ancestors: ancestors.map(({ id, name, kind, state }) => ({ id, name, kind, state })),
    children,
    responsible: responsibleLevel(one, ancestors.at(-1) ?? null),
    successor: successor ?? null,
    predecessors: await eyes
      .selectFrom('registryOrganisation')
      .select(named)
      .where('successor', '=', id)
      .orderBy('endedOn')
      .execute(),
    formers: await formersOf(eyes, id),
    posts: armsOf(say.post.sight, actor.hat).length > 0 ? await postsOf(eyes, one, ancestors.at(-1) ?? null) : null,
  }
})

const formersOf = (eyes: Reader, id: say.OrganisationId) =>
  eyes
    .selectFrom('registryFormer as f')
    .leftJoin('registryOrganisation as p', 'p.id', 'f.parent')
    .selectAll('f')
    .select('p.name as parentName')
    .where('f.body', '=', id)
    .orderBy('f.at', 'desc')
    .limit(100)
    .execute()

/** The posts of an organisation, each with who held it and the level responsible for who holds it. */
async function postsOf(eyes: Reader, one: say.Organisation, above: Pick<say.Organisation, 'level'> | null) {
  const posts = await postsWithTenures(eyes, one.id)
  return posts.map((post) => ({ ...post, responsible: levelOfHolder(post, one, above) }))
}

async function postsWithTenures(eyes: Reader, id: say.OrganisationId) {
  const posts = await eyes
    .selectFrom('registryPost')
    .selectAll()
    .where('body', '=', id)
    .orderBy(sql`until_day is not null, principal desc, key desc, title collate "zh-x-icu", id`)
    .limit(200)
    .execute()
  const tenures = await eyes
    .selectFrom('registryTenure')
    .selectAll()
    .where('body', '=', id)
    .orderBy('untilDay', 'desc')
    .limit(500)
    .execute()
  return posts.map((post) => ({ ...post, earlier: tenures.filter((tenure) => tenure.post === post.id) }))
}

export const showingImport = ask(say.importPreview, async ({ eyes, input }) => {
  const importing = await eyes
    .selectFrom('registryImport')
    .selectAll()
    .where('id', '=', input.importing)
    .executeTakeFirst()
  if (!importing) return refuse('doorway.not-found', { noun: 'importing' })
  let query = eyes.selectFrom('registryImportRow').where('importing', '=', importing.id)
  if (input.outcome) query = query.where('outcome', 'in', several<say.RowOutcome>(input.outcome))
  const page = query
    .select(['row', 'outcome', 'body', 'cells', 'changes', 'errors'])
    .orderBy('row')
    .limit(input.size)
    .offset(input.from)
  const { rows, count } = await listed(query, page)
  const { heads: said, plan: _, ...shown } = importing
  return {
    importing: shown,
    heads: (JSON.parse(said) as { names: string[] }).names,
    rows: rows.map((row) => ({
      ...row,
      cells: JSON.parse(row.cells) as string[],
      changes: JSON.parse(row.changes) as string[],
      errors: JSON.parse(row.errors) as say.CellFault[],
    })),
    count,
  }
})

export const explaining = ask(say.importTemplate, async () => ({
  columns: importFields.map((field) => {
    const { needed, says, words } = explained[field]
    return { head: heads[field][0] as string, needed, explained: says, words: [...words] }
  }),
}))
