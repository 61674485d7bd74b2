import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { namesOf } from '../identity/names.ts'
import * as say from './contract.ts'
import { zh } from './texts/zh.ts'

/** The approved list on which a version of a sheet stands, as far as one sees it; null where it stands on none. */
export async function listOf(reader: Reader, sheet: string, revision: number): Promise<string | null> {
  const on = JSON.stringify([{ sheet, revision }])
  const one = await reader
    .selectFrom('findingsFactList')
    .select('id')
    .where('state', '=', 'approved')
    .where(sql<boolean>`entries @> ${on}::jsonb`)
    .orderBy('serial')
    .limit(1)
    .executeTakeFirst()
  return one?.id ?? null
}

/** Sheets on a list whose talk has not come to its end. */
const openOn = sql<number>`(select count(*)::int from jsonb_to_recordset(l.entries) as e (sheet uuid, revision int)
  where not exists (select from findings_fact_sheet f
    where f.sheet = e.sheet and f.revision = e.revision and f.state = 'concluded'))`

export const readingFactLists = ask(say.factLists, async ({ eyes, input }) => {
  let some = eyes.selectFrom('findingsFactList as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.FactListState>(input.state))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .select(['l.id', 'l.inspection', 'l.serial', 'l.state', 'l.draftedOn', 'l.approvedOn'])
    .select((e) => [
      e.fn.coalesce('i.name', e.val('')).as('bodyName'),
      sql<number>`jsonb_array_length(l.entries)`.as('sheets'),
      sql<number>`case l.state when 'approved' then ${openOn} else 0 end`.as('open'),
    ])
    .orderBy('l.draftedOn', 'desc')
    .orderBy('l.serial', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const factListTable = spreadsheetOf(say.factLists, zh.words.factLists, [
  { head: '被巡察党组织', width: 24, of: (row) => row.bodyName },
  { head: '清单', width: 10, of: (row) => `第${row.serial}份` },
  { head: '状态', width: 10, of: (row) => zh.words[`factList.${row.state}`] },
  { head: '底稿份数', kind: 'number', of: (row) => row.sheets },
  { head: '未沟通完', kind: 'number', of: (row) => row.open },
  { head: '拟定日期', kind: 'day', of: (row) => row.draftedOn },
  { head: '批准日期', kind: 'day', of: (row) => row.approvedOn },
])

export const readingFactList = ask(say.factListPage, async ({ eyes, input }) => {
  const factList = await eyes
    .selectFrom('findingsFactList')
    .selectAll()
    .where('id', '=', input.factList)
    .executeTakeFirst()
  if (!factList) return refuse('doorway.not-found', { noun: 'factList' })
  const ids = factList.entries.map(({ sheet }) => sheet)
  const sheets = await eyes
    .selectFrom('findingsSheet')
    .select(['id', 'number', 'title', 'state', 'factCheck'])
    .where('id', 'in', ids)
    .execute()
  const talks = await eyes
    .selectFrom('findingsFactSheet')
    .select(['id', 'number', 'state', 'answer', 'sheet', 'revision'])
    .where('sheet', 'in', ids)
    .where('state', '<>', 'withdrawn')
    .execute()
  const rows = factList.entries.flatMap(({ sheet, revision }) => {
    const now = sheets.find(({ id }) => id === sheet)
    if (!now) return []
    const talk = talks.find((one) => one.sheet === sheet && one.revision === revision)
    const { number, title, state, factCheck } = now
    const about = talk ? { id: talk.id, number: talk.number, state: talk.state, answer: talk.answer } : null
    return [{ sheet, revision, number, title, state, factCheck, talk: about }]
  })
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', factList.inspection)
    .executeTakeFirst()
  const names = await namesOf(eyes, [factList.draftedBy, factList.approvedBy])
  return { factList, bodyName: unit?.name ?? '', rows, names }
})

export const readingListable = ask(say.listableSheets, async ({ eyes, input }) => {
  const rows = await eyes
    .selectFrom('findingsSheet as s')
    .select(['s.id', 's.number', 's.title', 's.revision'])
    .where('s.inspection', '=', input.inspection)
    .where('s.state', '=', 'signed')
    .where('s.proposal', '<>', 'lead')
    .where(
      sql<boolean>`not exists (select from findings_fact_list l where l.inspection = s.inspection and l.state <> 'withdrawn'
        and l.entries @> jsonb_build_array(jsonb_build_object('sheet', s.id, 'revision', s.revision)))`,
    )
    .orderBy('s.number')
    .limit(200)
    .execute()
  return { rows }
})

/** Lists that wait for the leader's approval. */
export const factListsToApprove = deskEntry({
  room: 'findings',
  key: 'desk.factLists',
  hats: ['leader'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('findingsFactList as l')
        .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
        .select(['l.id', 'l.serial', 'i.name', 'i.exitOn'])
        .where('l.state', '=', 'drafted')
        .orderBy('l.draftedOn')
        .orderBy('l.id')
        .limit(200)
        .execute()
    ).map(({ id, serial, name, exitOn }) => ({
      ...{ noun: 'factList', id, title: name ?? '', note: String(serial) },
      ...{ due: exitOn, link: `/fact-lists/${id}` },
    })),
})
