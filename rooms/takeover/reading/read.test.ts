import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test, vi } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { apart } from '../../../core/server/apart.ts'
import { madeCompound, madeZip } from '../../../core/server/files/kinds/made.fixture.ts'
import { madeDocument, paragraph, run } from './docx/made.fixture.ts'
import { decodeText } from './encoding.ts'
import { type FileToRead, readLines, refusalOfSize } from './read.ts'

// Each file is read in a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 120_000 })

const asFile = (name: string, bytes: Uint8Array | string): FileToRead => ({ name, bytes: Buffer.from(bytes as string) })
const refusalOf = async (file: FileToRead) => {
  const answer = await readLines(file)
  return isRefusal(answer) ? answer.refused : 'read'
}
const said = '一、问题：党建工作弱化，2026年3月前完成。\r\n整改情况：已完成。\n'
const gb18030 = Buffer.from('d2bba1a2cecacce2a3bab5b3bda8b9a4d7f7c8f5bbaf0d0a', 'hex')

describe('text', () => {
  test('in every encoding offices save in', () => {
    const utf16 = Buffer.from(said, 'utf16le')
    const turned = Buffer.from(utf16).swap16()
    const marked =
      (...mark: number[]) =>
      (bytes: Buffer) =>
        Buffer.concat([Buffer.from(mark), bytes])
    const tried = [
      [Buffer.from(said), 'utf-8'],
      [marked(0xef, 0xbb, 0xbf)(Buffer.from(said)), 'utf-8'],
      [utf16, 'utf-16le'],
      [turned, 'utf-16be'],
      [marked(0xff, 0xfe)(utf16), 'utf-16le'],
      [marked(0xfe, 0xff)(turned), 'utf-16be'],
    ] as const
    for (const [bytes, encoding] of tried) expect(decodeText(bytes as Buffer)).toEqual({ text: said, encoding })
    expect(decodeText(gb18030)).toEqual({ text: '一、问题：党建工作弱化\r\n', encoding: 'gb18030' })
    expect(decodeText(Buffer.from([0x41, 0x00, 0x01, 0xff, 0xfe]))).toBeUndefined()
  })

  test('is read from a path and from pasted bytes, line by line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingcha-reading-'))
    const path = join(folder, '意见.txt')
    await writeFile(path, gb18030)
    expect(await readLines(path)).toEqual({
      kindOfFile: 'txt',
      encoding: 'gb18030',
      lines: [
        { number: 1, text: '一、问题：党建工作弱化' },
        { number: 2, text: '' },
      ],
      warnings: [],
    })
    expect(await readLines(asFile('粘贴.txt', said))).toMatchObject({ lines: [{}, { text: '整改情况：已完成。' }, {}] })
    await rm(folder, { recursive: true })
  })
})

describe('what is inside decides', () => {
  test('a document under another name is read as what it is, and said', async () => {
    const answer = await readLines(asFile('意见.doc', madeDocument(paragraph(run('正文')))))
    expect(answer).toMatchObject({
      kindOfFile: 'docx',
      lines: [{ number: 1, text: '正文' }],
      warnings: ['mislabelled'],
    })
  })

  test('a document with macros gives its text and nothing else', async () => {
    const more = [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }]
    const answer = await readLines(asFile('报告.docm', madeDocument(paragraph(run('正文')), { more })))
    expect(answer).toMatchObject({ lines: [{ text: '正文' }], warnings: ['macros'] })
    expect(JSON.stringify(answer)).not.toContain('AutoOpen')
  })
})

describe('what cannot be read says why', () => {
  test('empty, missing, too large, unknown, no text', async () => {
    expect(await refusalOf(asFile('a.txt', ''))).toBe('takeover.empty')
    expect(await refusalOf(asFile('a.txt', ' \n\n'))).toBe('takeover.empty')
    expect(await refusalOf('/no/such/file.docx')).toBe('takeover.no-file')
    expect(refusalOfSize(201 * 1024 * 1024)?.refused).toBe('takeover.too-large')
    expect(refusalOfSize(200 * 1024 * 1024)).toBeUndefined()
    expect(await refusalOf(asFile('a.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')))).toBe(
      'takeover.unknown-kind',
    )
    expect(await refusalOf(asFile('a.docx', madeZip([{ name: 'x.txt', content: 'x' }])))).toBe('takeover.unknown-kind')
    expect(await refusalOf(asFile('a.doc', '<html><body>正文</body></html>'))).toBe('takeover.unknown-kind')
    expect(await refusalOf(asFile('a.txt', Buffer.from([0x41, 0, 1, 2, 0xff, 0xfe, 3, 0])))).toBe('takeover.not-text')
  })

  test('encrypted, broken, bombs', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'a', rows: [['1']] }],
      encryption: { password: 'x', spinCount: 1000 },
    })
    expect(await refusalOf(asFile('a.docx', locked))).toBe('takeover.encrypted')
    const word = Buffer.alloc(64)
    word.writeUInt16LE(0x0100, 10)
    expect(await refusalOf(asFile('a.doc', madeCompound([{ name: 'WordDocument', content: word }])))).toBe(
      'takeover.encrypted',
    )
    const good = madeDocument(paragraph(run('正文')))
    expect(await refusalOf(asFile('a.docx', good.subarray(0, good.length - 60)))).toBe('takeover.broken')
    expect(await refusalOf(asFile('a.pdf', '%PDF-1.7\nnothing'))).toBe('takeover.broken')
    expect(await refusalOf(asFile('a.docx', madeDocument(`<w:p>${' '.repeat(30_000_000)}</w:p>`)))).toBe(
      'takeover.bomb',
    )
  })

  test('an old file without LibreOffice says what to do', async () => {
    vi.stubEnv('MINGCHA_SOFFICE', '')
    const old = madeCompound([{ name: 'WordDocument', content: Buffer.alloc(64) }])
    expect(await readLines(asFile('a.doc', old))).toEqual({ refused: 'takeover.no-office', facts: { into: 'docx' } })
    vi.unstubAllEnvs()
  })
})

describe('the process that reads', () => {
  const bounds = { heapMB: 64, residentMB: 400, seconds: 20, answerBytes: 1_000_000 }
  const module = join(import.meta.dirname, 'greedy.fixture.ts')
  const tried = (what: string, more = {}) => apart(module, Buffer.alloc(0), { ...bounds, ...more }, [what])

  test('is stopped at its time, its heap, its resident memory and the length of its answer', async () => {
    expect(await tried('time', { seconds: 2 })).toEqual({ fell: 'time' })
    expect(await tried('heap')).toEqual({ fell: 'memory' })
    if (process.platform === 'linux') expect(await tried('resident')).toEqual({ fell: 'memory' })
    expect(await tried('answer')).toEqual({ fell: 'died' })
  })

  test('reads no other file, starts no process, has no environment', async () => {
    expect(await tried('reach')).toEqual({ said: ['ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 0] })
  })
})
