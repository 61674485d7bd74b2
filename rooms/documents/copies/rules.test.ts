import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { codeFor, markOf, paperIn, typedMark } from '../../../core/server/paper/mark.ts'
import type { File } from '../contract.ts'
import type { SignedCopy } from './contract.ts'
import { isOf, type Looked, mayFile, noteOf, sameTry, withdraw } from './rules.ts'

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
    ['a kind that is not looked through', 'unseen', '', 'documents.code-wanted'],
    ['such a kind, and the right code typed', 'unseen', read.mark, true],
    ['such a kind, and a wrong one typed', 'unseen', 'B'.repeat(16), 'documents.typed-code'],
    ['no code, and a wrong one typed', [], 'B'.repeat(16), 'documents.typed-code'],
    ['another thing', [{ ...read, about: about.replace('0f', '1f') }], read.mark, 'documents.another-paper'],
    ['another kind', [{ ...read, kind: 'sheet' }], '', 'documents.another-paper'],
    ['a page of another paper between', [read, { ...read, kind: 'sheet' }], '', 'documents.another-paper'],
    ['another version', [{ ...read, hash: 'cd'.repeat(32) }], read.mark, 'documents.another-version'],
    ['nobody looked for codes, though the right one was typed', 'busy', read.mark, 'documents.scans-busy'],
    ['nobody could look for codes', 'unreadable', read.mark, 'documents.scan-unreadable'],
    ['a code we did not make', [{ ...read, mark: 'C'.repeat(16) }], '', 'documents.strange-mark'],
  ])('%s', (_, found, typed, says) => {
    const given = isOf(version, read.mark, found as Looked, typed)
    expect(given === true ? true : given.refused).toBe(says)
  })

  test('the code typed is that of a version taken earlier: that one is named, unless a code stands on the scan', () => {
    const earlier = 'cd'.repeat(32)
    expect(isOf(version, read.mark, [], 'D'.repeat(16), earlier)).toEqual(
      refuse('documents.another-version', { hash: earlier }),
    )
    expect(isOf(version, read.mark, [read], 'D'.repeat(16), earlier)).toBe(true)
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

  test('no file of a report is one', () => {
    const given = mayFile({ ...scan, circle: 'report' }, noteOf(version), copy, '2026-03-02' as Day)
    expect(given).toMatchObject({ refused: 'documents.other-circle' })
  })

  test('is taken back by who filed it, once; where he is gone by the leader for the team’s own, by the office for the rest', () => {
    const filed = { ...copy, state: 'filed', filedBy: 'a', circle: 'team' } as SignedCopy
    const shared: SignedCopy = { ...filed, circle: 'rectification' }
    const no = { refused: 'documents.not-your-copy' }
    expect(withdraw(filed, 'b', 'member', '扫错')).toMatchObject(no)
    expect(withdraw(filed, 'b', 'office', '扫错')).toMatchObject(no)
    expect(withdraw(shared, 'b', 'leader', '扫错')).toMatchObject(no)
    expect(withdraw(filed, 'b', 'leader', '扫错')).toMatchObject({ state: 'withdrawn' })
    expect(withdraw(shared, 'b', 'office', '扫错')).toMatchObject({ state: 'withdrawn' })
    const back = withdraw(filed, 'a', 'member', '扫错')
    expect(back).toMatchObject({ state: 'withdrawn', reason: '扫错' })
    expect(withdraw(back as SignedCopy, 'a', 'member', '扫错')).toMatchObject({ refused: 'flow.not-now' })
  })

  test.each([
    ['web.offline', true],
    ['doorway.our-fault', true],
    ['doorway.not-signed-in', true],
    ['documents.scans-busy', true],
    ['documents.typed-code', false],
    ['files.bomb', false],
    ['doorway.key-reused', false],
  ])('a try that ended with %s is the same when it is sent again: %s', (code, same) => {
    expect(sameTry(code)).toBe(same)
  })
})
