import { sql } from 'kysely'
import type { Day } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'
import { unitOf } from './place.ts'
import { isLate } from './rules.ts'
import { gapsOf, linesOf, piecesOf } from './store.ts'

export const readingPlan = ask(say.filePlan, async ({ eyes, input }) => {
  let some = eyes.selectFrom('documentsPlanLine')
  if (input.kind) some = some.where('kind', '=', input.kind)
  some = some.where('untilDay', input.ended === 'yes' ? 'is not' : 'is', null)
  return listed(some, some.selectAll().orderBy('code').offset(input.from).limit(input.size))
})

const expired = (today: Day) => sql<boolean>`coalesce(f.state = 'filed' and f.keep_until < ${today}, false)`

const pieces = (eyes: Reader) =>
  eyes
    .selectFrom('documentsArchiveFile as f')
    .leftJoin('documentsPlanLine as p', 'p.id', 'f.line')
    .leftJoin('planningInspection as i', 'i.id', 'f.inspection')

const line = (eyes: Reader, today: Day) =>
  pieces(eyes)
    .selectAll('f')
    .select([
      sql<string>`coalesce(p.title, '')`.as('lineTitle'),
      sql<string>`coalesce(i.name, '')`.as('unitName'),
      expired(today).as('expired'),
    ])

export const readingPieces = ask(say.archiveFiles, async ({ eyes, input, today }) => {
  let some = line(eyes, today)
  const { q } = input
  if (q) some = some.where(sql<boolean>`strpos(lower(f.title || ' ' || f.number), lower(${q})) > 0`)
  if (input.inspection) some = some.where('f.inspection', '=', input.inspection)
  if (input.state) some = some.where('f.state', 'in', several<say.ArchiveState>(input.state))
  if (input.kind) some = some.where('f.kind', '=', input.kind)
  if (input.retention) some = some.where('f.retention', 'in', several<say.Retention>(input.retention))
  if (input.medium) some = some.where('f.medium', '=', input.medium)
  if (input.expired) some = some.where(expired(today), '=', input.expired === 'yes')
  const page = some.orderBy('f.number').orderBy('f.year').orderBy('f.title').orderBy('f.id')
  return listed(some.clearSelect(), page.offset(input.from).limit(input.size))
})

export const piecesSheet = spreadsheetOf(say.archiveFiles, zh.words.archiveFiles, [
  { head: zh.words.archiveNumber, width: 20, of: (row) => row.number },
  { head: zh.words.archiveTitle, width: 40, of: (row) => row.title },
  { head: zh.words.planLine, width: 26, of: (row) => row.lineTitle },
  { head: zh.words.archiveUnit, width: 24, of: (row) => row.unitName },
  { head: zh.words.archiveYear, kind: 'number', width: 8, of: (row) => row.year },
  {
    head: zh.words.retention,
    width: 8,
    of: (row) => (row.retention === '' ? '' : zh.words[`retention.${row.retention}`]),
  },
  { head: zh.words.archivePages, kind: 'number', width: 8, of: (row) => row.pages },
  { head: zh.words.medium, width: 8, of: (row) => zh.words[`medium.${row.medium}`] },
  { head: zh.words.archivePlace, width: 16, of: (row) => row.place },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`archiveFile.${row.state}`] },
  { head: zh.words.keepUntil, kind: 'day', width: 12, of: (row) => row.keepUntil },
])

export const readingPiece = ask(say.archivePiece, async ({ eyes, input, today }) => {
  const piece = await line(eyes, today).where('f.id', '=', input.archiveFile).executeTakeFirst()
  if (!piece) return refuse('doorway.not-found', { noun: 'archiveFile' })
  const loans = await eyes
    .selectFrom('documentsArchiveLoan')
    .selectAll()
    .where('piece', '=', piece.id)
    .orderBy('askedOn', 'desc')
    .limit(100)
    .execute()
  const decided = await eyes
    .selectFrom('documentsAppraisal')
    .selectAll()
    .where('piece', '=', piece.id)
    .orderBy('proposedOn', 'desc')
    .limit(100)
    .execute()
  const people = [
    ...[piece.collectedBy, piece.checkedBy],
    ...loans.flatMap((one) => [one.askedBy, one.decidedBy]),
    ...decided.flatMap((one) => [one.proposedBy, one.decidedBy, one.witnessOne, one.witnessTwo]),
  ]
  return { piece, loans, appraisals: decided, names: await namesOf(eyes, people) }
})

