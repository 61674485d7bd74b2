import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut, waitsFor } from '../policies/put.ts'

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

/** They wait for a meeting where one is demanded (S0-03). */
export const supportAwaited = waitsFor('support', async (eyes) => cooperations(eyes, 'proposed'))
export const supportToPut = toPut('support', supportAwaited)

/** What departments were asked and have not answered: for those who asked, and for the two that answer under hats of their own. */
export const answersAwaited = deskEntry({
  room,
  key: 'desk.answersAwaited',
  hats: ['office', 'leader', 'discipline', 'organisation'],
  rows: ({ eyes }) => cooperations(eyes, 'asked'),
})

/** 一单位一方案 that were submitted (S2-06). */
const submittedPlans = async (eyes: Reader) =>
  (
    await eyes
      .selectFrom('preparationUnitPlan as p')
      .innerJoin('planningInspection as i', 'i.id', 'p.inspection')
      .select(['p.id', 'p.inspection', 'i.name'])
      .where('p.state', '=', 'submitted')
      .orderBy('p.submittedOn')
      .limit(200)
      .execute()
  ).map(({ id, name, inspection }) => ({ id, title: name, inspection, link: `/unit-plans/${id}` }))

/** They wait for the office, and for a meeting where one is demanded (S0-03). */
export const plansToDecide = deskEntry({
  room,
  key: 'desk.plansToDecide',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (await submittedPlans(eyes)).map(({ id, title, link }) => ({ noun: 'unitPlan', id, title, link })),
})
export const plansAwaited = waitsFor('unitPlan', submittedPlans)
export const plansToPut = toPut('unitPlan', plansAwaited)
