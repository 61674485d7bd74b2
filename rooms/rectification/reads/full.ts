import { sql } from 'kysely'
import { body, checkers } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { several } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { toPut, waitsFor } from '../../policies/put.ts'
import { bodyIssuing, bodyName, issuerName } from '../../registry/names.ts'
import * as say from '../contract.ts'

const nameOf = (column: string) =>
  sql<string>`coalesce((select who.name from identity_person who where who.id = ${sql.ref(column)}), '')`

export const readingProlongations = ask(say.prolongations, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationProlongation as p')
  if (input.task) some = some.where('p.task', '=', input.task)
  if (input.plan) some = some.where('p.plan', '=', input.plan)
  if (input.subject) some = some.where('p.subject', 'in', several<say.Prolongation['subject']>(input.subject))
  if (input.state) some = some.where('p.state', 'in', several<say.ProlongationState>(input.state))
  const page = some
    .selectAll('p')
    .select([bodyName('p.body').as('bodyName'), nameOf('p.decidedBy').as('decidedName')])
    .orderBy('p.askedOn', 'desc')
    .orderBy('p.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSpotDraws = ask(say.spotDraws, async ({ eyes, input }) => {
  const some = eyes.selectFrom('rectificationSpotDraw as d')
  const count = (state: string) =>
    sql<number>`(select count(*)::int from rectification_spot s where s.draw = d.id and s.state = ${state})`
  const page = some
    .selectAll('d')
    .select(
      sql<string>`coalesce((select i.name from planning_inspection i where i.id = d.inspection), '')`.as('bodyName'),
    )
    .select([count('waiting').as('waiting'), count('relapsed').as('relapsed')])
    .orderBy('d.onDay', 'desc')
    .orderBy('d.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSpots = ask(say.spots, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationSpot as s')
  if (input.draw) some = some.where('s.draw', '=', input.draw)
  if (input.state) some = some.where('s.state', 'in', several<say.SpotState>(input.state))
  const page = some
    .selectAll('s')
    .select(bodyName('s.body').as('bodyName'))
    .orderBy('s.body')
    .orderBy('s.number')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingRemarks = ask(say.taskRemarks, async ({ eyes, input }) => {
  const rows = await eyes
    .selectFrom('rectificationRemark')
    .selectAll()
    .where('task', '=', input.task)
    .orderBy('onDay', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return {
    rows,
    names: await namesOf(
      eyes,
      rows.map(({ by }) => by),
    ),
  }
})

/** A leader in charge by the name kept of him; empty where there is none. */
const leaderName = (column: string) =>
  sql<string>`coalesce((select l.name from rectification_leader l where l.id = ${sql.ref(column)}), '')`

export const readingLifeMeetings = ask(say.lifeMeetings, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationLifeMeeting as m')
  if (input.plan) some = some.where('m.plan', '=', input.plan)
  if (input.state) some = some.where('m.state', 'in', several<say.LifeMeetingState>(input.state))
  const page = some
    .select(['m.id', 'm.authority', 'm.inspection', 'm.body', 'm.plan', 'm.state', 'm.dueOn', 'm.provisional'])
    .select(['m.plannedOn', 'm.requestedBy', 'm.requestedOn', 'm.heldOn', 'm.talks', 'm.opinions', 'm.criticisms'])
    .select(['m.charge', 'm.attended', 'm.reportedBy', 'm.reportedOn', 'm.version', bodyName('m.body').as('bodyName')])
    .select(leaderName('m.charge').as('chargeName'))
    .orderBy('m.dueOn', (order) => order.desc().nullsLast())
    .orderBy('m.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingLifeMeeting = ask(say.lifeMeetingPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('rectificationLifeMeeting as m')
    .selectAll('m')
    .select([bodyName('m.body').as('bodyName'), leaderName('m.charge').as('chargeName')])
    .select(bodyIssuing('m.body').as('issuing'))
    .where('m.id', '=', input.lifeMeeting)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'lifeMeeting' })
  const { bodyName: name, issuing, chargeName, ...lifeMeeting } = found
  const { requestedBy, reportedBy, charge } = lifeMeeting
  const names = await namesOf(eyes, [requestedBy, reportedBy])
  const known = charge === null ? names : { ...names, [charge]: chargeName }
  return { lifeMeeting, bodyName: name, issuer: issuerName(issuing), names: known }
})

export const readingSuccessions = ask(say.successions, async ({ eyes, input }) => {
  let some = eyes.selectFrom('rectificationSuccession as s')
  if (input.accepted) some = some.where('s.acceptedOn', input.accepted === 'yes' ? 'is not' : 'is', null)
  const page = some
    .selectAll('s')
    .select([bodyName('s.body').as('bodyName'), nameOf('s.person').as('name')])
    .orderBy('s.namedOn', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const room = 'rectification'
const askedOf = async (eyes: Reader, ...approvers: readonly ('office' | 'leading_group')[]) =>
  (
    await eyes
      .selectFrom('rectificationProlongation as p')
      .select(['p.id', 'p.title', 'p.from', 'p.inspection', bodyName('p.body').as('bodyName')])
      .where('p.state', '=', 'asked')
      .where('p.approver', 'in', approvers)
      .orderBy('p.askedOn')
      .limit(200)
      .execute()
  ).map(({ id, title, from, inspection, bodyName: note }) => ({
    ...{ noun: 'prolongation', id, title, note, due: from, inspection, link: '/prolongations?state=asked' },
  }))
const asked = (key: string, hat: 'office' | 'leading_group') =>
  deskEntry({
    room,
    key,
    hats: [hat],
    rows: async ({ eyes }) =>
      (await askedOf(eyes, hat)).map(({ noun, id, title, note, due, link }) => ({ noun, id, title, note, due, link })),
  })
export const prolongationsForOffice = asked('prolongationsForOffice', 'office')
export const prolongationsForGroup = asked('prolongationsForGroup', 'leading_group')
export const prolongationsAwaited = waitsFor('prolongation', (eyes) => askedOf(eyes, 'office', 'leading_group'))
export const prolongationsToPut = toPut('prolongation', prolongationsAwaited)

export const spotsToSee = deskEntry({
  room,
  key: 'spotsToSee',
  hats: ['office', 'discipline'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('rectificationSpot as s')
        .select(['s.id', 's.draw', 's.number', 's.title', 's.closedBy', bodyName('s.body').as('bodyName')])
        .where('s.state', '=', 'waiting')
        .orderBy('s.id')
        .limit(200)
        .execute()
    )
      .filter(({ closedBy }) => closedBy !== actor.person)
      .map(({ id, draw, number, title, bodyName: note }) => ({
        noun: 'spot',
        id,
        title: `${number}. ${title}`,
        note,
        link: `/spots?draw=${draw}`,
      })),
})

export const lifeMeetingsToHold = deskEntry({
  room,
  key: 'lifeMeetingsToHold',
  hats: body,
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('rectificationLifeMeeting as m')
        .select(['m.id', 'm.dueOn', 'm.state', bodyName('m.body').as('bodyName')])
        .where('m.state', '<>', 'reported')
        .limit(200)
        .execute()
    ).map(({ id, dueOn, state, bodyName: title }) => ({
      noun: 'lifeMeeting',
      id,
      title,
      due: state === 'held' ? null : dueOn,
      link: `/life-meetings/${id}`,
    })),
})

/** 分管领导参加专题民主生活会 (S3-23): to which one was asked to come. */
export const lifeMeetingsToAttend = deskEntry({
  room,
  key: 'lifeMeetingsToAttend',
  hats: ['in_charge'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('rectificationLifeMeeting as m')
        .select(['m.id', 'm.plannedOn', bodyName('m.body').as('bodyName')])
        .where('m.state', '=', 'requested')
        .orderBy('m.plannedOn')
        .orderBy('m.id')
        .limit(200)
        .execute()
    ).map(({ id, plannedOn, bodyName: title }) => ({
      noun: 'lifeMeeting',
      id,
      title,
      due: plannedOn,
      link: `/life-meetings/${id}`,
    })),
})

/** Meetings whose day has passed and that were not held: those who check hear of it. */
export const lifeMeetingsLate = deskEntry({
  room,
  key: 'lifeMeetingsLate',
  hats: checkers,
  rows: async ({ eyes, today }) =>
    (
      await eyes
        .selectFrom('rectificationLifeMeeting as m')
        .select(['m.id', 'm.dueOn', bodyName('m.body').as('bodyName')])
        .where('m.state', 'in', ['due', 'requested'])
        .where('m.dueOn', '<', today)
        .limit(200)
        .execute()
    ).map(({ id, dueOn, bodyName: title }) => ({
      noun: 'lifeMeeting',
      id,
      title,
      due: dueOn,
      link: `/life-meetings/${id}`,
    })),
})

export const successionsToAccept = deskEntry({
  room,
  key: 'successionsToAccept',
  hats: ['principal'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('rectificationSuccession as s')
        .select(['s.id', 's.namedOn', bodyName('s.body').as('bodyName')])
        .where('s.person', '=', actor.person)
        .where('s.acceptedOn', 'is', null)
        .limit(200)
        .execute()
    ).map(({ id, bodyName: title }) => ({ noun: 'succession', id, title, link: '/successions?accepted=no' })),
})
