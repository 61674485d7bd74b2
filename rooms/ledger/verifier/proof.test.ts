import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canonical } from '../../../core/pure/canonical.ts'
import { inclusion } from '../../../core/server/log/tree.ts'
import { headOver, type Leaf, leaves, signer, tilesOver } from './export.fixture.ts'
import { main, verifyProof } from './verify.mts'

const text = Buffer.from('{"title":"王庄镇整改情况"}')
const print = hash('sha256', text, 'hex')

/** A log of so many leaves in which one says that the text was published, and the proof of it as the public page makes it. */
async function aProof(size: number, leaf: number, kind = 'publication.published', fingerprint = print) {
  const salt = hash('sha256', 'a salt', 'buffer').subarray(0, 16)
  const bytes = Buffer.from(canonical({ kind, facts: { hash: fingerprint }, v: 1 }))
  const entry = hash('sha256', Buffer.concat([salt, bytes]), 'buffer')
  const list: Leaf[] = leaves(size).map((one, n) => (n === leaf ? { entry, told: { salt, bytes } } : one))
  const hashes = (await inclusion(tilesOver(list.map((one) => one.entry)), leaf, size)).map((one) =>
    one.toString('base64'),
  )
  // PostgreSQL writes base64 in lines of 76 signs.
  const record = { leaf, salt: salt.toString('hex'), bytes: bytes.toString('base64').replace(/.{76}/g, '$&\n') }
  const checkpoint = (await headOver(list)).toString('utf8')
  return { number: 'abcdefgh', sha256: print, record, checkpoint, size, hashes }
}
type Made = Awaited<ReturnType<typeof aProof>>
const fileOf = (made: unknown) => Buffer.from(JSON.stringify(made))
const holds = (made: unknown, of: Buffer | undefined = text) => {
  try {
    verifyProof(fileOf(made), signer.verifier, of)
    return true
  } catch {
    return false
  }
}

test('a proof holds at every place of logs of every shape, with its text and without', async () => {
  for (const size of [1, 2, 3, 5, 8, 13, 257])
    for (const leaf of new Set([0, Math.floor(size / 2), size - 1])) {
      const made = await aProof(size, leaf)
      expect([size, leaf, holds(made), holds(made, undefined)]).toEqual([size, leaf, true, true])
      expect(verifyProof(fileOf(made), signer.verifier)).toMatchObject({ leaf, size, sha256: print, text: false })
    }
})

test('no sign of what matters can be changed, nor the text, nor the place, nor the path', async () => {
  const made = await aProof(13, 6)
  const turned = (word: string, at: number) =>
    `${word.slice(0, at)}${word[at] === 'A' ? 'B' : 'A'}${word.slice(at + 1)}`
  const changed = (set: Partial<Made> | { record: Partial<Made['record']> }) => ({ ...made, ...set })
  const wrong: unknown[] = [
    ...[...made.checkpoint].map((_, at) => changed({ checkpoint: turned(made.checkpoint, at) })),
    ...[...made.record.bytes].map((_, at) =>
      changed({ record: { ...made.record, bytes: turned(made.record.bytes, at) } }),
    ),
    ...made.hashes.map((one, n) => changed({ hashes: made.hashes.with(n, turned(one, 3)) })),
    changed({ hashes: made.hashes.slice(1) }),
    changed({ hashes: [...made.hashes, made.hashes[0] as string] }),
    changed({ hashes: made.hashes.toReversed() }),
    changed({ record: { ...made.record, leaf: 7 } }),
    changed({ record: { ...made.record, salt: '0'.repeat(32) } }),
    changed({ size: 12 }),
    changed({ sha256: hash('sha256', 'another', 'hex') }),
    await aProof(13, 6, 'sheet.signed'),
    await aProof(13, 6, 'publication.published', hash('sha256', 'another', 'hex')),
    ...[null, [], 'x', {}, { ...made, hashes: 'x' }, { ...made, record: null }],
  ]
  expect(wrong.filter((one) => holds(one))).toEqual([])
  expect(holds(made, Buffer.concat([text, Buffer.from(' ')]))).toBe(false)
  expect(holds(made)).toBe(true)
})

test('the command says it in words, and tells what is not so', async () => {
  const place = mkdtempSync(join(tmpdir(), 'mingcha-proof-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  const at = (name: string) => join(place, name)
  writeFileSync(at('proof.json'), fileOf(await aProof(5, 2)))
  writeFileSync(at('text.json'), text)
  writeFileSync(at('other.json'), 'another')
  const said: string[] = []
  const run = (...args: string[]) => main([...args, '--key', signer.verifier], (line) => void said.push(line))
  expect(run('--proof', at('proof.json'), '--text', at('text.json'))).toBe(0)
  expect(said.at(-1)).toContain(print)
  expect(run('--proof', at('proof.json'), '--text', at('other.json'))).toBe(1)
  expect(said.at(-1)).toContain('the text is not the one that was published')
  expect(run('--proof', at('proof.json'), '--json')).toBe(0)
  expect(JSON.parse(said.at(-1) as string)).toMatchObject({ ok: true, leaf: 2, text: false })
  expect(run('--proof', at('none.json'))).toBe(1)
  expect([run('--text', at('text.json')), run('--proof', at('proof.json'), '--export', place)]).toEqual([2, 2])
})
