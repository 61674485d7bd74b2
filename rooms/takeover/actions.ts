import { createHash } from 'node:crypto'
import { accept, isRefusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { file as fileNoun } from '../documents/contract.ts'
import { inspection } from '../planning/contract.ts'
import { contentOf } from './content.ts'
import * as say from './contract.ts'
import { bodyNamed } from './names.ts'
import { fields } from './reading/ledger.ts'
import { byNumber, lostLine, piecesOf, strangeLine, totalsOf } from './rules/pieces.ts'
import * as rule from './rules.ts'
import { linesOf, split } from './split/split.ts'
import * as keep from './store.ts'

export const starting = act(say.startTakeover, async ({ tx, look, may, actor, input, now, today }) => {
  const { authority, id: at, body } = await look(inspection, input.inspection)
  await may('takeover.start', { authority, inspection: at, body })
  accept(rule.begin(input.receivedOn, today))
  const takeover: say.Takeover = {
    ...input,
    authority,
    body,
    state: 'begun',
    file: null,
    fileName: '',
    sha256: null,
    characters: 0,
    warnings: '[]',
    category: '',
    pieces: '[]',
    totals: '[]',
    items: 0,
    mismatch: '',
    by: actor.person,
    at: now,
    takenBy: null,
    takenOn: null,
    added: 0,
    changed: 0,
    same: 0,
    missing: 0,
    version: 1,
  }
  await keep.addTakeover(tx, takeover)
  return { result: takeover, record: { kind: 'takeover.begun', about: takeover, facts: { kind: takeover.kind } } }
})

export const pasting = act(say.pasteText, async ({ tx, see, may, input }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.read', takeover)
  const lines = linesOf(input.text)
  if (lines.every(({ text }) => text.trim() === '')) throw new Refused(refuse('takeover.empty'))
  const { split: found } = split(lines, { kind: takeover.kind })
  const sha256 = createHash('sha256').update(input.text).digest('hex')
  const characters = input.text.length
  const draft = { pieces: JSON.stringify(piecesOf(found)), totals: JSON.stringify(totalsOf(found)) }
  const items = found.items.length
  const came = { file: null, fileName: '', sha256, characters, warnings: [], ...draft, items }
  const saved = await keep.saveTakeover(tx, accept(rule.read(takeover, came)))
  await keep.putOriginal(tx, saved, lines)
  return {
    result: saved,
    record: { kind: 'takeover.read', about: saved, facts: { file: null, sha256, characters, items } },
  }
})

export const correcting = act(say.correctTakeover, async ({ tx, see, eyes, may, input }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.correct', takeover)
  const { pieces, totals, category } = input
  const lines = byNumber((await keep.originalOf(eyes, takeover.id)).lines)
  const strange = strangeLine(pieces, lines)
  if (strange !== null) throw new Refused(refuse('takeover.strange-place', { line: strange }))
  const lost = lostLine(JSON.parse(takeover.pieces) as say.Piece[], pieces, lines)
  if (lost !== null) throw new Refused(refuse('takeover.text-lost', { line: lost }))
  const items = pieces.filter(({ role }) => role === 'item').length
  const now = { pieces: JSON.stringify(pieces), totals: JSON.stringify(totals), category, items }
  const saved = await keep.saveTakeover(tx, accept(rule.correct(takeover, now)))
  const facts = { items, pieces: pieces.length }
  return { result: saved, record: { kind: 'takeover.corrected', about: saved, facts } }
})

export const mapping = act(say.mapLedger, async ({ tx, see, eyes, asRoom, may, actor, input, today, newId }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.map', takeover)
  const wrong = input.heads.find(({ field }) => field !== null && !(fields as readonly string[]).includes(field))
  if (wrong) throw new Refused(refuse('takeover.no-such-field', { head: wrong.head }))
  const named = input.heads.flatMap(({ field }) => field ?? [])
  const twice = named.find((field, n) => named.indexOf(field) !== n)
  if (twice) throw new Refused(refuse('takeover.field-twice', { field: twice }))
  const { authority } = takeover
  for (const { head, field } of input.heads) {
    await keep.putHead(tx, { id: newId(), authority, head, field, by: actor.person, onDay: today })
  }
  const body = await bodyNamed(eyes, takeover.body)
  const now = { ...takeover, category: input.category }
  const { items } = await contentOf(asRoom('takeover'), now, body)
  const { pieces, totals } = takeover
  const draft = { pieces, totals, category: input.category, items: items.length }
  const saved = await keep.saveTakeover(tx, accept(rule.correct(takeover, draft)))
  return { result: saved, record: { kind: 'takeover.mapped', about: saved, facts: { heads: input.heads.length } } }
})

export const acceptingMismatch = act(say.acceptMismatch, async ({ tx, see, eyes, asRoom, may, input }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.accept', takeover)
  const { sums } = await contentOf(asRoom('takeover'), takeover, await bodyNamed(eyes, takeover.body))
  const saved = await keep.saveTakeover(tx, accept(rule.accept(takeover, sums, input.reason)))
  const facts = { totals: sums.filter(({ fits }) => !fits).length }
  return { result: saved, record: { kind: 'takeover.mismatchAccepted', about: saved, facts } }
})

export const keepingOnly = act(say.keepOnly, async ({ tx, see, look, may, input }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.keep', takeover)
  const { id, name, sha256, state, about } = await look(fileNoun, input.file)
  if (about !== takeover.id || state !== 'kept') throw new Refused(refuse('takeover.file-not-ready'))
  const kept = rule.keep(takeover, { file: id, fileName: name, sha256 })
  if (isRefusal(kept)) throw new Refused(kept)
  const saved = await keep.saveTakeover(tx, kept)
  return { result: saved, record: { kind: 'takeover.kept', about: saved, facts: {} } }
})
