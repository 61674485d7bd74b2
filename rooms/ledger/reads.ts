import { sql } from 'kysely'
import { addDays, type Day } from '../../core/pure/days.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { zh as core } from '../../core/texts/zh.ts'
import type {} from '../identity/tables.ts'
import { countedTo, erasures, logHead, records, timeline } from './contract.ts'
import { lineColumns, linesOf } from './lines.ts'
import type {} from './tables.ts'

/** The first instant of a day at the office (+08:00). */
const startOf = (day: Day): string => new Date(`${day}T00:00:00+08:00`).toISOString()

type Wanted = Readonly<{
  about?: string | readonly string[] | undefined
  kinds?: readonly string[] | undefined
  noun?: string | undefined
  person?: string | undefined
  hat?: string | undefined
  inspection?: string | undefined
  since?: string | undefined
  before?: string | undefined
}>

/** The records the hat may see that fit what is wanted. */
function fitting(eyes: Reader, wanted: Wanted) {
  let found = eyes.selectFrom('ledgerRecord as r')
  const { about } = wanted
  if (typeof about === 'string') found = found.where('r.about', '=', about)
  else if (about) found = found.where('r.about', 'in', about)
  if (wanted.kinds) found = found.where('r.kind', 'in', wanted.kinds)
  if (wanted.noun) found = found.where('r.noun', '=', wanted.noun)
  if (wanted.person) found = found.where('r.person', '=', wanted.person)
  if (wanted.hat) found = found.where('r.hat', '=', wanted.hat)
  if (wanted.inspection) found = found.where('r.inspection', '=', wanted.inspection)
  if (wanted.since) found = found.where('r.at', '>=', wanted.since)
  if (wanted.before) found = found.where('r.at', '<', wanted.before)
  return found
}

export const readTimeline = ask(timeline, async ({ eyes, input }) => {
  const wanted = { about: input.also ? [input.about, ...input.also.split(',')] : input.about }
  const { count } = await fitting(eyes, wanted)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await fitting(eyes, wanted)
    .leftJoin('identityPerson as p', 'p.id', 'r.person')
    .select([...lineColumns, 'p.name as personName'])
    .orderBy('r.at', 'desc')
    .orderBy('r.id', 'desc')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows: await linesOf(eyes, rows), count }
})

/** How many fit, counted to `countedTo` and no further: to count millions takes as long as to read them. */
async function counted(eyes: Reader, wanted: Wanted): Promise<number> {
  const some = fitting(eyes, wanted)
    .select('r.at')
    .limit(countedTo + 1)
    .as('some')
  const { count } = await eyes
    .selectFrom(some)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export const readRecords = ask(records, async ({ eyes, input }) => {
  const { about, noun, person, hat, inspection, since, until, size } = input
  const kinds = input.kind?.split(',')
  const days = { since: since && startOf(since), before: until && startOf(addDays(until, 1)) }
  const wanted = { about, noun, person, hat, inspection, kinds, ...days }
  const oldest = input.sort === 'oldest'
  const order = oldest ? 'asc' : 'desc'
  let found = fitting(eyes, wanted)
  if (input.after) {
    const [at = '', id = ''] = input.after.split('~')
    found = found.where(sql<boolean>`(r.at, r.id) ${sql.raw(oldest ? '>' : '<')} (${at}::timestamptz, ${id}::uuid)`)
  }
  // The page is cut before names are joined, or all names would be read for it.
  const cut = found.select(lineColumns).orderBy('r.at', order).orderBy('r.id', order).limit(size)
  const rows = await eyes
    .selectFrom(cut.as('r'))
    .leftJoin('identityPerson as p', 'p.id', 'r.person')
    .select([...lineColumns, 'p.name as personName'])
    .orderBy('r.at', order)
    .orderBy('r.id', order)
    .execute()
  const last = rows.at(-1)
  const next = last && rows.length === size ? `${last.at}~${last.id}` : null
  return { rows: await linesOf(eyes, rows), count: await counted(eyes, wanted), next }
})

export const readLogHead = ask(logHead, async ({ eyes }) => {
  const columns = ['id', 'authority', 'size', 'root', 'note', 'at'] as const
  const head = await eyes
    .selectFrom('ledgerCheckpoint')
    .select(columns)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { head: head ?? null }
})

export const readErasures = ask(erasures, async ({ eyes, input }) => {
  let found = eyes.selectFrom('ledgerErasure as e')
  if (input.state) found = found.where('e.state', '=', input.state)
  const page = found
    .leftJoin('identityPerson as p', 'p.id', 'e.proposedBy')
    .leftJoin('identityPerson as d', 'd.id', 'e.decidedBy')
    .selectAll('e')
    .select(['p.name as proposedName', 'd.name as decidedName'])
    .orderBy('e.proposedAt', 'desc')
    .orderBy('e.id')
    .offset(input.from)
    .limit(input.size)
  return listed(found, page)
})

/** Records whose erasure another has proposed; told by their id, for what they say is not the security administrator's to read. */
export const erasuresToDecide = deskEntry({
  room: 'ledger',
  key: 'erasuresToDecide',
  hats: ['security_admin'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('ledgerErasure')
        .select(['id', 'record'])
        .where('state', '=', 'proposed')
        .where('proposedBy', '<>', actor.person)
        .orderBy('proposedAt')
        .orderBy('id')
        .limit(200)
        .execute()
    ).map(({ id, record }) => ({
      ...{ noun: 'erasure', id, title: record.slice(0, 8), due: null, link: '/erasures?state=proposed' },
    })),
})

const hatWord = (hat: string): string => (core.words as Readonly<Record<string, string>>)[`hat.${hat}`] ?? hat

/** The records as a table to take away (S0-23): every fact as it was sealed, and the number it was sealed under. */
export const recordTable = spreadsheetOf(records, '操作记录', [
  { head: '时间', kind: 'instant', of: (row) => row.at },
  { head: '种类', width: 24, of: (row) => row.kind },
  { head: '人员', width: 14, of: (row) => row.personName },
  { head: '身份', width: 18, of: (row) => hatWord(row.hat) },
  { head: '对象类别', width: 14, of: (row) => row.noun },
  { head: '对象编号', width: 38, of: (row) => row.about },
  { head: '事实', width: 60, of: (row) => JSON.stringify(row.facts) },
  { head: '封存序号', kind: 'number', of: (row) => row.leaf },
])
