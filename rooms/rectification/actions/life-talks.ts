import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import * as full from '../full-store.ts'
import * as rule from '../rules/life-talks.ts'

export const notingLifeTalk = act(say.noteLifeTalk, async ({ tx, see, may, actor, input, today }) => {
  const meeting = await see(say.lifeMeeting, input.lifeMeeting)
  await may('lifeTalk.note', meeting)
  accept(rule.noteTalk(meeting, input.onDay, today))
  const { lifeMeeting: _, ...said } = input
  const { authority, inspection, body, id } = meeting
  const one: say.LifeTalk = {
    ...{ ...said, authority, inspection, body, meeting: id },
    ...{ told: false, by: actor.person, struck: '', version: 1 },
  }
  await full.addLifeTalk(tx, one)
  return { result: one, record: { kind: 'lifeTalk.noted', about: one, facts: { kind: one.kind, on: one.onDay } } }
})

export const strikingLifeTalk = act(say.strikeLifeTalk, async ({ tx, see, may, input }) => {
  const talk = await see(say.lifeTalk, input.lifeTalk, input.version)
  await may('lifeTalk.note', talk)
  const meeting = await see(say.lifeMeeting, talk.meeting)
  const saved = await full.saveLifeTalk(tx, accept(rule.strikeTalk(meeting, talk, input.reason)))
  return { result: saved, record: { kind: 'lifeTalk.struck', about: saved, facts: {} } }
})
