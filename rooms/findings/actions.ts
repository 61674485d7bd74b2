import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import type { Day } from '../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import type { Tx } from '../../core/server/tables.ts'
import { file } from '../documents/contract.ts'
import { inspection } from '../planning/contract.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

type Hand = Tx<'findings'>

const blank = {
  overview: '', facts: '', basis: '', responsible: '', explanation: '', opinion: '', surface: '', cause: '', focus: '',
  subcategory: '', proposal: 'report' as const, handlerTwo: null, checkedBy: null, checkedOn: null, signedBy: null, signedOn: null,
  decidedOn: null, reason: '', evidenceCount: 0, revision: 1, shownToLeading: false, version: 1,
}

export const notingSuspicion = act(say.noteSuspicion, async ({ tx, look, may, actor, input, today }) => {
  const { authority, id } = await look(inspection, input.inspection)
  await may('sheet.suspect', { authority, inspection: id })
  const { id: sheetId, title, category, source, overview } = input
  const sheet = await keep.addSheet(tx, {
    ...blank, id: sheetId, authority, inspection: id, serial: await keep.nextSerial(tx, id), state: 'suspected',
    title, category, source, overview, ...handledBy(actor.person), draftedOn: today,
  })
  return { result: sheet, record: { kind: 'sheet.suspected', about: sheet, facts: { serial: sheet.serial } } }
})

export const draftingSheet = act(say.draftSheet, async ({ tx, look, may, actor, input, today }) => {
  const { authority, id } = await look(inspection, input.inspection)
  await may('sheet.draft', { authority, inspection: id })
  if (input.handlerTwo === actor.person) throw new Refused(refuse('findings.two-handlers'))
  const sheet = await keep.addSheet(tx, {
    ...blank, ...input, authority, inspection: id, serial: await keep.nextSerial(tx, id), state: 'drafted',
    ...handledBy(actor.person), draftedOn: today,
  })
  return { result: sheet, record: { kind: 'sheet.drafted', about: sheet, facts: { serial: sheet.serial } } }
})

export const takingUpSuspicion = act(say.takeUpSuspicion, async ({ tx, see, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.draft', sheet)
  const taken = await keep.saveSheet(tx, accept(rule.takeUp(sheet, actor.person, input.handlerTwo)))
  return { result: taken, record: { kind: 'sheet.drafted', about: taken, facts: { serial: taken.serial } } }
})

export const droppingSuspicion = act(say.dropSuspicion, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.drop', sheet)
  const dropped = await keep.saveSheet(tx, accept(rule.drop(sheet, input.reason)))
  await noteVerdict(tx, newId(), dropped, 'drop', false, input.reason, actor.person, today)
  return { result: dropped, record: { kind: 'sheet.dropped', about: dropped, facts: {} } }
})

