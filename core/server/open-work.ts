import { type OpenThing, openWork } from '../pure/open-work.ts'
import { ask, type Read } from './ask.ts'
import type { Reader } from './tables.ts'

/** Of one kind, what a person has in hand, worded `room.key`. */
export type InHand = Readonly<{
  tag: 'inHand'
  room: string
  key: string
  rows: (eyes: Reader, person: string) => Promise<readonly OpenThing[]>
}>

/** Declares what of one kind a person may have in hand; exported from a room's reads. `rows` reads under the asker's eyes, at most 200 rows. */
export const inHand = (says: Omit<InHand, 'tag'>): InHand => ({ tag: 'inHand', ...says })

/** Answers what a person has in hand: every kind of which there is something, in the order of the rooms. */
export const openWorkRead = (entries: readonly InHand[]): Read<typeof openWork> =>
  ask(openWork, async ({ eyes, input }) => {
    const groups = []
    for (const { room, key, rows } of entries) {
      const found = await rows(eyes, input.person)
      if (found.length > 0) groups.push({ room, key, rows: [...found] })
    }
    return { groups }
  })
