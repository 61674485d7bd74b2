import { sql } from 'kysely'
import { body } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { several } from '../../../core/server/filters.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyIssuing, bodyName, issuerName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

const orders = {
  due: sql`r.due_on nulls last, r.id`,
  newest: sql`coalesce(r.endorsed_on, r.signed_on, r.due_on) desc nulls last, r.id`,
} as const

export const readingReports = ask(say.rectificationReports, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationReport as r')
  if (input.inspection) some = some.where('r.inspection', '=', input.inspection)
  if (input.plan) some = some.where('r.plan', '=', input.plan)
  if (input.kind) some = some.where('r.kind', 'in', several<say.ReportKind>(input.kind))
  if (input.state) some = some.where('r.state', 'in', several<say.ReportState>(input.state))
  const page = some
    .select(['r.id', 'r.inspection', 'r.plan', 'r.kind', 'r.period', 'r.state', 'r.dueOn', 'r.provisional'])
    .select(['r.signedOn', 'r.endorsedOn', bodyName('r.body').as('bodyName')])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingReport = ask(say.rectificationReportPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('rectificationReport as r')
    .selectAll('r')
    .select([bodyName('r.body').as('bodyName'), bodyIssuing('r.body').as('issuing')])
    .where('r.id', '=', input.rectificationReport)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'rectificationReport' })
  const { bodyName: name, issuing, ...report } = found
  const names = await namesOf(eyes, [report.signedBy, report.endorsedBy])
  const leader = await eyes
    .selectFrom('rectificationLeader')
    .select(['id', 'name'])
    .where('id', '=', report.charge)
    .executeTakeFirst()
  return {
    report,
    bodyName: name,
    issuer: issuerName(issuing),
    names: leader ? { ...names, [leader.id]: leader.name } : names,
  }
})

const reportsIn = async (eyes: Reader, state: say.ReportState) => {
  const rows = await eyes
    .selectFrom('rectificationReport as r')
    .where('r.state', '=', state)
    .select(['r.id', 'r.kind', 'r.period', 'r.dueOn', bodyName('r.body').as('bodyName')])
    .orderBy('r.dueOn', (order) => order.asc().nullsLast())
    .limit(200)
    .execute()
  return rows.map(({ id, kind, period, dueOn, bodyName: name }) => ({
    noun: 'rectificationReport',
    id,
    title: [name, period, zh.words[`report.kind.${kind}`]].filter(Boolean).join(' '),
    due: dueOn,
    link: `/rectification/reports/${id}`,
  }))
}

const room = 'rectification'
export const reportsToWrite = deskEntry({
  room,
  key: 'reportsToWrite',
  hats: body,
  rows: ({ eyes }) => reportsIn(eyes, 'drafted'),
})
export const reportsToEndorse = deskEntry({
  room,
  key: 'reportsToEndorse',
  hats: ['in_charge'],
  rows: ({ eyes }) => reportsIn(eyes, 'signed'),
})
