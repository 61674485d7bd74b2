import { sql } from 'kysely'
import { ask, listed } from '../../core/server/ask.ts'
import * as say from './contract.ts'

export const readingBounds = ask(say.bounds, async ({ eyes, input, today }) => {
  let all = eyes.selectFrom('policiesBound as b')
  if (input.show === 'present') {
    all = all.where('b.fromDay', '<=', today).where(
      sql<boolean>`not exists (select from policies_bound later where later.authority = b.authority and later.code = b.code
        and later.from_day > b.from_day and later.from_day <= ${today})`,
    )
  }
  const page = all.selectAll('b').orderBy('b.code').orderBy('b.fromDay', 'desc').limit(input.size).offset(input.from)
  return listed(all, page)
})

export const readingCompetences = ask(say.competences, async ({ eyes, input, today }) => {
  let all = eyes.selectFrom('policiesCompetence as c')
  if (input.show === 'present') {
    all = all.where('c.fromDay', '<=', today).where(
      sql<boolean>`not exists (select from policies_competence later where later.authority = c.authority and later.matter = c.matter
        and later.from_day > c.from_day and later.from_day <= ${today})`,
    )
  }
  const page = all
    .selectAll('c')
    .orderBy(sql`array_position(${[...say.matters]}::text[], c.matter)`)
    .orderBy('c.fromDay', 'desc')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})
