import { toBuffer } from 'qrcode'
import { expect, test, vi } from 'vitest'
import { codesOn } from './codes.ts'
import { pdfScan } from './pdf-scan.fixture.ts'

// A process of its own takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test('the code that was drawn is found; what holds none has none, and what cannot be read says so', async () => {
  const said = 'mingcha:sheet:巡-一组-001:2:0123456789abcdef'
  const drawn = await toBuffer(said, { width: 400 })
  expect(await codesOn(drawn)).toEqual([said])
  expect(await codesOn(drawn.subarray(0, 200))).toBe('unreadable')
  expect(await codesOn(Buffer.alloc(0))).toBe('unseen')
  expect(await codesOn(Buffer.from('II*\0'))).toBe('unseen')
})

test('a scan that is a PDF is looked through page by page, grey or black and white; what cannot be, or is too long, was not looked through', async () => {
  const said = 'mingcha:p:talk:0123456789abcdef'
  expect(await codesOn(pdfScan(said))).toEqual([said])
  expect(await codesOn(pdfScan(said, { as: 'bits', pages: 2 }))).toEqual([said])
  expect(await codesOn(pdfScan('', { pages: 12 }))).toEqual([])
  expect(await codesOn(pdfScan('', { pages: 13 }))).toBe('unseen')
  expect(await codesOn(pdfScan(said).subarray(0, 300))).toBe('unseen')
  expect(await codesOn(Buffer.from('%PDF-1.7'))).toBe('unseen')
})

test.each(['fax', 'jbig2'] as const)(
  'a scan packed as scanners pack black and white (%s) is looked through; a broken one is answered',
  async (as) => {
    const said = 'mingcha:p:talk:0123456789abcdef'
    const whole = pdfScan(said, { as })
    expect(await codesOn(whole)).toEqual([said])
    const [from, to] = [whole.indexOf('Filter'), whole.lastIndexOf('endstream')]
    for (const part of [0.1, 0.6]) {
      const broken = Buffer.from(whole)
      broken.fill(0xaa, Math.floor(from + part * (to - from)), Math.floor(from + part * (to - from)) + 40)
      const found = await codesOn(broken)
      expect([[said], [], 'unseen'], String(part)).toContainEqual(found)
    }
  },
)
