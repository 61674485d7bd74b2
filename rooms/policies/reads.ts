import { sql } from 'kysely'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import * as say from './contract.ts'
import { askedFirst, inForce } from './rules.ts'
import { dueDay } from './store.ts'
import type { Day } from '../../core/pure/days.ts'
import { zh } from './texts/zh.ts'

export * from './reads-numbers.ts'
export * from './reads-working.ts'

const { words } = zh

export const limits = ask(say.limits, async ({ eyes, input, today }) => {
  let all = eyes.selectFrom('policiesLimit as l')
  if (input.code) all = all.where('l.code', '=', input.code)
  if (input.confirmed) all = all.where('l.confirmedOn', input.confirmed === 'yes' ? 'is not' : 'is', null)
  if (input.show === 'present') {
    all = all.where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('policiesLimit as later')
            .select('later.id')
            .whereRef('later.code', '=', 'l.code')
            .whereRef('later.fromDay', '>', 'l.fromDay')
            .where('later.fromDay', '<=', today),
        ),
      ),
    )
  }
  const page = all.selectAll('l').orderBy('l.code').orderBy('l.fromDay', 'desc').limit(input.size).offset(input.from)
  return listed(all, page)
})

export const limitsSheet = spreadsheetOf(say.limits, words.limits, [
  { head: words.code, width: 8, of: (row) => row.code },
  { head: words.starts, width: 20, of: (row) => words[`start.${row.starts}`] },
  { head: words.direction, width: 8, of: (row) => words[`direction.${row.direction}`] },
  { head: words.amount, kind: 'number', width: 8, of: (row) => row.amount },
  { head: words.unit, width: 10, of: (row) => words[`unit.${row.unit}`] },
  { head: words.citation, width: 60, of: (row) => row.citation },
  { head: words.basis, width: 20, of: (row) => words[`basis.${row.basis}`] },
  { head: words.fromDay, kind: 'day', width: 14, of: (row) => row.fromDay },
  { head: words.document, width: 30, of: (row) => row.document },
  { head: words.confirmedOn, kind: 'day', width: 14, of: (row) => row.confirmedOn },
])

export const due = ask(say.dueDayQuery, async ({ eyes, actor, input }) =>
  dueDay(eyes, actor.scope.authority, input.code, input.start),
)

export const categories = ask(say.categories, async ({ eyes, input, today }) => {
  let all = eyes.selectFrom('policiesCategory')
  if (input.vocabulary) all = all.where('vocabulary', '=', input.vocabulary)
  if (input.show === 'present') {
    all = all.where('fromDay', '<=', today).where((e) => e.or([e('untilDay', 'is', null), e('untilDay', '>=', today)]))
  }
  const page = all
    .selectAll()
    .orderBy(sql`array_position(${[...say.vocabularies]}::text[], vocabulary)`)
    .orderBy('place')
    .orderBy('fromDay')
    .orderBy('code')
    .limit(input.size)
    .offset(input.from)
  return listed(all, page)
})

export const categoriesSheet = spreadsheetOf(say.categories, words.categories, [
  { head: words.vocabulary, width: 14, of: (row) => words[`vocabulary.${row.vocabulary}`] },
  { head: words.code, width: 24, of: (row) => row.code },
  { head: words.parent, width: 20, of: (row) => row.parent },
  { head: words.nameZh, width: 40, of: (row) => row.nameZh },
  { head: words.nameEn, width: 40, of: (row) => row.nameEn },
  { head: words.fromDay, kind: 'day', width: 14, of: (row) => row.fromDay },
  { head: words.untilDay, kind: 'day', width: 14, of: (row) => row.untilDay },
])

export const series = ask(say.allSeries, async ({ eyes, input }) => {
  const all = eyes.selectFrom('policiesSeries')
  const page = all.selectAll().orderBy('code').limit(input.size).offset(input.from)
  return listed(all, page)
})

export const calendar = ask(say.calendar, async ({ eyes, input }) => {
  const { year } = input
  const days = await eyes
    .selectFrom('policiesDay')
    .selectAll()
    .where('day', '>=', `${year}-01-01` as Day)
    .where('day', '<=', `${year}-12-31` as Day)
    .orderBy('day')
    .execute()
  return { year, published: days.length > 0, days }
})

/** The limits the office is asked to confirm before all others, as long as nothing confirms them (design 7). */
export const limitsToConfirm = deskEntry({
  room: 'policies',
  key: 'limitsToConfirm',
  hats: ['office'],
  rows: async ({ eyes, today }) => {
    const versions = await eyes
      .selectFrom('policiesLimit')
      .select(['id', 'code', 'citation', 'fromDay', 'confirmedOn'])
      .where('code', 'in', [...askedFirst])
      .where('fromDay', '<=', today)
      .orderBy('code')
      .limit(200)
      .execute()
    return askedFirst
      .flatMap(
        (code) =>
          inForce(
            versions.filter((one) => one.code === code),
            today,
          ) ?? [],
      )
      .filter((one) => one.confirmedOn === null)
      .map(({ id, code, citation }) => ({
        noun: 'limit',
        id,
        title: `${code} ${citation}`,
        link: `/limits?code=${code}`,
      }))
  },
})
