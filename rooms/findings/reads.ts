import { sql } from 'kysely'
import type * as z from 'zod'
import type { Noun } from '../../core/pure/contract.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import { armsOf } from '../../core/pure/sight.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { saysWords } from '../../core/server/words.ts'
import { namesOf } from '../identity/names.ts'
import { archiveFile } from '../documents/contract.ts'
import { seat } from '../teams/contract.ts'
import * as say from './contract.ts'
import { factSheetsOf } from './fact-reads.ts'
import { differences, textOf } from './rules.ts'
import { topicsOnPaper } from './rules/ground.ts'
import { hashOf } from './signature.ts'
import { evidenceOf, originsOf } from './store.ts'
import { zh } from './texts/zh.ts'

export * from './desk.ts'
export * from './desk-handovers.ts'
export * from './evidence-reads.ts'
export {
  factListsToApprove,
  factListTable,
  readingFactList,
  readingFactLists,
  readingListable,
} from './fact-list-reads.ts'
export * from './fact-reads.ts'
export * from './handover-reads.ts'
export * from './immediate-reads.ts'
export * from './regroup-reads.ts'

const orders = {
  newest: sql`s.drafted_on desc, s.serial desc, s.id`,
  oldest: sql`s.drafted_on, s.serial, s.id`,
  number: sql`s.number, s.id`,
  category: sql`s.category, s.subcategory, s.drafted_on desc, s.id`,
  state: sql`array_position(array['suspected','drafted','supported','checked','signed','factChecked','adopted','routed','notAdopted','replaced','recast','dropped'], s.state), s.drafted_on desc, s.id`,
  body: sql`i.name collate "zh-x-icu", s.serial, s.id`,
  title: sql`s.title collate "zh-x-icu", s.id`,
} as const satisfies Record<(typeof say.sheetSorts)[number], unknown>

/** A category as the dictionary names it, also once it has ended; the code itself where the dictionary does not know it. */
const categoryName = (column: string) => sql<string>`coalesce((
  select c.name_zh from policies_category c where c.vocabulary = 'finding' and c.code = ${sql.ref(column)}
  order by c.from_day desc limit 1), ${sql.ref(column)})`

type Filters = z.infer<typeof say.sheets.input>

/** The sheets these eyes see, narrowed as typed. No joins: with one, PostgreSQL would count rows of the table instead of an index. */
function narrowed(eyes: Reader, input: Partial<Filters>, person: string) {
  let some = eyes.selectFrom('findingsSheet as s')
  if (input.inspection) some = some.where('s.inspection', '=', input.inspection)
  if (input.round) {
    const units = eyes.selectFrom('planningInspection as u').select('u.id').where('u.round', '=', input.round)
    some = some.where('s.inspection', 'in', units)
  }
  if (input.state) some = some.where('s.state', 'in', several<say.SheetState>(input.state))
  if (input.category) some = some.where('s.category', '=', input.category)
  if (input.subcategory) some = some.where('s.subcategory', '=', input.subcategory)
  if (input.source) some = some.where('s.source', 'in', several<say.Sheet['source']>(input.source))
  if (input.proposal) some = some.where('s.proposal', 'in', several<say.Sheet['proposal']>(input.proposal))
  if (input.theme) some = some.where(sql<boolean>`${input.theme} = any (string_to_array(s.themes, ','))`)
  if (input.topic) some = some.where(sql<boolean>`s.topics @> ${JSON.stringify([{ id: input.topic }])}::jsonb`)
  if (input.discipline) some = some.where(sql<boolean>`${input.discipline} = any (string_to_array(s.disciplines, ','))`)
  if (input.root) some = some.where('s.root', '=', input.root)
  if (input.from_day) some = some.where('s.draftedOn', '>=', input.from_day)
  if (input.until_day) some = some.where('s.draftedOn', '<=', input.until_day)
  if (input.mine) some = some.where((e) => e.or([e('s.handlerOne', '=', person), e('s.handlerTwo', '=', person)]))
  const { q } = input
  if (q) some = some.where(saysWords('s.words', ['s.title', 's.number', 's.overview'], q))
  return some
}

