import { team } from '../../core/pure/hats.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { ReportState } from './contract.ts'
import { bodyName } from './names.ts'
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
  rows: ({ eyes }) => reportsIn(eyes, ['drafting']),
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
      .map(({ id, bodyName: name, open, parts }) => ({
        noun: 'inspectionReport',
        id,
        title: name,
        note: `${parts - open}/${parts}`,
        link: `/report-reviews/${id}`,
      })),
})
