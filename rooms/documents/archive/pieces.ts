import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { unitOf } from './place.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const settingPlanLine = act(say.setPlanLine, async ({ tx, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('planLine.set', { authority })
  const line: say.PlanLine = { ...input, authority, fromDay: today, untilDay: null, version: 1 }
  await keep.add(tx, 'documentsPlanLine', line)
  const facts = { retention: line.retention }
  return { result: result(line), record: { kind: 'planLine.set', about: line, facts } }
})

export const beginningPlan = act(say.beginFilePlan, async ({ tx, may, actor, input, today, newId }) => {
  const { authority } = actor.scope
  await may('planLine.set', { authority })
  if ((await keep.linesOf(tx, authority)).length > 0) throw new Refused(refuse('documents.plan-begun'))
  const lines = rule.firstLines.map((line, n): say.PlanLine => {
    const id = n === 0 ? input.id : newId()
    return { ...line, id, authority, fromDay: today, untilDay: null, version: 1 }
  })
  for (const line of lines) await keep.add(tx, 'documentsPlanLine', line)
  return {
    result: { id: input.id, version: 1 },
    record: lines.map((line) => ({
      kind: 'planLine.set' as const,
      about: line,
      facts: { retention: line.retention },
    })),
  }
})

export const endingPlanLine = act(say.endPlanLine, async ({ tx, see, may, input, today }) => {
  const line = await see(say.planLine, input.planLine, input.version)
  await may('planLine.set', line)
  if (line.untilDay !== null) throw new Refused(refuse('documents.line-ended'))
  const kept = await keep.save(tx, 'documentsPlanLine', { ...line, untilDay: today })
  return { result: result(kept), record: { kind: 'planLine.ended', about: kept, facts: {} } }
})

export const collectingPiece = act(say.collectPiece, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('archive.collect', unit)
  const { id, title, year, file } = input
  if (file !== null) {
    const row = eyes.selectFrom('documentsFile').select(['inspection', 'state']).where('id', '=', file)
    accept(rule.mayCollect(await row.executeTakeFirst(), unit.id))
  }
  const kind = rule.kindFor(actor.hat)
  const piece: say.ArchiveFile = {
    ...{ id, authority: unit.authority, inspection: unit.id, kind, line: null, number: '', title, year },
    ...{ retention: '', pages: 0, medium: file === null ? 'paper' : 'electronic', place: '', file, state: 'collected' },
    ...{ handover: null, collectedBy: actor.person, collectedOn: today, checkedBy: null, checkedOn: null },
    ...{ filedOn: null, keepUntil: null, reason: '', version: 1 },
  }
  await keep.add(tx, 'documentsArchiveFile', piece)
  const said = kind === 'business' ? ('archiveFile.collected' as const) : ('archiveFile.collectedByOffice' as const)
  return { result: result(piece), record: { kind: said, about: piece, facts: {} } }
})

export const sortingPiece = act(say.sortPiece, async ({ tx, see, look, may, input, today }) => {
  const piece = await see(say.archiveFile, input.archiveFile, input.version)
  await may('archive.sort', piece)
  const line = await look(say.planLine, input.line)
  const { title, year, pages, place } = input
  const sorted = accept(rule.sort(piece, line, { title, year, pages, place }, today))
  const kept = await keep.save(tx, 'documentsArchiveFile', sorted)
  return {
    result: result(kept),
    record: { kind: 'archiveFile.sorted', about: kept, facts: { retention: line.retention } },
  }
})

export const checkingPiece = act(say.checkPiece, async ({ tx, see, may, actor, counting, input, today }) => {
  const piece = await see(say.archiveFile, input.archiveFile, input.version)
  await may('archive.check', piece)
  const checked = await counting(piece.id, (by) => rule.check(piece, by, today))
  const kept = await keep.save(tx, 'documentsArchiveFile', { ...checked, checkedBy: actor.person })
  return { result: result(kept), record: { kind: 'archiveFile.checked', about: kept, facts: {} } }
})

export const droppingPiece = act(say.dropPiece, async ({ tx, see, may, input }) => {
  const piece = await see(say.archiveFile, input.archiveFile, input.version)
  await may('archive.collect', piece)
  const kept = await keep.save(tx, 'documentsArchiveFile', accept(rule.drop(piece, input.reason)))
  return { result: result(kept), record: { kind: 'archiveFile.dropped', about: kept, facts: {} } }
})

export const explainingGap = act(say.explainGap, async ({ tx, eyes, look, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('archive.explain', unit)
  const { id: line } = await look(say.planLine, input.line)
  const { id, reason } = input
  const gap = { id, authority: unit.authority, inspection: unit.id, line, reason, by: actor.person, onDay: today }
  await keep.add(tx, 'documentsArchiveGap', gap)
  return { result: { id, version: 1 }, record: { kind: 'archiveGap.explained', about: gap, facts: { line } } }
})
