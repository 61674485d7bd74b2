import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { dayOf } from '../../core/pure/days.ts'
import { act } from '../../core/server/act.ts'
import { file } from '../documents/contract.ts'
import { acceptWords } from '../policies/words.ts'
import { keepBeginning } from './beginning.ts'
import * as say from './contract.ts'
import { groundFrom } from './library.ts'
import { numbered, placeOf } from './numbering.ts'
import * as rule from './rules.ts'
import { seated } from './seated.ts'
import { keepSignature, noteVerdict } from './signature.ts'
import * as keep from './store.ts'

export * from './evidence.ts'
export { approvingFactList, draftingFactList, withdrawingFactList } from './fact-lists.ts'
export * from './fact-sheets.ts'
export {
  approvingImmediate,
  closingImmediate,
  confirmingVisit,
  droppingImmediate,
  issuingImmediate,
  preparingImmediate,
  proposingImmediate,
  receivingImmediate,
  redatingImmediate,
  reportingImmediate,
  returningImmediate,
  visitingImmediate,
} from './immediate.ts'
export * from './handovers.ts'
export * from './regroup.ts'

const blank = {
  overview: '',
  facts: '',
  basis: '',
  responsible: '',
  explanation: '',
  opinion: '',
  surface: '',
  cause: '',
  focus: '',
  subcategory: '',
  proposal: 'report' as const,
  content: '',
  disciplines: '',
  root: '' as const,
  key: '' as const,
  power: '' as const,
  actedOn: '',
  actedFrom: null,
  actedUntil: null,
  rules: [],
  themes: '',
  topics: [],
  nature: '',
  consequence: '',
  spread: '' as const,
  handlerTwo: null,
  checkedBy: null,
  checkedOn: null,
  signedBy: null,
  signedOn: null,
  decidedOn: null,
  reason: '',
  evidenceCount: 0,
  revision: 1,
  factCheck: '' as const,
  ways: '',
  shownToLeading: false,
  version: 1,
}

export const notingSuspicion = act(say.noteSuspicion, async (given) => {
  const { tx, eyes, asRoom, may, actor, input, today } = given
  const { began: _, from: __, ...said } = input
  const place = await placeOf(eyes, input.inspection)
  await may('sheet.suspect', place)
  await acceptWords(asRoom('policies'), place.authority, today, wordsOf({ ...blank, ...input }))
  const sheet = await keep.addSheet(tx, {
    ...blank,
    ...said,
    ...(await numbered(tx, place)),
    state: 'suspected',
    handlerOne: actor.person,
    everHandled: [actor.person],
    draftedBy: actor.person,
    draftedOn: today,
  })
  const began = await keepBeginning(given as never, sheet, input)
  return touched(sheet, [{ kind: 'sheet.suspected', about: sheet, facts: { serial: sheet.serial } }, ...began])
})

export const draftingSheet = act(say.draftSheet, async (given) => {
  const { tx, eyes, asRoom, may, actor, input, today } = given
  const { began: _, from: __, ...said } = input
  const place = await placeOf(eyes, input.inspection)
  await may('sheet.draft', place)
  accept(rule.pairOf(actor.person, input.handlerTwo, await seated(eyes, input.inspection, input.handlerTwo, today)))
  await acceptWords(asRoom('policies'), place.authority, today, wordsOf(input))
  const sheet = await keep.addSheet(tx, {
    ...blank,
    ...said,
    ...(await groundFrom({ knowledge: asRoom('knowledge'), plans: asRoom('planning') }, place, input)),
    ...(await numbered(tx, place)),
    state: 'drafted',
    handlerOne: actor.person,
    everHandled: [actor.person, ...(input.handlerTwo === null ? [] : [input.handlerTwo])],
    draftedBy: actor.person,
    draftedOn: today,
  })
  const began = await keepBeginning(given, sheet, input)
  return touched(sheet, [{ kind: 'sheet.drafted', about: sheet, facts: { serial: sheet.serial } }, ...began])
})

