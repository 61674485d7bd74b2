import { sql } from 'kysely'
import type * as z from 'zod'
import { canonical } from '../../../core/pure/canonical.ts'
import { type Day, daysBetween } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { overdue } from '../desk.ts'
import { leadLetter } from '../papers.ts'
import { counted, type Stated } from '../rules/outcomes.ts'
import { isOverdue } from '../rules/transfers.ts'
import { enclosuresOf, leadOf } from '../store.ts'
import { zh } from '../texts/zh.ts'

/** Days since receipt, up to the result where it is there (S1-30). */
const ageOf = (
  { state, receivedOn, resultOn }: Pick<say.LeadTransfer, 'state' | 'receivedOn' | 'resultOn'>,
  today: Day,
) => (receivedOn === null || state === 'returned' ? null : daysBetween(receivedOn, resultOn ?? today))

/** Of what was stated of some packages in numbers what counts now, by package. */
async function toldOf(eyes: Reader, packages: readonly string[]) {
  if (packages.length === 0) return new Map<string, Stated>()
  const rows = await eyes
    .selectFrom('transfersOutcome')
    .select(['transfer', ...counted])
    .distinctOn('transfer')
    .where('transfer', 'in', packages as never[])
    .orderBy('transfer')
    .orderBy('place', 'desc')
    .execute()
  return new Map(rows.map(({ transfer, ...told }) => [transfer as string, told]))
}

export const readingTransfers = ask(say.leadTransfers, async ({ eyes, input, today }) => {
  let found = eyes
    .selectFrom('transfersTransfer as t')
    .innerJoin('transfersLead as l', 'l.id', 't.lead')
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
  if (input.receiver) found = found.where('t.receiver', '=', input.receiver)
  if (input.state) found = found.where('t.state', 'in', several<say.LeadTransferState>(input.state))
  if (input.way) found = found.where('t.way', 'in', several<say.LeadWay>(input.way))
  if (input.inspection) found = found.where('t.inspection', '=', input.inspection)
  if (input.overdue === 'yes') found = found.where(overdue(today))
  if (input.overdue === 'no') found = found.where(sql<boolean>`${overdue(today)} is not true`)
  if (input.receivedFrom) found = found.where('t.receivedOn', '>=', input.receivedFrom)
  if (input.receivedUntil) found = found.where('t.receivedOn', '<=', input.receivedUntil)
  const page = found
    .selectAll('t')
    .select(['l.number as leadNumber', 'l.priority', 'l.raised', 'l.early'])
    .select(sql<string>`coalesce(i.name, '')`.as('unitName'))
    .orderBy('l.priority', 'desc')
    .orderBy('t.receivedOn')
    .orderBy('t.sealedOn')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(found, page)
  const told = await toldOf(
    eyes,
    rows.map(({ id }) => id),
  )
  return {
    count,
    rows: rows.map((row) => ({
      ...row,
      ...{ outcome: told.get(row.id) ?? null, age: ageOf(row, today), overdue: isOverdue(row, today) },
    })),
  }
})

type TransferRow = z.infer<typeof say.leadTransfers.gives>['rows'][number]

export const transfersSheet = spreadsheetOf(say.leadTransfers, zh.words.leadTransfers, [
  { head: zh.words.letterNumber, width: 24, of: (row) => row.number },
  { head: zh.words.number, width: 18, of: (row) => row.leadNumber },
  { head: zh.words.unit, width: 24, of: (row) => row.unitName },
  { head: zh.words.receiver, width: 12, of: (row) => zh.words[`receiver.${row.receiver}`] },
  { head: zh.words.state, width: 12, of: (row) => zh.words[`leadTransfer.${row.state}`] },
  { head: zh.words.handedOn, kind: 'day', width: 12, of: (row) => row.handedOn },
  { head: zh.words.receivedOn, kind: 'day', width: 12, of: (row) => row.receivedOn },
  { head: zh.words.age, kind: 'number', width: 10, of: (row) => row.age },
  { head: zh.words.way, width: 12, of: (row) => (row.way === '' ? '' : zh.words[`way.${row.way}`]) },
  { head: zh.words.opinionOn, kind: 'day', width: 12, of: (row) => row.opinionOn },
  { head: zh.words.resultDue, kind: 'day', width: 12, of: (row) => row.resultDue },
  { head: zh.words.resultOn, kind: 'day', width: 12, of: (row) => row.resultOn },
  ...counted.map((one) => ({
    ...{ head: zh.words[`told.${one}`], kind: 'number' as const, width: 12 },
    of: (row: TransferRow) => row.outcome?.[one] ?? null,
  })),
])

export const readingLetter = ask(say.transferLetter, async ({ eyes, input }) => {
  const transfer = await eyes
    .selectFrom('transfersTransfer')
    .selectAll()
    .where('id', '=', input.leadTransfer)
    .executeTakeFirst()
  const lead = transfer && (await leadOf(eyes, transfer.lead))
  if (!transfer || !lead) return refuse('doorway.not-found', { noun: 'leadTransfer' })
  const unit = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('planningTerm as y', 'y.id', 'r.term')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'i.id')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .select(['i.name as unitName', 'r.name as roundName', 'y.name as termName', 't.name as teamName'])
    .where('i.id', '=', lead.inspection)
    .executeTakeFirst()
  const office = await eyes
    .selectFrom('identityAuthority')
    .select('name')
    .where('id', '=', lead.authority)
    .executeTakeFirst()
  const matter = await eyes.selectFrom('transfersMatter').selectAll().where('lead', '=', lead.id).executeTakeFirst()
  const paper = leadLetter({
    ...{ transfer, lead, matter: matter ?? null, enclosures: await enclosuresOf(eyes, lead.id) },
    outcome: (await toldOf(eyes, [transfer.id])).get(transfer.id) ?? null,
    ...{ termName: unit?.termName ?? '', roundName: unit?.roundName ?? '', teamName: unit?.teamName ?? '' },
    ...{ unitName: unit?.unitName ?? '', officeName: office?.name ?? '' },
    names: await namesOf(eyes, [transfer.sealedBy, transfer.handedBy, transfer.receivedBy]),
  })
  return { transfer, paper: canonical(paper) }
})

export const readingFigures = ask(say.leadFigures, async ({ eyes, input, today }) => {
  let leads = eyes.selectFrom('transfersLead as l')
  let transfers = eyes.selectFrom('transfersTransfer as t').where('t.state', 'not in', ['sealed', 'returned'])
  if (input.inspection) {
    leads = leads.where('l.inspection', '=', input.inspection)
    transfers = transfers.where('t.inspection', '=', input.inspection)
  }
  const { count } = await leads.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const those = (when: ReturnType<typeof sql<boolean>>) => sql<number>`(count(*) filter (where ${when}))::int`
  const sums = await transfers
    .select(sql<number>`count(*)::int`.as('transferred'))
    .select(those(sql`t.state in ('sent', 'received')`).as('pending'))
    .select(those(sql`t.state = 'handling'`).as('handling'))
    .select(those(sql`t.state = 'fedBack'`).as('fedBack'))
    .select(those(overdue(today)).as('overdue'))
    .executeTakeFirstOrThrow()
  const ways = await transfers
    .select(['t.way', sql<number>`count(*)::int`.as('count')])
    .where('t.state', '=', 'fedBack')
    .groupBy('t.way')
    .execute()
  const of = (way: say.LeadWay) => ways.find((one) => one.way === way)?.count ?? 0
  return { leads: count, ...sums, ways: say.leadWays.map((way) => ({ way, count: of(way) })) }
})
