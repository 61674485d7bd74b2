import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { apart } from '../../../core/server/apart.ts'
import { checkFile } from '../../../core/server/files/check.ts'
import { bytesOf } from '../../../core/server/files/chunks.ts'
import { codesOn } from '../../../core/server/files/codes.ts'
import { madeOffice, madePng, madeZip } from '../../../core/server/files/kinds/made.fixture.ts'
import { good } from '../../../core/server/files/kinds/samples.fixture.ts'
import { readSheets, writeXlsx } from '../../../core/server/xlsx.ts'
import { seed } from '../../../core/test/seed.ts'
import { madeDocument, paragraph, run } from './docx/made.fixture.ts'
import { readingBounds } from './limits.ts'
import { column, madePdf } from './pdf/made.fixture.ts'
import { readLines } from './read.ts'

vi.setConfig({ testTimeout: 300_000 })

const runs = Number(process.env['MINGCHA_FUZZ'] ?? 150)
const module = join(import.meta.dirname, 'fuzz.fixture.ts')

const text = ['一、党建工作弱化。', '（一）2026年3月前完成整改。', '金额12.5万元。']
const docx = madeDocument(text.map((one) => paragraph(run(one))).join(''))
const pdf = madePdf([column(text)])
const xlsx = () =>
  buffer(
    writeXlsx(
      [{ head: '问题' }, { head: '金额', kind: 'fen' }],
      text.map((one) => [one, '1250']),
    ),
  )
const csv = Buffer.from(`问题,金额\r\n"${text.join('"\r\n"')}",1\r\n`)

/** Every answer is a reading or one of these refusals; nothing else comes out of a parser. */
const said =
  /^(read|takeover\.[a-z-]+|files\.[a-z-]+|empty|encrypted|broken|bomb|not-a-table|encoding|too-[a-z-]+|cell-too-long|unheard)$/

async function fuzzed(parser: string, name: string, bytes: Uint8Array) {
  const answer = await apart(module, bytes, { ...readingBounds, seconds: 200 }, [
    parser,
    name,
    String(seed),
    String(runs),
  ])
  expect(answer).toHaveProperty('said')
  const { outcomes, slowest } = (answer as { said: { outcomes: Record<string, number>; slowest: number } }).said
  expect(Object.keys(outcomes).filter((one) => !said.test(one))).toEqual([])
  expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(runs)
  expect(slowest).toBeLessThan(30_000)
  return outcomes
}

describe('a file changed byte by byte and tag by tag is read or refused within the limits', () => {
  test.each(['docx', 'pdf', 'xlsx', 'txt'])('by the reading of what an office brings: %s', async (kind) => {
    const files: Record<string, Uint8Array> = { docx, pdf, xlsx: await xlsx(), txt: csv }
    const outcomes = await fuzzed('reading', `a.${kind}`, files[kind] as Uint8Array)
    expect(Object.keys(outcomes).length).toBeGreaterThan(1)
  })

  test.each(['xlsx', 'csv'])('by the import of a register: %s', async (kind) => {
    const outcomes = await fuzzed('table', `a.${kind}`, kind === 'csv' ? csv : await xlsx())
    expect(outcomes['read']).toBeGreaterThan(0)
  })

  test.each(Object.keys(good))('by the look at an upload: %s', async (name) => {
    await fuzzed('upload', name, good[name] as Buffer)
  })
})

describe('a file made to overwhelm is refused, and the process of the house goes on', () => {
  const refusalOf = async (name: string, bytes: Uint8Array) => {
    const answer = await readLines({ name, bytes })
    return isRefusal(answer) ? answer.refused : 'read'
  }

  test('a picture of 60,000 × 60,000 points is not unfolded: neither filed nor searched for codes', async () => {
    const picture = madePng(60_000, 60_000)
    expect(await checkFile(bytesOf(picture), { name: 'a.png' })).toEqual({
      refused: 'files.bomb',
      facts: { reason: 'pixels' },
    })
    expect(await codesOn(picture)).toBe('unreadable')
  })

  test('entities that multiply are refused in documents and tables', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "哈哈">${levels}]>`
    const word =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>'
    expect(await refusalOf('a.docx', madeOffice('word', [{ name: 'word/document.xml', content: laughs + word }]))).toBe(
      'takeover.broken',
    )
    const sheet = `${laughs}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e12;</t></is></c></row></sheetData></worksheet>`
    const book = madeOffice('xl', [{ name: 'xl/worksheets/sheet1.xml', content: sheet }])
    expect(await refusalOf('a.xlsx', book)).toMatch(/^takeover\.(broken|bomb|empty)$/)
    const imported = await readSheets(book).then(
      (sheets) => JSON.stringify(sheets).length,
      (error: { reason: string }) => error.reason,
    )
    expect(imported === 'broken' || imported === 'bomb' || Number(imported) < 10_000).toBe(true)
  })

  test('tags, lists and archives within archives beyond the depth allowed', async () => {
    const deep = madeDocument(`${'<w:ins>'.repeat(5_000)}${paragraph(run('底'))}${'</w:ins>'.repeat(5_000)}`)
    expect(await refusalOf('a.docx', deep)).toBe('takeover.bomb')
    const lists = Buffer.from(
      madePdf([column(text)])
        .toString('latin1')
        .replace('/Type /Page', `/Deep ${'['.repeat(100_000)}${']'.repeat(100_000)} /Type /Page`),
      'latin1',
    )
    expect(await refusalOf('a.pdf', lists)).toMatch(/^(read|takeover\.)/)
    let nested = madeZip([{ name: 'a.txt', content: 'x' }])
    for (let n = 0; n < 8; n++) nested = madeZip([{ name: `${n}.zip`, content: nested }])
    expect(await checkFile(bytesOf(nested), { name: 'a.zip' })).toEqual({
      refused: 'files.bomb',
      facts: { reason: 'nested' },
    })
  })
})
