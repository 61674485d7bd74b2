import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { consistency, inclusion, rootOf } from '../../../core/server/log/tree.ts'
import { exportOf, type Files, filesOf, headOver, type Leaf, leaves, signer, tilesOver } from './export.fixture.ts'
import { verify } from './verify.mts'

const COUNT = 260
const all = leaves(2 * COUNT)
const log = all.slice(0, COUNT)
let head: Buffer
/** A head of every size that matters here, signed when the log was that long. */
const heads = new Map<number, Buffer>()
let files: Files
beforeAll(async () => {
  for (const size of [1, 2, 3, 100, 255, 256, 257, 259]) heads.set(size, await headOver(log.slice(0, size)))
  head = await headOver(log)
  files = filesOf(log, head)
})

const isWhole = (given: Files, kept: readonly Buffer[] = []): boolean => {
  try {
    verify(exportOf(given), signer.verifier, kept)
    return true
  } catch {
    return false
  }
}

/** Writes an export into an empty folder of its own, with the verifier copied beside it and nothing else of ours. */
function onDisk(given: Files): string {
  const place = mkdtempSync(join(tmpdir(), 'mingcha-verify-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  for (const [path, bytes] of given) {
    mkdirSync(dirname(join(place, 'export', path)), { recursive: true })
    writeFileSync(join(place, 'export', path), bytes)
  }
  copyFileSync(join(import.meta.dirname, 'verify.mts'), join(place, 'verify.mts'))
  return place
}

describe('an export as it was made', () => {
  test('is whole, against its own head and every head kept before', () => {
    const found = verify(exportOf(files), signer.verifier, [head, ...heads.values()])
    expect(found).toMatchObject({ leaves: COUNT, records: 232, untold: 28, origin: signer.origin })
  })

  test('is whole at every size around the edges of tiles', async () => {
    for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 600]) {
      const some = leaves(size)
      expect([size, isWhole(filesOf(some, await headOver(some)))]).toEqual([size, true])
    }
  })

  test('may carry a second signature of an algorithm nobody knows', async () => {
    const second = await headOver(log, generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey)
    expect(
      second
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('\u2014')),
    ).toHaveLength(2)
    expect(isWhole(filesOf(log, second), [second, head])).toBe(true)
    const only = Buffer.from(second.toString().replace(/\u2014 [^\n]*\n/, ''))
    expect(isWhole(filesOf(log, only))).toBe(false)
  })

  test('is verified by the program alone, copied into an empty folder; a wrong byte ends it with 1 and the place', () => {
    const place = onDisk(files)
    writeFileSync(join(place, 'kept'), heads.get(100) as Buffer)
    const run = (...more: string[]) =>
      spawnSync(process.execPath, ['verify.mts', '--export', 'export', '--key', signer.verifier, ...more], {
        cwd: place,
        encoding: 'utf8',
        env: {},
      })
    const good = run('--checkpoint', 'kept', '--json')
    expect([good.status, good.stderr]).toEqual([0, ''])
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, leaves: COUNT })
    const bytes = Buffer.from(files.get('records/000.jsonl') as Buffer)
    bytes.write('已改', 200)
    writeFileSync(join(place, 'export/records/000.jsonl'), bytes)
    const bad = run()
    expect([bad.status, /WRONG: records\/000\.jsonl: /.test(bad.stdout)]).toEqual([1, true])
    expect(run('--no-such-option').status).not.toBe(0)
  })
})

type Change = (list: Leaf[], at: number, to: number) => Leaf[]
/** What somebody who holds the database but not the key can do to the leaves; everything that follows from them is made anew. */
const changes: Readonly<Record<string, Change>> = {
  flipped: (list, at, to) =>
    list.with(at, {
      entry: Buffer.from((list[at] as Leaf).entry.map((b, n) => (n === to % 32 ? b ^ (1 << (to % 8)) : b))),
      told: null,
    }),
  inserted: (list, at, to) => list.toSpliced(at, 0, all[COUNT + to] as Leaf),
  dropped: (list, at) => list.toSpliced(at, 1),
  repeated: (list, at, to) => list.toSpliced(to, 0, list[at] as Leaf),
  overwritten: (list, at, to) => list.with(at, list[to === at ? (at + 1) % COUNT : to] as Leaf),
  reordered: (list, at, to) =>
    list
      .with(at, list[to === at ? (at + 1) % COUNT : to] as Leaf)
      .with(to === at ? (at + 1) % COUNT : to, list[at] as Leaf),
}

/** What can happen to the bytes of a file. */
const damages: Readonly<Record<string, (bytes: Buffer, at: number, bit: number) => Buffer>> = {
  'a bit flips': (bytes, at, bit) => Buffer.from(bytes.map((b, n) => (n === at ? b ^ (1 << bit) : b))),
  'a byte comes in': (bytes, at, bit) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from([bit * 31]), bytes.subarray(at)]),
  'a byte goes': (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  'the end is gone': (bytes, at) => bytes.subarray(0, at),
}

