import { sql } from 'kysely'
import type { Instant } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { armsOf } from '../../../core/pure/sight.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { openUntil } from '../../../core/server/opened.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import { post } from '../../registry/contract.ts'
import { levelOfHolder } from '../../registry/rules/organisation.ts'
import * as say from '../contract.ts'
import { isOnSite } from '../rules.ts'
import { enclosuresOf, leadOf, outcomesOf, transfersOf } from '../store.ts'
import { zh } from '../texts/zh.ts'

const columns = [
  ...([
    'l.id',
    'l.number',
    'l.inspection',
    'l.source',
    'l.nature',
    'l.disciplineTag',
    'l.state',
    'l.leadClass',
  ] as const),
  ...([
    'l.superior',
    'l.early',
    'l.raised',
    'l.priority',
    'l.unfounded',
    'l.toDiscipline',
    'l.toOrganisation',
  ] as const),
  ...(['l.registeredOn', 'l.approvedOn', 'l.transferredOn', 'l.closedOn'] as const),
] as const

/** Leads with what their unit and round are called, as far as these eyes see them. */
const line = (eyes: Reader) =>
  eyes
    .selectFrom('transfersLead as l')
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .select(columns)
    .select([sql<string>`coalesce(i.name, '')`.as('unitName'), sql<string>`coalesce(r.name, '')`.as('roundName')])

type Found = ReturnType<typeof line>
const toWhom = { discipline: 'l.toDiscipline', organisation: 'l.toOrganisation' } as const

/** By the day and within it by the number, which is drawn as they are registered and has no leading noughts. */
const orders = {
  newest: sql`l.registered_on desc, length(l.number) desc, l.number desc`,
  oldest: sql`l.registered_on, length(l.number), l.number`,
  unit: sql`coalesce(i.name, '') collate "zh-x-icu"`,
  handed: sql`l.transferred_on desc nulls last`,
} as const satisfies Record<(typeof say.leadSorts)[number], unknown>

/** The filters of the list, on the list and on its count alike. */
function narrowed(some: Found, input: Readonly<Record<string, string | number | undefined>>): Found {
  const is = (name: string) => input[name] as never
  let found = some
  if (input['state']) found = found.where('l.state', 'in', several<say.LeadState>(is('state')))
  if (input['leadClass']) found = found.where('l.leadClass', 'in', several<'further'>(is('leadClass')))
  if (input['source']) found = found.where('l.source', 'in', several<'sheet'>(is('source')))
  for (const name of ['nature', 'inspection', 'sheet'] as const)
    if (input[name]) found = found.where(`l.${name}`, '=', is(name))
  if (input['receiver']) found = found.where(toWhom[is('receiver') as say.Receiver], '=', true)
  if (input['early']) found = found.where('l.early', '=', input['early'] === 'yes')
  if (input['registeredFrom']) found = found.where('l.registeredOn', '>=', is('registeredFrom'))
  if (input['registeredUntil']) found = found.where('l.registeredOn', '<=', is('registeredUntil'))
  return input['q'] ? found.where(contains('l.number', is('q'))) : found
}

export const readingLeads = ask(say.leads, async ({ eyes, input }) => {
  const found = narrowed(line(eyes), input)
  const page = found.orderBy(orders[input.sort]).orderBy('l.id').offset(input.from).limit(input.size)
  return listed(found.clearSelect(), page)
})

export const leadsSheet = spreadsheetOf(say.leads, zh.words.leads, [
  { head: zh.words.number, width: 18, of: (row) => row.number },
  { head: zh.words.unit, width: 24, of: (row) => row.unitName },
  { head: zh.words.round, width: 24, of: (row) => row.roundName },
  { head: zh.words.state, width: 10, of: (row) => zh.words[`lead.${row.state}`] },
  { head: zh.words.source, width: 12, of: (row) => zh.words[`source.${row.source}`] },
  { head: zh.words.nature, width: 12, of: (row) => zh.words[`nature.${row.nature}`] },
  {
    head: zh.words.leadClass,
    width: 22,
    of: (row) => (row.leadClass === '' ? '' : zh.words[`leadClass.${row.leadClass}`]),
  },
  { head: zh.words.registeredOn, kind: 'day', width: 12, of: (row) => row.registeredOn },
  { head: zh.words.approvedOn, kind: 'day', width: 12, of: (row) => row.approvedOn },
  { head: zh.words.transferredOn, kind: 'day', width: 12, of: (row) => row.transferredOn },
  { head: zh.words.closedOn, kind: 'day', width: 12, of: (row) => row.closedOn },
])

const ofReading = ['id', 'authority', 'about', 'openedBy', 'openedOn', 'purpose', 'openedUntil'] as const

/** What stands behind the opening of a lead, and what was answered. */
async function behind(eyes: Reader, lead: string) {
  const handlings = eyes.selectFrom('transfersHandling').selectAll().where('lead', '=', lead)
  const transfers = await transfersOf(eyes, lead)
  const urgings = eyes
    .selectFrom('transfersUrging')
    .selectAll()
    .where('transfer', 'in', transfers.length > 0 ? transfers.map(({ id }) => id) : [lead])
  const readings = eyes.selectFrom('transfersReading').select(ofReading).where('about', '=', lead)
  const views = eyes.selectFrom('transfersView').selectAll().where('lead', '=', lead)
  return {
    matter: (await eyes.selectFrom('transfersMatter').selectAll().where('lead', '=', lead).executeTakeFirst()) ?? null,
    enclosures: await enclosuresOf(eyes, lead),
    transfers,
    handlings: await handlings.orderBy('onDay').orderBy('id').limit(200).execute(),
    inquiries: await eyes
      .selectFrom('transfersInquiry')
      .selectAll()
      .where('lead', '=', lead)
      .orderBy('onDay')
      .orderBy('id')
      .limit(100)
      .execute(),
    outcomes: await outcomesOf(eyes, lead),
    urgings: await urgings.orderBy('onDay').orderBy('id').limit(200).execute(),
    views: await views.orderBy('onDay').orderBy('id').limit(200).execute(),
    readings: (await readings.orderBy('openedUntil', 'desc').limit(100).execute()).map((one) => ({
      ...one,
      openedUntil: one.openedUntil as Instant,
    })),
  }
}

