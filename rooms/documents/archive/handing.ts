import { createHash } from 'node:crypto'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Hand } from '../store.ts'
import * as say from '../contract.ts'
import { unitOf } from './place.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const signingArchive = act(say.signArchive, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('archive.sign', unit)
  const pieces = await keep.piecesOf(eyes, unit.id)
  const lines = (await keep.linesOf(eyes, unit.authority)).filter(({ untilDay }) => untilDay === null)
  const missing = rule.missingOf(lines, pieces, await keep.gapsOf(eyes, unit.id), 'business')
  accept(rule.maySign(pieces, missing))
  const handed = pieces.filter(({ state }) => state === 'checked')
  const one: say.ArchiveHandover = {
    ...{ id: input.id, authority: unit.authority, inspection: unit.id, state: 'signed', pieces: handed.length },
    pages: handed.reduce((sum, { pages }) => sum + pages, 0),
    list: createHash('sha256').update(rule.handedLines(handed)).digest('hex'),
    ...{ signedBy: actor.person, signedOn: today, receivedBy: null, receivedOn: null, reason: '', version: 1 },
  }
  await keep.add(tx, 'documentsArchiveHandover', one)
  for (const piece of handed)
    await keep.save(tx, 'documentsArchiveFile', { ...piece, state: 'handedOver', handover: one.id })
  const facts = { pieces: one.pieces, pages: one.pages, list: one.list }
  return { result: result(one), record: { kind: 'archiveHandover.signed', about: one, facts } }
})

/** The pieces of one hand-over, as the room's hand reads them. */
const handedBy = (tx: Hand, handover: string) =>
  tx
    .selectFrom('documentsArchiveFile')
    .selectAll()
    .where('handover', '=', handover)
    .where('state', '=', 'handedOver')
    .orderBy('year')
    .orderBy('title')
    .orderBy('id')
    .execute()

/** Gives a piece its number and files it. */
async function file(
  tx: Hand,
  piece: say.ArchiveFile,
  verb: 'receive' | 'fileOwn',
  today: say.ArchiveFile['collectedOn'],
) {
  accept(rule.filed(piece, verb, 1, today))
  const serial = await keep.drawSerial(tx, piece.authority, keep.seriesOf(piece))
  return keep.save(tx, 'documentsArchiveFile', accept(rule.filed(piece, verb, serial, today)))
}

export const receivingArchive = act(say.receiveArchive, async ({ tx, see, may, actor, counting, input, today }) => {
  const one = await see(say.archiveHandover, input.archiveHandover, input.version)
  await may('archive.receive', one)
  const received = await counting(one.id, (by) => rule.receiveArchive(one, input.pieces, by, today))
  const kept = await keep.save(tx, 'documentsArchiveHandover', { ...received, receivedBy: actor.person })
  for (const piece of await handedBy(tx, one.id)) await file(tx, piece, 'receive', today)
  const facts = { pieces: kept.pieces }
  return { result: result(kept), record: { kind: 'archiveHandover.received', about: kept, facts } }
})

export const returningArchive = act(say.returnArchive, async ({ tx, see, may, input }) => {
  const one = await see(say.archiveHandover, input.archiveHandover, input.version)
  await may('archive.receive', one)
  const kept = await keep.save(tx, 'documentsArchiveHandover', accept(rule.giveBack(one, input.reason)))
  for (const piece of await handedBy(tx, one.id))
    await keep.save(tx, 'documentsArchiveFile', { ...piece, state: 'checked', handover: null })
  return { result: result(kept), record: { kind: 'archiveHandover.returned', about: kept, facts: {} } }
})

export const filingPiece = act(say.filePiece, async ({ tx, see, may, input, today }) => {
  const piece = await see(say.archiveFile, input.archiveFile, input.version)
  await may('archive.receive', piece)
  const kept = await file(tx, piece, 'fileOwn', today)
  return { result: result(kept), record: { kind: 'archiveFile.filed', about: kept, facts: {} } }
})
