#!/usr/bin/env node
// Verifies an export of a log of Mingcha. This one file needs Node (22.18 or later) and nothing else: copy it, read it, run it:
//   node verify.mts --export DIR --key KEY [--checkpoint KEPT]... [--json]
//   node verify.mts --proof FILE [--text FILE] --key KEY [--json]     what a public page gives to download
// KEY is the key of the log (name+hash+base64) or a file with it, got from the office by another way than the export. KEPT is an
// earlier checkpoint, or a file with it: from a drawer, a syslog server, a printed paper. What is looked at:
//   checkpoint   C2SP signed note and tlog-checkpoint; signed by KEY; lines of unknown keys are passed over
//   tile/…       C2SP tlog-tiles: every bundle of entries, and every tile of hashes compared with hashes made here (RFC 6962)
//   records/…    each told record: that SHA-256(salt ‖ record) is the entry of its leaf
// Leaves whose record is not told (erased, or not for the eyes of whoever exported) are counted; their place in the tree is proved.
import { createPublicKey, hash, verify as verifySignature } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** What an export consists of: the paths of its files and their bytes. */
export type Export = Readonly<{ paths: readonly string[]; read(path: string): Buffer }>

export type Verdict = Readonly<{ leaves: number; records: number; untold: number; origin: string; root: string }>

/** Something is not as it was sealed. */
export class Wrong extends Error {}

const WIDTH = 256
const HASH = 32
const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')
const wrong = (what: string): never => {
  throw new Wrong(what)
}

// ── notes ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Key = Readonly<{ name: string; hash: Buffer; verify(text: Buffer, signature: Buffer): boolean }>
type Head = Readonly<{ origin: string; size: number; root: Buffer }>

/** Base64 of exactly one form; anything else is undefined. */
function base64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined
}

/** The key a log is verified by: `name+hash+base64(0x01 ‖ 32 bytes)`. */
export function keyOf(text: string): Key {
  const [, name = '', hex = '', rest = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? []
  const bytes = base64(rest)
  if (!bytes || bytes.length !== 33 || bytes[0] !== 1) return wrong('the key is no Ed25519 key of a log')
  const mine = sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).subarray(0, 4)
  if (mine.toString('hex') !== hex) return wrong('the key does not fit its own hash')
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  return { name, hash: mine, verify: (text, signature) => verifySignature(null, text, key, signature) }
}

/** Opens a checkpoint: a note whose text is signed by the key. Further lines of unknown keys are passed over, malformed ones not. */
export function headOf(bytes: Buffer, key: Key): Head {
  const note = bytes.toString('utf8')
  if (!Buffer.from(note).equals(bytes)) return wrong('the checkpoint is no text')
  const end = note.indexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return wrong('the checkpoint is no signed note')
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2, -1).split('\n')
  let signed = false
  for (const line of lines) {
    const [, name = '', rest = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? []
    const signature = base64(rest)
    if (!signature || signature.length < 5) return wrong('a line of signature is malformed')
    if (name !== key.name || !signature.subarray(0, 4).equals(key.hash)) continue
    if (signed || !key.verify(Buffer.from(text), signature.subarray(4))) return wrong('the signature is not of the key')
    signed = true
  }
  if (!signed) return wrong('the checkpoint is not signed by the key')
  const [origin = '', size = '', root = '', ...more] = text.slice(0, -1).split('\n')
  const top = base64(root)
  if (origin !== key.name || !/^(0|[1-9]\d{0,14})$/.test(size) || top?.length !== HASH || more.includes(''))
    return wrong('the checkpoint is malformed')
  return { origin, size: Number(size), root: top }
}

// ── tree ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

// Hashes of the tree are strings of 32 signs, one for each byte: Node makes and compares those several times faster than buffers.
const leafRoom = Buffer.alloc(1 + HASH)
const nodeRoom = Buffer.alloc(1 + 2 * HASH, 1)
const recordRoom = Buffer.alloc(16 + 65_536)

/** The hash of the leaf whose entry stands at `at`: SHA-256(0x00 ‖ entry). */
function leafHash(bundle: Buffer, at: number): string {
  bundle.copy(leafRoom, 1, at, at + HASH)
  return hash('sha256', leafRoom, 'binary')
}

/** SHA-256(0x01 ‖ left ‖ right). */
function nodeHash(left: string, right: string): string {
  nodeRoom.write(left, 1, 'latin1')
  nodeRoom.write(right, 1 + HASH, 'latin1')
  return hash('sha256', nodeRoom, 'binary')
}

