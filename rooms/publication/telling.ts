import type { Day } from '../../core/pure/days.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Task } from '../rectification/contract.ts'
import type { Publication, PublishedItem, Withholding } from './nouns.ts'
import { degreeOf, documentOf, listFor, type Ready, sayingOf } from './rules.ts'
import { lookedAt, pageGoingOut } from './looking.ts'
import { hitsIn, knowing } from './rules/scan.ts'
import { isUndecided } from './rules/withholding.ts'
import { itemsOf, keptOf } from './store.ts'

type Of = Pick<Publication, 'inspection' | 'kind' | 'village'>

/** An inspection as these eyes see it, with the name of its round; not found where they do not. */
export async function unitOf(eyes: Reader, inspection: string) {
  const unit = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .select(['i.id', 'i.authority', 'i.body', 'i.name', 'i.announced', 'r.name as roundName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  if (!unit) throw new Refused(refuse('doorway.not-found', { noun: 'inspection' }))
  return { ...unit, inspection: unit.id, roundName: unit.roundName ?? unit.name }
}

/** The tasks a page is to tell of: all of the inspection that were not withdrawn, of one village those it owns. */
export async function tasksFor(reader: Reader, { inspection, kind, village }: Of): Promise<Task[]> {
  if (kind === 'entry' || kind === 'feedback') return []
  let some = reader
    .selectFrom('rectificationTask')
    .selectAll()
    .where('inspection', '=', inspection)
    .where('state', '<>', 'withdrawn')
  if (village !== null) some = some.where('unit', '=', village)
  return (await some.orderBy('number').limit(2_000).execute()) as Task[]
}

/** What is asked or consented to stay out of such a page. */
export async function withholdingsFor(reader: Reader, { inspection, kind }: Of): Promise<Withholding[]> {
  return reader
    .selectFrom('publicationWithholding')
    .selectAll()
    .where('inspection', '=', inspection)
    .where('list', '=', listFor(kind))
    .where('state', 'in', ['proposed', 'forwarded', 'consented'])
    .execute()
}

/** How the items of a page stand to its tasks: what to tell of, what stays out, what is missing or too much. */
export async function balanceOf(reader: Reader, page: Of, items: readonly PublishedItem[]) {
  const tasks = await tasksFor(reader, page)
  const asked = await withholdingsFor(reader, page)
  const here = new Set(tasks.map(({ id }) => id as string))
  const concerned = asked.filter(({ task }) => here.has(task))
  const out = new Set(concerned.filter(({ state }) => state === 'consented').map(({ task }) => task))
  const told = new Set(items.map(({ task }) => task))
  const toTell = tasks.filter(({ id }) => !out.has(id))
  return {
    toTell,
    withheld: tasks.length - toTell.length,
    missing: toTell.filter(({ id }) => !told.has(id)).length,
    surplus: items.filter(({ task }) => out.has(task) || !here.has(task)).length,
    undecided: concerned.filter(isUndecided).length,
  }
}

/** The item that tells of a task as it stands. */
export const itemFor = (page: Publication, task: Task, place: number, id: string): PublishedItem => ({
  ...{ id, authority: page.authority, inspection: page.inspection, body: page.body, page: page.id, task: task.id },
  ...{
    place,
    number: `${page.slug}-${place}`,
    title: task.title,
    text: sayingOf(task),
  },
  ...{ degree: degreeOf(task), version: 1 },
})

/** Names a page may hold by mistake: holders of posts in the register, whoever the tasks name, and whoever has an account, as these eyes see them. */
async function namesFor(eyes: Reader, page: Publication, text: string): Promise<string[]> {
  const posts = await eyes
    .selectFrom('registryPost')
    .select('holderName as name')
    .where('holderName', 'is not', null)
    .execute()
  const persons = await eyes.selectFrom('identityPerson').select('name').execute()
  const tasks = await eyes
    .selectFrom('rectificationTask')
    .select(['leaderName', 'responsibleName'])
    .where('inspection', '=', page.inspection)
    .execute()
  const all = [...posts, ...persons].map(({ name }) => name ?? '')
  const named = tasks.flatMap(({ leaderName, responsibleName }) => [leaderName, responsibleName])
  return [...new Set([...all, ...named])].filter((name) => name.length >= 2 && text.includes(name))
}

/** All that stands in the way of publishing a page, as these eyes see it, with the page as it would read on `on`. */
export async function readinessOf(eyes: Reader, page: Publication, on: Day) {
  const items = await itemsOf(eyes, page.id)
  const balance = await balanceOf(eyes, page, items)
  const document = documentOf(page, items, on, balance.withheld)
  const kept = await keptOf(eyes, page.id)
  const seen = page.side === 'office' ? await lookedAt(eyes, pageGoingOut(page, document), page.id) : null
  const known = knowing(await namesFor(eyes, page, JSON.stringify(document)))
  const hits = hitsIn(document, known, kept, seen?.hits)
  const ready: Ready = { hits, missing: balance.missing, surplus: balance.surplus, undecided: balance.undecided }
  return { items, kept, document, ready, balance, seen }
}
