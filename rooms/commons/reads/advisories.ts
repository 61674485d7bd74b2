import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import { issuerOf } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { suggestionsOf } from '../following.ts'
import { figuresOf } from '../rules/advisories.ts'
import { zh } from '../texts/zh.ts'
import { organisationName } from './campaigns.ts'

/** Letters of a year by the day they were issued; of all years without one, and then also those not issued. */
const inYear = (year: number | undefined) =>
  year === undefined ? sql<boolean>`true` : sql<boolean>`extract(year from a.issued_on) = ${year}`

const taken = (verdict: string) =>
  sql<number>`(select count(*)::int from commons_suggestion s where s.advisory = a.id and s.verdict = ${verdict})`

export const readingAdvisories = ask(say.advisories, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('commonsAdvisory as a').where(inYear(input.year))
  if (input.problemGroup) some = some.where('a.group', '=', input.problemGroup)
  if (input.state) some = some.where('a.state', 'in', several<say.AdvisoryState>(input.state))
  if (input.overdue) some = some.where('a.state', '=', 'received').where('a.dueOn', '<', today)
  const page = some
    .select(['a.id', 'a.title', 'a.number', 'a.state', 'a.units', 'a.suggestions', 'a.dueOn', 'a.provisional'])
    .select(['a.issuedOn', organisationName('a.body').as('bodyName')])
    .select([taken('adopted').as('adopted'), taken('partly').as('partly'), taken('declined').as('declined')])
    .orderBy('a.draftedOn', 'desc')
    .orderBy('a.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

/** The letters that were sent, with what became of each suggestion. */
async function sentLetters(eyes: Reader, year: number | undefined) {
  const letters = await eyes
    .selectFrom('commonsAdvisory as a')
    .select(['a.id', 'a.suggestions', 'a.answeredOn'])
    .where('a.state', 'in', say.sentStates)
    .where(inYear(year))
    .execute()
  const ids = letters.map(({ id }) => id)
  const rows =
    ids.length === 0
      ? []
      : await eyes
          .selectFrom('commonsSuggestion')
          .select(['advisory', 'verdict', 'rulesMade'])
          .where('advisory', 'in', ids)
          .execute()
  const of = Map.groupBy(rows, ({ advisory }) => advisory)
  return letters.map((letter) => ({ ...letter, list: of.get(letter.id) ?? [] }))
}

export const readingAdvisoryFigures = ask(say.advisoryFigures, async ({ eyes, input }) =>
  figuresOf(await sentLetters(eyes, input.year)),
)

export const readingAdvisory = ask(say.advisoryPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('commonsAdvisory as a')
    .selectAll('a')
    .leftJoin('commonsGroup as g', 'g.id', 'a.group')
    .select(organisationName('a.body').as('bodyName'))
    .select('g.title as groupTitle')
    .where('a.id', '=', input.advisory)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'advisory' })
  const { bodyName, groupTitle, ...advisory } = found
  const { draftedBy, approvedBy, issuedBy, receivedBy, answeredBy, judgedBy, closedBy } = advisory
  const names = await namesOf(eyes, [draftedBy, approvedBy, issuedBy, receivedBy, answeredBy, judgedBy, closedBy])
  return {
    advisory,
    bodyName,
    issuer: await issuerOf(eyes, advisory.body),
    groupTitle: groupTitle ?? '',
    suggestions: await suggestionsOf(eyes, advisory.id),
    names,
  }
})

const { words } = zh
const named = (key: string) => (words as Readonly<Record<string, string>>)[key] ?? key

export const advisoriesSheet = spreadsheetOf(say.advisories, words.advisories, [
  { head: words.letterNumber, width: 20, of: (row) => row.number },
  { head: words.letterTitle, width: 40, of: (row) => row.title },
  { head: words.department, width: 26, of: (row) => row.bodyName },
  { head: words.state, width: 10, of: (row) => named(`advisory.${row.state}`) },
  { head: words.unitCount, kind: 'number', of: (row) => row.units },
  { head: words.suggestions, kind: 'number', of: (row) => row.suggestions },
  { head: words['verdict.adopted'], kind: 'number', of: (row) => row.adopted },
  { head: words['verdict.partly'], kind: 'number', of: (row) => row.partly },
  { head: words['verdict.declined'], kind: 'number', of: (row) => row.declined },
  { head: words.issuedOn, kind: 'day', of: (row) => row.issuedOn },
  { head: words.replyDue, kind: 'day', of: (row) => row.dueOn },
])
