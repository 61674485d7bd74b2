import { createHash } from 'node:crypto'
import { canonical, type Plain } from '../../core/pure/canonical.ts'
import type { Day, Instant } from '../../core/pure/days.ts'
import { accept, Refused, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { act, Defect } from '../../core/server/act.ts'
import { applyPlan } from './apply.ts'
import * as say from './contract.ts'
import { initialsOf } from './initials.ts'
import { place } from './rules/place.ts'
import { type Plan, planImport } from './rules/plan.ts'
import * as rule from './rules/organisation.ts'
import * as postRule from './rules/post.ts'
import * as keep from './store.ts'

export * from './actions/leadership.ts'

const touched = ({ id, version }: { id: string; version: number }) => ({ id, version })
/** An organisation's own records are walled as its own: it is the body. */
const itself = (one: say.Organisation) => ({ id: one.id, authority: one.authority, body: one.id })
const mustNot = (refusal: Refusal | null): void => {
  if (refusal) throw new Refused(refusal)
}
const cleaned = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ')

// ── organisations ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const registering = act(say.registerOrganisation, async ({ tx, look, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('organisation.register', { authority })
  await keep.lockRegister(tx, authority)
  const above = input.parent === null ? null : await look(say.organisation, input.parent)
  const name = cleaned(input.name)
  const path = accept(place(input, above))
  const [beside, within] = [await keep.childrenOf(tx, authority, input.parent), await keep.topNames(tx, authority)]
  mustNot(rule.distinct({ ...input, name }, beside, within))
  const one: say.Organisation = {
    ...input,
    name,
    authority,
    path,
    initials: initialsOf(name),
    state: 'active',
    successor: null,
    registeredOn: today,
    endedOn: null,
    version: 1,
  }
  await keep.keepOrganisations(tx, [one])
  const facts = { kind: one.kind, parent: one.parent }
  return { result: touched(one), record: { kind: 'organisation.registered', about: itself(one), facts } }
})

type Was = { newId(): string; now: Instant; today: Day }
const formerly = (one: say.Organisation, why: say.Former['why'], basis: string, at: Was): say.Former => ({
  id: at.newId(),
  authority: one.authority,
  body: one.id,
  name: one.name,
  kind: one.kind,
  code: one.code,
  parent: one.parent,
  why,
  basis,
  untilDay: at.today,
  at: at.now,
})

export const editing = act(say.editOrganisation, async ({ tx, see, look, may, actor, input, today, now, newId }) => {
  const { authority } = actor.scope
  await keep.lockRegister(tx, authority)
  const { organisation: id, version, ...written } = input
  const before = await see(say.organisation, id, version)
  await may('organisation.edit', { authority: before.authority })
  const text = { ...written, name: cleaned(written.name) }
  const above = text.parent === null ? null : await look(say.organisation, text.parent)
  const children = await keep.childrenOf(tx, authority, id)
  const edited = accept(rule.edit(before, text, above, children, await keep.depthBelow(tx, authority, before.path)))
  mustNot(rule.distinct(edited, await keep.childrenOf(tx, authority, text.parent), await keep.topNames(tx, authority)))
  const fields = rule.changedFields(before, text)
  if (fields.some((field) => ['name', 'kind', 'code', 'parent'].includes(field))) {
    await keep.keepFormer(tx, formerly(before, 'edited', '', { newId, now, today }))
  }
  const saved = await keep.saveOrganisation(tx, before, { ...edited, initials: initialsOf(edited.name) })
  if (saved.path !== before.path) await keep.movePaths(tx, authority, before.path, saved.path)
  return { result: touched(saved), record: { kind: 'organisation.edited', about: itself(saved), facts: { fields } } }
})

type Ending = { state: 'merged' | 'abolished'; successor: say.Organisation | null; on: Day; basis: string }

