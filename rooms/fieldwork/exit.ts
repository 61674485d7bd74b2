import type { Reader } from '../../core/server/tables.ts'
import type { Fieldwork } from './rules/exit.ts'

type Unit = Readonly<{ inspection: string; body: string }>

/** What is known of the fieldwork at a unit, for the checklist. `register`: who reads the register; the same eyes, or its hand. */
export async function fieldworkAt(reader: Reader, register: Reader, { inspection, body }: Unit): Promise<Fieldwork> {
  const talks = await reader
    .selectFrom('fieldworkTalk as t')
    .innerJoin('fieldworkPartner as p', 'p.talk', 't.id')
    .select(['t.number', 't.state', 'p.post', 'p.kind'])
    .where('t.inspection', '=', inspection)
    .where('t.state', '<>', 'dropped')
    .orderBy('t.serial')
    .execute()
  const held = talks.filter((one) => one.state !== 'planned')
  const visits = reader.selectFrom('fieldworkVisit').select('household').where('inspection', '=', inspection)
  const loans = reader.selectFrom('fieldworkLoan').select('number').where('inspection', '=', inspection)
  const instructions = reader.selectFrom('fieldworkInstruction').select('number').where('inspection', '=', inspection)
  const demands = reader
    .selectFrom('fieldworkSiteRecord')
    .select('number')
    .where('inspection', '=', inspection)
    .where('kind', '=', 'demand')
    .where('repliedOn', 'is', null)
  const posts = await register
    .selectFrom('registryPost')
    .select(['id', 'title', 'holderName'])
    .where('body', '=', body)
    .where('key', '=', true)
    .where('untilDay', 'is', null)
    .where('holderName', 'is not', null)
    .orderBy('title')
    .execute()
  const unit = await register
    .selectFrom('registryOrganisation')
    .select('kind')
    .where('id', '=', body)
    .executeTakeFirst()
  const numbers = (rows: readonly { number: string }[]) => rows.map((one) => one.number)
  return {
    village: unit?.kind === 'village' || unit?.kind === 'community',
    papersOut: numbers(await loans.where('state', '=', 'lent').orderBy('serial').execute()),
    talksOpen: numbers(talks.filter((one) => one.state !== 'confirmed')),
    postsMissing: posts
      .filter((post) => !held.some((one) => one.post === post.id))
      .map((post) => `${post.title} ${post.holderName}`),
    talkedWith: held.map((one) => one.kind),
    visited: (await visits.where('state', '=', 'held').execute()).map((one) => one.household),
    demandsOpen: numbers(await demands.orderBy('serial').execute()),
    unanswered: numbers(await instructions.where('state', 'in', ['asked', 'passed']).orderBy('serial').execute()),
  }
}
