import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { deskEntry } from '../../../core/server/desk.ts'
import { contains } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

export const readingMeetings = ask(say.feedbackMeetings, async ({ eyes, input }) => {
  let some = eyes.selectFrom('feedbackMeeting as m')
  const { opinion, inspection, gathering, committed, q } = input
  if (opinion) some = some.where('m.opinion', '=', opinion)
  if (inspection) some = some.where('m.inspection', '=', inspection)
  if (gathering) some = some.where('m.gathering', '=', gathering)
  if (committed) some = some.where('m.speaker', committed === 'yes' ? '<>' : '=', '')
  if (q) some = some.where(contains('m.title', q))
  const page = some
    .selectAll('m')
    .select(bodyName('m.body').as('bodyName'))
    .orderBy('m.day', 'desc')
    .orderBy('m.gathering')
    .orderBy('m.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const feedbackMeetingsSheet = spreadsheetOf(say.feedbackMeetings, zh.words.feedbackMeetings, [
  { head: zh.words.body, width: 28, of: (row) => row.bodyName },
  { head: zh.words.meetingTitle, width: 36, of: (row) => row.title },
  { head: zh.words.meetingDay, kind: 'day', width: 14, of: (row) => row.day },
  { head: zh.words.meetingPlace, width: 24, of: (row) => row.place },
  { head: zh.words.meetingHost, width: 24, of: (row) => row.host },
  { head: zh.words.speaker, width: 16, of: (row) => row.speaker },
  { head: zh.words.commitment, width: 60, of: (row) => row.commitment },
])

export const readingTownCopies = ask(say.townCopies, async ({ eyes, input }) => {
  let some = eyes.selectFrom('feedbackTownCopy as c')
  if (input.opinion) some = some.where('c.opinion', '=', input.opinion)
  if (input.received) some = some.where('c.receivedOn', input.received === 'yes' ? 'is not' : 'is', null)
  const page = some.selectAll('c').orderBy('c.deliveredOn', 'desc').orderBy('c.id').offset(input.from).limit(input.size)
  return listed(some, page)
})

export const townCopiesSheet = spreadsheetOf(say.townCopies, zh.words.townCopies, [
  { head: zh.words.upperBody, width: 28, of: (row) => row.upperName },
  { head: zh.words.villageBody, width: 28, of: (row) => row.bodyName },
  { head: zh.words.number, width: 28, of: (row) => row.number },
  { head: zh.words.copiedOn, kind: 'day', width: 14, of: (row) => row.deliveredOn },
  { head: zh.words.receivedOn, kind: 'day', width: 14, of: (row) => row.receivedOn },
  { head: zh.words.signedName, width: 14, of: (row) => row.signedName },
])

export const readingTownCopy = ask(say.townCopyPage, async ({ eyes, actor, input }) => {
  const copy = await eyes.selectFrom('feedbackTownCopy').selectAll().where('id', '=', input.townCopy).executeTakeFirst()
  if (!copy) return refuse('doorway.not-found', { noun: 'townCopy' })
  const items = eyes.selectFrom('feedbackTownItem').selectAll().where('copy', '=', copy.id).orderBy('number')
  return { copy, items: await items.execute(), upper: actor.scope.bodies.includes(copy.upper) }
})

export const townCopiesToReceive = deskEntry({
  room: 'feedback',
  key: 'townCopiesToReceive',
  hats: ['principal'],
  rows: async ({ eyes, actor }) =>
    (
      await eyes
        .selectFrom('feedbackTownCopy')
        .select(['id', 'bodyName', 'number', 'upper'])
        .where('receivedOn', 'is', null)
        .orderBy('deliveredOn')
        .limit(200)
        .execute()
    )
      .filter(({ upper }) => actor.scope.bodies.includes(upper))
      .map(({ id, bodyName: name, number }) => ({
        noun: 'townCopy',
        id,
        title: `${name} ${number}`,
        link: `/town-copies/${id}`,
      })),
})