/** Ends an organisation: its history is kept, its posts cease, what stood beneath it stands beneath the successor. */
async function ends(tx: keep.Hand, one: say.Organisation, children: readonly say.Organisation[], how: Ending, at: Was) {
  const { state, successor, on, basis } = how
  await keep.keepFormer(tx, { ...formerly(one, state, basis, at), untilDay: on })
  for (const child of children) {
    if (successor === null) throw new Defect('children without a successor')
    await keep.keepFormer(tx, { ...formerly(child, 'followed', basis, at), untilDay: on })
    const path = `${successor.path}/${child.id}`
    await keep.saveOrganisation(tx, child, { ...child, parent: successor.id, path })
    await keep.movePaths(tx, one.authority, child.path, path)
  }
  for (const post of await keep.postsOf(tx, one.id)) {
    const until = post.fromDay !== null && post.fromDay > on ? post.fromDay : on
    await keep.savePost(tx, post, accept(postRule.end(post, until)), { id: at.newId(), until })
  }
  return keep.saveOrganisation(tx, one, { ...one, state, successor: successor?.id ?? null, endedOn: on })
}

export const merging = act(say.mergeOrganisations, async ({ tx, see, may, actor, input, today, now, newId }) => {
  const { authority } = actor.scope
  await keep.lockRegister(tx, authority)
  const { on, basis } = input
  const into = await see(say.organisation, input.organisation, input.version)
  await may('organisation.merge', { authority: into.authority })
  const wanted = [...input.merged].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (new Set(wanted.map(({ id }) => id)).size < wanted.length) throw new Refused(refuse('registry.named-twice'))
  const merged: say.Organisation[] = []
  for (const { id, version } of wanted) merged.push(await see(say.organisation, id, version))
  const families = []
  for (const one of merged) families.push({ one, children: await keep.childrenOf(tx, authority, one.id) })
  const children = families.flatMap((family) => family.children)
  const beside = await keep.childrenOf(tx, authority, into.id)
  mustNot(rule.merge(into, merged, { children, beside, within: await keep.topNames(tx, authority) }, on, today))
  for (const { one, children } of families) {
    await ends(tx, one, children, { state: 'merged', successor: into, on, basis }, { newId, now, today })
  }
  const grown = await keep.saveOrganisation(tx, into, into)
  const facts = { merged: merged.map(({ id }) => id), on, children: children.length }
  return {
    result: touched(grown),
    record: [
      { kind: 'organisation.tookIn', about: itself(grown), facts },
      ...families.map(({ one, children }) => ({
        kind: 'organisation.merged' as const,
        about: itself(one),
        facts: { successor: into.id, on, children: children.length },
      })),
    ],
  }
})

export const abolishing = act(
  say.abolishOrganisation,
  async ({ tx, see, look, may, actor, input, today, now, newId }) => {
    const { authority } = actor.scope
    await keep.lockRegister(tx, authority)
    const { on, basis } = input
    const before = await see(say.organisation, input.organisation, input.version)
    await may('organisation.abolish', { authority: before.authority })
    const successor = input.successor === null ? null : await look(say.organisation, input.successor)
    const children = await keep.childrenOf(tx, authority, before.id)
    const beside = successor ? await keep.childrenOf(tx, authority, successor.id) : []
    const orphans = { children, beside, within: await keep.topNames(tx, authority) }
    mustNot(rule.abolish(before, successor, orphans, on, today))
    const gone = await ends(tx, before, children, { state: 'abolished', successor, on, basis }, { newId, now, today })
    const facts = { successor: successor?.id ?? null, on, children: children.length }
    return { result: touched(gone), record: { kind: 'organisation.abolished', about: itself(gone), facts } }
  },
)

// ── imports ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const hashOf = (plan: Plan): string =>
  createHash('sha256')
    .update(
      canonical(plan.rows.map(({ row, id, parent, wanted }) => ({ row, id, parent, wanted })) as unknown as Plain),
    )
    .digest('hex')

export const previewing = act(say.previewRegister, async ({ tx, may, actor, input, now }) => {
  const { authority } = actor.scope
  await may('register.preview', { authority })
  const plan = planImport(input.cells, await keep.register(tx, authority))
  if (plan === null) throw new Refused(refuse('registry.no-head'))
  if (plan.rows.length === 0) throw new Refused(refuse('registry.no-rows'))
  const { counts, layout } = plan
  const importing: say.Importing = {
    id: input.id,
    authority,
    fileName: input.fileName,
    sha256: input.sha256,
    by: actor.person as say.Importing['by'],
    at: now,
    state: 'previewed',
    heads: JSON.stringify({ at: layout.at, names: layout.names }),
    newCount: counts.new,
    changedCount: counts.changed,
    sameCount: counts.same,
    errorCount: counts.error,
    plan: hashOf(plan),
    version: 1,
  }
  const rows = plan.rows.map((row) => ({
    authority,
    importing: importing.id,
    row: row.row,
    outcome: row.outcome,
    body: row.id as say.ImportRow['body'],
    cells: JSON.stringify(input.cells[row.row - 1]),
    changes: JSON.stringify(row.changes),
    errors: JSON.stringify(row.faults),
  }))
  await keep.keepImport(tx, importing, rows)
  const facts = {
    file: input.sha256,
    new: counts.new,
    changed: counts.changed,
    same: counts.same,
    errors: counts.error,
  }
  return { result: touched(importing), record: { kind: 'register.previewed', about: importing, facts } }
})

