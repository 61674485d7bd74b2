import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Entry, tarOf } from './tar.ts'

const home = mkdtempSync(join(tmpdir(), 'mingcha-tar-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the system’s tar unpacks it: long and Chinese names, links, what runs, empty files', async () => {
  const from = join(home, 'content')
  writeFileSync(from, 'x'.repeat(1025))
  writeFileSync(join(home, 'empty'), '')
  const long = `${'长'.repeat(40)}/${'a'.repeat(120)}.txt`
  const entries: Entry[] = [
    { name: 'top', kind: 'folder' },
    { name: `top/${long}`, kind: 'file', from, size: 1025, runs: false },
    { name: 'top/runs', kind: 'file', from: join(home, 'empty'), size: 0, runs: true },
    { name: 'top/link', kind: 'link', to: long },
    ...[85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101].map(
      (n): Entry => ({ name: `top/${'n'.repeat(n)}`, kind: 'file', from, size: 1025, runs: false }),
    ),
  ]
  const pieces: Buffer[] = []
  for await (const piece of tarOf(entries)) pieces.push(piece)
  writeFileSync(join(home, 'made.tar'), Buffer.concat(pieces))
  execFileSync('tar', ['-C', home, '-xf', join(home, 'made.tar')])
  expect(readFileSync(join(home, 'top', long), 'utf8')).toBe('x'.repeat(1025))
  expect(readlinkSync(join(home, 'top/link'))).toBe(long)
  expect(statSync(join(home, 'top/runs')).mode & 0o111).toBe(0o111)
  expect(statSync(join(home, 'top', long)).mode & 0o111).toBe(0)
  for (let n = 85; n <= 101; n++) expect(statSync(join(home, 'top', 'n'.repeat(n))).size).toBe(1025)
})

test('a file that is not as long as was said ends it', async () => {
  const from = join(home, 'content')
  const all = async () => {
    for await (const _ of tarOf([{ name: 'f', kind: 'file', from, size: 5, runs: false }]));
  }
  await expect(all()).rejects.toThrow('changed while it was read')
})