export const takingUpSuspicion = act(say.takeUpSuspicion, async ({ tx, eyes, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.draft', sheet)
  accept(rule.pairOf(actor.person, input.handlerTwo, await seated(eyes, sheet.inspection, input.handlerTwo, today)))
  const taken = await keep.saveSheet(tx, accept(rule.takeUp(sheet, actor.person, input.handlerTwo)))
  return touched(taken, { kind: 'sheet.drafted', about: taken, facts: { serial: taken.serial } })
})

export const droppingSuspicion = act(say.dropSuspicion, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.drop', sheet)
  const dropped = await keep.saveSheet(tx, accept(rule.drop(sheet, actor.person, actor.hat, input.reason)))
  await noteVerdict(tx, dropped, { step: 'drop', passed: false, comment: input.reason, by: actor.person, onDay: today })
  return touched(dropped, { kind: 'sheet.dropped', about: dropped, facts: {} })
})

export const editingSheet = act(say.editSheet, async ({ tx, eyes, asRoom, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const { sheet: _, version: __, handlerTwo, ...said } = input
  const other = handlerTwo !== sheet.handlerTwo
  accept(rule.pairOf(sheet.handlerOne, handlerTwo, !other || (await seated(eyes, sheet.inspection, handlerTwo, today))))
  await acceptWords(asRoom('policies'), sheet.authority, today, wordsOf(said), wordsOf(sheet))
  const rooms = { knowledge: asRoom('knowledge'), plans: asRoom('planning') }
  const ground = await groundFrom(rooms, sheet, said, sheet.rules)
  const text = { ...said, ...ground }
  const fields = [...rule.differences(rule.textOf(sheet), rule.textOf(text)), ...(other ? ['handlerTwo'] : [])]
  if (fields.length === 0) throw new Refused(refuse('findings.nothing-changed'))
  const edited = await keep.saveSheet(tx, rule.handedTo({ ...sheet, ...text }, sheet.handlerOne, handlerTwo))
  return touched(edited, { kind: 'sheet.edited', about: edited, facts: { fields } })
})

export const addingEvidence = act(say.addEvidence, async ({ tx, see, look, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  const pieces = await keep.evidenceOf(tx, sheet.id)
  const place = Math.max(0, ...pieces.map((piece) => piece.place)) + 1
  accept(rule.addPiece(sheet, actor.person, place))
  const kept = await look(file, input.file)
  if (kept.inspection !== sheet.inspection || kept.circle !== 'team') throw new Refused(refuse('findings.foreign-file'))
  if (kept.state !== 'kept' || kept.sha256 === null) throw new Refused(refuse('findings.file-not-ready'))
  const { id, title, page, form, singleWitness, datedOn } = input
  accept(rule.dated(datedOn, dayOf(kept.at)))
  const { authority, inspection } = sheet
  const { name, kind, size, sha256 } = kept
  const about = { title, page, form, singleWitness, name, kind, size, sha256, datedOn, receivedAt: kept.at }
  await keep.addEvidenceRow(tx, { id, authority, inspection, sheet: sheet.id, file: kept.id, place, ...about })
  const saved = await keep.saveSheet(tx, { ...sheet, evidenceCount: sheet.evidenceCount + 1 })
  return touched(saved, { kind: 'evidence.added', about: saved, facts: { file: kept.id, place } })
})

export const removingEvidence = act(say.removeEvidence, async ({ tx, see, look, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.edit', sheet)
  accept(rule.edit(sheet, actor.person))
  const piece = await look(say.evidence, input.evidence)
  if (piece.sheet !== sheet.id) throw new Refused(refuse('doorway.not-found', { noun: 'evidence' }))
  const { file } = await keep.removeEvidenceRow(tx, sheet.id, input.evidence)
  const saved = await keep.saveSheet(tx, { ...sheet, evidenceCount: sheet.evidenceCount - 1 })
  return touched(saved, { kind: 'evidence.removed', about: saved, facts: { file } })
})

export const supportingSheet = act(say.supportSheet, async ({ tx, counting, see, may, actor, input }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.support', sheet)
  const originals = (await keep.evidenceOf(tx, sheet.id)).filter((piece) => piece.form === 'original').length
  const supported = await keep.saveSheet(
    tx,
    await counting(sheet.id, (by) => rule.support(sheet, by, originals, actor.person)),
  )
  const facts = { evidence: supported.evidenceCount }
  return touched(supported, { kind: 'sheet.supported', about: supported, facts })
})

export const checkingSheet = act(say.checkSheet, async ({ tx, counting, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.check', sheet)
  const checked = await keep.saveSheet(tx, await counting(sheet.id, (by) => rule.check(sheet, by, today)))
  await noteVerdict(tx, checked, {
    step: 'check',
    passed: true,
    comment: input.comment,
    by: actor.person,
    onDay: today,
  })
  return touched(checked, { kind: 'sheet.checked', about: checked, facts: {} })
})

export const sendingBackSheet = act(say.sendBackSheet, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.sendBack', sheet)
  const back = await keep.saveSheet(tx, accept(rule.sendBack(sheet)))
  const step = sheet.state === 'supported' ? 'check' : 'sign'
  await noteVerdict(tx, back, { step, passed: false, comment: input.comment, by: actor.person, onDay: today })
  return touched(back, { kind: 'sheet.sentBack', about: back, facts: { from: sheet.state } })
})

export const signingSheet = act(say.signSheet, async ({ tx, counting, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.sign', sheet)
  const signed = await counting(sheet.id, (by) => rule.sign(sheet, by, today))
  const { saved, record } = await keepSignature(tx, signed, actor.person, today, false, input.comment)
  return touched(saved, record)
})

export const revisingSheet = act(say.reviseSheet, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.revise', sheet)
  const revised = await keep.saveSheet(tx, accept(rule.revise(sheet)))
  const said = { step: 'revise' as const, passed: true, comment: input.reason, by: actor.person, onDay: today }
  await noteVerdict(tx, revised, said, true)
  return touched(revised, { kind: 'sheet.revised', about: revised, facts: { revision: revised.revision } })
})

export const adoptingSheet = act(say.adoptSheet, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.adopt', sheet)
  const adopted = await keep.saveSheet(tx, accept(rule.adopt(sheet, today)))
  const said = { step: 'meeting' as const, passed: true, comment: input.comment, by: actor.person, onDay: today }
  await noteVerdict(tx, adopted, said, true)
  return touched(adopted, { kind: 'sheet.adopted', about: adopted, facts: { revision: adopted.revision } })
})

export const settingSheetAside = act(say.setSheetAside, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.setAside', sheet)
  const aside = await keep.saveSheet(tx, accept(rule.setAside(sheet, today, input.reason)))
  const said = { step: 'meeting' as const, passed: false, comment: input.reason, by: actor.person, onDay: today }
  await noteVerdict(tx, aside, said, true)
  return touched(aside, { kind: 'sheet.setAside', about: aside, facts: {} })
})

export const showingSheet = act(say.showSheet, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.show', sheet)
  const shown = await keep.saveSheet(tx, accept(rule.show(sheet)))
  const said = { step: 'show' as const, passed: true, comment: input.reason, by: actor.person, onDay: today }
  await noteVerdict(tx, shown, said, true)
  return touched(shown, { kind: 'sheet.shown', about: shown, facts: {} })
})

/** The words of a sheet that come from the office's vocabularies. */
const wordsOf = ({ category, subcategory, content }: Pick<say.Sheet, 'category' | 'subcategory' | 'content'>) => ({
  category,
  subcategory,
  content,
})

export const routingSheet = act(say.routeSheet, async ({ tx, see, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.route', sheet)
  const routed = await keep.saveSheet(tx, accept(rule.route(sheet, input.ways)))
  const said = { step: 'route' as const, passed: true, comment: input.comment, by: actor.person, onDay: today }
  await noteVerdict(tx, routed, said, true)
  const ways = routed.ways.split(',') as say.Way[]
  return touched(routed, { kind: 'sheet.routed', about: routed, facts: { ways } })
})

const touched = <R>({ id, version }: say.Sheet, record: R) => ({ result: { id, version }, record })