export const importingRegister = act(say.importRegister, async ({ tx, see, may, actor, input, now, today, newId }) => {
  const { authority } = actor.scope
  await keep.lockRegister(tx, authority)
  const importing = await see(say.importing, input.importing, input.version)
  await may('register.import', { authority: importing.authority })
  if (importing.state !== 'previewed') throw new Refused(refuse('registry.import-applied'))
  const { at, names } = JSON.parse(importing.heads) as { at: number; names: string[] }
  const table: string[][] = []
  table[at] = names
  for (const { row, cells } of await keep.rowsOfImport(tx, importing.id)) table[row - 1] = JSON.parse(cells) as string[]
  const plan = planImport(
    Array.from(table, (row) => row ?? []),
    await keep.register(tx, authority),
  )
  if (plan === null) throw new Defect('a preview without its head')
  if (plan.counts.error > 0) throw new Refused(refuse('registry.import-has-errors', { count: plan.counts.error }))
  if (hashOf(plan) !== importing.plan) throw new Refused(refuse('registry.import-outdated'))
  await applyPlan(tx, authority, plan, { now, today, newId })
  const applied = await keep.saveApplied(tx, importing)
  const { counts } = plan
  const facts = { file: importing.sha256, new: counts.new, changed: counts.changed, same: counts.same }
  return { result: touched(applied), record: { kind: 'register.imported', about: applied, facts } }
})

// ── posts ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const addingPost = act(say.addPost, async ({ tx, see, may, input }) => {
  const { organisation, ...written } = input
  const body = await see(say.organisation, organisation)
  await may('post.add', { authority: body.authority })
  if (body.state !== 'active') throw new Refused(refuse('registry.ended'))
  if (written.holderName === null && (written.person !== null || written.fromDay !== null))
    throw new Refused(refuse('registry.nameless'))
  const post: say.Post = { ...written, authority: body.authority, body: body.id, untilDay: null, version: 1 }
  await keep.keepPosts(tx, [post])
  const facts = { key: post.key, principal: post.principal }
  return { result: touched(post), record: { kind: 'post.added', about: post, facts } }
})

export const editingPost = act(say.editPost, async ({ tx, see, may, input, newId, today }) => {
  const { post: id, version, ...text } = input
  const before = await see(say.post, id, version)
  await may('post.edit', { authority: before.authority })
  if (before.untilDay !== null) throw new Refused(refuse('registry.post-ended'))
  const post = await keep.savePost(tx, before, { ...before, ...text }, { id: newId(), until: today })
  const facts = { key: post.key, principal: post.principal }
  return { result: touched(post), record: { kind: 'post.edited', about: post, facts } }
})

export const assigningHolder = act(say.assignHolder, async ({ tx, see, may, input, newId }) => {
  const { on, holderName, person } = input
  const before = await see(say.post, input.post, input.version)
  await may('post.assign', { authority: before.authority })
  const after = accept(postRule.assign(before, { holderName, person }, on))
  const post = await keep.savePost(tx, before, after, { id: newId(), until: on })
  const facts = { on, person, vacant: holderName === null }
  return { result: touched(post), record: { kind: 'holder.assigned', about: post, facts } }
})

export const endingPost = act(say.endPost, async ({ tx, see, may, input, newId }) => {
  const before = await see(say.post, input.post, input.version)
  await may('post.end', { authority: before.authority })
  const post = await keep.savePost(tx, before, accept(postRule.end(before, input.on)), { id: newId(), until: input.on })
  return { result: touched(post), record: { kind: 'post.ended', about: post, facts: { on: input.on } } }
})
