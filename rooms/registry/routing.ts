import type { Command } from '../../core/pure/contract.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { accept } from '../../core/pure/refusal.ts'
import type { Context } from '../../core/server/act.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Grounds, Matter } from '../policies/contract.ts'
import { noteRuling, reopenRulings, rulingsOf } from '../policies/store/rulings.ts'
import { competenceOn } from '../policies/store/working.ts'
import type { Holder, Organ } from './contract/leadership.ts'
import { levels } from './nouns.ts'
import { heldOn, itemsOf, mayApprove, organOf, type Standing } from './rules/route.ts'

type Who = Readonly<{ hat: Hat; person: string; authority: string; standsFor: string | null }>

/** The organisation that is one of the five on a day, with where it stands in the tree. */
export const placeOf = (reader: Reader, authority: string, organ: Organ, day: Day) =>
  reader
    .selectFrom('registryOrgan as g')
    .innerJoin('registryOrganisation as o', 'o.id', 'g.body')
    .select(['o.id', 'o.name', 'o.level', 'o.path', 'o.parent', 'o.state', 'g.fromDay', 'g.citation'])
    .where('g.authority', '=', authority)
    .where('g.organ', '=', organ)
    .where('g.fromDay', '<=', day)
    .orderBy('g.fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()
type Placed = NonNullable<Awaited<ReturnType<typeof placeOf>>>

/** Who holds which post of an organisation on a day, those who left after it too. */
export async function holdersOf(reader: Reader, body: string, day: Day): Promise<Holder[]> {
  const posts = await reader.selectFrom('registryPost').selectAll().where('body', '=', body).orderBy('id').execute()
  const before = await reader.selectFrom('registryTenure').selectAll().where('body', '=', body).execute()
  const titles = new Map(posts.map((post) => [post.id, post.title]))
  const present = posts.map((post) => ({ ...post, post: post.id }))
  return [...present, ...before]
    .filter((one) => one.holderName !== null && heldOn(one, day))
    .map(({ post, holderName, person, fromDay }) => ({
      ...{ post, title: titles.get(post) ?? '', name: holderName ?? '', person, fromDay },
    }))
}

/** What stands above the committee in the tree: the next organisation upwards of a higher level (提级、上级轮次 go there). */
export async function superiorOf(reader: Reader, committee: Placed | undefined) {
  if (!committee) return undefined
  const above = committee.path.split('/').filter((id) => id !== '' && id !== committee.id)
  if (above.length === 0) return undefined
  const found = await reader
    .selectFrom('registryOrganisation')
    .select(['id', 'name', 'level', 'path'])
    .where('id', 'in', above as never[])
    .execute()
  return found
    .filter(({ level }) => levels.indexOf(level) < levels.indexOf(committee.level))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

/** Everything an approval is judged by: the row in force, what was ruled, and where the approver stands. `policies` and `registry`: readers of these rooms. */
export async function standingOf(
  readers: Readonly<{ policies: Reader; registry: Reader }>,
  who: Who,
  matter: Matter,
  thing: string,
  today: Day,
) {
  const { policies, registry } = readers
  const rule = await competenceOn(policies, who.authority, matter, today)
  const rulings = await rulingsOf(policies, matter, thing)
  const organ = organOf(who.hat)
  const place = organ === null ? undefined : await placeOf(registry, who.authority, organ, today)
  const holders = place ? await holdersOf(registry, place.id, today) : []
  // Who stands in for another acts in that one's post.
  const mine = holders.find(({ person }) => person !== null && (person === who.person || person === who.standsFor))
  const committee = organ === 'committee' ? place : await placeOf(registry, who.authority, 'committee', today)
  const superior = await superiorOf(registry, committee)
  const stands = { organ, place: place?.name ?? null, post: mine?.post ?? null, above: superior !== undefined }
  return {
    rule,
    rulings,
    organ,
    place,
    holders,
    mine,
    superior,
    judged: { rule, rulings, ...stands } satisfies Standing,
  }
}

type Approver = Pick<Context<Command>, 'asRoom' | 'actor' | 'today' | 'now' | 'newId'> & Readonly<{ tx: unknown }>
const whoIs = ({ actor: { person, hat, scope } }: Pick<Approver, 'actor'>): Who => ({
  ...{ person, hat, authority: scope.authority, standsFor: scope.standsFor },
})

/**
 * 批准 along the tree (S0-01, S0-03): refused while a meeting that the office's rule demands has not decided, or by whom it does not fall to; else written
 * down with the meetings, organisation and post it rests on, which the record of the act names. For the acts of rooms below, of every matter alike.
 * `raised`: it goes up to what stands above the committee. `once`: the next approval of the same thing asks meetings anew.
 */
export async function approveAlong(
  given: Approver,
  matter: Matter,
  thing: Readonly<{ id: string; authority: string }>,
  { raised = false, once = false }: Readonly<{ raised?: boolean; once?: boolean }> = {},
): Promise<Grounds> {
  const { asRoom, today, actor } = given
  const readers = { policies: asRoom('policies'), registry: asRoom('registry') }
  const { rule, rulings, place, mine, superior, judged } = await standingOf(
    readers,
    whoIs(given),
    matter,
    thing.id,
    today,
  )
  const post = mine?.post ?? null
  accept(mayApprove(judged, raised))
  const organisation = place?.id ?? null
  await noteRuling(given.tx as Reader, {
    ...{ id: given.newId(), authority: thing.authority, matter, thing: thing.id, step: 'approved' },
    ...{ body: null, conference: null, item: null, by: actor.person, hat: actor.hat, organisation, post },
    ...{ superior: raised ? (superior?.id ?? null) : null, onDay: today, at: given.now },
  })
  if (once) await openAgain(given, matter, thing)
  return { items: rule ? itemsOf(rule.bodies, rulings) : [], organisation, post }
}

/** A thing goes back to be worked on, or what was approved has ended: meetings decide it anew. `used`: only where their last decision was used. */
export const openAgain = (
  { asRoom, actor, today, now, newId, tx }: Approver,
  matter: Matter,
  thing: Readonly<{ id: string; authority: string }>,
  used = false,
): Promise<void> =>
  reopenRulings(
    tx as Reader,
    asRoom('policies'),
    matter,
    thing.id,
    { id: newId(), authority: thing.authority, by: actor.person, hat: actor.hat, onDay: today, at: now },
    used,
  )
