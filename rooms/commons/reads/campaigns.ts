import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { issuerOf } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { pointsOf } from '../following.ts'
import { zh } from '../texts/zh.ts'

/** An organisation by its name in the register. */
export const organisationName = (column: string) =>
  sql<string>`coalesce((select o.name from registry_organisation o where o.id = ${sql.ref(column)}), '')`
const groupTitle = (column: string) =>
  sql<string>`coalesce((select g.title from commons_group g where g.id = ${sql.ref(column)}), '')`

const { words } = zh
const named = (key: string) => (words as Readonly<Record<string, string>>)[key] ?? key

export const readingCampaigns = ask(say.campaigns, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('commonsCampaign as c')
  if (input.problemGroup) some = some.where('c.group', '=', input.problemGroup)
  if (input.state) some = some.where('c.state', 'in', several<say.CampaignState>(input.state))
  if (input.overdue) some = some.where('c.state', '=', 'underWay').where('c.dueOn', '<', today)
  const page = some
    .select(['c.id', 'c.title', 'c.state', 'c.startsOn', 'c.dueOn', 'c.rulesMade', 'c.rulesAmended'])
    .select([organisationName('c.lead').as('leadName'), groupTitle('c.group').as('groupTitle')])
    .orderBy('c.openedOn', 'desc')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingCampaign = ask(say.campaignPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('commonsCampaign as c')
    .selectAll('c')
    .select([organisationName('c.lead').as('leadName'), groupTitle('c.group').as('groupTitle')])
    .where('c.id', '=', input.campaign)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'campaign' })
  const { leadName, groupTitle: title, ...campaign } = found
  const names = await namesOf(eyes, [campaign.openedBy, campaign.endedBy])
  return { campaign, leadName, groupTitle: title, names }
})

export const readingChecklists = ask(say.checklists, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('commonsChecklist as l')
  if (input.problemGroup) some = some.where('l.group', '=', input.problemGroup)
  if (input.state) some = some.where('l.state', 'in', several<say.ChecklistState>(input.state))
  if (input.overdue) some = some.where('l.state', 'in', ['sent', 'received']).where('l.dueOn', '<', today)
  const page = some
    .select(['l.id', 'l.title', 'l.state', 'l.points', 'l.dueOn', 'l.sentOn', 'l.answeredOn'])
    .select(organisationName('l.body').as('bodyName'))
    .select(
      sql<number>`(select coalesce(sum(p.found), 0)::int from commons_point p where p.checklist = l.id)`.as('found'),
    )
    .orderBy('l.sentOn', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingChecklist = ask(say.checklistPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('commonsChecklist as l')
    .selectAll('l')
    .select(organisationName('l.body').as('bodyName'))
    .where('l.id', '=', input.checklist)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'checklist' })
  const { bodyName, ...checklist } = found
  const { sentBy, receivedBy, answeredBy, settledBy } = checklist
  const names = await namesOf(eyes, [sentBy, receivedBy, answeredBy, settledBy])
  const issuer = await issuerOf(eyes, checklist.body)
  return { checklist, bodyName, issuer, points: await pointsOf(eyes, checklist.id), names }
})

export const readingSpecials = ask(say.specialReports, async ({ eyes, input }) => {
  let some = eyes.selectFrom('commonsSpecial as r')
  if (input.problemGroup) some = some.where('r.group', '=', input.problemGroup)
  if (input.state) some = some.where('r.state', 'in', several<say.SpecialState>(input.state))
  const page = some
    .select(['r.id', 'r.title', 'r.state', 'r.units', 'r.draftedOn', 'r.submittedOn'])
    .select([sql<number>`cardinality(r.sheets)`.as('sheets'), groupTitle('r.group').as('groupTitle')])
    .orderBy('r.draftedOn', 'desc')
    .orderBy('r.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSpecial = ask(say.specialReportPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('commonsSpecial as r')
    .selectAll('r')
    .select(groupTitle('r.group').as('groupTitle'))
    .where('r.id', '=', input.specialReport)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'specialReport' })
  const { groupTitle: title, ...report } = found
  const names = await namesOf(eyes, [report.draftedBy, report.submittedBy, report.heardBy])
  return { report, groupTitle: title, names }
})

export const specialsSheet = spreadsheetOf(say.specialReports, words.specialReports, [
  { head: words.specialTitle, width: 40, of: (row) => row.title },
  { head: words.problemGroup, width: 36, of: (row) => row.groupTitle },
  { head: words.state, width: 10, of: (row) => words[`specialReport.${row.state}`] },
  { head: words.sheetCount, kind: 'number', width: 8, of: (row) => row.sheets },
  { head: words.unitCount, kind: 'number', width: 10, of: (row) => row.units },
  { head: words.writtenBy, kind: 'day', width: 14, of: (row) => row.draftedOn },
  { head: words.submittedBy, kind: 'day', width: 14, of: (row) => row.submittedOn },
])

export const campaignsSheet = spreadsheetOf(say.campaigns, words.campaigns, [
  { head: words.campaignTitle, width: 40, of: (row) => row.title },
  { head: words.problemGroup, width: 36, of: (row) => row.groupTitle },
  { head: words.lead, width: 24, of: (row) => row.leadName },
  { head: words.state, width: 10, of: (row) => named(`campaign.${row.state}`) },
  { head: words.startsOn, kind: 'day', of: (row) => row.startsOn },
  { head: words.dueOn, kind: 'day', of: (row) => row.dueOn },
  { head: words.rulesMade, kind: 'number', of: (row) => row.rulesMade },
  { head: words.rulesAmended, kind: 'number', of: (row) => row.rulesAmended },
])

export const checklistsSheet = spreadsheetOf(say.checklists, words.checklists, [
  { head: words.checklistTitle, width: 40, of: (row) => row.title },
  { head: words.department, width: 26, of: (row) => row.bodyName },
  { head: words.state, width: 10, of: (row) => named(`checklist.${row.state}`) },
  { head: words.points, kind: 'number', of: (row) => row.points },
  { head: words.found, kind: 'number', of: (row) => row.found },
  { head: words.sentOn, kind: 'day', of: (row) => row.sentOn },
  { head: words.dueOn, kind: 'day', of: (row) => row.dueOn },
  { head: words.answeredOn, kind: 'day', of: (row) => row.answeredOn },
])