/**
 * A tree that grows leaf by leaf and knows its root at any moment (RFC 6962): the roots of its full subtrees, largest first. Every
 * hash is made once; those that stand in tiles are put into theirs, and each tile is compared when it is whole.
 */
class Tree {
  #size = 0
  readonly #peaks: string[] = []
  readonly #rows: string[][] = []
  readonly #full: number[] = []
  readonly #compare: (path: string, signs: string) => void

  constructor(compare: (path: string, signs: string) => void) {
    this.#compare = compare
  }

  add(leaf: string): void {
    this.#put(0, leaf)
    let hash = leaf
    let height = 0
    for (let n = this.#size; n % 2 === 1; n = (n - 1) / 2) {
      hash = nodeHash(this.#peaks.pop() as string, hash)
      height++
      if (height % 8 === 0) this.#put(height / 8, hash)
    }
    this.#peaks.push(hash)
    this.#size++
  }

  #put(level: number, hash: string): void {
    const row = (this.#rows[level] ??= [])
    row.push(hash)
    if (row.length === WIDTH) this.#flush(level)
  }

  #flush(level: number): void {
    const row = this.#rows[level] as string[]
    const number = this.#full[level] ?? 0
    this.#compare(tilePath(String(level), number, row.length), row.join(''))
    this.#rows[level] = []
    this.#full[level] = number + 1
  }

