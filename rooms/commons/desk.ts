import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import type { AdvisoryState, ChecklistState, GroupState } from './contract.ts'

const room = 'commons'

/** Groups in this state, but those this person proposed. */
const groupsIn = async (eyes: Reader, state: GroupState, but: string | null = null) =>
  (
    await eyes
      .selectFrom('commonsGroup')
      .select(['id', 'title', 'kind', 'dueOn'])
      .where('state', '=', state)
      .where((e) => e.or([e('proposedBy', 'is distinct from', but), e.val(but === null)]))
      .orderBy('dueOn')
      .orderBy('id')
      .limit(200)
      .execute()
  ).map((one) => ({
    ...{ noun: 'problemGroup', id: one.id, title: one.title, word: `commons.kind.${one.kind}` },
    ...{ due: one.dueOn, link: `/problem-groups/${one.id}` },
  }))

export const groupsToDecide = deskEntry({
  room,
  key: 'desk.groupsToDecide',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes, actor }) =>
    (await groupsIn(eyes, 'proposed', actor.person)).map((row) => ({ ...row, due: null })),
})

/** Approved and not closed: the office keeps each until its day, a week of it amber. */
export const groupsUnderWay = deskEntry({
  room,
  key: 'desk.groupsUnderWay',
  hats: ['office'],
  amber: 7,
  rows: ({ eyes }) => groupsIn(eyes, 'approved'),
})

/** Past its day it climbs to those who approved it. */
export const groupsOverdue = deskEntry({
  room,
  key: 'desk.groupsOverdue',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes, today }) => (await groupsIn(eyes, 'approved')).filter(({ due }) => due !== null && due < today),
})

const campaignRow = (one: { id: string; title: string; dueOn: string }) => ({
  ...{ noun: 'campaign', id: one.id, title: one.title, due: one.dueOn, link: `/campaigns/${one.id}` },
})

export const campaignsUnderWay = deskEntry({
  room,
  key: 'desk.campaignsUnderWay',
  hats: ['office'],
  amber: 7,
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('commonsCampaign')
        .select(['id', 'title', 'dueOn'])
        .where('state', '=', 'underWay')
        .orderBy('dueOn')
        .orderBy('id')
        .limit(200)
        .execute()
    ).map(campaignRow),
})

const checklistsIn = async (eyes: Reader, ...states: readonly ChecklistState[]) =>
  (
    await eyes
      .selectFrom('commonsChecklist')
      .select(['id', 'title', 'dueOn'])
      .where('state', 'in', states)
      .orderBy('dueOn')
      .orderBy('id')
      .limit(200)
      .execute()
  ).map((one) => ({ noun: 'checklist', id: one.id, title: one.title, due: one.dueOn, link: `/checklists/${one.id}` }))

/** What a department has to look for in its own house. */
export const checklistsToAnswer = deskEntry({
  room,
  key: 'desk.checklistsToAnswer',
  hats: ['principal', 'clerk'],
  rows: ({ eyes }) => checklistsIn(eyes, 'sent', 'received'),
})

export const checklistsToSettle = deskEntry({
  room,
  key: 'desk.checklistsToSettle',
  hats: ['office'],
  rows: async ({ eyes, today }) => [
    ...(await checklistsIn(eyes, 'answered')).map((row) => ({ ...row, due: null })),
    ...(await checklistsIn(eyes, 'sent', 'received')).filter(({ due }) => due < today),
  ],
})

export const specialsToHear = deskEntry({
  room,
  key: 'desk.specialsToHear',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('commonsSpecial')
        .select(['id', 'title'])
        .where('state', '=', 'submitted')
        .orderBy('submittedOn')
        .orderBy('id')
        .limit(200)
        .execute()
    ).map(({ id, title }) => ({ noun: 'specialReport', id, title, link: `/special-reports/${id}` })),
})

const advisoriesIn = async (eyes: Reader, ...states: readonly AdvisoryState[]) =>
  (
    await eyes
      .selectFrom('commonsAdvisory')
      .select(['id', 'title', 'number', 'dueOn', 'draftedBy'])
      .where('state', 'in', states)
      .orderBy('dueOn')
      .orderBy('id')
      .limit(200)
      .execute()
  ).map(({ draftedBy, dueOn, id, title, number }) => ({
    row: { noun: 'advisory', id, title, note: number, due: dueOn, link: `/advisories/${id}` },
    draftedBy,
  }))

/** Letters of advice before those who decide; not what one drafted. */
export const advisoriesToDecide = deskEntry({
  room,
  key: 'desk.advisoriesToDecide',
  hats: ['leading_group', 'secretary'],
  rows: async ({ eyes, actor }) =>
    (await advisoriesIn(eyes, 'consulted')).filter(({ draftedBy }) => draftedBy !== actor.person).map(({ row }) => row),
})

export const advisoriesToAnswer = deskEntry({
  room,
  key: 'desk.advisoriesToAnswer',
  hats: ['principal', 'clerk'],
  rows: async ({ eyes }) => (await advisoriesIn(eyes, 'issued', 'received')).map(({ row }) => row),
})

/** What the office has to do next: issue, judge, look again; and replies past their day. */
export const advisoriesToSeeTo = deskEntry({
  room,
  key: 'desk.advisoriesToSeeTo',
  hats: ['office'],
  rows: async ({ eyes, today }) => [
    ...(await advisoriesIn(eyes, 'approved', 'answered', 'judged', 'supervised')).map(({ row }) => ({
      ...row,
      due: null,
    })),
    ...(await advisoriesIn(eyes, 'received')).map(({ row }) => row).filter(({ due }) => due !== null && due < today),
  ],
})

/** What waits for those who decide, and for their meeting where one is demanded (S0-03). */
export const specialsAwaited = waitsFor('special', async (eyes) =>
  (
    await eyes
      .selectFrom('commonsSpecial')
      .select(['id', 'title'])
      .where('state', '=', 'submitted')
      .orderBy('submittedOn')
      .limit(200)
      .execute()
  ).map(({ id, title }) => ({ id, title, link: `/special-reports/${id}` })),
)
export const specialsToPut = toPut('special', specialsAwaited)
export const groupsAwaited = waitsFor('group', (eyes) => groupsIn(eyes, 'proposed'))
export const groupsToPut = toPut('group', groupsAwaited)
export const advisoriesAwaited = waitsFor('advisory', async (eyes) =>
  (await advisoriesIn(eyes, 'consulted')).map(({ row }) => row),
)
export const advisoriesToPut = toPut('advisory', advisoriesAwaited)
