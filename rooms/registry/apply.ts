import type { Day, Instant } from '../../core/pure/days.ts'
import { Defect } from '../../core/server/act.ts'
import type { Organisation, OrganisationId, Post } from './contract.ts'
import { initialsOf } from './initials.ts'
import { pathOf } from './rules/place.ts'
import type { Plan, Planned } from './rules/plan.ts'
import * as keep from './store.ts'

type At = Readonly<{ now: Instant; today: Day; newId(): string }>

/** The title of a first responsible whom a file names without saying his post. */
const UNSAID = '主要负责人'

/** Writes what a plan without errors says: new organisations, changed ones with their history, first responsibles and moved subtrees. */
export async function applyPlan(tx: keep.Hand, authority: string, plan: Plan, at: At): Promise<void> {
  const ids = new Map(plan.rows.map((row) => [row.row, row.id ?? at.newId()]))
  const idOf = (row: Planned) => ids.get(row.row) as OrganisationId
  const parentOf = ({ parent }: Planned): OrganisationId | null =>
    parent === null ? null : (('id' in parent ? parent.id : ids.get(parent.row)) as OrganisationId)
  const paths = await pathsAfter(tx, authority, plan, idOf, parentOf)

  const written = (row: Planned) => {
    const { title: _, holder: __, ...text } = row.wanted
    return { ...text, parent: parentOf(row), initials: initialsOf(row.wanted.name), path: paths(idOf(row)) }
  }
  const fresh = plan.rows.filter((row) => row.outcome === 'new')
  const added: Organisation[] = fresh.map((row) => ({
    id: idOf(row),
    authority,
    ...written(row),
    state: 'active',
    successor: null,
    registeredOn: at.today,
    endedOn: null,
    version: 1,
  }))
  const changed = plan.rows.filter((row) => row.outcome === 'changed')
  const now = await keep.standingNow(tx, changed.map(idOf))
  const before = new Map(now.organisations.map((one) => [one.id as string, one]))
  await keep.keepOrganisations(tx, added)
  for (const row of changed) {
    const one = before.get(idOf(row))
    if (!one) throw new Defect('a planned organisation is gone')
    await change(tx, one, { ...one, ...written(row) }, row, at)
  }
  if (changed.some((row) => row.changes.includes('parent'))) await keep.savePaths(tx, authority, paths)
  await seatPrincipals(tx, authority, [...fresh, ...changed], idOf, now.posts, at)
}

async function change(
  tx: keep.Hand,
  one: Organisation,
  after: Organisation,
  { changes }: Planned,
  at: At,
): Promise<void> {
  if (changes.every((field) => field === 'title' || field === 'holder')) return
  await keep.saveOrganisation(tx, one, after)
  if (!changes.some((field) => ['name', 'kind', 'code', 'parent'].includes(field))) return
  const { name, kind, code, parent, authority } = one
  const why = 'imported' as const
  const { now, today, newId } = at
  await keep.keepFormer(tx, {
    id: newId(),
    authority,
    body: one.id,
    name,
    kind,
    code,
    parent,
    why,
    basis: '',
    untilDay: today,
    at: now,
  })
}

/** Where everything stands once the plan is applied, from the parents alone: the order of the rows does not matter. */
async function pathsAfter(
  tx: keep.Hand,
  authority: string,
  plan: Plan,
  idOf: (row: Planned) => string,
  parentOf: (row: Planned) => string | null,
): Promise<(id: string) => string> {
  const parents = new Map(
    (await keep.register(tx, authority)).map((one) => [one.id as string, one.parent as string | null]),
  )
  for (const row of plan.rows) parents.set(idOf(row), parentOf(row))
  const known = new Map<string, string>()
  const pathTo = (id: string): string => {
    const there = known.get(id)
    if (there !== undefined) return there
    const parent = parents.get(id) ?? null
    const path = pathOf(parent === null ? null : pathTo(parent), id)
    known.set(id, path)
    return path
  }
  return pathTo
}

/** First responsibles as the file names them: a new post, a new title, or a new holder from today. */
async function seatPrincipals(
  tx: keep.Hand,
  authority: string,
  rows: readonly Planned[],
  idOf: (row: Planned) => OrganisationId,
  posts: readonly Post[],
  at: At,
): Promise<void> {
  const seated = new Map(posts.map((post) => [post.body, post]))
  const fresh: Post[] = []
  for (const row of rows) {
    const { title, holder } = row.wanted
    const body = idOf(row)
    const post = seated.get(body)
    if (title === null && holder === null) continue
    if (!post) {
      const who = { holderName: holder, person: null, fromDay: null, untilDay: null }
      fresh.push({
        id: at.newId(),
        authority,
        body,
        title: title ?? UNSAID,
        key: true,
        principal: true,
        managedBy: null,
        ...who,
        version: 1,
      })
    } else if (post.title !== title || post.holderName !== holder) {
      const same = post.holderName === holder
      const who = same ? {} : { holderName: holder, person: null, fromDay: at.today }
      await keep.savePost(
        tx,
        post,
        { ...post, title: title ?? post.title, ...who },
        { id: at.newId(), until: at.today },
      )
    }
  }
  await keep.keepPosts(tx, fresh)
}