  root(): Buffer {
    if (this.#size === 0) return sha256(Buffer.alloc(0))
    return Buffer.from(
      this.#peaks.reduceRight((right, left) => nodeHash(left, right)),
      'latin1',
    )
  }

  /** Compares the tiles that are not full: there are no more leaves. */
  end(): void {
    for (const [level, row] of this.#rows.entries()) if (row.length > 0) this.#flush(level)
  }
}

/** Numbers in groups of three digits, all but the last with an x before them; `.p/<width>` for a tile that is not full. */
function tilePath(level: string, number: number, width: number): string {
  let name = String(number % 1000).padStart(3, '0')
  for (let rest = Math.floor(number / 1000); rest > 0; rest = Math.floor(rest / 1000))
    name = `x${String(rest % 1000).padStart(3, '0')}/${name}`
  return `tile/${level}/${name}${width < WIDTH ? `.p/${width}` : ''}`
}

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const latin = (bytes: Buffer, from = 0, to = bytes.length) => bytes.toString('latin1', from, to)
const opening = '{"leaf":'
const beforeSalt = ',"salt":"'
const beforeRecord = '","record":'
const [quote, comma, closing, feed] = [34, 44, 125, 10]

/** Checks the records of one block of leaves against their entries, which stand in its bundle; gives how many there are. */
function checkRecords(path: string, bytes: Buffer, first: number, bundle: Buffer): number {
  if (bytes.length === 0) return wrong(`${path} is empty`)
  let count = 0
  let before = first - 1
  for (let at = 0; at < bytes.length; count++) {
    const number = latin(bytes, at + opening.length, bytes.indexOf(comma, at))
    const salt = at + opening.length + number.length + beforeSalt.length
    const record = salt + 32 + beforeRecord.length
    const end = bytes.indexOf(feed, record)
    const formed =
      latin(bytes, at, salt) === `${opening}${Number(number)}${beforeSalt}` &&
      bytes[salt + 32] === quote &&
      latin(bytes, salt + 32, record) === beforeRecord &&
      /^[0-9a-f]{32}$/.test(latin(bytes, salt, salt + 32))
    const length = end - 1 - record
    if (!formed || end < 0 || bytes[end - 1] !== closing || length > 65_536)
      return wrong(`${path}: line ${count + 1} is no record`)
    const leaf = Number(number)
    const place = (leaf - first) * (2 + HASH) + 2
    if (leaf <= before || place >= bundle.length) return wrong(`${path}: leaf ${leaf} stands where it does not belong`)
    recordRoom.write(latin(bytes, salt, salt + 32), 0, 'hex')
    bytes.copy(recordRoom, 16, record, end - 1)
    if (hash('sha256', recordRoom.subarray(0, 16 + length), 'binary') !== latin(bundle, place, place + HASH))
      return wrong(`${path}: record ${leaf} is not what was sealed`)
    before = leaf
    at = end + 1
  }
  return count
}

/** A bundle holds as many entries as it should, each of 32 bytes with its length before it. */
function checkBundle(path: string, bytes: Buffer, width: number): void {
  if (bytes.length !== width * (2 + HASH)) wrong(`${path}: not ${width} entries`)
  for (let at = 0; at < bytes.length; at += 2 + HASH)
    if (bytes[at] !== 0 || bytes[at + 1] !== HASH) wrong(`${path}: an entry has not 32 bytes`)
}

// ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Verifies an export by a key, and against checkpoints kept elsewhere. Throws `Wrong` with the first thing that is not right. */
export function verify(given: Export, keyText: string, kept: readonly Buffer[] = []): Verdict {
  const key = keyOf(keyText)
  const left = new Set(given.paths)
  const take = (path: string): Buffer => (left.delete(path) ? given.read(path) : wrong(`${path} is missing`))
  const head = headOf(take('checkpoint'), key)
  if (take('key').toString('latin1') !== `${keyText.trim()}\n`) return wrong('the key in the export is another')
  const earlier = kept.map((bytes) => headOf(bytes, key)).sort((a, b) => a.size - b.size)
  const tooLong = earlier.find(({ size }) => size > head.size)
  if (tooLong) return wrong(`the log is cut short: a checkpoint that was kept has ${tooLong.size} leaves, this has ${head.size}`)
  const tree = new Tree((path, signs) => {
    if (latin(take(path)) !== signs) wrong(`${path} does not follow from the entries`)
  })
  const passed = (size: number) => {
    for (; earlier[0]?.size === size; earlier.shift())
      if (!tree.root().equals(earlier[0].root)) wrong(`the log is not the one whose checkpoint of ${size} leaves was kept`)
  }
  let records = 0
  passed(0)
  for (let first = 0; first < head.size; first += WIDTH) {
    const width = Math.min(WIDTH, head.size - first)
    const path = tilePath('entries', first / WIDTH, width)
    const bundle = take(path)
    checkBundle(path, bundle, width)
    for (let n = 0; n < width; n++) {
      tree.add(leafHash(bundle, n * (2 + HASH) + 2))
      passed(first + n + 1)
    }
    const told = `${tilePath('records', first / WIDTH, WIDTH).replace('tile/', '')}.jsonl`
    if (left.has(told)) records += checkRecords(told, take(told), first, bundle)
  }
  tree.end()
  if (!tree.root().equals(head.root)) return wrong('the entries are not those of the checkpoint')
  const [stranger] = left
  if (stranger !== undefined) return wrong(`${stranger} does not belong to the export`)
  return { leaves: head.size, records, untold: head.size - records, origin: head.origin, root: head.root.toString('base64') }
}

// ── one record, as it is downloaded from a public page ─────────────────────────────────────────────────────────────────────

export type Proven = Readonly<{ leaf: number; size: number; origin: string; sha256: string; text: boolean; record: string }>

/** The root that a leaf, its number and its path give in a tree of a size (RFC 9162, 2.1.3.2). */
function rootBy(leaf: string, number: number, size: number, path: readonly Buffer[]): Buffer {
  let [at, last, root] = [number, size - 1, leaf]
  for (const one of path) {
    if (last === 0) return wrong('the path is too long')
    const [joins, beside] = [at % 2 === 1 || at === last, one.toString('latin1')]
    root = joins ? nodeHash(beside, root) : nodeHash(root, beside)
    while (joins && at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? Buffer.from(root, 'latin1') : wrong('the path is too short')
}

/**
 * Verifies what a public page gives to download: that the record of its publication is in the log under a head the key signed, that it bears the fingerprint,
 * and that the text (where it is given) has it. Throws `Wrong` with the first thing that is not right.
 */
export function verifyProof(file: Buffer, keyText: string, text?: Buffer): Proven {
  const said = readProof(file)
  const head = headOf(Buffer.from(said.checkpoint), keyOf(keyText))
  const { leaf } = said.record
  if (head.size !== said.size || leaf >= head.size) return wrong('the proof and its checkpoint are of different lengths')
  const bytes = base64(said.record.bytes.replaceAll('\n', '')) ?? wrong('the record is malformed')
  const path = said.hashes.map((one) => base64(one) ?? wrong('the path is malformed'))
  if (path.some((one) => one.length !== HASH)) return wrong('the path is malformed')
  const entry = sha256(Buffer.concat([Buffer.from(said.record.salt, 'hex'), bytes]))
  if (!rootBy(leafHash(entry, 0), leaf, head.size, path).equals(head.root)) return wrong('the record is not in the log')
  const record = JSON.parse(bytes.toString('utf8')) as { kind?: unknown; facts?: { hash?: unknown } }
  if (record.kind !== 'publication.published') return wrong('the record is not of a publication')
  if (record.facts?.hash !== said.sha256) return wrong('the record bears another fingerprint')
  if (text && sha256(text).toString('hex') !== said.sha256) return wrong('the text is not the one that was published')
  return { leaf, size: head.size, origin: head.origin, sha256: said.sha256, text: text !== undefined, record: record.kind }
}

type Proof = { sha256: string; record: { leaf: number; salt: string; bytes: string }; checkpoint: string; size: number; hashes: string[] }

/** A proof file in the one form it is made in. */
function readProof(file: Buffer): Proof {
  let said: Partial<Proof> | null = null
  try {
    if (file.length <= 1_000_000) said = JSON.parse(file.toString('utf8')) as Partial<Proof> | null
  } catch {
    return wrong('this is no proof of a public page')
  }
  const { sha256: print, record, checkpoint, size, hashes } = said ?? {}
  const whole = (n: unknown) => Number.isSafeInteger(n) && (n as number) >= 0
  const formed =
    /^[0-9a-f]{64}$/.test(String(print)) &&
    whole(size) &&
    whole(record?.leaf) &&
    /^[0-9a-f]{32}$/.test(String(record?.salt)) &&
    [checkpoint, record?.bytes].every((one) => typeof one === 'string') &&
    Array.isArray(hashes) &&
    hashes.length <= 64 &&
    hashes.every((one) => typeof one === 'string')
  return formed ? (said as Proof) : wrong('this is no proof of a public page')
}

// ── command ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An export in a folder. A link in it is refused: it could show one thing now and another later. */
export function folder(root: string): Export {
  const paths = (under: string): string[] =>
    readdirSync(join(root, under)).flatMap((name) => {
      const path = under === '' ? name : `${under}/${name}`
      const kind = lstatSync(join(root, path))
      if (kind.isDirectory()) return paths(path)
      return kind.isFile() ? [path] : wrong(`${path} is no plain file`)
    })
  return { paths: paths(''), read: (path) => readFileSync(join(root, path.split('/').join(sep))) }
}

const help = `node verify.mts --export DIR --key KEY [--checkpoint KEPT]... [--json]
node verify.mts --proof FILE [--text FILE] --key KEY [--json]
校验导出的操作记录，或公开页上下载的日志证明（及其文本）。KEY：另行取得的公钥或其文件；KEPT：此前留存的检查点（可多次给出）。
Verifies an exported log, or the log proof downloaded from a public page (and its text). KEY: the public key or a file with it, got another
way; KEPT: a checkpoint kept earlier (may be repeated).
`

/** Bytes of a file, or of what was given itself when there is no such file. */
function given(text: string): Buffer {
  try {
    return readFileSync(text)
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as { code?: string }).code ?? '')) throw error
    return Buffer.from(text)
  }
}

/** Says what a proof proves. The text is read from its file alone: what was typed instead is no text. */
function proven(proof: string, text: string | undefined, key: string, json: boolean, say: (text: string) => void): number {
  const found = verifyProof(readFileSync(proof), given(key).toString('utf8'), text === undefined ? undefined : readFileSync(text))
  const { leaf, size, origin, sha256: print } = found
  const read = found.text ? '文本与指纹一致 the text has the fingerprint' : '未核对文本 no text was given'
  if (json) say(`${JSON.stringify({ ok: true, ...found })}\n`)
  else say(`属实 proven: ${origin}\n第 leaf ${leaf} / ${size} · 指纹 fingerprint ${print}\n${read}\n`)
  return 0
}

/** Runs the command; gives 0 when everything is right, 1 when something is wrong, 2 when it was not understood. */
export function main(args: string[], say: (text: string) => void = (text) => void process.stdout.write(text)): number {
  const options = {
    export: { type: 'string' },
    proof: { type: 'string' },
    text: { type: 'string' },
    key: { type: 'string' },
    checkpoint: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  const one = (values.export === undefined) !== (values.proof === undefined)
  if (values.help || !one || values.key === undefined || (values.text !== undefined && values.proof === undefined)) {
    say(help)
    return values.help ? 0 : 2
  }
  try {
    if (values.proof !== undefined) return proven(values.proof, values.text, values.key, values.json ?? false, say)
    const kept = (values.checkpoint ?? []).map(given)
    const found = verify(folder(values.export as string), given(values.key).toString('utf8'), kept)
    const { leaves, records, untold, origin, root } = found
    if (values.json) say(`${JSON.stringify({ ok: true, ...found })}\n`)
    else
      say(
        `完好 whole: ${origin}\n封存 leaves ${leaves} · 校验记录 records verified ${records} · 未导出 not told ${untold}\n根 root ${root}\n`,
      )
    return 0
  } catch (error) {
    const { message } = error as Error
    say(values.json ? `${JSON.stringify({ ok: false, wrong: message })}\n` : `不符 WRONG: ${message}\n`)
    return 1
  }
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2))