export const readingSheets = ask(say.sheets, async ({ eyes, input, actor }) => {
  const some = narrowed(eyes, input, actor.person)
  // The page is cut first; what is joined to it is then looked up for its rows alone.
  const page = some
    .$if(input.sort === 'body', (q) => q.leftJoin('planningInspection as i', 'i.id', 's.inspection'))
    .select(['s.id', 's.inspection', 's.number', 's.serial', 's.state', 's.title', 's.category', 's.subcategory'])
    .select(['s.proposal', 's.source', 's.draftedOn', 's.signedOn', 's.evidenceCount', 's.revision', 's.version'])
    .select(['s.handlerOne', 's.handlerTwo', 's.topics'])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  const lines = eyes
    .selectFrom(page.as('s'))
    .leftJoin('planningInspection as i', 'i.id', 's.inspection')
    .leftJoin('identityPerson as one', 'one.id', 's.handlerOne')
    .leftJoin('identityPerson as two', 'two.id', 's.handlerTwo')
    .select(['s.id', 's.inspection', 's.number', 's.serial', 's.state', 's.title', 's.category', 's.subcategory'])
    .select(['s.proposal', 's.source', 's.draftedOn', 's.signedOn', 's.evidenceCount', 's.revision', 's.version'])
    .select([
      's.topics',
      sql<string>`coalesce(i.name, '')`.as('bodyName'),
      sql<string>`concat_ws('、', one.name, two.name)`.as('handlers'),
      categoryName('s.category').as('categoryName'),
      categoryName('s.subcategory').as('subcategoryName'),
    ])
    .orderBy(orders[input.sort])
  return listed(some, lines)
})

export const countingSheets = ask(say.sheetCounts, async ({ eyes, input, actor }) => {
  const states = await narrowed(eyes, input, actor.person)
    .groupBy('s.state')
    .select((e) => ['s.state', e.fn.countAll<number>().as('count')])
    .execute()
  return { states }
})

/** Rows of a noun the worn hat sees some of; none where it has no eyes for it at all, which would be an error to ask. */
const ifSeen = <T>(noun: Noun, hat: Hat, rows: () => Promise<T[]>): Promise<T[]> =>
  armsOf(noun.sight, hat).length > 0 ? rows() : Promise.resolve([])

export const readingSheet = ask(say.sheetPage, async ({ eyes, input, actor: { hat } }) => {
  const sheet = await eyes
    .selectFrom('findingsSheet')
    .select(say.sheetFields)
    .where('id', '=', input.sheet)
    .executeTakeFirst()
  if (!sheet) return refuse('doorway.not-found', { noun: 'sheet' })
  const evidence = await ifSeen(say.evidence, hat, () => evidenceOf(eyes, sheet.id))
  const verdicts = await ifSeen(say.verdict, hat, () => verdictsOf(eyes, sheet.id))
  const revisions = await ifSeen(say.revision, hat, () => revisionsOf(eyes, sheet.id))
  const factSheets = await ifSeen(say.factSheet, hat, () => factSheetsOf(eyes, sheet.id))
  const origins = await ifSeen(say.beginning, hat, () => originsOf(eyes, sheet.id))
  const seats = await ifSeen(seat, hat, () => seatsOf(eyes, sheet.inspection))
  const names = await namesOf(eyes, [
    ...[sheet.handlerOne, sheet.handlerTwo, sheet.draftedBy, sheet.checkedBy, sheet.signedBy],
    ...verdicts.map((one) => one.by),
    ...revisions.flatMap((one) => [one.signedBy, one.handlerOne, one.handlerTwo]),
    ...factSheets.flatMap((one) => [one.draftedBy, one.issuedBy, one.answeredBy, one.concludedBy]),
  ])
  const place = await placeOf(eyes, sheet.inspection)
  const hash = armsOf(say.evidence.sight, hat).length > 0 ? hashOf(sheet, evidence) : null
  return {
    sheet,
    number: sheet.number,
    ...place,
    hash,
    archived: (await ifSeen(archiveFile, hat, () => archivedIn(eyes, sheet.id)))[0] ?? null,
    evidence,
    verdicts,
    revisions,
    factSheets,
    origins,
    seats,
    names,
  }
})

/** The piece a sheet was filed in: that holds its paper, or the scan of what was signed by hand; what lies there as its evidence is another thing. */
const archivedIn = async (eyes: Reader, sheet: string) => {
  const rows = await eyes
    .selectFrom('documentsArchiveFile as p')
    .select(['p.number', 'p.filedOn'])
    .where('p.filedOn', 'is not', null)
    .where((e) =>
      e.or([
        e.exists(
          e
            .selectFrom('documentsFile as f')
            .whereRef('f.id', '=', 'p.file')
            .where('f.about', '=', sheet)
            .where((n) => n.not(n.exists(n.selectFrom('findingsEvidence as v').whereRef('v.file', '=', 'f.id')))),
        ),
        e.exists(
          e
            .selectFrom('documentsSignedCopy as c')
            .whereRef('c.file', '=', 'p.file')
            .where('c.kind', '=', 'sheet')
            .where('c.about', '=', sheet)
            .where('c.state', '=', 'filed'),
        ),
      ]),
    )
    .orderBy('p.filedOn', 'desc')
    .limit(1)
    .execute()
  return rows.flatMap(({ number, filedOn }) => (filedOn === null ? [] : [{ number, filedOn }]))
}

const verdictsOf = (eyes: Reader, sheet: string) =>
  eyes
    .selectFrom('findingsVerdict as v')
    .select([
      'v.id',
      'v.authority',
      'v.inspection',
      'v.sheet',
      'v.revision',
      'v.step',
      'v.passed',
      'v.comment',
      'v.by',
      'v.onDay',
    ])
    .where('v.sheet', '=', sheet)
    .orderBy('v.place')
    .execute()

