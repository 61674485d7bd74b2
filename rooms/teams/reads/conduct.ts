import { sql } from 'kysely'
import { body as bodyHats, type Hat, appointed } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'

const MOST = 500
const nameOf = (column: string) =>
  sql<string>`coalesce((select p.name from identity_person p where p.id = ${sql.ref(column)}), '')`
const teamNameOf = (column: string) =>
  sql<string>`coalesce((select t.name from teams_team t where t.id = ${sql.ref(column)}), '')`
const unitNameOf = (column: string) =>
  sql<string>`coalesce((select i.name from planning_inspection i where i.id = ${sql.ref(column)}), '')`

const named = [nameOf('s.person').as('name'), teamNameOf('s.team').as('teamName')] as const

export const readConduct = ask(say.conductPage, async ({ eyes, actor, today }) => {
  const inTeam = (appointed as readonly Hat[]).includes(actor.hat)
  const mine = inTeam
    ? await eyes
        .selectFrom('teamsAppointment as s')
        .innerJoin('planningRound as r', 'r.id', 's.round')
        .select(['s.id as appointment', 'r.name as roundName', ...named])
        .where('s.person', '=', actor.person as never)
        .where('s.endedAt', 'is', null)
        .where('s.fromDay', '<=', today)
        .where('s.untilDay', '>=', today)
        .execute()
    : []
  const pledges = eyes
    .selectFrom('teamsPledge as s')
    .selectAll('s')
    .select([...named])
    .orderBy('s.onDay', 'desc')
  const checks = eyes
    .selectFrom('teamsSelfCheck as s')
    .selectAll('s')
    .select([...named])
    .orderBy('s.onDay', 'desc')
  const contacts = eyes
    .selectFrom('teamsContact as s')
    .selectAll('s')
    .select([...named])
    .orderBy('s.reportedAt', 'desc')
  const appraisals = eyes
    .selectFrom('teamsAppraisal as s')
    .selectAll('s')
    .select([...named])
    .orderBy('s.onDay', 'desc')
  return {
    mine,
    pledges: await pledges.limit(MOST).execute(),
    checks: await checks.limit(MOST).execute(),
    contacts: await contacts.limit(MOST).execute(),
    appraisals: await appraisals.limit(MOST).execute(),
  }
})

/** Complaints these eyes see, without those about a team one sits or sat in, whatever hat one wears (S2-19). */
const complaintsFor = (eyes: Reader, person: string) =>
  eyes.selectFrom('teamsComplaint as s').where((e) =>
    e.or([
      e('s.byPerson', '=', person as never),
      e.not(
        e.exists(
          e
            .selectFrom('teamsAppointment as a')
            .select('a.id')
            .whereRef('a.team', '=', 's.team')
            .where('a.person', '=', person as never),
        ),
      ),
    ]),
  )

export const readComplaints = ask(say.complaints, async ({ eyes, actor, input }) => {
  let base = complaintsFor(eyes, actor.person)
  if (input.open) base = base.where('s.answeredOn', input.open === 'yes' ? 'is' : 'is not', null)
  const { count } = await base.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await base
    .selectAll('s')
    .select([teamNameOf('s.team').as('teamName'), unitNameOf('s.unit').as('unitName')])
    .orderBy(sql`s.answered_on is not null`)
    .orderBy('s.receivedOn', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const complaintsToAnswer = deskEntry({
  room: 'teams',
  key: 'complaintsToAnswer',
  hats: ['office'],
  rows: async ({ eyes, actor }) =>
    (
      await complaintsFor(eyes, actor.person)
        .select(['s.id', teamNameOf('s.team').as('teamName')])
        .where('s.answeredOn', 'is', null)
        .orderBy('s.receivedOn')
        .limit(200)
        .execute()
    ).map((row) => ({ noun: 'complaint', id: row.id, title: row.teamName, due: null, link: '/complaints?open=yes' })),
})

export const contactsToHandle = deskEntry({
  room: 'teams',
  key: 'contactsToHandle',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('teamsContact as s')
        .select(['s.id', 's.who', teamNameOf('s.team').as('teamName')])
        .where('s.handledOn', 'is', null)
        .orderBy('s.reportedAt')
        .limit(200)
        .execute()
    ).map((row) => ({ noun: 'contact', id: row.id, title: row.who, note: row.teamName, due: null, link: '/conduct' })),
})

export const readRatings = ask(say.ratings, async ({ eyes, actor }) => {
  const rows = await eyes
    .selectFrom('teamsConduct as s')
    .selectAll('s')
    .select([teamNameOf('s.team').as('teamName'), unitNameOf('s.inspection').as('unitName')])
    .orderBy('s.onDay', 'desc')
    .limit(MOST)
    .execute()
  const open = (bodyHats as readonly Hat[]).includes(actor.hat)
    ? await eyes
        .selectFrom('planningInspection as i')
        .select(['i.id as inspection', 'i.name'])
        .where('i.state', 'in', ['exited', 'closed'])
        .orderBy('i.exitedOn', 'desc')
        .limit(20)
        .execute()
    : []
  return { ratings: rows, open: open.filter((one) => !rows.some((row) => row.inspection === one.inspection)) }
})

export const readInside = ask(say.insideTeam, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const people = await eyes
    .selectFrom('teamsSeat')
    .select(['person', 'name'])
    .where('inspection', '=', input.inspection)
    .orderBy('name')
    .execute()
  const modules = await eyes
    .selectFrom('teamsModule')
    .selectAll()
    .where('inspection', '=', input.inspection)
    .orderBy('name')
    .execute()
  const meetings = await eyes
    .selectFrom('teamsMeeting')
    .selectAll()
    .where('inspection', '=', input.inspection)
    .orderBy('onDay', 'desc')
    .limit(200)
    .execute()
  return { unitName: unit.name, people, modules, meetings }
})

export const readAuthorityPaper = ask(say.authorityPaper, async ({ eyes, input }) => {
  const team = await eyes
    .selectFrom('teamsTeam as t')
    .innerJoin('planningRound as r', 'r.id', 't.round')
    .innerJoin('identityAuthority as h', 'h.id', 't.authority')
    .leftJoin('teamsMandate as m', (on) => on.onRef('m.team', '=', 't.id').on('m.inspection', 'is', null))
    .select([
      't.name as teamName',
      'r.name as roundName',
      'h.name as authorityName',
      sql<string>`coalesce(m.text, '')`.as('mandate'),
    ])
    .where('t.id', '=', input.team)
    .executeTakeFirst()
  if (!team) return refuse('doorway.not-found', { noun: 'team' })
  const units = await eyes
    .selectFrom('planningInspection as i')
    .innerJoin('teamsAssignment as s', 's.inspection', 'i.id')
    .select(['i.name', 'i.enterOn', 'i.exitOn'])
    .where('s.team', '=', input.team)
    .where('i.state', '<>', 'removed')
    .orderBy('i.enterOn')
    .execute()
  const members = await eyes
    .selectFrom('teamsAppointment as a')
    .select([nameOf('a.person').as('name'), 'a.role', 'a.fromDay', 'a.untilDay', 'a.basis'])
    .where('a.team', '=', input.team)
    .where('a.endedAt', 'is', null)
    .orderBy(sql`array_position(array['leader','deputy','non_resident','member'], a.role)`)
    .orderBy(nameOf('a.person'))
    .execute()
  const head = await eyes
    .selectFrom('ledgerCheckpoint')
    .select(['size', 'root'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...team, units, members, sealed: head ? { size: head.size, root: String(head.root) } : null }
})