describe('ten thousand changes', { timeout: 240_000 }, () => {
  const place = fc.nat({ max: COUNT - 1 })
  const plain = { numRuns: 2_000 }

  test('to leaves, flipped, inserted, dropped, repeated, overwritten or reordered, are found though all that follows from them was made anew', () => {
    const change = fc.constantFrom(...Object.keys(changes))
    const hurt = (name: string, at: number, to: number) => filesOf((changes[name] as Change)([...log], at, to), head)
    fc.assert(
      fc.property(change, place, place, (name, at, to) => !isWhole(hurt(name, at, to))),
      { numRuns: 4_000 },
    )
  })

  test('to any byte of any file are found', () => {
    const paths = [...files.keys()]
    const damage = fc.constantFrom(...Object.keys(damages))
    const file = fc.constantFrom(...paths)
    fc.assert(
      fc.property(damage, file, fc.nat(), fc.nat({ max: 7 }), (name, path, where, bit) => {
        const bytes = files.get(path) as Buffer
        const hurt = (damages[name] as (typeof damages)[string])(bytes, where % bytes.length, bit)
        // Whole lines that are gone are records that are not told, which an export may well do: they are counted, not found.
        fc.pre(!path.startsWith('records/') || hurt.length === 0 || name !== 'the end is gone' || hurt.at(-1) !== 10)
        return hurt.equals(bytes) || !isWhole(new Map(files).set(path, hurt))
      }),
      { numRuns: 4_000 },
    )
  })

  test('that cut the log off where a head was once signed are found by whoever kept a later one, and by nobody else', () => {
    const sizes = [...heads.keys()]
    const kept = fc.constantFrom(...sizes, COUNT)
    fc.assert(
      fc.property(fc.constantFrom(...sizes), kept, (size, later) => {
        const cut = filesOf(log.slice(0, size), heads.get(size) as Buffer)
        return isWhole(cut, [later === COUNT ? head : (heads.get(later) as Buffer)]) === later <= size
      }),
      plain,
    )
  })

  test('that tell another story under the right key are found by whoever kept a head of the first', async () => {
    const other = [...log.slice(0, 99), ...all.slice(COUNT, COUNT + 171)]
    const forged = filesOf(other, await headOver(other))
    expect(
      isWhole(
        forged,
        [...heads].filter(([size]) => size < 99).map(([, one]) => one),
      ),
    ).toBe(true)
    expect(isWhole(forged, [heads.get(100) as Buffer])).toBe(false)
  })

  test('a missing tile, a strange file and another key are found', () => {
    for (const path of [...files.keys()].filter((one) => !one.startsWith('records/'))) {
      const less = new Map(files)
      less.delete(path)
      expect([path, isWhole(less)]).toEqual([path, false])
    }
    expect(isWhole(new Map(files).set('tile/0/009', Buffer.alloc(32)))).toBe(false)
    expect(() => verify(exportOf(files), 'mingcha/0123456789abcdef+00000000+AAAA')).toThrow('no Ed25519 key')
  })
})

/** Proofs in the text that the Go program reads. */
async function proofsOf(list: readonly Leaf[]): Promise<string> {
  const tiles = tilesOver(list.map(({ entry }) => entry))
  const lines = [0, 1, 7, 100, 255, 256, COUNT - 1].map(async (n) => {
    const path = Buffer.concat(await inclusion(tiles, n, COUNT)).toString('base64')
    return `leaf ${n} ${(list[n] as Leaf).entry.toString('base64')} ${path}\n`
  })
  const earlier = [1, 2, 3, 100, 255, 256, 257, 259].map(async (size) => {
    const path = Buffer.concat(await consistency(tiles, size, COUNT)).toString('base64')
    return `tree ${size} ${(await rootOf(tiles, size)).toString('base64')} ${path}\n`
  })
  return (await Promise.all([...lines, ...earlier])).join('')
}

const library = '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog'
const go = spawnSync('go', ['version'], { encoding: 'utf8' }).status === 0 && spawnSync('ls', [library]).status === 0

describe('a second verifier, in Go', () => {
  test('accepts the note, the tree, and proofs of inclusion and consistency; and refuses what is changed', async (context) => {
    if (!go) {
      process.stderr.write('skipped: no Go with golang-golang-x-mod-dev here, the second verifier was not run\n')
      return context.skip()
    }
    const second = await headOver(log, generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey)
    const place = onDisk(filesOf(log, second))
    const proofs = await proofsOf(log)
    const env = {
      PATH: process.env['PATH'],
      GO111MODULE: 'off',
      GOPATH: '/usr/share/gocode',
      GOCACHE: join(tmpdir(), 'mingcha-go'),
    }
    const built = spawnSync('go', ['build', '-o', join(place, 'verify'), join(import.meta.dirname, 'verify.go')], {
      env,
      encoding: 'utf8',
    })
    expect(built.stderr).toBe('')
    const run = (text: string) =>
      spawnSync(join(place, 'verify'), [join(place, 'export'), signer.verifier, text], { encoding: 'utf8' })
    expect(run(proofs)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`whole ${signer.origin} ${COUNT} `),
    })
    expect(run(proofs.replace('leaf 7 ', 'leaf 8 ')).status).toBe(1)
    expect(run(proofs.replace('tree 100 ', 'tree 101 ')).status).toBe(1)
    const bundle = Buffer.from(files.get('tile/entries/000') as Buffer)
    bundle[40] = (bundle[40] as number) ^ 1
    writeFileSync(join(place, 'export/tile/entries/000'), bundle)
    expect(run(proofs).status).toBe(1)
  })
})
