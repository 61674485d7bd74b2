// Checks this package: node check.mjs [KEY]. Every file against index.json, every proof against the head of the log, the head against its key.
// KEY (name+hash+base64), got from the office by another way, takes the place of log/key. Needs Node 18 and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname
const read = (path) => readFileSync(join(here, path))
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const wrong = []
const must = (right, what) => right || wrong.push(what)

const index = JSON.parse(read('index.json'))
for (const one of index.pieces.filter(({ path }) => path !== ''))
  must(sha256(read(one.path)).toString('hex') === one.sha256, `${one.path}: not what was kept`)

// A signed note (C2SP): text, an empty line, signature lines "— name base64(4 bytes of key hash ‖ signature)".
const note = read('log/checkpoint').toString('utf8')
const text = note.slice(0, note.indexOf('\n\n') + 1)
const [, size, root] = text.split('\n')
const [name, , key] = (process.argv[2] ?? read('log/key').toString('utf8')).trim().split('+').map((part, n, all) => (n === 2 ? all.slice(2).join('+') : part))
const raw = Buffer.from(key, 'base64').subarray(1)
const spki = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' })
const signed = note
  .split('\n')
  .filter((line) => line.startsWith(`\u2014 ${name} `))
  .some((line) => verify(null, Buffer.from(text), spki, Buffer.from(line.split(' ').at(-1), 'base64').subarray(4)))
must(signed, 'log/checkpoint: not signed by the key')

const one = Buffer.from([1])
const zero = Buffer.from([0])
/** RFC 9162 2.1.3.2: the root that a leaf and its path lead to. */
function rootOf(leaf, number, count, path) {
  let [fn, sn, hash] = [number, count - 1, leaf]
  for (const next of path) {
    if (fn % 2 === 1 || fn === sn) {
      hash = sha256(one, next, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else hash = sha256(one, hash, next)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 ? hash : Buffer.alloc(0)
}
const { proofs } = JSON.parse(read('log/proofs.json'))
for (const proof of proofs) {
  const entry = sha256(Buffer.from(proof.salt, 'hex'), Buffer.from(proof.record))
  const path = proof.hashes.map((hash) => Buffer.from(hash, 'base64'))
  const found = rootOf(sha256(zero, entry), proof.leaf, Number(size), path)
  must(found.toString('base64') === root, `${proof.path}: its record is not in the log`)
  const { facts } = JSON.parse(proof.record)
  const piece = index.pieces.find(({ path: at }) => at === proof.path)
  must(piece?.sha256 === facts.sha256, `${proof.path}: its record is of another content`)
}
for (const line of wrong) console.error(`WRONG ${line}`)
console.log(`${index.pieces.length} pieces, ${proofs.length} proofs, head of ${size} records: ${wrong.length === 0 ? 'right' : 'WRONG'}`)
process.exitCode = wrong.length === 0 ? 0 : 1
