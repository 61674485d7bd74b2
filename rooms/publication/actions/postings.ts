import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { file as fileNoun } from '../../documents/contract.ts'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'
import { unitOf } from '../telling.ts'

export const recordingPosting = act(say.recordPosting, async ({ tx, eyes, look, may, actor, input, today }) => {
  const { authority, inspection, body } = await unitOf(eyes, input.inspection)
  await may('posting.record', { authority, inspection, body })
  const { publication: page, file, ...said } = input
  if (said.onDay > today) throw new Refused(refuse('publication.not-yet', { field: 'onDay' }))
  if (page !== null && (await look(say.publication, page)).inspection !== inspection)
    throw new Refused(refuse('doorway.not-found', { noun: 'publication' }))
  const kept = file === null ? null : await look(fileNoun, file)
  if (kept !== null && (kept.inspection !== inspection || kept.circle !== 'rectification' || kept.state !== 'kept'))
    throw new Refused(refuse('publication.foreign-file', { field: 'file' }))
  const unproven = (said.way === 'board' || said.way === 'meeting') && file === null && said.text.trim() === ''
  if (unproven) throw new Refused(refuse('publication.unproven', { field: 'text' }))
  const fileName = kept?.name ?? ''
  const one: say.Posting = { ...said, authority, body, page, file, fileName, by: actor.person, version: 1 }
  await keep.addPosting(tx, one)
  const facts = { way: one.way, onDay: one.onDay, reached: one.reached }
  return { result: one, record: { kind: 'posting.recorded', about: one, facts } }
})

export const countingSheets = act(say.countSheets, async ({ tx, counting, see, may, input, today, newId }) => {
  const page = await see(say.publication, input.publication, input.version)
  await may('publication.count', page)
  if (page.state !== 'published') throw new Refused(refuse('publication.not-out'))
  const { day, with: other, satisfied, mostly, unsatisfied, unsure } = input
  if (day > today) throw new Refused(refuse('publication.not-yet', { field: 'day' }))
  await counting(page.id, (by) => rule.countedBy(by, other))
  const sheets = satisfied + mostly + unsatisfied + unsure
  if (sheets < 5) throw new Refused(refuse('publication.few-sheets'))
  const { authority, inspection, body } = page
  const pile = { day, source: 'paper' as const, satisfied, mostly, unsatisfied, unsure }
  await keep.addSheets(tx, { id: newId(), authority, inspection, body, page: page.id, ...pile })
  const saved = await keep.savePage(tx, page)
  const result = { id: saved.id, version: saved.version }
  return { result, record: { kind: 'publication.sheetsCounted', about: saved, facts: { day, sheets } } }
})