const seatsOf = (eyes: Reader, inspection: string) =>
  eyes
    .selectFrom('teamsSeat')
    .select(['person', 'name', 'role'])
    .where('inspection', '=', inspection)
    .orderBy(sql`array_position(array['leader','deputy','member'], role)`)
    .orderBy(sql`name collate "zh-x-icu"`)
    .execute()

export const readingSigned = ask(say.signedSheet, async ({ eyes, input }) => {
  const revisions = await revisionsOf(eyes, input.sheet)
  const [last] = revisions
  if (!last) return refuse('doorway.not-found', { noun: 'sheet' })
  const exhibits = await eyes
    .selectFrom('findingsExhibit')
    .selectAll()
    .where('sheet', '=', input.sheet)
    .orderBy('revision', 'desc')
    .orderBy('place')
    .execute()
  const { bodyName } = await placeOf(eyes, last.inspection)
  const names = await namesOf(
    eyes,
    revisions.flatMap((one) => [one.signedBy, one.handlerOne, one.handlerTwo]),
  )
  return { number: last.number, bodyName, revisions, exhibits, names }
})

export const comparingRevisions = ask(say.revisionDifference, async ({ eyes, input }) => {
  const old = await versionOf(eyes, input.sheet, input.from)
  const next = await versionOf(eyes, input.sheet, input.to)
  if (!('text' in old)) return old
  if (!('text' in next)) return next
  const fields = differences(old.text, next.text)
  const missing = (a: readonly string[], b: readonly string[]) => a.filter((title) => !b.includes(title))
  return {
    from: input.from,
    to: input.to ?? null,
    fields: fields.map((field) => ({ field, old: old.text[field] ?? '', new: next.text[field] ?? '' })),
    evidenceAdded: missing(next.evidence, old.evidence),
    evidenceRemoved: missing(old.evidence, next.evidence),
  }
})

/** The list as a table of the office: what 4.11 names, in the order people sort by. */
export const sheetTable = spreadsheetOf(say.sheets, '问题底稿', [
  { head: '底稿编号', width: 16, of: (row) => row.number },
  { head: '被巡察党组织', width: 24, of: (row) => row.bodyName },
  { head: '问题名称', width: 40, of: (row) => row.title },
  { head: '问题类别', width: 18, of: (row) => row.categoryName },
  { head: '问题子类', width: 18, of: (row) => row.subcategoryName },
  { head: '问题来源', width: 10, of: (row) => zh.words[`source.${row.source}`] },
  { head: '本轮重点', width: 24, of: (row) => topicsOnPaper(row.topics) },
  { head: '处理建议', width: 10, of: (row) => zh.words[`proposal.${row.proposal}`] },
  { head: '状态', width: 10, of: (row) => zh.words[`state.${row.state}`] },
  { head: '承办人', width: 16, of: (row) => row.handlers },
  { head: '编制日期', kind: 'day', of: (row) => row.draftedOn },
  { head: '审签日期', kind: 'day', of: (row) => row.signedOn },
  { head: '佐证', kind: 'number', of: (row) => row.evidenceCount },
])

type Version = { text: Readonly<Record<string, string>>; evidence: string[] }

/** A signed revision, or the sheet as it stands now where no number is given; not found where eyes do not reach it. */
async function versionOf(eyes: Reader, sheet: string, revision: number | undefined): Promise<Version | Refusal> {
  const nothing = refuse('doorway.not-found', { noun: 'revision' })
  if (revision === undefined) {
    const now = await eyes
      .selectFrom('findingsSheet')
      .select(say.sheetFields)
      .where('id', '=', sheet)
      .executeTakeFirst()
    return now ? { text: textOf(now), evidence: (await evidenceOf(eyes, sheet)).map((piece) => piece.title) } : nothing
  }
  const kept = (await revisionsOf(eyes, sheet)).find((one) => one.revision === revision)
  if (!kept) return nothing
  const exhibits = eyes.selectFrom('findingsExhibit').select('title').where('sheet', '=', sheet)
  const pieces = await exhibits.where('revision', '=', revision).orderBy('place').execute()
  return { text: kept.content, evidence: pieces.map((piece) => piece.title) }
}

const revisionsOf = (eyes: Reader, sheet: string) =>
  eyes.selectFrom('findingsRevision').selectAll().where('sheet', '=', sheet).orderBy('revision', 'desc').execute()

async function placeOf(eyes: Reader, inspection: string) {
  const found = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'i.id')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .select(['i.name as bodyName', 'r.name as roundName', 't.name as teamName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  return { bodyName: found?.bodyName ?? '', roundName: found?.roundName ?? '', teamName: found?.teamName ?? '' }
}
