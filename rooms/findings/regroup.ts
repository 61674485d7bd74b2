import type { Day } from '../../core/pure/days.ts'
import { accept } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'
import { numbered, placeOf } from './numbering.ts'
import * as rule from './rules/regroup.ts'
import { noteVerdict } from './signature.ts'
import * as keep from './store.ts'
import { addDescents, copyEvidence, copyOrigins, hasImmediate } from './store-regroup.ts'

type How = say.Descent['how']

/** A draft on the day it takes the place of others: two handlers if the first of them had two. */
function begun(from: readonly say.Sheet[], words: Partial<say.Sheet>, by: string, on: Day) {
  const [first] = from as [say.Sheet]
  return {
    ...{ ...first, ...words },
    ...{ state: 'drafted' as const, everHandled: rule.everyHandler(from), draftedBy: by, draftedOn: on },
    ...{ checkedBy: null, checkedOn: null, signedBy: null, signedOn: null, decidedOn: null, reason: '' },
    ...{ evidenceCount: 0, revision: 1, factCheck: '' as const, ways: '', shownToLeading: false, version: 1 },
  }
}

/** Closes a sheet, with the reason among what was said of it. Gives it and, where it had been signed, the record that it counts no more. */
async function close(tx: keep.Hand, sheet: say.Sheet, gone: say.Sheet, how: How, by: string, onDay: Day) {
  const saved = await keep.saveSheet(tx, gone)
  const signed = saved.state === 'replaced'
  await noteVerdict(tx, saved, { step: 'regroup', passed: true, comment: gone.reason, by, onDay }, signed)
  const facts = { how, revision: sheet.revision }
  return signed ? [{ kind: 'sheet.replaced' as const, about: saved, facts }] : []
}

const link = (how: How, from: say.Sheet, to: say.Sheet, id: string, reason: string, by: string, onDay: Day) => ({
  ...{ id, authority: from.authority, inspection: from.inspection, how, reason, by, onDay },
  ...{ fromSheet: from.id, fromNumber: from.number, toSheet: to.id, toNumber: to.number },
  signed: from.state !== 'drafted' && from.state !== 'supported' && from.state !== 'checked',
})

export const splittingSheet = act(say.splitSheet, async ({ tx, eyes, see, may, actor, input, today, newId }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('sheet.regroup', sheet)
  const { reason } = input
  const gone = accept(rule.giveWay(sheet, actor.person, actor.hat, reason, await hasImmediate(tx, sheet.id)))
  const place = await placeOf(eyes, sheet.inspection)
  const parts: say.Sheet[] = []
  for (const { id, title } of input.parts) {
    const words = { ...rule.wordsOf(sheet, title), ...(await numbered(tx, place)), id }
    const part = await keep.addSheet(tx, begun([sheet], words, actor.person, today))
    await copyOrigins(tx, [sheet.id], part, newId)
    parts.push(await copyEvidence(tx, part, await keep.evidenceOf(tx, sheet.id), newId))
  }
  const links = parts.map((part) => link('split', sheet, part, newId(), reason, actor.person, today))
  await addDescents(tx, links)
  const closed = await close(tx, sheet, gone, 'split', actor.person, today)
  const record = [
    { kind: 'sheet.split' as const, about: gone, facts: { parts: parts.map(({ id }) => id) } },
    ...closed,
    ...parts.map((part) => ({
      kind: 'sheet.descended' as const,
      about: part,
      facts: { how: 'split' as const, from: [sheet.id], serial: part.serial },
    })),
  ]
  return { result: { id: sheet.id, version: sheet.version + 1 }, record }
})

export const mergingSheets = act(say.mergeSheets, async ({ tx, eyes, see, may, actor, input, today, newId }) => {
  const place = await placeOf(eyes, input.inspection)
  await may('sheet.regroup', place)
  const { id, title, reason } = input
  const wanted = new Map(input.sheets.map((one) => [one.sheet, one.version]))
  const seen = new Map<string, say.Sheet>()
  // Locked in the order of their ids, so that two mergers of the same sheets do not wait in a ring.
  for (const [one, version] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    seen.set(one, await see(say.sheet, one, version))
  }
  const sheets = input.sheets.map(({ sheet }) => seen.get(sheet) as say.Sheet)
  accept(rule.mayMerge(input.sheets, sheets, place.inspection))
  const gone: say.Sheet[] = []
  for (const one of sheets)
    gone.push(accept(rule.giveWay(one, actor.person, actor.hat, reason, await hasImmediate(tx, one.id))))
  const lists = await Promise.all(sheets.map((one) => keep.evidenceOf(tx, one.id)))
  const pieces = accept(rule.allPieces(lists))
  const words = { ...accept(rule.mergedWords(sheets, title)), ...(await numbered(tx, place)), id }
  const into = await keep.addSheet(tx, begun(sheets, words, actor.person, today))
  await copyOrigins(
    tx,
    sheets.map((one) => one.id),
    into,
    newId,
  )
  const saved = await copyEvidence(tx, into, pieces, newId)
  await addDescents(
    tx,
    sheets.map((one) => link('merge', one, into, newId(), reason, actor.person, today)),
  )
  const closed = []
  for (const [n, one] of sheets.entries())
    closed.push(...(await close(tx, one, gone[n] as say.Sheet, 'merge', actor.person, today)))
  const record = [
    ...gone.map((one) => ({ kind: 'sheet.merged' as const, about: one, facts: { into: id } })),
    ...closed,
    {
      kind: 'sheet.descended' as const,
      about: saved,
      facts: { how: 'merge' as const, from: sheets.map((one) => one.id), serial: saved.serial },
    },
  ]
  return { result: { id: saved.id, version: saved.version }, record }
})
