import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { codeFor, markOf, paperIn, typedMark } from '../../../core/server/paper/mark.ts'
import type { File } from '../contract.ts'
import type { SignedCopy } from './contract.ts'
import { isOf, mayFile, noteOf, withdraw } from './rules.ts'

const hash = 'ab'.repeat(32)
const about = '0f8fad5b-d9cb-469f-a165-70867728950e'
const mark = async (text: string) => markOf((bytes) => bytes, text)
const version = { kind: 'copySlip', about, hash }
const read = { ...version, mark: 'A'.repeat(16) }

describe('the code of a printed paper', () => {
  test('says kind, thing and version, and is read back as it was written', async () => {
    const { text, short } = await codeFor(mark, version)
    expect(paperIn(text)).toEqual({ ...version, mark: typedMark(short) })
    expect(short).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    // Version 7 of QR holds 122 bytes at M: finer modules do not survive a copier.
    expect(text.length).toBeLessThan(123)
  })

  test('another kind, thing or version has another mark', async () => {
    const of = async (change: object) => (await codeFor(mark, { ...version, ...change })).short
    const all = [{}, { kind: 'sheet' }, { about: about.replace('0f', '1f') }, { hash: 'cd'.repeat(32) }].map(of)
    expect(new Set(await Promise.all(all)).size).toBe(4)
  })

  test('no other text is a code of a paper; typed codes bear spaces, small letters and letters for digits', () => {
    for (const text of ['', 'mingcha:sheet:底稿〔2026〕1号:1:' + hash, `mingcha:p:x:${'a'.repeat(22)}:short:`])
      expect(paperIn(text)).toBeUndefined()
    expect(typedMark(' ab0o-il1 x ')).toBe('AB00111X')
  })
})

describe('a scan is the signed copy of exactly one version', () => {
  test.each([
    ['the version itself', [read], '', true],
    ['every page of it', [read, read], '', true],
    ['no code, but the right one typed', [], read.mark, true],
    ['no code at all', [], '', 'documents.no-code-found'],
    ['no code, and a wrong one typed', [], 'B'.repeat(16), 'documents.typed-code'],
    ['another thing', [{ ...read, about: about.replace('0f', '1f') }], read.mark, 'documents.another-paper'],
    ['another kind', [{ ...read, kind: 'sheet' }], '', 'documents.another-paper'],
    ['a page of another paper between', [read, { ...read, kind: 'sheet' }], '', 'documents.another-paper'],
    ['another version', [{ ...read, hash: 'cd'.repeat(32) }], read.mark, 'documents.another-version'],
    ['a code we did not make', [{ ...read, mark: 'C'.repeat(16) }], '', 'documents.strange-mark'],
  ])('%s', (_, found, typed, says) => {
    const given = isOf(version, read.mark, found, typed)
    expect(given === true ? true : given.refused).toBe(says)
  })

  const scan = { state: 'kept', kind: 'pdf' } as File
  const copy = { ...version, signedOn: '2026-03-02' as Day }
  test.each([
    ['as it was read', scan, noteOf(version), '2026-03-02', true],
    ['of a file that was never read', scan, null, '2026-03-02', 'documents.unread-scan'],
    [
      'of a file read as another version',
      scan,
      noteOf({ ...version, hash: 'cd' }),
      '2026-03-02',
      'documents.unread-scan',
    ],
    ['no scan', { ...scan, kind: 'docx' }, noteOf(version), '2026-03-02', 'documents.no-scan'],
    ['before it was signed', scan, noteOf(version), '2026-03-01', 'documents.future-day'],
  ])('filed %s', (_, file, note, today, says) => {
    const given = mayFile(file as File, note, copy, today as Day)
    expect(given === true ? true : given.refused).toBe(says)
  })

  test('is taken back by who filed it, once', () => {
    const filed = { ...copy, state: 'filed', filedBy: 'a' } as SignedCopy
    expect(withdraw(filed, 'b', '扫错')).toMatchObject({ refused: 'documents.not-your-file' })
    const back = withdraw(filed, 'a', '扫错')
    expect(back).toMatchObject({ state: 'withdrawn', reason: '扫错' })
    expect(withdraw(back as SignedCopy, 'a', '扫错')).toMatchObject({ refused: 'flow.not-now' })
  })
})