/** What the unit, its round and its team are called, and whether the team is on site, as far as one sees it. */
async function around(eyes: Reader, inspection: string) {
  const unit = await eyes
    .selectFrom('planningInspection as i')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .leftJoin('teamsAssignment as a', 'a.inspection', 'i.id')
    .leftJoin('teamsTeam as t', 't.id', 'a.team')
    .select(['i.name as unitName', 'i.state', 'r.name as roundName', 't.name as teamName'])
    .where('i.id', '=', inspection)
    .executeTakeFirst()
  const { unitName = '', roundName, teamName } = unit ?? {}
  return {
    ...{ unitName, roundName: roundName ?? '', teamName: teamName ?? '' },
    onSite: unit !== undefined && isOnSite(unit),
  }
}

/**
 * The level responsible for the person a lead is about (S0-10), by the post of the unit that is held by somebody of that name. Asked only with the lead
 * open; null where it is not, where the hat reads no posts, and where the register has no such holder.
 */
async function responsibleAt(eyes: Reader, hat: Hat, inspection: string, name: string | null) {
  if (name === null || armsOf(post.sight, hat).length === 0) return null
  const held = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('registryOrganisation as o', (join) => join.on(sql<boolean>`o.id = i.body`))
    .innerJoin('registryPost as p', 'p.body', 'o.id')
    .leftJoin('registryOrganisation as a', 'a.id', 'o.parent')
    .select(['p.title', 'p.managedBy', 'p.key', 'p.principal', 'o.level', 'o.managedBy as organisationManagedBy'])
    .select('a.level as aboveLevel')
    .where('i.id', '=', inspection)
    .where('p.holderName', '=', name)
    .where('p.untilDay', 'is', null)
    .orderBy('p.principal', 'desc')
    .orderBy('p.key', 'desc')
    .orderBy('p.id')
    .executeTakeFirst()
  if (!held) return null
  const { level, organisationManagedBy: managedBy, aboveLevel } = held
  const above = aboveLevel === null ? null : { level: aboveLevel }
  return { title: held.title, level: levelOfHolder(held, { level, managedBy }, above) }
}

const numbered = (eyes: Reader, table: 'findingsSheet' | 'tipsTip', id: string | null) =>
  id === null
    ? Promise.resolve(undefined)
    : eyes.selectFrom(table).select(['id', 'number']).where('id', '=', id).executeTakeFirst()

export const readingLead = ask(say.leadPage, async ({ eyes, input, actor }) => {
  const lead = await leadOf(eyes, input.lead)
  if (!lead) return refuse('doorway.not-found', { noun: 'lead' })
  const open = await behind(eyes, lead.id)
  const merged = await eyes
    .selectFrom('transfersLead')
    .select(['id', 'number'])
    .where('mergedInto', '=', lead.id)
    .limit(50)
    .execute()
  const { registeredBy, gradedBy, reviewedBy, approvedBy, closedBy } = lead
  return {
    lead,
    ...(await around(eyes, lead.inspection)),
    openUntil: await openUntil(eyes, 'transfersReading', lead.id, actor.person),
    ...open,
    responsible: await responsibleAt(eyes, actor.hat, lead.inspection, open.matter?.objectName ?? null),
    sheet: (await numbered(eyes, 'findingsSheet', lead.sheet)) ?? null,
    tip: (await numbered(eyes, 'tipsTip', lead.tip)) ?? null,
    merged,
    names: await namesOf(eyes, [
      ...[registeredBy, gradedBy, reviewedBy, approvedBy, closedBy, ...(open.matter?.aboutPersons ?? [])],
      ...open.transfers.flatMap((one) => [one.sealedBy, one.handedBy, one.receivedBy]),
      ...[...open.handlings, ...open.urgings, ...open.views].map((one) => one.by),
      ...open.readings.map((one) => one.openedBy),
    ]),
  }
})

export const readingDoubles = ask(say.leadDoubles, async ({ eyes, input, actor }) => {
  const all = await eyes
    .selectFrom('transfersLookup')
    .select(['id', 'authority', 'lead', 'by', 'onDay', 'purpose', 'openUntil', 'found'])
    .where('id', '=', input.lookup)
    .where('by', '=', actor.person)
    .where('openFor', '=', sql<string>`coalesce(current_setting('m.session', true), '')`)
    .where('openUntil', '>', sql<string>`now()`)
    .executeTakeFirst()
  if (!all) return refuse('doorway.not-found', { noun: 'leadLookup' })
  const { found, openUntil: until, ...lookup } = all
  const reasons = new Map(found.map((one) => [one.lead, one.reasons]))
  const rows =
    found.length === 0
      ? []
      : await line(eyes)
          .where('l.id', 'in', [...reasons.keys()])
          .execute()
  return {
    lookup: { ...lookup, openUntil: until as Instant },
    found: rows.map((row) => ({ ...row, reasons: reasons.get(row.id) ?? [] })),
  }
})
