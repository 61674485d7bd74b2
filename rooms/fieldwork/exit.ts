import type { Reader } from '../../core/server/tables.ts'
import type {} from '../planning/tables.ts'
import type { Fieldwork } from './rules/exit.ts'
import { keyPostsOf } from './posts.ts'
import { isTalkedWith } from './rules/posts.ts'

type Unit = Readonly<{ inspection: string; body: string }>

/** The villages that go along with a township (巡镇带村): those its inspection reaches besides. Of bureaus and the like none. */
export async function villagesOf(plans: Reader, register: Reader, inspection: string) {
  const reached = await plans
    .selectFrom('planningExtension')
    .select(['body', 'name'])
    .where('inspection', '=', inspection as never)
    .where('state', '<>', 'dropped')
    .execute()
  if (reached.length === 0) return []
  const bodies = reached.map((one) => one.body as never)
  const rows = await register
    .selectFrom('registryOrganisation')
    .select('id')
    .where('id', 'in', bodies)
    .where('kind', 'in', ['village', 'community'])
    .orderBy('code')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => ({ id: id as string, name: reached.find((one) => one.body === id)?.name ?? '' }))
}

/** Who reads what the checklist rests on: the same eyes, or the hands of the rooms. */
export type Readers = Readonly<{ own: Reader; plans: Reader; register: Reader }>
export const withEyes = (eyes: Reader): Readers => ({ own: eyes, plans: eyes, register: eyes })

/** What is known of the fieldwork at a unit, for the checklist. */
export async function fieldworkAt(readers: Readers, { inspection, body }: Unit): Promise<Fieldwork> {
  const { own: reader, plans, register } = readers
  const talks = await reader
    .selectFrom('fieldworkTalk as t')
    .innerJoin('fieldworkPartner as p', 'p.talk', 't.id')
    .select(['t.number', 't.state', 't.heldOn', 'p.post', 'p.kind', 'p.village'])
    .where('t.inspection', '=', inspection)
    .where('t.state', '<>', 'dropped')
    .orderBy('t.serial')
    .execute()
  const held = talks.filter((one) => one.state !== 'planned')
  const visits = reader
    .selectFrom('fieldworkVisit')
    .select(['household', 'village'])
    .where('inspection', '=', inspection)
  const loans = reader.selectFrom('fieldworkLoan').select('number').where('inspection', '=', inspection)
  const instructions = reader.selectFrom('fieldworkInstruction').select('number').where('inspection', '=', inspection)
  const demands = reader
    .selectFrom('fieldworkSiteRecord')
    .select('number')
    .where('inspection', '=', inspection)
    .where('kind', '=', 'demand')
    .where('repliedOn', 'is', null)
  const posts = await keyPostsOf(register, body)
  const unit = await register
    .selectFrom('registryOrganisation')
    .select('kind')
    .where('id', '=', body)
    .executeTakeFirst()
  const seen = await visits.where('state', '=', 'held').execute()
  const along = await villagesOf(plans, register, inspection)
  const numbers = (rows: readonly { number: string }[]) => rows.map((one) => one.number)
  return {
    village: unit?.kind === 'village' || unit?.kind === 'community',
    papersOut: numbers(await loans.where('state', '=', 'lent').orderBy('serial').execute()),
    talksOpen: numbers(talks.filter((one) => one.state !== 'confirmed')),
    postsMissing: posts.filter((post) => !isTalkedWith(post, held)).map((post) => `${post.title} ${post.holderName}`),
    talkedWith: held.map((one) => one.kind),
    visited: seen.map((one) => one.household),
    villages: along.map(({ id, name }) => ({
      ...{ id, name },
      talkedWith: held.filter(({ village }) => village === id).map(({ kind }) => kind),
      visited: seen.filter(({ village }) => village === id).map(({ household }) => household),
    })),
    demandsOpen: numbers(await demands.orderBy('serial').execute()),
    unanswered: numbers(await instructions.where('state', 'in', ['asked', 'passed']).orderBy('serial').execute()),
  }
}
