import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/meetings.ts'
import { itemsOf } from '../store.ts'
import * as keep from '../store-meetings.ts'

export const holdingFeedbackMeeting = act(
  say.holdFeedbackMeeting,
  async ({ tx, look, may, actor, input, today, newId }) => {
    const { id: gathering, title, day, place, host } = input
    const opinions: say.Opinion[] = []
    for (const id of new Set(input.opinions)) opinions.push(await look(say.opinion, id))
    for (const opinion of opinions) await may('feedbackMeeting.hold', opinion)
    accept(rule.mayMeet(opinions, day, today))
    const rows = opinions.map(
      ({ authority, inspection, body, id: opinion }, n): say.FeedbackMeeting => ({
        ...{
          id: n === 0 ? gathering : newId(),
          authority,
          inspection,
          body,
          opinion,
          gathering,
          title,
          day,
          place,
          host,
        },
        ...{ recordedBy: actor.person, speaker: '', commitment: '', version: 1 },
      }),
    )
    await keep.addMeetings(tx, rows)
    const record = rows.map((about) => ({
      kind: 'feedbackMeeting.held' as const,
      about,
      facts: { gathering, on: day },
    }))
    return { result: rows[0] as say.FeedbackMeeting, record }
  },
)

export const recordingCommitment = act(say.recordCommitment, async ({ tx, see, may, input }) => {
  const meeting = await see(say.feedbackMeeting, input.feedbackMeeting, input.version)
  await may('feedbackMeeting.commit', meeting)
  const { speaker, commitment } = input
  const saved = await keep.saveMeeting(tx, { ...meeting, speaker, commitment })
  return { result: saved, record: { kind: 'feedbackMeeting.committed', about: saved, facts: {} } }
})

export const copyingToTown = act(say.copyToTown, async ({ tx, asRoom, see, may, actor, input, today, newId }) => {
  const opinion = await see(say.opinion, input.opinion)
  await may('townCopy.deliver', opinion)
  const { authority, inspection, body, number } = opinion
  const registry = asRoom('registry')
  const organisation = (id: string) =>
    registry.selectFrom('registryOrganisation').select(['id', 'name', 'level', 'parent']).where('id', '=', id)
  const village = await organisation(body).executeTakeFirstOrThrow()
  const above = village.parent === null ? undefined : await organisation(village.parent).executeTakeFirst()
  const { deliveredOn, place, id } = input
  const town = accept(rule.mayCopy(opinion, above, deliveredOn, today))
  const copy: say.TownCopy = {
    ...{ id, authority, inspection, body, upper: town.id, bodyName: village.name, upperName: town.name },
    ...{ opinion: opinion.id, number, deliveredOn, place, deliveredBy: actor.person },
    ...{ receivedOn: null, signedName: '', receivedBy: null, version: 1 },
  }
  const items = await itemsOf(tx, opinion.id)
  if (items.length === 0) throw new Refused(refuse('feedback.no-item'))
  const rows = items.map((item) => ({
    ...{ id: newId(), authority, inspection, body, upper: town.id, copy: id, item: item.id, number: item.number },
    ...{ title: item.title, text: item.text, mainDuty: town.name, directDuty: village.name },
  }))
  await keep.addTownCopy(tx, copy, rows)
  const facts = { upper: town.id, items: rows.length, on: deliveredOn }
  return { result: copy, record: { kind: 'townCopy.delivered', about: copy, facts } }
})

export const receivingTownCopy = act(say.receiveTownCopy, async ({ tx, see, may, actor, input, today }) => {
  const copy = await see(say.townCopy, input.townCopy, input.version)
  // It is the town that signs here; the village has signed for its own.
  await may('townCopy.receive', { ...copy, body: copy.upper })
  const { signedName, signedOn } = input
  const received = accept(rule.receiveCopy(copy, { signedName, signedOn }, actor.person, today))
  const saved = await keep.saveTownCopy(tx, received)
  return { result: saved, record: { kind: 'townCopy.received', about: saved, facts: { on: signedOn } } }
})
