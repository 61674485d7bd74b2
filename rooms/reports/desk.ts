import { team } from '../../core/pure/hats.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { bodyName } from '../registry/names.ts'
import { owners, type ReportState } from './contract.ts'
import { lastTrips } from './reads/review.ts'

const room = 'reports'

const reportsIn = async (eyes: Reader, states: readonly ReportState[]) =>
  (
    await eyes
      .selectFrom('reportsReport as o')
      .select(['o.id', 'o.title', 'o.number', 'o.returns', bodyName('o.body').as('body')])
      .where('o.state', 'in', states)
      .orderBy('o.draftedOn')
      .limit(200)
      .execute()
  ).map(({ id, title, number }) => ({
    noun: 'inspectionReport',
    id,
    title: `${title} ${number}`,
    link: `/inspection-reports/${id}`,
  }))

/** Drafts: theirs who write them. */
export const reportsInDraft = deskEntry({
  room,
  key: 'reportsInDraft',
  hats: team,
  rows: ({ eyes }) => reportsIn(eyes, ['drafting', 'teamAgreed']),
})

/** What the office has under review. */
export const reportsUnderReview = deskEntry({
  room,
  key: 'reportsUnderReview',
  hats: ['office'],
  rows: ({ eyes }) => reportsIn(eyes, ['underReview']),
})

/** Parts that a department was asked about and has not said anything of. */
export const partsToReview = deskEntry({
  room,
  key: 'partsToReview',
  hats: ['discipline', 'organisation'],
  rows: async ({ eyes, actor }) =>
    (await lastTrips(eyes, actor.hat).limit(200).execute())
      .filter(({ open }) => open > 0)
      .map(({ id, report, bodyName: name, open, parts }) => ({
        noun: 'reportPart',
        id,
        title: name,
        note: `${parts - open}/${parts}`,
        link: `/report-reviews/${report}`,
      })),
})

/** What a decision asks of oneself: red once it is late. */
export const decisionsToCarryOut = deskEntry({
  room,
  key: 'decisionsToCarryOut',
  hats: owners,
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('reportsDecisionTask')
        .select(['id', 'title', 'dueOn', 'reason'])
        .where('owner', '=', actor.person)
        .where('state', '=', 'open')
        .orderBy('dueOn')
        .limit(200)
        .execute()
    ).map(({ id, title, dueOn }) => ({
      noun: 'decisionTask',
      id,
      title,
      due: dueOn,
      link: '/decision-tasks?mine=yes',
    })),
})

/** What owners say is done: for the office to confirm. */
export const decisionsToConfirm = deskEntry({
  room,
  key: 'decisionsToConfirm',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('reportsDecisionTask')
        .select(['id', 'title', 'dueOn'])
        .where('state', '=', 'reported')
        .orderBy('dueOn')
        .limit(200)
        .execute()
    ).map(({ id, title, dueOn }) => ({
      noun: 'decisionTask',
      id,
      title,
      due: dueOn,
      link: '/decision-tasks?state=reported',
    })),
})

/** Meetings called, for those who hold them: to be held, decided and minuted. */
export const conferencesOpen = deskEntry({
  room,
  key: 'conferencesOpen',
  hats: ['leader', 'office'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('reportsConference')
        .select(['id', 'title', 'onDay'])
        .where('state', 'in', ['called', 'held'])
        .where('kind', actor.hat === 'leader' ? '=' : '<>', 'team')
        .orderBy('onDay')
        .limit(200)
        .execute()
    ).map(({ id, title, onDay }) => ({ noun: 'conference', id, title, due: onDay, link: `/conferences/${id}` })),
})

/** What the secretary said of persons and matters and nobody has carried out (S3-04): for the office, which enters what was done. */
export const disposalsToCarryOut = deskEntry({
  room,
  key: 'disposalsToCarryOut',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('reportsDisposal as d')
        .select(['d.id', 'd.subject', bodyName('u.body').as('body')])
        .innerJoin('planningInspection as u', 'u.id', 'd.inspection')
        .where('d.doneOn', 'is', null)
        .orderBy('d.onDay')
        .limit(200)
        .execute()
    ).map(({ id, subject, body }) => ({
      noun: 'disposal',
      id,
      title: subject,
      note: body,
      due: null,
      link: '/disposals?done=no',
    })),
})

/** Meetings one is to be at, not held yet (S3-23); a team's leader has those he calls himself among what is open. */
export const conferencesToAttend = deskEntry({
  room,
  key: 'conferencesToAttend',
  hats: ['leading_group', 'secretary', 'in_charge', 'discipline', 'organisation', ...team],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('reportsPresence')
        .select(['id', 'title', 'onDay', 'kind', 'conference'])
        .where('person', '=', actor.person)
        .where('present', 'is', null)
        .where('cancelled', '=', false)
        .$if(actor.hat === 'leader', (q) => q.where('kind', '<>', 'team'))
        .orderBy('onDay')
        .limit(200)
        .execute()
    ).map(({ id, title, onDay, kind, conference }) => ({
      noun: 'presence',
      id,
      title,
      due: onDay,
      link: kind === 'team' ? `/conferences/${conference}` : '/my-conferences',
    })),
})