export const editingSheet = act(say.editSheet, async ({ tx, see, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const { sheet: _, version: __, handlerTwo, ...text } = input
  if (handlerTwo === sheet.handlerOne) throw new Refused(refuse('findings.two-handlers'))
  const fields = rule.differences(rule.textOf(sheet), text as Record<string, string>)
  const edited = await keep.saveSheet(tx, { ...sheet, ...text, handlerTwo })
  return { result: edited, record: { kind: 'sheet.edited', about: edited, facts: { fields } } }
})

export const addingEvidence = act(say.addEvidence, async ({ tx, see, look, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const kept = await look(file, input.file)
  if (kept.inspection !== sheet.inspection || kept.circle !== 'team') throw new Refused(refuse('findings.foreign-file'))
  if (kept.state !== 'kept') throw new Refused(refuse('findings.file-not-ready'))
  const { next } = await keep.evidenceOf(tx, sheet.id)
  const { id, title, page, form, singleWitness } = input
  const { authority, inspection } = sheet
  await keep.addEvidenceRow(tx, { id, authority, inspection, sheet: sheet.id, file: kept.id, place: next, title, page, form, singleWitness })
  const saved = await keep.saveSheet(tx, { ...sheet, evidenceCount: sheet.evidenceCount + 1 })
  return { result: saved, record: { kind: 'evidence.added', about: saved, facts: { file: kept.id, place: next } } }
})

export const removingEvidence = act(say.removeEvidence, async ({ tx, see, look, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  await look(say.evidence, input.evidence)
  const { file } = await keep.removeEvidenceRow(tx, sheet.id, input.evidence)
  const saved = await keep.saveSheet(tx, { ...sheet, evidenceCount: sheet.evidenceCount - 1 })
  return { result: saved, record: { kind: 'evidence.removed', about: saved, facts: { file } } }
})

export const supportingSheet = act(say.supportSheet, async ({ tx, see, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.support', sheet)
  const { originals } = await keep.evidenceOf(tx, sheet.id)
  const supported = await keep.saveSheet(tx, accept(rule.support(sheet, actor.person, originals)))
  return { result: supported, record: { kind: 'sheet.supported', about: supported, facts: { evidence: supported.evidenceCount } } }
})

export const checkingSheet = act(say.checkSheet, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.check', sheet)
  const checked = await keep.saveSheet(tx, accept(rule.check(sheet, actor.person, today)))
  await noteVerdict(tx, newId(), checked, 'check', true, input.comment, actor.person, today)
  return { result: checked, record: { kind: 'sheet.checked', about: checked, facts: {} } }
})

export const sendingBackSheet = act(say.sendBackSheet, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.sendBack', sheet)
  const back = await keep.saveSheet(tx, accept(rule.sendBack(sheet)))
  const step = sheet.state === 'supported' ? 'check' : 'sign'
  await noteVerdict(tx, newId(), back, step, false, input.comment, actor.person, today)
  return { result: back, record: { kind: 'sheet.sentBack', about: back, facts: { from: sheet.state } } }
})

export const signingSheet = act(say.signSheet, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.sign', sheet)
  const signed = await keep.saveSheet(tx, accept(rule.sign(sheet, actor.person, today)))
  const content = rule.textOf(signed)
  const hash = createHash('sha256').update(canonical(content)).digest('hex')
  const { id, authority, inspection, revision } = signed
  const signature = { signedBy: actor.person, signedOn: today, onPaper: false }
  await keep.keepRevision(tx, { id: newId(), authority, inspection, sheet: id, revision, content, hash, ...signature })
  await noteVerdict(tx, newId(), signed, 'sign', true, input.comment, actor.person, today)
  await keep.openToOffice(tx, id)
  return { result: signed, record: { kind: 'sheet.signed', about: signed, facts: { revision, hash, onPaper: false } } }
})

export const revisingSheet = act(say.reviseSheet, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.revise', sheet)
  const revised = await keep.saveSheet(tx, accept(rule.revise(sheet)))
  await noteVerdict(tx, newId(), revised, 'revise', true, input.reason, actor.person, today, true)
  return { result: revised, record: { kind: 'sheet.revised', about: revised, facts: { revision: revised.revision } } }
})

export const adoptingSheet = act(say.adoptSheet, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.adopt', sheet)
  const adopted = await keep.saveSheet(tx, accept(rule.adopt(sheet, today)))
  await noteVerdict(tx, newId(), adopted, 'meeting', true, input.comment, actor.person, today, true)
  return { result: adopted, record: { kind: 'sheet.adopted', about: adopted, facts: { revision: adopted.revision } } }
})

export const settingSheetAside = act(say.setSheetAside, async ({ tx, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.setAside', sheet)
  const aside = await keep.saveSheet(tx, accept(rule.setAside(sheet, today, input.reason)))
  await noteVerdict(tx, newId(), aside, 'meeting', false, input.reason, actor.person, today, true)
  return { result: aside, record: { kind: 'sheet.setAside', about: aside, facts: {} } }
})

export const showingSheet = act(say.showSheet, async ({ tx, see, may, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.show', sheet)
  const shown = await keep.saveSheet(tx, { ...sheet, shownToLeading: true })
  return { result: shown, record: { kind: 'sheet.shown', about: shown, facts: {} } }
})

const handledBy = (person: string) => ({
  handlerOne: person,
  draftedBy: person,
})

function noteVerdict(
  tx: Hand,
  id: string,
  { authority, inspection, id: sheet, revision }: say.Sheet,
  step: say.Verdict['step'],
  passed: boolean,
  comment: string,
  by: string,
  onDay: Day,
  opened = false,
): Promise<void> {
  return keep.keepVerdict(tx, { id, authority, inspection, sheet, revision, step, passed, comment, by, onDay }, opened)
}
