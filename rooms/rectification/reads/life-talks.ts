import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'

export const readingLifeTalks = ask(say.lifeTalks, async ({ eyes, input }) => {
  const meeting = await eyes
    .selectFrom('rectificationLifeMeeting as m')
    .select(bodyName('m.body').as('bodyName'))
    .where('m.id', '=', input.lifeMeeting)
    .executeTakeFirst()
  if (!meeting) return refuse('doorway.not-found', { noun: 'lifeMeeting' })
  const rows = await eyes
    .selectFrom('rectificationLifeTalk')
    .selectAll()
    .where('meeting', '=', input.lifeMeeting)
    .orderBy(sql`struck <> ''`)
    .orderBy('onDay')
    .orderBy('id')
    .execute()
  return { ...meeting, rows }
})

export const readingLifeTalk = ask(say.lifeTalkPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('rectificationLifeTalk as k')
    .selectAll('k')
    .select(bodyName('k.body').as('bodyName'))
    .where('k.id', '=', input.lifeTalk)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'lifeTalk' })
  const { bodyName: name, ...talk } = found
  return { talk, bodyName: name, byName: (await namesOf(eyes, [talk.by]))[talk.by] ?? '' }
})
