import { sql } from 'kysely'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import type { Transaction } from '../../../core/server/db.ts'
import { type Actor, eyeOf, handOf } from '../../../core/server/enter.ts'
import { lastCheckpoint } from '../../../core/server/log/checkpoint.ts'
import { type Asking, tilesIn } from '../../../core/server/log/kept.ts'
import { verifierKey } from '../../../core/server/log/note.ts'
import { inclusion } from '../../../core/server/log/tree.ts'
import { archiveHandover, type ArchiveFile, type ArchiveHandover } from './nouns.ts'
import { unitOf } from './place.ts'
import { gapsOf, linesOf } from './store.ts'

type Kept = Readonly<{ id: string; name: string; kind: string; size: number; sha256: string | null }>
/** That the record of a file's keeping is in the log below its last head. */
export type Proof = Readonly<{ file: string; leaf: number; salt: string; record: string; hashes: readonly string[] }>

/** All that a package tells, read in one snapshot. `at`: the hand-over it is recorded about. */
export type Gathered = Readonly<{
  unitName: string
  roundName: string
  at: ArchiveHandover
  pieces: readonly (ArchiveFile & { lineTitle: string; kept: Kept | null })[]
  missing: readonly Readonly<{ line: string; reason: string }>[]
  handovers: readonly ArchiveHandover[]
  log: Readonly<{ checkpoint: string; key: string; proofs: readonly Proof[] }>
}>

/** Bytes a ZIP of one part may hold at most, with room for what is made of them. */
export const mostBytes = 3_500_000_000

/**
 * The archive of an inspection as the office has it in custody: pieces, their files, what is missing and why, and the proofs. Refuses
 * `documents.not-in-archive` before a hand-over was received, and what does not fit into one package.
 */
export async function gathered(tx: Transaction, actor: Actor, inspection: string): Promise<Gathered> {
  const eyes = tx.as(eyeOf(actor.hat))
  const unit = await unitOf(eyes, inspection)
  const handovers = await eyes
    .selectFrom('documentsArchiveHandover')
    .selectAll()
    .where('inspection', '=', inspection)
    .where('state', '=', 'received')
    .orderBy('receivedOn')
    .execute()
  const at = handovers.at(-1)
  if (!at) throw new Refused(refuse('documents.not-in-archive', { noun: archiveHandover.name }))
  const rows = await eyes
    .selectFrom('documentsArchiveFile as f')
    .leftJoin('documentsPlanLine as p', 'p.id', 'f.line')
    .selectAll('f')
    .select(sql<string>`coalesce(p.title, '')`.as('lineTitle'))
    .where('f.inspection', '=', inspection)
    .where('f.filedOn', 'is not', null)
    .orderBy('f.number')
    .execute()
  const kept = await keptOf(tx, rows)
  const bytes = [...kept.values()].reduce((sum, { size }) => sum + Number(size), 0)
  if (bytes > mostBytes) throw new Refused(refuse('documents.package-too-large', { gb: Math.ceil(bytes / 1e9) }))
  const lines = new Map((await linesOf(eyes, unit.authority)).map(({ id, title }) => [id, title]))
  // What was explained as missing and came later is not missing any more.
  const there = new Set(rows.map(({ line }) => line))
  const gaps = (await gapsOf(eyes, inspection)).filter(({ line }) => !there.has(line))
  return {
    ...{ unitName: unit.unitName, roundName: unit.roundName, at, handovers },
    pieces: rows.map((row) => ({ ...row, kept: (row.file === null ? undefined : kept.get(row.file)) ?? null })),
    missing: gaps.map(({ line, reason }) => ({ line: lines.get(line) ?? '', reason })),
    log: await proofsOf(tx, [...kept.keys()]),
  }
}

/** The files of pieces that were not destroyed; the office has their custody, so the room's own hand looks for them. */
async function keptOf(tx: Transaction, pieces: readonly ArchiveFile[]): Promise<Map<string, Kept>> {
  const ids = pieces.flatMap(({ file, state }) => (file === null || state === 'destroyed' ? [] : [file]))
  if (ids.length === 0) return new Map()
  const rows = await tx
    .as('mingcha_hand_documents')
    .selectFrom('documentsFile')
    .select(['id', 'name', 'kind', 'size', 'sha256'])
    .where('id', 'in', ids)
    .where('state', '=', 'kept')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The record `file.kept` of each file with its path to the last head; those sealed after it are not proved yet. */
async function proofsOf(tx: Transaction, files: readonly string[]): Promise<Gathered['log']> {
  const hand: Asking = { query: (text, values) => tx.run(handOf('ledger'), text, values) }
  const head = await lastCheckpoint(hand)
  if (!head) throw new Refused(refuse('ledger.no-head'))
  const { rows: keys } = await hand.query('select origin, public from ledger_signer')
  const key = verifierKey(String(keys[0]?.['origin']), keys[0]?.['public'] as Buffer)
  const { rows } = await hand.query(
    `select about, leaf, salt, bytes from ledger_record where kind = 'file.kept' and about = any($1::uuid[]) and leaf < $2 order by leaf`,
    [files, head.size],
  )
  const tiles = tilesIn(hand)
  const proofs: Proof[] = []
  for (const row of rows) {
    const hashes = await inclusion(tiles, Number(row['leaf']), head.size)
    proofs.push({
      ...{ file: String(row['about']), leaf: Number(row['leaf']), salt: (row['salt'] as Buffer).toString('hex') },
      record: (row['bytes'] as Buffer).toString('utf8'),
      hashes: hashes.map((one) => one.toString('base64')),
    })
  }
  return { checkpoint: head.note, key, proofs }
}
