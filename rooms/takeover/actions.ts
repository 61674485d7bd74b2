import { createHash } from 'node:crypto'
import type { Day } from '../../core/pure/days.ts'
import { accept, isRefusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { keyState } from '../documents/store.ts'
import type { Reader } from '../../core/server/tables.ts'
import { file as fileNoun } from '../documents/contract.ts'
import { inspection } from '../planning/contract.ts'
import { acceptWords } from '../policies/words.ts'
import { contentOf } from './content.ts'
import * as say from './contract.ts'
import { bodyNamed } from './names.ts'
import { ledgerIn } from './ledger.ts'
import type { GridSheet } from './reading/reading.ts'
import { mayMap } from './rules/mapping.ts'
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
    withdrawal: '',
    withdrawnBy: null,
    withdrawnOn: null,
    version: 1,
  }
  await keep.addTakeover(tx, takeover)
  return { result: takeover, record: { kind: 'takeover.begun', about: takeover, facts: { kind: takeover.kind } } }
})

export const pasting = act(say.pasteText, async ({ tx, see, asRoom, may, input }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.read', takeover)
  // Nobody could destroy this text any more: the key it would die with is gone.
  if ((await keyState(asRoom('documents'), takeover.inspection))?.destroyedAt)
    throw new Refused(refuse('documents.key-destroyed'))
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

export const correcting = act(say.correctTakeover, async ({ tx, see, eyes, asRoom, may, input, today }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.correct', takeover)
  const { pieces, totals, category } = input
  const lines = byNumber((await keep.originalOf(eyes, takeover.id)).lines)
  const strange = strangeLine(pieces, lines)
  if (strange !== null) throw new Refused(refuse('takeover.strange-place', { line: strange }))
  const lost = lostLine(JSON.parse(takeover.pieces) as say.Piece[], pieces, lines)
  if (lost !== null) throw new Refused(refuse('takeover.text-lost', { line: lost }))
  const codes = [category, ...pieces.map((piece) => piece.category)]
  const standing = (JSON.parse(takeover.pieces) as say.Piece[]).map((piece) => piece.category)
  await acceptCategories(asRoom('policies'), takeover, today, codes, [takeover.category, ...standing])
  const items = pieces.filter(({ role }) => role === 'item').length
  const now = { pieces: JSON.stringify(pieces), totals: JSON.stringify(totals), category, items }
  const saved = await keep.saveTakeover(tx, accept(rule.correct(takeover, now)))
  const facts = { items, pieces: pieces.length }
  return { result: saved, record: { kind: 'takeover.corrected', about: saved, facts } }
})

/** Refuses categories the office does not have today (`policies.no-such-category`). `before`: what stands already may stay. */
async function acceptCategories(
  policies: Reader,
  { authority }: Pick<say.Takeover, 'authority'>,
  today: Day,
  codes: Iterable<string>,
  before: Iterable<string>,
): Promise<void> {
  const standing = new Set(before)
  for (const category of new Set(codes)) {
    if (category !== '' && !standing.has(category))
      await acceptWords(policies, authority, today, { category, subcategory: '', content: '' })
  }
}

export const mapping = act(say.mapLedger, async ({ tx, see, eyes, asRoom, may, actor, input, today, newId }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.map', takeover)
  const { grid } = await keep.originalOf(asRoom('takeover'), takeover.id)
  if (grid === null) throw new Refused(refuse('takeover.no-ledger'))
  const ledger = accept(ledgerIn(grid as GridSheet[], await keep.headsOf(asRoom('takeover'), takeover.authority)))
  accept(mayMap(input, ledger))
  const { authority } = takeover
  const codes = [input.category, ...input.words.map((one) => one.category)].filter((code) => code !== null)
  await acceptCategories(asRoom('policies'), takeover, today, codes, [takeover.category])
  for (const { word, category } of input.words) {
    await keep.putWord(tx, { id: newId(), authority, word, category, by: actor.person, onDay: today })
  }
  for (const { head, field } of input.heads) {
    await keep.putHead(tx, { id: newId(), authority, head, field, by: actor.person, onDay: today })
  }
  const body = await bodyNamed(eyes, takeover.body)
  const now = { ...takeover, category: input.category }
  const { items } = await contentOf(asRoom('takeover'), now, body)
  const { pieces, totals } = takeover
  const draft = { pieces, totals, category: input.category, items: items.length }
  const saved = await keep.saveTakeover(tx, accept(rule.correct(takeover, draft)))
  const facts = { heads: input.heads.length, categories: input.words.length }
  return { result: saved, record: { kind: 'takeover.mapped', about: saved, facts } }
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

export const withdrawing = act(say.withdrawTakeover, async ({ tx, see, may, actor, input, today }) => {
  const takeover = await see(say.takeover, input.takeover, input.version)
  await may('takeover.withdraw', takeover)
  const saved = await keep.saveTakeover(tx, accept(rule.withdraw(takeover, input.reason, actor.person, today)))
  return { result: saved, record: { kind: 'takeover.withdrawn', about: saved, facts: {} } }
})