export const readingArchive = ask(say.inspectionArchive, async ({ eyes, input }) => {
  const unit = await unitOf(eyes, input.inspection)
  const all = await piecesOf(eyes, unit.id)
  const gaps = await gapsOf(eyes, unit.id)
  const standing = all.filter(({ state }) => state !== 'dropped')
  const lines = (await linesOf(eyes, unit.authority)).filter(
    ({ id, untilDay }) => untilDay === null || standing.some((one) => one.line === id),
  )
  const loose = await eyes
    .selectFrom('documentsFile as f')
    .leftJoin('documentsArchiveFile as a', (j) => j.onRef('a.file', '=', 'f.id').on('a.state', '<>', 'dropped'))
    .select(['f.id', 'f.name', 'f.kind', 'f.size', 'f.at'])
    .where('f.inspection', '=', unit.id)
    .where('f.state', '=', 'kept')
    .where('a.id', 'is', null)
    .orderBy('f.name')
    .orderBy('f.at')
    .limit(200)
    .execute()
  const handovers = await eyes
    .selectFrom('documentsArchiveHandover')
    .selectAll()
    .where('inspection', '=', unit.id)
    .orderBy('signedOn', 'desc')
    .limit(20)
    .execute()
  return {
    ...{ inspection: unit.id, unitName: unit.unitName, roundName: unit.roundName },
    lines: lines.map((one) => ({
      ...one,
      pieces: standing.filter((piece) => piece.line === one.id).length,
      gap: gaps.find((gap) => gap.line === one.id)?.reason ?? null,
    })),
    pieces: standing.map(({ id, title, number, state, line, pages }) => ({ id, title, number, state, line, pages })),
    ...{ loose, handovers },
    names: await namesOf(
      eyes,
      handovers.flatMap((one) => [one.signedBy, one.receivedBy]),
    ),
  }
})

export const readingProgress = ask(say.archiveProgress, async ({ eyes, input }) => {
  const latest = sql<string>`coalesce((select h.state from documents_archive_handover h where h.inspection = i.id order by h.state = 'returned', h.signed_on desc limit 1), 'none')`
  let some = eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .where('i.state', 'in', ['entered', 'exited', 'closed'])
  if (input.handover) some = some.where(latest, '=', input.handover)
  const page = some
    .select(['i.id as inspection', 'i.name as unitName', sql<string>`coalesce(r.name, '')`.as('roundName')])
    .select([
      sql<number>`(select count(*)::int from documents_archive_file f where f.inspection = i.id and f.state <> 'dropped')`.as(
        'pieces',
      ),
      latest.as('handover'),
      sql<Day | null>`(select max(h.received_on) from documents_archive_handover h where h.inspection = i.id)`.as(
        'receivedOn',
      ),
    ])
    .orderBy('i.exitedOn', 'desc')
    .orderBy('i.id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return { count, rows: rows.map((row) => ({ ...row, handover: row.handover as 'none' })) }
})

export const readingLoans = ask(say.archiveLoans, async ({ eyes, input, today }) => {
  let some = eyes
    .selectFrom('documentsArchiveLoan as l')
    .leftJoin('documentsArchiveFile as f', 'f.id', 'l.piece')
    .leftJoin('identityPerson as p', 'p.id', 'l.askedBy')
  if (input.state) some = some.where('l.state', 'in', several<say.ArchiveLoanState>(input.state))
  if (input.late === 'yes') some = some.where('l.state', '=', 'lent').where('l.dueOn', '<', today)
  if (input.late === 'no') some = some.where((e) => e.or([e('l.state', '<>', 'lent'), e('l.dueOn', '>=', today)]))
  const page = some
    .selectAll('l')
    .select((e) => [
      e.fn.coalesce('f.number', e.val('')).as('number'),
      e.fn.coalesce('f.title', e.val('')).as('title'),
      e.fn.coalesce('p.name', e.val('')).as('askedName'),
    ])
    .orderBy('l.askedOn', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return { count, rows: rows.map((row) => ({ ...row, late: isLate(row, today) })) }
})

export const readingAppraisals = ask(say.appraisals, async ({ eyes, input }) => {
  let some = eyes
    .selectFrom('documentsAppraisal as a')
    .leftJoin('planningInspection as i', 'i.id', 'a.inspection')
    .leftJoin('identityPerson as p', 'p.id', 'a.proposedBy')
  if (input.state) some = some.where('a.state', 'in', several<say.AppraisalState>(input.state))
  if (input.verdict) some = some.where('a.verdict', '=', input.verdict)
  const page = some
    .selectAll('a')
    .select((e) => [
      e.fn.coalesce('i.name', e.val('')).as('unitName'),
      e.fn.coalesce('p.name', e.val('')).as('proposedName'),
    ])
    .orderBy('a.proposedOn', 'desc')
    .orderBy('a.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})
