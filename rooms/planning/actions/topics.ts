import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { addTopic, editTopic, removeTopic, round as roundNoun, topic as topicNoun } from '../contract.ts'
import { advance } from '../rules.ts'
import { dropTopic, keepTopic, saveRound, saveTopic } from '../store.ts'

// A topic is part of the plan: whatever changes one makes a new version of the round, so that an approval names what it approved.

export const addingTopic = act(addTopic, async ({ tx, see, may, input }) => {
  const { id: topic, round: id, version, ...text } = input
  const round = await see(roundNoun, id, version)
  await may('round.edit', round)
  const edited = accept(advance(round, 'edit'))
  await keepTopic(tx, { id: topic, authority: round.authority, round: id, ...text, version: 1 })
  const saved = await saveRound(tx, edited)
  return { result: { id, version: saved.version }, record: { kind: 'topic.added', about: saved, facts: { topic } } }
})

export const editingTopic = act(editTopic, async ({ tx, see, look, may, input }) => {
  const { topic, round: id, version, ...text } = input
  const round = await see(roundNoun, id, version)
  await look(topicNoun, topic)
  await may('round.edit', round)
  const edited = accept(advance(round, 'edit'))
  await saveTopic(tx, { id: topic, round: id, ...text })
  const saved = await saveRound(tx, edited)
  return { result: { id, version: saved.version }, record: { kind: 'topic.edited', about: saved, facts: { topic } } }
})

export const removingTopic = act(removeTopic, async ({ tx, see, look, may, input }) => {
  const { topic, round: id, version } = input
  const round = await see(roundNoun, id, version)
  await look(topicNoun, topic)
  await may('round.edit', round)
  const edited = accept(advance(round, 'edit'))
  await dropTopic(tx, id, topic)
  const saved = await saveRound(tx, edited)
  return { result: { id, version: saved.version }, record: { kind: 'topic.removed', about: saved, facts: { topic } } }
})
