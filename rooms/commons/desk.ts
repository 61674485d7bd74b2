import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { GroupState } from './contract.ts'
import { zh } from './texts/zh.ts'

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
    ...{ noun: 'problemGroup', id: one.id, title: one.title, note: zh.words[`kind.${one.kind}`] },
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
