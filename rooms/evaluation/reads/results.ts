import { sql } from 'kysely'
import { addDays, type Day } from '../../../core/pure/days.ts'
import { fill } from '../../../core/pure/texts.ts'
import { ask } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { zh as core } from '../../../core/texts/zh.ts'
import { zh as commons } from '../../commons/texts/zh.ts'
import { zh as feedback } from '../../feedback/texts/zh.ts'
import { lineColumns, linesOf } from '../../ledger/lines.ts'
import { zh as oversight } from '../../oversight/texts/zh.ts'
import { zh as rectification } from '../../rectification/texts/zh.ts'
import { zh as reports } from '../../reports/texts/zh.ts'
import { zh as transfers } from '../../transfers/texts/zh.ts'
import * as say from '../contract.ts'
import { kindsOf, linkOf } from '../rules/results.ts'
import { zh } from '../texts/zh.ts'

/** The first instant of a day at the office (+08:00). */
const startOf = (day: Day): string => new Date(`${day}T00:00:00+08:00`).toISOString()

export const readingResults = ask(say.resultsLedger, async ({ eyes, input }) => {
  const kinds = kindsOf(input.link ? several<say.ResultLink>(input.link) : undefined)
  let some = eyes.selectFrom('ledgerRecord as r').where('r.kind', 'in', kinds)
  if (input.inspection) some = some.where('r.inspection', '=', input.inspection)
  if (input.since) some = some.where('r.at', '>=', startOf(input.since))
  if (input.until) some = some.where('r.at', '<', startOf(addDays(input.until, 1)))
  const { count } = await eyes
    .selectFrom(some.select('r.id').limit(say.mostSteps).as('some'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  // The page is cut before names are joined, or all names would be read for it.
  const cut = some
    .select([...lineColumns, 'r.inspection'])
    .orderBy('r.at', 'desc')
    .orderBy('r.id', 'desc')
    .offset(input.from)
    .limit(Math.min(input.size, Math.max(0, say.mostSteps - input.from)))
  const rows = await eyes
    .selectFrom(cut.as('r'))
    .leftJoin('identityPerson as p', 'p.id', 'r.person')
    .leftJoin('planningInspection as i', 'i.id', 'r.inspection')
    .select([...lineColumns, 'p.name as personName', sql<string>`coalesce(i.name, '')`.as('unitName')])
    .orderBy('r.at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  const units = new Map(rows.map(({ id, unitName }) => [id, unitName]))
  const lines = await linesOf(eyes, rows)
  return {
    rows: lines.map((line) => ({
      ...line,
      link: linkOf(line.kind) ?? 'report',
      unitName: units.get(line.id) ?? '',
    })),
    count,
  }
})

const sentences: Readonly<Record<string, string>> = {
  ...reports.records,
  ...feedback.records,
  ...transfers.records,
  ...rectification.records,
  ...oversight.records,
  ...commons.records,
}
/** A step in the words of its room; facts that are codes or ids stay open. */
const stepSays = (kind: string, facts: Readonly<Record<string, unknown>>): string => {
  const plain = Object.entries(facts).filter(([, value]) => typeof value === 'number')
  return fill(sentences[kind] ?? kind, Object.fromEntries(plain) as Record<string, number>).replace(/\{\w+\}/g, '…')
}
const hatWord = (hat: string): string => (core.words as Readonly<Record<string, string>>)[`hat.${hat}`] ?? hat

const { words } = zh
const thingWord = (noun: string): string => (words as Readonly<Record<string, string>>)[`thing.${noun}`] ?? noun
/** 成果运用台账 to take away (S0-23). */
export const resultsSheet = spreadsheetOf(say.resultsLedger, words.results, [
  { head: words.resultAt, kind: 'instant', width: 20, of: (row) => row.at },
  { head: words.body, width: 24, of: (row) => row.unitName },
  { head: words.resultLink, width: 8, of: (row) => words[`link.${row.link}`] },
  { head: words.resultStep, width: 48, of: (row) => stepSays(row.kind, row.facts) },
  { head: words.resultWho, width: 14, of: (row) => row.personName ?? '' },
  { head: words.resultHat, width: 18, of: (row) => hatWord(row.hat) },
  { head: words.resultThing, width: 18, of: (row) => thingWord(row.noun) },
  { head: words.resultNumber, width: 38, of: (row) => row.about },
  { head: words.resultLeaf, kind: 'number', width: 12, of: (row) => row.leaf },
])
