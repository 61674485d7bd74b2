import { sql } from 'kysely'
import type { Day } from '../../core/pure/days.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { CheckKind } from './contract.ts'
import { withHolder } from './rules/posts.ts'

/** A check that was made at a unit. */
export type Made = Readonly<{ kind: CheckKind; about: string; what: string; on: Day }>

/** The checks made at a unit, newest first: visits made, papers that came in, samples drawn (S0-12). At most 500 of each; `only`: that one. */
export async function checksDone(eyes: Reader, inspection: string, only?: string): Promise<Made[]> {
  const visits = await eyes
    .selectFrom('fieldworkVisit')
    .select(['id', 'number', 'subject', 'heldOn'])
    .where('inspection', '=', inspection)
    .where('state', '=', 'held')
    .$if(only !== undefined, (q) => q.where('id', '=', only as string))
    .orderBy('serial', 'desc')
    .limit(500)
    .execute()
  const loans = await eyes
    .selectFrom('fieldworkLoan')
    .select(['id', 'number', 'title', 'receivedOn'])
    .where('inspection', '=', inspection)
    .where('receivedOn', 'is not', null)
    .$if(only !== undefined, (q) => q.where('id', '=', only as string))
    .orderBy('serial', 'desc')
    .limit(500)
    .execute()
  const samples = await eyes
    .selectFrom('fieldworkSample')
    .select(['id', 'title', 'drawnOn'])
    .where('inspection', '=', inspection)
    .where('state', '=', 'drawn')
    .$if(only !== undefined, (q) => q.where('id', '=', only as string))
    .orderBy('drawnOn', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
  const made = (kind: CheckKind, about: string, what: string, on: Day | null): Made[] =>
    on === null ? [] : [{ kind, about, what, on }]
  return [
    ...visits.flatMap((one) => made('visit', one.id, `${one.number} ${one.subject}`, one.heldOn)),
    ...loans.flatMap((one) => made('loan', one.id, `${one.number} ${one.title}`, one.receivedOn)),
    ...samples.flatMap((one) => made('sample', one.id, one.title, one.drawnOn)),
  ]
}

/** The key posts of a body that have a holder, by their titles (关键少数, S0-12). */
export const keyPostsOf = (register: Reader, body: string) =>
  register
    .selectFrom('registryPost')
    .select(['id', 'title', 'holderName', 'fromDay'])
    .where('body', '=', body as never)
    .where('key', '=', true)
    .where('untilDay', 'is', null)
    .where('holderName', 'is not', null)
    .orderBy('title')
    .execute()

/** The posts of a body with the talks held with who holds them now, key ones first (S0-12). */
export async function postsOf(eyes: Reader, unit: Readonly<{ id: string; body: string }>) {
  const posts = await eyes
    .selectFrom('registryPost as o')
    .select(['o.id', 'o.title', 'o.key', sql<string>`coalesce(o.holder_name, '')`.as('holderName')])
    .select((e) =>
      e
        .selectFrom('fieldworkPartner as p')
        .innerJoin('fieldworkTalk as t', 't.id', 'p.talk')
        .select(sql<number>`count(*) filter (where t.state in ('recorded', 'confirmed'))::int`.as('held'))
        .whereRef('p.post', '=', 'o.id')
        .where('t.inspection', '=', unit.id)
        .where((w) => w.or([w('o.fromDay', 'is', null), w('t.heldOn', '>=', w.ref('o.fromDay'))]))
        .as('talks'),
    )
    .where('o.body', '=', unit.body)
    .where('o.untilDay', 'is', null)
    .orderBy('o.key', 'desc')
    .orderBy('o.title')
    .orderBy('o.id')
    .limit(500)
    .execute()
  return posts.map((one) => ({ ...one, talks: one.talks ?? 0 }))
}

/** The checks noted for the present holder of each post of a unit, by post, in the order they were made. */
export async function checksOfPosts(eyes: Reader, inspection: string, done: readonly Made[]) {
  const noted = await eyes
    .selectFrom('fieldworkPostCheck as c')
    .innerJoin('registryPost as o', 'o.id', 'c.post')
    .select(['c.id', 'c.post', 'c.kind', 'c.about', 'c.onDay', 'o.fromDay'])
    .where('c.inspection', '=', inspection)
    .orderBy('c.onDay')
    .orderBy('c.id')
    .execute()
  const named = new Map(done.map((one) => [one.about, one.what]))
  return (post: string) =>
    noted
      .filter((one) => one.post === post && withHolder(one, one.onDay))
      .map(({ id, kind, about, onDay }) => ({ id, kind, about, what: named.get(about) ?? '—', on: onDay }))
}
