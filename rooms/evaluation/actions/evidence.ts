import type { Row } from '../../../core/pure/contract.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { file as fileNoun } from '../../documents/contract.ts'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

const wallsOf = ({ authority, inspection, body }: say.Evaluation) => ({ authority, inspection, body })

/** A kept file of this evaluation; any other proves nothing of it. */
function fitting(file: Row<typeof fileNoun>, evaluation: string) {
  const { state, about, sha256, name } = file
  if (state !== 'kept' || about !== evaluation || sha256 === null)
    throw new Refused(refuse('evaluation.foreign-file', { field: 'file' }))
  return { file: file.id, fileName: name, sha256 }
}

export const countingSurvey = act(say.countSurvey, async ({ tx, see, look, may, actor, input, today }) => {
  const { evaluation: about, version, id, file, ...counted } = input
  const one = await see(say.evaluation, about, version)
  await may('evaluation.survey', one)
  accept(rule.mayProve(one))
  accept(rule.enough(counted))
  if (counted.onDay > today) throw new Refused(refuse('evaluation.not-yet', { field: 'onDay' }))
  const proof = fitting(await look(fileNoun, file), one.id)
  const pile: say.SurveyPile = { ...counted, ...proof, ...wallsOf(one), id, evaluation: one.id, by: actor.person }
  await keep.addSurvey(tx, pile)
  const saved = await keep.saveEvaluation(tx, one)
  const { valid, invalid } = rule.together([pile])
  return { result: saved, record: { kind: 'evaluation.surveyCounted', about: saved, facts: { valid, invalid } } }
})

export const recordingCheck = act(say.recordSiteCheck, async ({ tx, eyes, see, look, may, actor, input, today }) => {
  const { evaluation: about, version, id, onDay, place, text, items, file } = input
  const one = await see(say.evaluation, about, version)
  await may('evaluation.check', one)
  accept(rule.mayProve(one))
  if (onDay > today) throw new Refused(refuse('evaluation.not-yet', { field: 'onDay' }))
  const wanted = [...new Set(items.map(({ task }) => task))]
  const own = eyes.selectFrom('rectificationTask').select('id').where('plan', '=', one.plan)
  const found = wanted.length === 0 ? [] : await own.where('id', 'in', wanted).execute()
  if (found.length !== items.length) throw new Refused(refuse('evaluation.foreign-task', { field: 'items' }))
  const proof = file === null ? { file, fileName: '' } : fitting(await look(fileNoun, file), one.id)
  const check: say.SiteCheck = {
    ...{ id, ...wallsOf(one), evaluation: one.id, onDay, place, text, items },
    ...{ file: proof.file, fileName: proof.fileName, firstBy: actor.person },
    ...{ secondBy: null, confirmedOn: null, version: 1 },
  }
  await keep.addCheck(tx, check)
  const saved = await keep.saveEvaluation(tx, one)
  const facts = { check: id, items: items.length }
  return { result: saved, record: { kind: 'evaluation.siteChecked', about: saved, facts } }
})

export const confirmingCheck = act(say.confirmSiteCheck, async ({ tx, counting, see, may, input, today }) => {
  const check = await see(say.siteCheck, input.siteCheck, input.version)
  await may('evaluation.confirm', check)
  const one = await see(say.evaluation, check.evaluation)
  accept(rule.mayProve(one))
  const saved = await keep.saveConfirmation(
    tx,
    await counting([check.id, one.id], (by) => rule.confirm(check, by, today)),
  )
  return { result: saved, record: { kind: 'evaluation.siteConfirmed', about: one, facts: { check: saved.id } } }
})
