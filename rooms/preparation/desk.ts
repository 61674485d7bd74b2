import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'

const room = 'preparation'

const cooperations = async (eyes: Reader, state: 'proposed' | 'asked') =>
  (
    await eyes
      .selectFrom('preparationCooperation')
      .select(['id', 'subject', 'dueOn'])
      .where('state', '=', state)
      .orderBy('dueOn')
      .limit(200)
      .execute()
  ).map(({ id, subject, dueOn }) => ({
    ...{ noun: 'cooperation', id, title: subject, due: dueOn },
    link: `/cooperations/${id}`,
  }))

/** Requests for support that wait for the office's leave (S0-06). */
export const supportToDecide = deskEntry({
  room,
  key: 'desk.supportToDecide',
  hats: ['office'],
  rows: ({ eyes }) => cooperations(eyes, 'proposed'),
})

/** What departments were asked and have not answered: for those who asked, and for the two that answer under hats of their own. */
export const answersAwaited = deskEntry({
  room,
  key: 'desk.answersAwaited',
  hats: ['office', 'leader', 'discipline', 'organisation'],
  rows: ({ eyes }) => cooperations(eyes, 'asked'),
})

/** 一单位一方案 that wait for the office (S2-06). */
export const plansToDecide = deskEntry({
  room,
  key: 'desk.plansToDecide',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('preparationUnitPlan as p')
        .innerJoin('planningInspection as i', 'i.id', 'p.inspection')
        .select(['p.id', 'i.name'])
        .where('p.state', '=', 'submitted')
        .orderBy('p.submittedOn')
        .limit(200)
        .execute()
    ).map(({ id, name }) => ({ noun: 'unitPlan', id, title: name, link: `/unit-plans/${id}` })),
})
